import { rmSync } from 'node:fs';
import type { Options } from 'tsup';
import { defineConfig } from 'tsup';
import manifest from './package.json' with { type: 'json' };

/** A door stands in `src/` under the name that the exports map gives it: `./report` is `src/report.ts`. */
const doors = Object.keys(manifest.exports)
  .filter((name) => name !== './package.json' && !name.startsWith('./schemas/'))
  .map((name) => (name === '.' ? 'index' : name.slice('./'.length)));

const entryOf = (names: readonly string[]) =>
  Object.fromEntries(names.map((name) => [name, `src/${name}.ts`]));

const shared: Options = {
  target: 'node20',
  platform: 'neutral',
  // Shared chunks keep one copy of the tables and of each error class for all doors.
  splitting: true,
  treeshake: false,
  external: [/^node:/],
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
