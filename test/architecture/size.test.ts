import { resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Bundles what a browser application gets for one import, and tells which of our files are in it. */
async function bundle(source: string): Promise<{ gzipped: number; inputs: readonly string[] }> {
  const result = await build({
    stdin: { contents: source, resolveDir: resolve(root, 'src'), loader: 'ts' },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    metafile: true,
    logLevel: 'silent',
  });
  const output = result.outputFiles[0];
  if (output === undefined) throw new Error('esbuild wrote nothing.');
  const used = Object.values(result.metafile.outputs).flatMap(({ inputs }) =>
    Object.entries(inputs).filter(([, { bytesInOutput }]) => bytesInOutput > 0),
  );
  return { gzipped: gzipSync(output.contents, { level: 9 }).length, inputs: used.map(([name]) => name) };
}

describe('the size of what is imported', () => {
  it('is below 40 kB gzipped for validate alone, without tables', async () => {
    const { gzipped, inputs } = await bundle(`export { validate } from './index.js';`);
    expect(inputs.filter((name) => name.includes('/tables/'))).toEqual([]);
    expect(inputs.some((name) => name.includes('src/validation/'))).toBe(true);
    expect(gzipped).toBeLessThan(40_000);
  });

  it('never has definition tables, zod or commander behind the root door', async () => {
    const { inputs } = await bundle(`export * from './index.js';`);
    expect(inputs.filter((name) => /\/tables\/|node_modules/.test(name))).toEqual([]);
  });
});
