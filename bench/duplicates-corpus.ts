/**
 * Finds duplicates in all qualification fixtures and counts them by type, verdict and kind, with some of each to read.
 * Every set is a source of its own; persons are told apart. Skips without the corpus.
 * Run: npm run corpus:dubbelingen [groups shown of each] [type]
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { DuplicateGroup, Source } from '../src/duplicates/DuplicateResult.js';
import { explainGroup } from '../src/duplicates/explainGroup.js';
import { findDuplicates } from '../src/duplicates/findDuplicates.js';
import type { FhirResource } from '../src/fhir/FhirResource.js';

const folder = new URL('../../shared/fhir/fixtures/', import.meta.url);
const shown = Number(process.argv[2] ?? 0);
const onlyType = process.argv[3];

if (!existsSync(folder)) console.log('Skipped: the qualification fixtures are not here.');
else report(readSources());

function readSources(): readonly (Source & { readonly resources: readonly FhirResource[] })[] {
  return readdirSync(folder)
    .filter((file) => file.endsWith('.resources.ndjson.gz') && !file.includes('spec-examples'))
    .map((file) => ({
      source: file.replace('.resources.ndjson.gz', ''),
      release: file.startsWith('r4') ? ('R4' as const) : ('STU3' as const),
      resources: gunzipSync(readFileSync(new URL(file, folder)))
        .toString()
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => JSON.parse(line) as FhirResource),
    }));
}

function report(sources: ReturnType<typeof readSources>): void {
  const { groups, signals } = findDuplicates(sources, { persons: 'apart', evidence: 'verbatim' });
  const found = new Map<string, DuplicateGroup[]>();
  for (const group of groups) {
    const type = group.members[0]?.resourceType ?? '';
    const name = `${type} | ${group.verdict} | ${group.kind} | ${group.suspect}`;
    found.set(name, [...(found.get(name) ?? []), group]);
  }
  const total = sources.reduce((sum, { resources }) => sum + resources.length, 0);
  console.log(
    `${total} resources of ${sources.length} sets: ${groups.length} groups, ${signals.length} signals`,
  );
  for (const [name, list] of [...found].sort(([a], [b]) => (a < b ? -1 : 1))) {
    if (onlyType !== undefined && !name.startsWith(`${onlyType} |`)) continue;
    console.log(`${String(list.length).padStart(5)} | ${name}`);
    for (const group of list.slice(0, shown)) {
      console.log(`      ${explainGroup(group, 'nl')}`);
      for (const { origin, entry } of group.members.slice(0, 3)) {
        const resource = { ...sources[origin]?.resources[entry], text: undefined, meta: undefined };
        console.log(`      ${sources[origin]?.source ?? ''}: ${JSON.stringify(resource).slice(0, 700)}`);
      }
    }
  }
  for (const kind of new Set(signals.map((signal) => signal.kind)))
    console.log(`signal ${kind}: ${signals.filter((signal) => signal.kind === kind).length}`);
}
