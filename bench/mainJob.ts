/**
 * Wall time of the main job as a user sees it: the whole process, beside a process that does nothing, interleaved so
 * that both meet the same machine.
 *
 *     npm run build:js && npx tsx bench/mainJob.ts [rounds]
 */
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '..');
const command = resolve(root, 'dist/cli/main.js');
const rounds = Number(process.argv[2] ?? 15);

const runs: Readonly<Record<string, readonly string[]>> = {
  'node -e 0': ['-e', '0'],
  'pgo-keten --version': [command, '--version'],
  'check, BgZ with defects (48)': [command, 'check', 'examples/bgz-stu3-met-gebreken', '--dienst', '48'],
  'check, BgZ with defects, release told by the data': [command, 'check', 'examples/bgz-stu3-met-gebreken'],
  'check, MP9 with defects': [
    command,
    'check',
    'examples/mp9-r4-met-gebreken',
    '--dienst',
    'medicatieproces-9-3.0',
  ],
};

const times = new Map<string, number[]>(Object.keys(runs).map((name) => [name, []]));
for (let round = 0; round < rounds; round++) {
  for (const [name, args] of Object.entries(runs)) {
    const start = performance.now();
    const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
    times.get(name)?.push(performance.now() - start);
    if (status !== 0 && status !== 1) throw new Error(`${name}: exit ${status}\n${stderr}`);
  }
}

for (const [name, measured] of times) {
  const sorted = measured.toSorted((a, b) => a - b);
  const at = (share: number): string =>
    (sorted[Math.floor(share * (sorted.length - 1))] ?? NaN).toFixed(0).padStart(5);
  console.log(`${name.padEnd(52)} median ${at(0.5)} ms   fastest ${at(0)} ms   slowest ${at(1)} ms`);
}
