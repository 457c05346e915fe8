import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { ChainTrace, HopCapture } from '../../src/keten/ChainTrace.js';
import { compareHops } from '../../src/keten/compareHops.js';
import type { HopDifference } from '../../src/keten/HopDifference.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import { readFhir } from '../../src/reading/readFhir.js';
import type { Hop } from '../../src/taxonomy/hops.js';
import { SeededRandom } from '../duplicates/labelled/SeededRandom.js';
import { knownChanges } from './knownChanges.js';
import type { TraceSession } from './loadSessions.js';
import type { Draft } from './resourceSpots.js';
import { reserialisations } from './reserialise.js';
import type { WholeChange } from './wholeChanges.js';
import { wholeChanges } from './wholeChanges.js';
import { writeXml } from './writeXml.js';

const chain: readonly Hop[] = ['xis', 'dva', 'pgo', 'pgo-shown'];

/** How a change should be found, and what was found. */
export interface Miss {
  readonly session: string;
  readonly change: string;
  readonly resourceType: string;
  readonly hop: Hop;
  readonly expected: string;
  readonly found: readonly string[];
}

/** Figures over many traces. */
export interface TraceFigures {
  readonly byChange: Map<string, { traces: number; found: number }>;
  readonly byType: Map<string, { traces: number; found: number }>;
  traces: number;
  /** Differences besides the known one. */
  extra: number;
  readonly misses: Miss[];
}

/** Applies one known change at one hop, for each change, resource type and hop, and sees whether it is found as such. */
export function measureChanges(sessions: readonly TraceSession[], seed: number): TraceFigures {
  const random = new SeededRandom(seed);
  const figures: TraceFigures = { byChange: new Map(), byType: new Map(), traces: 0, extra: 0, misses: [] };
  for (const session of sessions) {
    const types = [...new Set(session.resources.map(({ resourceType }) => String(resourceType)))].sort();
    for (const type of types) {
      for (const change of [...knownChanges, ...wholeChanges]) {
        const at = random.between(1, chain.length - 1);
        const rewritten = random.chance(0.5) && !('trace' in change);
        oneTrace(session, type, change, at, rewritten, random, figures);
      }
    }
  }
  return figures;
}

type AnyChange = (typeof knownChanges)[number] | WholeChange;

function oneTrace(
  session: TraceSession,
  type: string,
  change: AnyChange,
  at: number,
  rewritten: boolean,
  random: SeededRandom,
  figures: TraceFigures,
): void {
  const before = structuredClone(session.resources) as Draft[];
  const own = random.some(
    before.filter(({ resourceType }) => resourceType === type),
    1,
  )[0];
  if (own === undefined) return;
  if (change.kind === 'encoding-damaged') withAccentsIn(own);
  const after = structuredClone(before);
  const index = before.indexOf(own);
  const target = after[index];
  if (target === undefined) return;
  const applied =
    'applyTo' in change ? change.applyTo(after, index, random) : asWhole(change.apply(target, random), type);
  if (applied === undefined) return;
  const hop = chain[at];
  if (hop === undefined) return;
  let hops: readonly HopCapture[] = chain.map((each, number) => {
    const holds = number < at ? before : after;
    return {
      hop: each,
      resources: rewritten ? anew(holds, number, change.kind, random) : structuredClone(holds),
    } as HopCapture;
  });
  if ('trace' in change) hops = change.trace(hops, at, own);
  const { differences } = compareHops({ hops } as ChainTrace);
  const right = differences.filter(
    (difference) =>
      difference.kind === change.kind &&
      difference.firstDeviatingHop === hop &&
      difference.resourceType === applied.resourceType &&
      plainPath(difference) === applied.path,
  );
  const found = right.length > 0;
  tally(figures.byChange, `${change.kind}: ${change.name}`, found);
  tally(figures.byType, type, found);
  figures.traces += 1;
  figures.extra += differences.length - (found ? 1 : 0);
  if (!found || differences.length > 1) {
    figures.misses.push({
      session: session.name,
      change: change.name,
      resourceType: type,
      hop,
      expected: `${found ? 'FOUND ' : ''}${change.kind} ${applied.path}`,
      found: differences
        .slice(0, 6)
        .map(
          (difference) =>
            `${difference.kind} ${difference.resourceType} ${plainPath(difference)} @${difference.firstDeviatingHop}`,
        ),
    });
  }
}

function asWhole(
  path: string | undefined,
  resourceType: string,
): { readonly path: string; readonly resourceType: string } | undefined {
  return path === undefined ? undefined : { path: path.replaceAll('_', ''), resourceType };
}

export function withAccentsIn(resource: Draft): void {
  for (const value of textHolders(resource)) {
    if (typeof value['text'] === 'string') {
      value['text'] = `${value['text']} één café`;
      return;
    }
  }
}

