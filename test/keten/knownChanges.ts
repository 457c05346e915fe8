import { isRecord } from '../../src/foundation/isRecord.js';
import type { HopDifferenceKind } from '../../src/taxonomy/hopDifferenceKinds.js';
import type { SeededRandom } from '../duplicates/labelled/SeededRandom.js';
import type { Draft, Spot } from './resourceSpots.js';
import { put, spotsOf } from './resourceSpots.js';

/** A change of one element of a resource that is known beforehand. */
export interface KnownChange {
  readonly name: string;
  readonly kind: HopDifferenceKind;
  /** Applies it somewhere in the resource; gives the path, or undefined where it can't be applied. */
  apply(resource: Draft, random: SeededRandom): string | undefined;
}

type Fits = (spot: Spot) => boolean;

/** A change at one of the spots that fit; it gives the path when that is not the spot itself. */
function atSpot(
  name: string,
  kind: HopDifferenceKind,
  fits: Fits,
  change: (spot: Spot, random: SeededRandom) => string | undefined,
): KnownChange {
  return {
    name,
    kind,
    apply(resource, random) {
      const spots = spotsOf(resource).filter(fits);
      return spots.length === 0 ? undefined : change(random.pick(spots), random);
    },
  };
}

const isText: Fits = ({ value }) => typeof value === 'string';
const parentOf = ({ parent }: Spot): Record<string, unknown> => (Array.isArray(parent) ? {} : parent);
const isCoding = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) &&
  typeof value['code'] === 'string' &&
  typeof value['system'] === 'string' &&
  value['value'] === undefined;
const isStatus = (name: string): boolean => name === 'status' || name.endsWith('Status');
const isDateTime = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const isDay = /^\d{4}-\d{2}-\d{2}$/;
const words = new Set([
  'text',
  'comment',
  'description',
  'title',
  'conclusion',
  'patientInstruction',
  'name',
  'family',
]);
const isWords: Fits = (spot) => words.has(spot.name) && isText(spot);
const isQuantity = (value: unknown): value is Record<string, unknown> =>
  isRecord(value) &&
  typeof value['value'] === 'number' &&
  (typeof value['unit'] === 'string' || typeof value['code'] === 'string');
const inStatus: Fits = ({ path }) => path.split('.').some(isStatus);

function moved(text: string, milliseconds: number): string {
  if (isDay.test(text))
    return new Date(Date.parse(`${text}T00:00:00Z`) + milliseconds).toISOString().slice(0, 10);
  const offset = /(?:Z|[+-]\d{2}:\d{2})$/.exec(text)?.[0] ?? '';
  const local = Date.parse(`${text.slice(0, text.length - offset.length)}Z`);
  return `${new Date(local + milliseconds).toISOString().slice(0, 19)}${offset}`;
}

const localDay = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Europe/Amsterdam' });

/** Whether a moment is written with the day that it is here: else its day alone is another day. */
function isLocalDay(text: string): boolean {
  return localDay.format(new Date(text)) === text.slice(0, 10);
}

const accented = /[\u00c0-\u017e]/;
const hour = 3_600_000;
const day = 24 * hour;

