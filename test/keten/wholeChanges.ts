import type { HopCapture } from '../../src/keten/ChainTrace.js';
import type { HopDifferenceKind } from '../../src/taxonomy/hopDifferenceKinds.js';
import type { SeededRandom } from '../duplicates/labelled/SeededRandom.js';
import type { Draft } from './resourceSpots.js';
import { put, spotsOf } from './resourceSpots.js';

/** What a change should be reported as. */
export interface AppliedChange {
  readonly path: string;
  readonly resourceType: string;
}

/** A known change of a session: of a whole resource, or of how resources hang together. */
export interface WholeChange {
  readonly name: string;
  readonly kind: HopDifferenceKind;
  applyTo(session: Draft[], index: number, random: SeededRandom): AppliedChange | undefined;
  /** Changes what is known of the captures: times and queries. */
  readonly trace?: (hops: readonly HopCapture[], at: number, own: Draft) => readonly HopCapture[];
}

function take(session: Draft[], index: number): AppliedChange {
  const [taken] = session.splice(index, 1);
  return { path: '', resourceType: String(taken?.['resourceType']) };
}

/** Equal content elsewhere in the session: taking one away loses nothing. */
function hasTwin(session: readonly Draft[], index: number): boolean {
  const content = (resource: Draft | undefined): string =>
    JSON.stringify({ ...resource, id: undefined, meta: undefined, text: undefined, contained: undefined });
  const own = content(session[index]);
  return session.some((other, at) => at !== index && content(other) === own);
}

/** Known changes of whole resources. */
export const wholeChanges: readonly WholeChange[] = [
  {
    name: 'resource left out',
    kind: 'lost',
    applyTo: (session, index) => (hasTwin(session, index) ? undefined : take(session, index)),
  },
  {
    name: 'resource added',
    kind: 'added',
    applyTo(session, index, random) {
      const model = session[index];
      if (model === undefined) return undefined;
      const { resourceType } = model;
      session.push({
        resourceType,
        id: `nieuw${random.between(1, 1e9)}`,
        identifier: [{ system: 'urn:x:nieuw', value: random.digits(9) }],
        language: 'nl',
        active: true,
        description: `Nieuw ${random.hex(12)}`,
      });
      return { path: '', resourceType: String(resourceType) };
    },
  },
  {
    name: 'resource doubled under another id',
    kind: 'doubled',
    applyTo(session, index, random) {
      const copy = structuredClone(session[index]);
      if (copy === undefined) return undefined;
      copy['id'] = `kopie${random.between(1, 1e9)}`;
      session.push(copy);
      return { path: '', resourceType: String(copy['resourceType']) };
    },
  },
  {
    name: 'resource doubled under its own id',
    kind: 'doubled',
    applyTo(session, index) {
      const copy = structuredClone(session[index]);
      if (copy === undefined) return undefined;
      session.push(copy);
      return { path: '', resourceType: String(copy['resourceType']) };
    },
  },
  {
    name: 'reference to nowhere',
    kind: 'reference-broken',
    applyTo(session, index, random) {
      const resource = session[index];
      if (resource === undefined) return undefined;
      const addresses = new Set(
        session.map(({ resourceType, id }) => `${String(resourceType)}/${String(id)}`),
      );
      const spots = spotsOf(resource).filter(
        ({ name, value }) => name === 'reference' && typeof value === 'string' && addresses.has(value),
      );
      if (spots.length === 0) return undefined;
      const spot = random.pick(spots);
      put(spot, `${String(spot.value).split('/')[0] ?? ''}/bestaat-niet`);
      return { path: spot.path, resourceType: String(resource['resourceType']) };
    },
  },
  {
    name: 'left out by a date in the query',
    kind: 'filtered',
    applyTo: (session, index) =>
      typeof dateOf(session[index]) === 'string' && !hasTwin(session, index)
        ? take(session, index)
        : undefined,
    trace: (hops, at, own) =>
      hops.map((hop, index) =>
        index === at ? asked(hop, own, `date=gt${String(dateOf(own)).slice(0, 10)}`) : hop,
      ),
  },
  {
    name: 'released after a first capture',
    kind: 'delayed',
    applyTo: (session, index) =>
      session.filter(({ resourceType }) => resourceType === session[index]?.['resourceType']).length < 2 ||
      hasTwin(session, index)
        ? undefined
        : { path: '', resourceType: String(session[index]?.['resourceType']) },
    trace: (hops, at, own) =>
      hops.flatMap((hop, index) => {
        if (index !== at) return [hop];
        const early = (hop.resources ?? []).filter(
          (resource) => resource['id'] !== own['id'] || resource['resourceType'] !== own['resourceType'],
        );
        return [
          { ...hop, resources: early, capturedAt: '2026-01-10T10:00:00Z' },
          { ...hop, capturedAt: '2026-01-24T10:00:00Z' },
        ];
      }),
  },
];

function dateOf(resource: Draft | undefined): unknown {
  return ['effectiveDateTime', 'performedDateTime', 'occurrenceDateTime', 'date']
    .map((name) => resource?.[name])
    .find((value) => typeof value === 'string' && value.length >= 10);
}

/** The hop as recorded exchanges: one search for the type, and reads of all else. */
function asked(hop: HopCapture, own: Draft, parameters: string): HopCapture {
  const type = String(own['resourceType']);
  const resources = hop.resources ?? [];
  const bundle = {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: resources.map((resource) => ({ resource })),
  };
  return {
    hop: hop.hop,
    exchanges: [
      {
        request: { method: 'GET', url: `https://dva.example/fhir/${type}?${parameters}` },
        response: { status: 200, body: bundle },
      },
    ],
  };
}
