import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { documentationPages } from './pages.js';

const root = resolve(import.meta.dirname, '../..');

interface Sample {
  readonly name: string;
  readonly code: string;
  /** What it prints, when the page says so in a block right after it. */
  readonly output?: string;
}

const samples: readonly Sample[] = documentationPages().flatMap(({ path, text }) =>
  [...text.matchAll(/^```js\n([\s\S]*?)^```\n(?:\n```text\n([\s\S]*?)^```$)?/gm)].map(
    ([, code = '', output], index) => ({
      name: `${path} #${index + 1}`,
      code,
      ...(output !== undefined && { output }),
    }),
  ),
);

/** Runs a sample as a reader would, with the sources in the place of the installed package. */
async function run(code: string): Promise<string> {
  const { outputFiles } = await build({
    stdin: { contents: code, resolveDir: root, loader: 'js' },
    alias: Object.fromEntries(
      Object.keys(manifest.exports)
        .filter((door) => door !== './package.json' && !door.startsWith('./schemas/'))
        .sort((a, b) => b.length - a.length)
        .map((door) => [
          `pgo-keten${door.slice(1)}`,
          resolve(root, `src/${door === '.' ? 'index' : door.slice(2)}.ts`),
        ]),
    ),
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    packages: 'bundle',
    logLevel: 'silent',
  });
  const script = outputFiles[0]?.text ?? '';
  const { status, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], {
    cwd: root,
    input: script,
    encoding: 'utf8',
  });
  expect(stderr).toBe('');
  expect(status).toBe(0);
  return stdout;
}

describe('samples in the documentation', () => {
  it('are there', () => {
    expect(samples.length).toBeGreaterThan(6);
    expect(readFileSync(resolve(root, 'README.md'), 'utf8')).toContain('```js\n');
  });

  it.each(samples)('$name does what it says', async ({ code, output }) => {
    const printed = await run(code);
    if (output === undefined) expect(printed).not.toBe('');
    else expect(printed.trimEnd()).toBe(output.trimEnd());
  });
});
