import type { Source } from '../../../src/duplicates/DuplicateResult.js';
import type { Detector } from './measureQuality.js';

type Resource = Readonly<Record<string, unknown>>;

/** Plain methods to hold a detector against: the same content, the same number, the same code, date and value. */
export const baselines: readonly (readonly [string, Detector])[] = [
  ['content hash', byKeys((resource) => [JSON.stringify({ ...resource, id: 0, meta: 0 })])],
  [
    'equal identifiers',
    byKeys((resource) =>
      listOf(resource['identifier']).map(
        (each) => `${String(resource['resourceType'])} ${JSON.stringify(each)}`,
      ),
    ),
  ],
  ['any code or display, date and value', byKeys(codeDateValue)],
];

function byKeys(keysOf: (resource: Resource) => readonly string[]): Detector {
  return (sources) => {
    const groupOf = new Map<string, Set<string>>();
    const merged = new Map<string, Set<string>>();
    for (const [name, resource] of resourcesOf(sources)) {
      let group = new Set([name]);
      for (const key of keysOf(resource)) {
        const known = groupOf.get(key);
        if (known !== undefined && known !== group) {
          for (const each of group) known.add(each);
          for (const each of known) merged.set(each, known);
          group = known;
        }
        groupOf.set(key, group);
      }
      merged.set(name, group);
    }
    return [...new Set(merged.values())].filter(({ size }) => size > 1).map((group) => [...group]);
  };
}

/** The keys of the best open deduplicator known: any code or display with date and value, dates and all as text. */
function codeDateValue(resource: Resource): readonly string[] {
  const type = String(resource['resourceType']);
  const code =
    resource['code'] ?? resource['vaccineCode'] ?? resource['medicationReference'] ?? resource['type'];
  const date = [
    'effectiveDateTime',
    'onsetDateTime',
    'performedDateTime',
    'occurrenceDateTime',
    'date',
    'authoredOn',
    'whenHandedOver',
    'dateAsserted',
    'start',
    'authored',
  ]
    .map((name) => resource[name])
    .find((value) => value !== undefined);
  const value = resource['valueQuantity'] ?? resource['component'] ?? resource['valueString'] ?? '';
  const rest = `${textOf(date).slice(0, 10)} ${JSON.stringify(value)}`;
  const keys: string[] = [];
  if (typeof code !== 'object' || code === null) return keys;
  for (const coding of listOf((code as Resource)['coding'])) {
    const { code: each, display } = coding as Resource;
    if (each !== undefined) keys.push(`${type} ${textOf(each)} ${rest}`);
    if (display !== undefined) keys.push(`${type} ${textOf(display).toLowerCase()} ${rest}`);
  }
  const { text, display } = code as Resource;
  for (const each of [text, display])
    if (each !== undefined) keys.push(`${type} ${textOf(each).toLowerCase()} ${rest}`);
  return keys;
}

function* resourcesOf(sources: readonly Source[]): Generator<readonly [string, Resource]> {
  for (const [origin, { bundle }] of sources.entries()) {
    const entries = bundle?.['entry'] as readonly { readonly resource: Resource }[];
    for (const [entry, { resource }] of entries.entries()) yield [`${origin}.${entry}`, resource];
  }
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value ?? '');
}
