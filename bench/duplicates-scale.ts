/**
 * Measures time and memory of the duplicate detector on NDJSON, beside reading, parsing and hashing the same lines: with
 * the hash of the detector itself, and with SHA-256 of the content with its properties in order, as is usual.
 * Run: npx tsx bench/duplicates-scale.ts [sizes, by comma] [share of one patient]
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { findDuplicates } from '../src/duplicates/findDuplicates.js';
import type { Source } from '../src/duplicates/DuplicateResult.js';
import type { FhirResource } from '../src/fhir/FhirResource.js';
import { ContentHasher } from '../src/identity/ContentHasher.js';
import { makeAccounts } from '../test/duplicates/labelled/makeAccounts.js';

const [mode = 'all', file = '', share = '0'] = process.argv.slice(2);
const self = fileURLToPath(import.meta.url);

interface Line {
  readonly source: string;
  readonly gegevensdienst: string;
  readonly fullUrl: string;
  readonly resource: FhirResource;
}

async function* linesOf(path: string): AsyncGenerator<string> {
  yield* createInterface({ input: createReadStream(path, { highWaterMark: 1 << 20 }), crlfDelay: Infinity });
}

async function* sourcesOf(path: string): AsyncGenerator<Source> {
  for await (const line of linesOf(path)) {
    const { source, gegevensdienst, fullUrl, resource } = JSON.parse(line) as Line;
    yield { source, gegevensdienst, bundle: { resourceType: 'Bundle', entry: [{ fullUrl, resource }] } };
  }
}

/** Labelled accounts over and over, each time with other persons, days and numbers. */
async function write(path: string, size: number, ofOne: number): Promise<void> {
  const out = createWriteStream(path);
  let written = 0;
  for (let seed = 1; written < size; seed++) {
    const [account] = makeAccounts(seed, 1, 24);
    for (const { source, gegevensdienst, bundle } of account?.sources ?? []) {
      const entries = bundle?.['entry'] as readonly {
        readonly fullUrl: string;
        readonly resource: Record<string, unknown>;
      }[];
      const oneOf = (seed % 100) / 100 < ofOne;
      for (const { fullUrl, resource } of entries) {
        if (written >= size) break;
        const type = String(resource['resourceType']);
        if (oneOf && type === 'Patient' && seed > 1) continue;
        // Everything of an account moves to an address of its own, unless it is about the one person.
        const text = JSON.stringify({ source, gegevensdienst, fullUrl, resource })
          .replaceAll('"id":"', `"id":"${seed}-`)
          .replaceAll(
            /"(Patient|Medication|Practitioner|Organization|Encounter|Condition|Observation|Device)\/(?!pat-)/g,
            `"$1/${seed}-`,
          )
          .replaceAll(`/${type}/`, `/${type}/${seed}-`)
          .replaceAll('/pat-', oneOf ? '/1-pat-' : `/${seed}-pat-`);
        written += 1;
        if (!out.write(`${text}\n`)) await once(out, 'drain');
      }
    }
  }
  out.end();
  await once(out, 'finish');
}

/** A value with the properties of objects in order of their names. */
function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([name, each]) => [name, inOrder(each)]));
}

function report(what: string, started: number, count: number, extra = ''): void {
  const peak = process.resourceUsage().maxRSS / 1024;
  const ms = performance.now() - started;
  const cpu = process.cpuUsage();
  console.log(
    `${what.padEnd(28)} ${(ms / 1000).toFixed(2).padStart(7)} s  ${((ms * 1000) / count).toFixed(1).padStart(6)} us each  cpu ${((cpu.user + cpu.system) / 1e6).toFixed(2)} s  peak ${Math.round(peak)} MB  ${extra}`,
  );
}

if (mode === 'parse') {
  const started = performance.now();
  let count = 0;
  for await (const line of linesOf(file))
    if ((JSON.parse(line) as Line).resource.resourceType !== '') count += 1;
  report('read and parse', started, count);
} else if (mode === 'hash') {
  const started = performance.now();
  const hasher = new ContentHasher();
  let count = 0;
  let sum = 0;
  for await (const line of linesOf(file)) {
    sum += hasher.hash((JSON.parse(line) as Line).resource).body;
    count += 1;
  }
  report('read, parse and hash', started, count, sum === 0 ? 'nothing hashed' : '');
} else if (mode === 'sha256') {
  const started = performance.now();
  const found = new Set<string>();
  let count = 0;
  for await (const line of linesOf(file)) {
    const { id, meta, text, ...content } = (JSON.parse(line) as Line).resource;
    found.add(
      createHash('sha256')
        .update(JSON.stringify(inOrder(content)))
        .digest('base64'),
    );
    count += 1;
  }
  report('read, parse and SHA-256', started, count, `${found.size} contents`);
} else if (mode === 'find') {
  const started = performance.now();
  const { groups, notCompared } = await findDuplicates(sourcesOf(file));
  const members = groups.reduce((sum, group) => sum + group.members.length, 0);
  const blocks = notCompared
    .filter(({ reason }) => reason === 'block-too-large')
    .reduce((sum, { count }) => sum + count, 0);
  report(
    'find duplicates',
    started,
    Number(share),
    `${groups.length} groups of ${members}, ${blocks} in blocks that were too large`,
  );
} else if (mode === 'write') {
  await write(file, Number(share), Number(process.argv[5] ?? 0));
} else {
  const sizes = (mode === 'all' ? '10000,100000' : mode).split(',').map(Number);
  const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-bench-'));
  for (const ofOne of file === '' ? [0, 0.9] : [Number(file)]) {
    for (const size of sizes) {
      const path = join(folder, `${size}.ndjson`);
      await write(path, size, ofOne);
      console.log(`${size} resources, ${ofOne * 100} % of one person`);
      for (const each of ['parse', 'hash', 'sha256', 'find']) {
        spawnSync(
          process.execPath,
          ['--max-old-space-size=6000', '--import', 'tsx', self, each, path, String(size)],
          { stdio: 'inherit' },
        );
      }
      if (existsSync(path)) rmSync(path);
    }
  }
  rmSync(folder, { recursive: true });
}
