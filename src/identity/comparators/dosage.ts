import { isRecord } from '../../foundation/isRecord.js';
import { normaliseText } from '../../foundation/normaliseText.js';
import { compatibleBy, different, equal, equalBy, incomparable } from '../fieldMatches.js';
import type { ValueReader } from '../ValueReader.js';
import { readQuantity } from './readQuantity.js';
import type { Comparator, Reading } from '../ResourceRecord.js';

/** One instruction: how often, how much, when. What is undefined is not said. */
interface Instruction {
  /** Times a day. */
  readonly perDay: number | undefined;
  /** Amount each time; and what it is counted in, as a dimension. */
  readonly dose: number | undefined;
  readonly unit: string | undefined;
  /** Days of the week, moments of the day, as needed: words, sorted. */
  readonly when: string;
  readonly asNeeded: boolean;
}

interface DosageValue {
  readonly instructions: readonly Instruction[];
  /** The text, in plain words; for when nothing else can be compared. */
  readonly text: string;
}

const limit = 30;

/**
 * Compares dosages: frequency, dose, moments and `as needed`, from the structure or else from the usual wordings of
 * the text. Text that says nothing that can be held against a structure is no evidence.
 */
export function dosage(): Comparator<DosageValue> {
  return {
    name: 'structured dosage',
    read(elements, { values }: Reading) {
      const instructions: Instruction[] = [];
      const texts: string[] = [];
      for (const element of elements.slice(0, limit)) {
        if (typeof element === 'string') texts.push(element);
        if (!isRecord(element)) continue;
        if (typeof element['text'] === 'string') texts.push(element['text']);
        const instruction = readStructure(element, values);
        if (instruction !== undefined) instructions.push(instruction);
      }
      const text = normaliseText(texts.join(' ; ').slice(0, 500));
      if (instructions.length === 0) {
        const parsed = parseDosageText(texts.join(' ').slice(0, 500), values);
        if (parsed !== undefined) instructions.push(parsed);
      }
      return instructions.length === 0 && text === '' ? undefined : { instructions, text };
    },
    compare(a, b) {
      if (a.instructions.length === 0 || b.instructions.length === 0) {
        return a.text !== '' && a.text === b.text ? equal : incomparable;
      }
      if (a.instructions.length !== b.instructions.length) return different;
      const rest = [...b.instructions];
      let exact = true;
      for (const left of a.instructions) {
        const at = rest.findIndex((right) => agreement(left, right) !== 'no');
        const right = rest[at];
        if (right === undefined) return different;
        rest.splice(at, 1);
        if (agreement(left, right) === 'partly') exact = false;
      }
      if (!exact) return compatibleBy('precision');
      return a.text === b.text || a.text === '' || b.text === '' ? equal : equalBy('text');
    },
    show: ({ instructions, text }) =>
      text || instructions.map(({ perDay, dose }) => `${perDay ?? '?'}x${dose ?? '?'}`).join(' ; '),
  };
}

function agreement(a: Instruction, b: Instruction): 'yes' | 'partly' | 'no' {
  if (a.asNeeded !== b.asNeeded) return 'no';
  let partly = false;
  for (const [left, right, comparable] of [
    [a.perDay, b.perDay, true],
    [a.dose, b.dose, a.unit === b.unit],
  ] as const) {
    // What neither says makes no difference between them.
    if (left === undefined && right === undefined) continue;
    if (left === undefined || right === undefined || !comparable) partly = true;
    else if (Math.abs(left - right) > 1e-6) return 'no';
  }
  if (a.when !== b.when) {
    if (a.when !== '' && b.when !== '') return 'no';
    partly = true;
  }
  return partly ? 'partly' : 'yes';
}

const daysOf: ReadonlyMap<string, number> = new Map([
  ['min', 1 / 1440],
  ['h', 1 / 24],
  ['d', 1],
  ['wk', 7],
  ['mo', 30.4375],
  ['a', 365.25],
]);

function readStructure(
  element: Readonly<Record<string, unknown>>,
  values: ValueReader,
): Instruction | undefined {
  const timing = isRecord(element['timing']) ? element['timing'] : {};
  const repeat = isRecord(timing['repeat']) ? timing['repeat'] : {};
  const { frequency, period, periodUnit } = repeat;
  const times = listOf(repeat['timeOfDay']).length;
  const unitDays = typeof periodUnit === 'string' ? daysOf.get(periodUnit) : undefined;
  const events = listOf(repeat['when']);
  const weekDays = listOf(repeat['dayOfWeek']);
  let perDay: number | undefined;
  if (typeof period === 'number' && period > 0 && unitDays !== undefined) {
    perDay = (typeof frequency === 'number' ? frequency : 1) / (period * unitDays);
  } else if (typeof frequency === 'number') perDay = frequency;
  else if (times > 0 || events.length > 0) perDay = Math.max(times, events.length);
  const dose = readDose(element, values);
  const asNeeded = element['asNeededBoolean'] === true || element['asNeededCodeableConcept'] !== undefined;
  const when = [...listOf(repeat['timeOfDay']), ...events, ...weekDays].map(String).sort().join(' ');
  if (perDay === undefined && dose === undefined && when === '') return undefined;
  return { perDay, dose: dose?.amount, unit: dose?.unit, when, asNeeded };
}

