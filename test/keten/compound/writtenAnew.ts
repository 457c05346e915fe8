import { r4 } from '../../../src/definitions/r4.js';
import { stu3 } from '../../../src/definitions/stu3.js';
import type { FhirResource } from '../../../src/fhir/FhirResource.js';
import type { Release } from '../../../src/fhir/Release.js';
import { isRecord } from '../../../src/foundation/isRecord.js';
import type { HopCapture } from '../../../src/keten/ChainTrace.js';
import { readFhir } from '../../../src/reading/readFhir.js';
import type { Hop } from '../../../src/taxonomy/hops.js';
import type { SeededRandom } from '../../duplicates/labelled/SeededRandom.js';
import { reserialisations } from '../reserialise.js';
import type { Draft } from '../resourceSpots.js';
import { writeXml } from '../writeXml.js';
import { asR4 } from './asR4.js';

/** How one hop writes what it holds, beside what it holds. */
export interface Manner {
  readonly release: Release;
  /** Names of the ways of writing anew, all of them applied. */
  readonly ways: readonly string[];
  readonly xml: boolean;
  readonly form: 'resources' | 'absolute' | 'uuids' | 'answers';
}

/** Draws how a hop writes: mostly several things otherwise at once. */
export function drawManner(release: Release, contained: boolean, random: SeededRandom): Manner {
  const ways = Object.keys(reserialisations).filter(
    (name) => (name !== 'contained' || contained) && random.chance(0.6),
  );
  return {
    release,
    ways,
    xml: random.chance(0.3),
    form: random.pick(['resources', 'absolute', 'uuids', 'answers'] as const),
  };
}

/** What a hop holds, written in its manner. */
export function writtenAnew(
  hop: Hop,
  session: readonly Draft[],
  from: Release,
  { release, ways, xml, form }: Manner,
  random: SeededRandom,
): HopCapture {
  const own = structuredClone(session) as readonly Draft[];
  const inRelease = from === 'STU3' && release === 'R4' ? own.map(asR4) : own;
  const rewritten = ways.reduce<readonly Draft[]>(
    (each, name) => reserialisations[name]?.(each, random) ?? each,
    inRelease,
  );
  const read = xml ? rewritten.flatMap((resource) => throughXml(resource, release)) : rewritten;
  return { hop, release, ...inForm(read, form, random) };
}

function throughXml(resource: Draft, release: Release): readonly Draft[] {
  const read = readFhir(writeXml(resource), { definitions: [release === 'R4' ? r4 : stu3], release });
  return read.resources.map(({ resource: each }) => each as Draft);
}

function inForm(
  session: readonly Draft[],
  form: Manner['form'],
  random: SeededRandom,
): Pick<HopCapture, 'resources' | 'bundles'> {
  const base = `https://${random.hex(6)}.example/fhir/`;
  switch (form) {
    case 'resources':
      return { resources: session as readonly FhirResource[] };
    case 'absolute':
      return {
        bundles: [
          bundleOf(
            session,
            (address) => base + address,
            (address) => base + address,
          ),
        ],
      };
    case 'uuids': {
      const names = new Map(
        session.map((resource) => [
          addressOf(resource),
          `urn:uuid:${random.hex(8)}-${random.hex(4)}-4${random.hex(3)}-8${random.hex(3)}-${random.hex(12)}`,
        ]),
      );
      const nameOf = (address: string): string | undefined => names.get(address);
      return { bundles: [bundleOf(session, nameOf, nameOf, true)] };
    }
    case 'answers': {
      const types = [...new Set(session.map(({ resourceType }) => resourceType))];
      return {
        bundles: types.map((type) =>
          bundleOf(
            session.filter(({ resourceType }) => resourceType === type),
            (address) => base + address,
            () => undefined,
          ),
        ),
      };
    }
  }
}

function addressOf({ resourceType, id }: Draft): string {
  return `${String(resourceType)}/${String(id)}`;
}

function bundleOf(
  session: readonly Draft[],
  fullUrl: (address: string) => string | undefined,
  target: (address: string) => string | undefined,
  withoutIds = false,
): FhirResource {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    entry: session.map((resource) => {
      const written = withReferences(resource, target) as Draft;
      const { id: _, ...bare } = written;
      return { fullUrl: fullUrl(addressOf(resource)), resource: withoutIds ? bare : written };
    }),
  };
}

function withReferences(value: unknown, target: (address: string) => string | undefined): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => withReferences(item, target));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'reference' && typeof part === 'string' && /^[A-Z]\w+\/[^/]+$/.test(part)
        ? (target(part) ?? part)
        : withReferences(part, target),
    ]),
  );
}