function* textHolders(value: unknown, depth = 0): Generator<Record<string, unknown>> {
  if (Array.isArray(value)) for (const item of value as unknown[]) yield* textHolders(item, depth);
  else if (typeof value === 'object' && value !== null) {
    const record = value as Record<string, unknown>;
    if (depth > 0) yield record;
    for (const [key, part] of Object.entries(record))
      if (!(depth === 0 && (key === 'text' || key === 'contained' || key === 'meta')))
        yield* textHolders(part, depth + 1);
  }
}

function anew(
  resources: readonly Draft[],
  number: number,
  kind: HopDifference['kind'],
  random: SeededRandom,
): readonly Draft[] {
  // Contained copies are no doubles, and what only they refer to is left out.
  const ways = Object.entries(reserialisations).flatMap(([name, way]) =>
    name === 'contained' && kind === 'doubled' ? [] : [way],
  );
  if (number === 0) return structuredClone(resources) as Draft[];
  return random
    .some(ways, 3)
    .reduce<readonly Draft[]>((session, way) => way(session, random), structuredClone(resources) as Draft[]);
}

/** The path as in JSON, without indexes. */
export function plainPath({ path = '', resourceType }: HopDifference): string {
  return path
    .replace(/\[\d+\]/g, '')
    .replace(/\.ofType\((\w)(\w*)\)/g, (_, first: string, rest: string) => first.toUpperCase() + rest)
    .slice(resourceType.length + 1);
}

function tally(counts: Map<string, { traces: number; found: number }>, key: string, found: boolean): void {
  const count = counts.get(key) ?? { traces: 0, found: 0 };
  count.traces += 1;
  if (found) count.found += 1;
  counts.set(key, count);
}

/** The share of the changes that were found, from 0 to 1. */
export function shareFound({ byChange, traces }: TraceFigures): number {
  let found = 0;
  for (const count of byChange.values()) found += count.found;
  return found / traces;
}

/** False differences of traces in which nothing changed but how it is written, and how many facts these held. */
export interface FalseFigures {
  readonly byWay: Map<string, { facts: number; false: number }>;
  readonly examples: string[];
}

/** Writes every session anew in each way, and counts the differences that are then reported. */
export function measureFalse(sessions: readonly TraceSession[], seed: number): FalseFigures {
  const random = new SeededRandom(seed);
  const figures: FalseFigures = { byWay: new Map(), examples: [] };
  for (const session of sessions) {
    const ways: Record<string, (resources: readonly Draft[]) => readonly Draft[]> = {
      ...Object.fromEntries(
        Object.entries(reserialisations).map(([name, way]) => [
          name,
          (resources: readonly Draft[]) => way(resources, random),
        ]),
      ),
      all: (resources) => Object.values(reserialisations).reduce((each, way) => way(each, random), resources),
      xml: (resources) => resources.flatMap((resource) => throughXml(resource, session)),
      'several Bundles': (resources) => resources,
    };
    for (const [name, way] of Object.entries(ways)) {
      const before = structuredClone(session.resources) as unknown as readonly FhirResource[];
      const after = way(structuredClone(session.resources) as Draft[]) as readonly FhirResource[];
      const later = name === 'several Bundles' ? { bundles: inBundles(after) } : { resources: after };
      const { differences } = compareHops({
        hops: [
          { hop: 'xis', resources: before },
          { hop: 'dva', ...later },
        ],
      });
      const count = figures.byWay.get(name) ?? { facts: 0, false: 0 };
      count.facts += before.length;
      count.false += differences.length;
      figures.byWay.set(name, count);
      for (const difference of differences.slice(0, 3))
        figures.examples.push(
          `${name}: ${session.name}: ${difference.kind} ${difference.path ?? difference.resourceType} ${JSON.stringify(difference.before)}`,
        );
    }
  }
  return figures;
}

function throughXml(resource: Draft, { release }: TraceSession): readonly Draft[] {
  const read = readFhir(writeXml(resource), { definitions: release === 'R4' ? r4 : stu3, release });
  return read.resources.map(({ resource: each }) => each as Draft);
}

/** Three answers, each with the persons and products of the first again. */
function inBundles(resources: readonly FhirResource[]): readonly FhirResource[] {
  const repeated = resources.filter(
    ({ resourceType }) => resourceType === 'Patient' || resourceType === 'Practitioner',
  );
  return [0, 1, 2].map((part) => ({
    resourceType: 'Bundle',
    type: 'searchset',
    entry: [...new Set([...resources.filter((_, index) => index % 3 === part), ...repeated])].map(
      (resource) => ({
        fullUrl: `https://dva.example/${resource.resourceType}/${String(resource['id'])}`,
        resource,
      }),
    ),
  }));
}
