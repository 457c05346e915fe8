import { rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** A door stands in `src/` under the name that the exports map gives it: `./report` is `src/report.ts`. */
const doors = Object.keys(manifest.exports)
  .filter((name) => name !== './package.json' && !name.startsWith('./schemas/'))
  .map((name) => (name === '.' ? 'index' : name.slice('./'.length)));

const entryOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));

/** A declaration at the start of a line, to the end of its statement as Prettier writes that; functions are left alone. */
const declaration =
  /^((?:export )?const \w+(?:: [^=\n]+)? = )(?=[[{]|new |Object\.|\w+(?:\.\w+)?[<(])(?!async\b)(.+;|.*[^;\n]\n(?:(?:[ />].*|[)\]}].*[^;\n])?\n)*[)\]}].*;)$/gm;

/**
 * Marks what a module makes when it is loaded (`const rule = defineRule({ … })`) as free of effects. What several doors
 * share stands in one file, and whoever bundles one function leaves out of it the rules that it does not use.
 */
const pureDeclarations: NonNullable<Options['esbuildPlugins']>[number] = {
  name: 'pure-declarations',
  setup(build) {
    build.onLoad({ filter: /[\\/]src[\\/].*\.ts$/ }, async ({ path }) => {
      const source = await readFile(path, 'utf8');
      const marked = source.replaceAll(
        declaration,
        (_, head: string, value: string) => `${head}/* @__PURE__ */ (() => (${value.slice(0, -1)}))();`,
      );
      return { contents: marked, loader: 'ts' };
    });
  },
};

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  // Shared chunks keep one copy of the tables and of each error class for all doors.
  splitting: true,
  treeshake: false,
  external: [/^node:/],
  esbuildPlugins: [pureDeclarations],
};

export default defineConfig(({ dts = true }) => {
  // Once, before both formats are written side by side.
  rmSync('dist', { recursive: true, force: true });
  return [
    {
      ...shared,
      format: 'esm',
      entry: {
        ...entryOf(doors),
        'cli/main': 'src/cli/main.ts',
        'cli/judgeWorker': 'src/cli/judgeWorker.ts',
      },
      // Declarations for CommonJS are made of these by scripts/build/writeCommonJsTypes.ts.
      dts: dts === false ? false : { entry: entryOf(doors) },
    },
    { ...shared, format: 'cjs', entry: entryOf(doors), dts: false },
  ];
});
