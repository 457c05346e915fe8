/**
 * Runs a bench as users run this package: bundled and plain JavaScript, since the loader that runs TypeScript adds
 * work of its own to each closure. `npm run bench [name] [-- arguments]`, where name is a file in `bench/`.
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { buildSync } from 'esbuild';

const root = resolve(import.meta.dirname, '../..');
const [name = 'validation', ...args] = process.argv.slice(2);
const outfile = resolve(root, 'node_modules/.cache/bench', `${name}.mjs`);

buildSync({
  entryPoints: [resolve(root, 'bench', `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  format: 'esm',
  target: 'node20.10',
  packages: 'external',
});
const { status } = spawnSync(process.execPath, ['--expose-gc', outfile, ...args], {
  cwd: root,
  stdio: 'inherit',
});
process.exitCode = status ?? 1;