/** `doseQuantity` stands on the instruction in STU3 and within `doseAndRate` in R4. */
function readDose(
  element: Readonly<Record<string, unknown>>,
  values: ValueReader,
): { readonly amount: number; readonly unit: string } | undefined {
  const rate = listOf(element['doseAndRate'])[0];
  for (const holder of [element, ...(isRecord(rate) ? [rate] : [])]) {
    const range = holder['doseRange'];
    const read =
      readQuantity(holder['doseQuantity'], values) ??
      (isRecord(range) ? readQuantity(range['high'], values) : undefined);
    if (read === undefined) continue;
    const { unit, value, unitText } = read;
    return unit === undefined
      ? { amount: value, unit: unitText }
      : { amount: value * unit.factor, unit: unit.dimension };
  }
  return undefined;
}

const words: ReadonlyMap<string, number> = new Map([
  ['een', 1],
  ['eenmaal', 1],
  ['twee', 2],
  ['tweemaal', 2],
  ['drie', 3],
  ['driemaal', 3],
  ['vier', 4],
  ['viermaal', 4],
  ['half', 0.5],
  ['halve', 0.5],
  ['anderhalf', 1.5],
  ['anderhalve', 1.5],
]);

const number = String.raw`(\d{1,3}(?:[.,]\d{1,2})?|een|twee|drie|vier|halve|half|anderhalf|anderhalve)`;
const perPeriod = new RegExp(
  String.raw`\b${number} ?(?:maal|keer|x) ?(?:per|p|/) ?(\d{1,2} )?(dag|dagen|d|week|weken|maand|uur)\b`,
);
const perDayShort = /\b(\d{1,2}) ?dd ?(\d{1,3}(?:[.,]\d{1,2})?)?/;
const nhgShort = /^(\d{1,2})d(\d{1,2}(?:[.,]\d)?)[a-z]?\b/;
const multiplied = /\b(\d{1,2}) ?x ?daags\b|\bdagelijks\b/;
const doseText = new RegExp(
  String.raw`\b${number} ?(stuks?|tablet(?:ten)?|tab|capsules?|caps|milligram|mg|milliliter|ml|gram|g|druppels?|dosis|doses|pufjes?|pleisters?|zakjes?|eenheden|ie)\b`,
);

/** Reads `1 maal per dag 2 tabletten`, `2 dd 1`, `1D1T`; undefined when neither frequency nor dose is found. */
function parseDosageText(text: string, values: ValueReader): Instruction | undefined {
  const plain = text.toLowerCase().replace(/\s+/g, ' ').trim();
  if (plain === '') return undefined;
  let perDay: number | undefined;
  let dose: { readonly amount: number; readonly unit: string } | undefined;
  const short = nhgShort.exec(plain);
  const dd = perDayShort.exec(plain);
  const often = perPeriod.exec(plain);
  const daily = multiplied.exec(plain);
  let rest = plain;
  if (short !== null) {
    perDay = numberOf(short[1]);
    dose = { amount: numberOf(short[2]) ?? 1, unit: '' };
  } else if (often !== null) {
    const length = often[2] === undefined ? 1 : Number(often[2]);
    const unit = often[3] ?? 'dag';
    const inDays = unit === 'uur' ? 1 / 24 : unit.startsWith('we') ? 7 : unit === 'maand' ? 30.4375 : 1;
    perDay = (numberOf(often[1]) ?? 1) / (length * inDays);
    rest = plain.replace(often[0], ' ');
  } else if (dd !== null) {
    perDay = numberOf(dd[1]);
    if (dd[2] !== undefined) dose = { amount: numberOf(dd[2]) ?? 1, unit: '' };
  } else if (daily !== null) perDay = numberOf(daily[1]) ?? 1;
  const amount = doseText.exec(rest);
  if (amount !== null) {
    const unit = values.unit(amount[2] ?? '');
    const count = numberOf(amount[1]) ?? 1;
    dose =
      unit === undefined
        ? { amount: count, unit: amount[2] ?? '' }
        : { amount: count * unit.factor, unit: unit.dimension };
  }
  if (perDay === undefined) return undefined;
  const asNeeded = /\bzo nodig\b|\bzn\b|\bbij pijn\b/.test(plain);
  return { perDay, dose: dose?.amount, unit: dose?.unit, when: '', asNeeded };
}

function numberOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const word = words.get(text);
  if (word !== undefined) return word;
  const value = Number(text.replace(',', '.'));
  return Number.isFinite(value) ? value : undefined;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]).slice(0, 50) : [];
}
