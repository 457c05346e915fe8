import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { isBundle, bundleEntries } from '../../src/fhir/Bundle.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import { makeAccounts } from '../duplicates/labelled/makeAccounts.js';
import type { Draft } from './resourceSpots.js';

/** What one person's session holds, for traces to be made of. */
export interface TraceSession {
  readonly name: string;
  readonly release: Release;
  readonly resources: readonly Draft[];
}

const examples = new URL('../../examples/', import.meta.url).pathname;
const fixtures = new URL('../../../shared/fhir/fixtures/', import.meta.url).pathname;

/** Sessions of the project's own: its examples, and made accounts of both releases. */
export function ownSessions(accounts: number): readonly TraceSession[] {
  const made = makeAccounts(20260105, accounts).flatMap(({ sources }, index) =>
    sources.map(({ bundle, resources = [], release, source }) => ({
      name: `account ${index}, ${source ?? ''}`,
      release: release ?? ('R4' as const),
      resources: asDrafts(bundle === undefined ? resources : entriesOf(bundle)),
    })),
  );
  return [
    exampleSession('bgz-stu3-zonder-gebreken', 'STU3'),
    exampleSession('mp9-r4-zonder-gebreken', 'R4'),
    ...joined(made),
  ];
}

function joined(sessions: readonly TraceSession[]): readonly TraceSession[] {
  const byName = new Map<string, TraceSession>();
  for (const session of sessions) {
    const key = `${session.name} ${session.release}`;
    const known = byName.get(key);
    byName.set(
      key,
      known === undefined ? session : { ...known, resources: [...known.resources, ...session.resources] },
    );
  }
  return [...byName.values()].map((session) => ({ ...session, resources: once(session.resources) }));
}

function exampleSession(folder: string, release: Release): TraceSession {
  const files = readdirSync(examples + folder).sort();
  const bundles = files.map(
    (file) => JSON.parse(readFileSync(`${examples}${folder}/${file}`, 'utf8')) as FhirResource,
  );
  return { name: folder, release, resources: once(asDrafts(bundles.flatMap(entriesOf))) };
}

/** Sessions of the fixtures beside the project, of at most so many resources each; none where they are absent. */
export function sharedSessions(size: number): readonly TraceSession[] {
  if (!existsSync(fixtures)) return [];
  return readdirSync(fixtures)
    .filter((file) => file.endsWith('.resources.ndjson.gz'))
    .sort()
    .flatMap((file) => {
      const lines = gunzipSync(readFileSync(fixtures + file))
        .toString('utf8')
        .split('\n');
      const all = once(
        asDrafts(lines.filter((line) => line !== '').map((line) => JSON.parse(line) as FhirResource)),
      ).filter(({ resourceType }) => resourceType !== 'Bundle' && resourceType !== 'OperationOutcome');
      const release = file.startsWith('r4') ? 'R4' : 'STU3';
      const sessions: TraceSession[] = [];
      for (let from = 0; from < all.length; from += size)
        sessions.push({
          name: `${file.split('.resources')[0] ?? ''} ${from}`,
          release,
          resources: all.slice(from, from + size),
        });
      return sessions;
    });
}

function entriesOf(resource: FhirResource): readonly FhirResource[] {
  return isBundle(resource) ? bundleEntries(resource).flatMap((entry) => entry.resource ?? []) : [resource];
}

function asDrafts(resources: readonly FhirResource[]): readonly Draft[] {
  return resources.map((resource) => structuredClone(resource) as Draft);
}

/** Each address once: what answers repeat is one record. */
function once(resources: readonly Draft[]): readonly Draft[] {
  const seen = new Set<string>();
  return resources.filter(({ resourceType, id }) => {
    const address = `${String(resourceType)}/${String(id)}`;
    if (id === undefined) return true;
    const known = seen.has(address);
    seen.add(address);
    return !known;
  });
}
