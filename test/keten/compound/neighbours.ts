import { isRecord } from '../../../src/foundation/isRecord.js';
import type { SeededRandom } from '../../duplicates/labelled/SeededRandom.js';
import type { Draft } from '../resourceSpots.js';

const later = new Map([
  ['effectiveDateTime', 1],
  ['performedDateTime', 1],
  ['issued', 1],
]);

/**
 * Adds to some facts one that is nearly the same: another measurement a minute later, another reaction to the same
 * substance, a second prescription of the same product.
 */
export function withNeighbours(session: readonly Draft[], random: SeededRandom): readonly Draft[] {
  return session.flatMap((resource) => {
    if (!random.chance(0.35)) return [resource];
    const copy = structuredClone(resource);
    return differ(copy, random) ? [resource, copy] : [resource];
  });
}

/** Makes a copy a fact of its own, by one or two small differences; false where it has nothing to differ in. */
function differ(copy: Draft, random: SeededRandom): boolean {
  copy['id'] = `buur${random.between(1, 1e9)}`;
  const identifiers = copy['identifier'];
  if (Array.isArray(identifiers)) {
    for (const identifier of identifiers as unknown[])
      if (isRecord(identifier)) (identifier as Draft)['value'] = random.digits(10);
  }
  for (const [name, minutes] of later) {
    const value = copy[name];
    if (typeof value !== 'string' || !/T\d{2}:\d{2}:\d{2}/.test(value)) continue;
    copy[name] = aMinuteLater(value, minutes);
    raise(copy, random);
    return true;
  }
  for (const name of [
    'assertedDate',
    'recordedDate',
    'onsetDateTime',
    'authoredOn',
    'date',
    'dateAsserted',
  ]) {
    const value = copy[name];
    if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}/.test(value)) continue;
    copy[name] = `${value.slice(0, 8)}${value.slice(8, 10) === '11' ? '19' : '11'}${value.slice(10)}`;
    return true;
  }
  return false;
}

function aMinuteLater(text: string, minutes: number): string {
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[0] ?? '';
  const local = Date.parse(`${text.slice(0, 19)}Z`);
  return `${new Date(local + minutes * 60_000).toISOString().slice(0, 19)}${offset}`;
}

/** A measurement a minute later is seldom the very same number. */
function raise(copy: Draft, random: SeededRandom): void {
  const values = [
    copy['valueQuantity'],
    ...(Array.isArray(copy['component']) ? (copy['component'] as unknown[]) : []).map((part) =>
      isRecord(part) ? part['valueQuantity'] : undefined,
    ),
  ];
  for (const value of values) {
    if (isRecord(value) && typeof value['value'] === 'number' && random.chance(0.7))
      (value as Draft)['value'] = value['value'] + random.between(1, 3);
  }
}
