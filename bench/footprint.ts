/**
 * What this package costs beside its work: starting with definitions, beside a process that does nothing, and the
 * memory that a large Bundle takes through the command line. Whole processes, interleaved.
 *
 *     npm run build:js && npm run bench footprint [megabytes]
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { resolve } from 'node:path';
import { compare } from './support/compare.js';
import { r4Bundle } from './support/r4Bundle.js';

const root = process.cwd();
const megabytes = Number(process.argv[2] ?? 50);

/** Imports what a program imports, and validates one resource. */
const firstValidation = (release: string): string => `
  import { readFhir, validate } from '${resolve(root, 'dist/index.js')}';
  import { ${release} as definitions } from '${resolve(root, `dist/definitions/${release}.js`)}';
  const read = readFhir('{"resourceType":"Patient","id":"1"}', { definitions });
  if (validate(read, { definitions }).resources !== 1) process.exitCode = 1;`;

function run(args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  if (status !== 0) throw new Error(stderr);
  return stdout;
}

const script = (source: string): readonly string[] => ['--input-type=module', '-e', source];
compare('Start to first validation', 15, {
  'node -e 0': () => run(['-e', '0']),
  'with the definitions of STU3': () => run(script(firstValidation('stu3'))),
  'with the definitions of R4': () => run(script(firstValidation('r4'))),
});

/** Writes a Bundle of some size in pieces: no text of that size is held. */
function writeLargeBundle(path: string): number {
  const { entry } = r4Bundle(1_000) as {
    readonly entry: readonly { readonly resource: { readonly id: string } }[];
  };
  const file = openSync(path, 'w');
  let length = writeSync(file, '{"resourceType":"Bundle","type":"collection","entry":[');
  for (let round = 0; length < megabytes * 1e6; round++) {
    const renamed = entry.map(({ resource }) =>
      JSON.stringify({ resource: { ...resource, id: `${resource.id}-${round}` } }),
    );
    length += writeSync(file, (round === 0 ? '' : ',') + renamed.join(','));
  }
  length += writeSync(file, ']}');
  closeSync(file);
  return length;
}

const folder = mkdtempSync(resolve(tmpdir(), 'pgo-keten-bench-'));
try {
  const path = resolve(folder, 'large.json');
  const size = writeLargeBundle(path);
  const probe = `process.on('exit', () => console.error(process.resourceUsage().maxRSS));
    process.argv.splice(1, 0, 'pgo-keten');
    await import('${resolve(root, 'dist/cli/main.js')}');`;
  const start = performance.now();
  const args = [
    '--input-type=module',
    '-e',
    probe,
    '--',
    'check',
    path,
    '--fail-on',
    'never',
    '--format',
    'json',
  ];
  const { stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: 1e9,
  });
  if (!stdout.includes('"findings"')) throw new Error(`No report was written: ${stderr}`);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  const peak = Number(stderr.trim().split('\n').at(-1)) / 1024;
  console.log(`\ncheck of ${(size / 1e6).toFixed(0)} MB: ${seconds} s, peak ${peak.toFixed(0)} MB`);
} finally {
  rmSync(folder, { recursive: true });
}
