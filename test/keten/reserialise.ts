import { isRecord } from '../../src/foundation/isRecord.js';
import type { SeededRandom } from '../duplicates/labelled/SeededRandom.js';
import type { Draft } from './resourceSpots.js';

/** Writes a session anew without changing what it means. */
export type Reserialisation = (session: readonly Draft[], random: SeededRandom) => readonly Draft[];

/** The ways in which hops write one record differently. */
export const reserialisations: Readonly<Record<string, Reserialisation>> = {
  ids: (session, random) => renumbered(session, random),
  order: (session, random) => shuffled(session, random).map((resource) => turned(resource, random) as Draft),
  narrative: (session) =>
    session.map((resource) => ({
      ...resource,
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Opnieuw gemaakt</div>' },
    })),
  metadata: (session) =>
    session.map((resource, index) => ({
      ...resource,
      meta: { versionId: String(index + 2), lastUpdated: '2026-01-16T08:00:00Z', tag: [{ code: 'x' }] },
    })),
  'time zone of instants': (session) => session.map((resource) => mapTexts(resource, inUtc) as Draft),
  'white space': (session) =>
    session.map(
      (resource) =>
        mapTexts(resource, (text) =>
          text.includes(' ') && !text.startsWith('<') ? ` ${text.replaceAll(' ', '\n ')}` : text,
        ) as Draft,
    ),
  contained: (session) => containedIn(session),
};

function renumbered(session: readonly Draft[], random: SeededRandom): readonly Draft[] {
  const names = new Map<string, string>();
  for (const { resourceType, id } of session) {
    if (typeof id !== 'string') continue;
    names.set(
      `${String(resourceType)}/${id}`,
      `${String(resourceType)}/n${random.between(1, 1_000_000_000)}`,
    );
  }
  return session.map((resource) => {
    const own = names.get(`${String(resource['resourceType'])}/${String(resource['id'])}`);
    const copy = mapReferences(resource, (reference) => {
      const local = (reference.split('/_history/')[0] ?? '').split('/').slice(-2).join('/');
      return names.get(local) ?? reference;
    }) as Draft;
    if (own !== undefined) copy['id'] = own.slice(own.indexOf('/') + 1);
    return copy;
  });
}

function shuffled<T>(items: readonly T[], random: SeededRandom): readonly T[] {
  const left = [...items];
  const out: T[] = [];
  while (left.length > 0) out.push(...left.splice(random.between(0, left.length - 1), 1));
  return out;
}

const ordered = new Set(['given', 'prefix', 'suffix', 'line', 'section', 'item']);

/** Lists without an order turned round, and properties in another order. */
function turned(value: unknown, random: SeededRandom, name = ''): unknown {
  if (Array.isArray(value)) {
    const items = value.map((item: unknown) => turned(item, random));
    return ordered.has(name) ? items : items.reverse();
  }
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, part]) => [key, turned(part, random, key)]),
  );
}

function mapTexts(value: unknown, map: (text: string) => string, name = ''): unknown {
  if (typeof value === 'string')
    return ['id', 'resourceType', 'reference', 'div', 'system', 'code', 'url', 'status'].includes(name)
      ? value
      : map(value);
  if (Array.isArray(value)) return value.map((item: unknown) => mapTexts(item, map, name));
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, mapTexts(part, map, key)]));
}

function mapReferences(value: unknown, map: (reference: string) => string): unknown {
  if (Array.isArray(value)) return value.map((item: unknown) => mapReferences(item, map));
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, part]) => [
      key,
      key === 'reference' && typeof part === 'string' ? map(part) : mapReferences(part, map),
    ]),
  );
}

function inUtc(text: string): string {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}[+-]\d{2}:\d{2}$/.test(text)) return text;
  return `${new Date(text).toISOString().slice(0, 19)}Z`;
}

const carriers = new Set([
  'Medication',
  'Practitioner',
  'PractitionerRole',
  'Organization',
  'Location',
  'Device',
  'Specimen',
]);

/** Puts what one resource refers to within it, and leaves out what nothing else refers to. */
function containedIn(session: readonly Draft[]): readonly Draft[] {
  const byAddress = new Map(
    session.map((resource) => [`${String(resource['resourceType'])}/${String(resource['id'])}`, resource]),
  );
  const inside = new Set<Draft>();
  const changed = session.map((resource) => {
    if (carriers.has(String(resource['resourceType'])) || resource['contained'] !== undefined)
      return resource;
    const contained: Draft[] = [];
    const copy = mapReferences(resource, (reference) => {
      const target = byAddress.get(reference.split('/').slice(-2).join('/'));
      if (
        target === undefined ||
        !carriers.has(String(target['resourceType'])) ||
        JSON.stringify(target).includes('"reference"')
      )
        return reference;
      inside.add(target);
      if (!contained.includes(target)) contained.push(target);
      return `#${String(target['id'])}`;
    }) as Draft;
    if (contained.length > 0) copy['contained'] = contained.map((each) => structuredClone(each));
    return copy;
  });
  return changed.filter((resource) => {
    if (!inside.has(resource)) return true;
    const address = `${String(resource['resourceType'])}/${String(resource['id'])}`;
    return changed.some((other) => JSON.stringify(other).includes(`"reference":"${address}"`));
  });
}