/** One known change of every kind that an element can have. */
export const knownChanges: readonly KnownChange[] = [
  atSpot(
    'element left out',
    'lost',
    (spot) =>
      spot.above.length === 1 &&
      typeof spot.key === 'string' &&
      !spot.name.startsWith('_') &&
      // Of a choice or list with more items the path would be another.
      !(Array.isArray(spot.value) && spot.value.length !== 1),
    (spot) => {
      put(spot, undefined);
      return spot.path;
    },
  ),
  atSpot(
    'item left out of a list',
    'lost',
    (spot) =>
      Array.isArray(spot.parent) &&
      spot.parent.length > 1 &&
      new Set(spot.parent.map((item) => JSON.stringify(item))).size === spot.parent.length,
    (spot) => {
      put(spot, undefined);
      return spot.path;
    },
  ),
  {
    name: 'element added',
    kind: 'added',
    apply(resource) {
      if ('identifier' in resource || 'note' in resource) return undefined;
      resource['note'] = [{ text: 'Toegevoegd onderweg.' }];
      return 'note';
    },
  },
  atSpot(
    'item doubled in a list',
    'doubled',
    ({ parent, path }) => Array.isArray(parent) && !path.includes('extension'),
    (spot) => {
      (spot.parent as unknown[]).push(structuredClone(spot.value));
      return spot.path;
    },
  ),
  atSpot(
    'number changed',
    'changed',
    (spot) => typeof spot.value === 'number' && spot.name === 'value',
    (spot) => {
      put(spot, Number(spot.value) + 7);
      return spot.path;
    },
  ),
  atSpot(
    'boolean turned',
    'changed',
    (spot) => typeof spot.value === 'boolean' && spot.name !== 'userSelected',
    (spot) => {
      put(spot, !(spot.value as boolean));
      return spot.path;
    },
  ),
  atSpot('text replaced', 'changed', isWords, (spot) => {
    put(spot, 'Heel iets anders dan wat er stond');
    return spot.path;
  }),
  atSpot(
    'date moved by weeks',
    'changed',
    (spot) => isText(spot) && (isDateTime.test(String(spot.value)) || isDay.test(String(spot.value))),
    (spot) => {
      put(spot, moved(String(spot.value), 40 * day));
      return spot.path;
    },
  ),
  atSpot(
    'unit replaced',
    'unit-changed',
    ({ value }) => isQuantity(value) && value['unit'] !== 'stuks',
    (spot) => {
      const quantity = spot.value as Record<string, unknown>;
      const both = 'unit' in quantity && 'code' in quantity;
      const path = both ? spot.path : `${spot.path}.${'unit' in quantity ? 'unit' : 'code'}`;
      if ('unit' in quantity) quantity['unit'] = 'stuks';
      if ('code' in quantity) quantity['code'] = '{stuks}';
      return path;
    },
  ),
  atSpot(
    'unit left out',
    'unit-changed',
    ({ value }) => isQuantity(value) && typeof value['unit'] === 'string',
    (spot) => {
      const quantity = spot.value as Record<string, unknown>;
      const both = 'code' in quantity;
      delete quantity['unit'];
      delete quantity['code'];
      return both ? spot.path : `${spot.path}.unit`;
    },
  ),
  atSpot(
    'unit converted',
    'unit-changed',
    ({ value }) =>
      isQuantity(value) &&
      ['mg', 'g', 'kg', 'mL', 'cm', 'd'].includes(String(value['code'])) &&
      value['value'] !== 0,
    (spot) => {
      const quantity = spot.value as Record<string, unknown>;
      const [code, factor] = {
        mg: ['g', 0.001],
        g: ['mg', 1000],
        kg: ['g', 1000],
        mL: ['L', 0.001],
        cm: ['m', 0.01],
        d: ['h', 24],
      }[quantity['code'] as 'mg'] as [string, number];
      quantity['value'] = Number((Number(quantity['value']) * factor).toPrecision(12));
      quantity['code'] = code;
      quantity['unit'] = code;
      return spot.path;
    },
  ),
  atSpot(
    'number rounded',
    'precision-changed',
    ({ value }) => typeof value === 'number' && !Number.isInteger(value),
    (spot) => {
      put(spot, Math.round(Number(spot.value)));
      return spot.path;
    },
  ),
  atSpot(
    'time cut off',
    'precision-changed',
    ({ value }) => isDateTime.test(String(value)) && isLocalDay(String(value)),
    (spot) => {
      put(spot, String(spot.value).slice(0, 10));
      return spot.path;
    },
  ),
  atSpot(
    'day cut off',
    'precision-changed',
    ({ value }) => isDay.test(String(value)),
    (spot) => {
      put(spot, String(spot.value).slice(0, 7));
      return spot.path;
    },
  ),
  atSpot(
    'code replaced',
    'code-replaced',
    (spot) => isCoding(spot.value) && !inStatus(spot),
    (spot, random) => {
      const coding = spot.value as Record<string, unknown>;
      coding['code'] = String(random.between(100_000_000, 999_999_999));
      if ('display' in coding) coding['display'] = 'Een ander begrip';
      return `${spot.path}.code`;
    },
  ),
  atSpot(
    'code translated',
    'code-translated',
    (spot) =>
      isCoding(spot.value) &&
      typeof spot.value['display'] === 'string' &&
      /[a-z]/i.test(spot.value['display']) &&
      !inStatus(spot),
    (spot, random) => {
      const coding = spot.value as Record<string, unknown>;
      coding['system'] = 'urn:oid:2.16.840.1.113883.2.4.3.11.999.1';
      coding['code'] = String(random.between(1000, 9999));
      return spot.path;
    },
  ),
  atSpot(
    'display left out',
    'text-dropped',
    (spot) => spot.name === 'display' && isText(spot) && Object.keys(parentOf(spot)).length > 1,
    (spot) => {
      put(spot, undefined);
      return spot.path;
    },
  ),
  atSpot(
    'text of a concept left out',
    'text-dropped',
    (spot) => spot.name === 'text' && isText(spot) && Array.isArray(parentOf(spot)['coding']),
    (spot) => {
      put(spot, undefined);
      return spot.path;
    },
  ),
  atSpot(
    'time moved by a zone',
    'date-shifted',
    ({ value }) => isDateTime.test(String(value)),
    (spot, random) => {
      put(spot, moved(String(spot.value), random.pick([-2, -1, 1, 2]) * hour));
      return spot.path;
    },
  ),
  atSpot(
    'day moved by one',
    'date-shifted',
    ({ value }) => isDay.test(String(value)),
    (spot) => {
      put(spot, moved(String(spot.value), -day));
      return spot.path;
    },
  ),
  atSpot(
    'status changed',
    'status-changed',
    (spot) => isStatus(spot.name) && isText(spot),
    (spot) => {
      put(spot, spot.value === 'entered-in-error' ? 'completed' : 'entered-in-error');
      return spot.path;
    },
  ),
  atSpot(
    'text cut off',
    'truncated',
    (spot) =>
      isText(spot) &&
      String(spot.value).length >= 20 &&
      /^(?:text|display|comment|description|title|conclusion)$/.test(spot.name) &&
      !/\s/.test(String(spot.value).charAt(11)),
    (spot) => {
      put(spot, String(spot.value).slice(0, 12));
      return spot.path;
    },
  ),
  atSpot(
    'bytes cut off',
    'truncated',
    (spot) =>
      isText(spot) && (spot.name === 'data' || spot.name === 'content') && String(spot.value).length >= 40,
    (spot) => {
      put(spot, String(spot.value).replace(/\s/g, '').slice(0, 16));
      return spot.path;
    },
  ),
  atSpot(
    'UTF-8 read as Latin-1',
    'encoding-damaged',
    (spot) => isText(spot) && accented.test(String(spot.value)),
    (spot) => {
      put(spot, Buffer.from(String(spot.value), 'utf8').toString('latin1'));
      return spot.path;
    },
  ),
  atSpot(
    'letters replaced by question marks',
    'encoding-damaged',
    (spot) => isText(spot) && accented.test(String(spot.value)),
    (spot) => {
      put(spot, String(spot.value).replace(/[\u00c0-\u017e]/g, '?'));
      return spot.path;
    },
  ),
  atSpot(
    'order turned',
    'order-changed',
    ({ name, value }) =>
      (name === 'given' || name === 'line') &&
      Array.isArray(value) &&
      value.length > 1 &&
      new Set(value).size === value.length,
    (spot) => {
      (spot.value as unknown[]).reverse();
      return spot.path;
    },
  ),
  atSpot(
    'reference emptied',
    'reference-broken',
    (spot) => spot.name === 'reference' && isText(spot) && typeof parentOf(spot)['display'] === 'string',
    (spot) => {
      put(spot, undefined);
      return spot.path;
    },
  ),
];
