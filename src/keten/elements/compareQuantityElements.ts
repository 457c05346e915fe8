import type { Unit } from '../../fhir/parseUnit.js';
import { parseUnit } from '../../fhir/parseUnit.js';
import { plainText } from './plainText.js';
import type { ChangeSink } from './ChangeSink.js';
import type { Parts } from './shapes.js';

const own: ReadonlySet<string> = new Set(['value', 'unit', 'system', 'code', 'id']);
/** Conversion factors are given to two or three digits. */
const conversionSlack = 0.02;

/** Compares two amounts: the unit by what it means, the value as it stands. */
export function compareQuantityElements(before: Parts, after: Parts, path: string, sink: ChangeSink): void {
  const [left, right] = [unitOf(before), unitOf(after)];
  if (sameUnit(left, right)) {
    sink.simple('value', before['value'], after['value'], `${path}.value`);
    compareUnitParts(before, after, path, sink);
  } else {
    const part = changedPart(before, after);
    const shown = part === '' ? [before, after] : [before[part.slice(1)], after[part.slice(1)]];
    const converted = sameAmount(before, left, after, right);
    sink.emit({
      of: 'unit',
      path: converted ? path : path + part,
      name: 'unit',
      before: shown[0],
      after: shown[1],
    });
    if (!converted) sink.simple('value', before['value'], after['value'], `${path}.value`);
  }
  sink.parts(before, after, path, own);
}

interface ReadUnit {
  readonly text: string;
  readonly unit: Unit | undefined;
}

function unitOf({ unit, code }: Parts): ReadUnit {
  const text = typeof code === 'string' && code !== '' ? code : typeof unit === 'string' ? unit : '';
  const read =
    text === '' ? undefined : (parseUnit(text) ?? (typeof unit === 'string' ? parseUnit(unit) : undefined));
  return { text: plainText(text), unit: read };
}

/** Whether two units, as a code or as people write them, are one; a text that is no unit is one only with itself. */
export function sameUnitText(before: string, after: string): boolean {
  return sameUnit(unitOf({ unit: before }), unitOf({ unit: after }));
}

function sameUnit(a: ReadUnit, b: ReadUnit): boolean {
  if (a.text === b.text) return true;
  if (a.text === '' || b.text === '' || a.unit === undefined) return false;
  return (
    a.unit.dimension === b.unit?.dimension &&
    a.unit.factor === b.unit.factor &&
    a.unit.offset === b.unit.offset &&
    // A count of tablets and a count of drops are both bare numbers.
    (a.unit.dimension !== '' || a.text.toLowerCase() === b.text.toLowerCase())
  );
}

function sameAmount(before: Parts, left: ReadUnit, after: Parts, right: ReadUnit): boolean {
  const [a, b] = [Number(before['value']), Number(after['value'])];
  const [base, other] = [inBaseUnit(a, left.unit), inBaseUnit(b, right.unit)];
  if (base === undefined || other === undefined || left.unit?.dimension !== right.unit?.dimension)
    return false;
  return a !== b && Math.abs(base - other) <= conversionSlack * Math.max(Math.abs(base), Math.abs(other));
}

function inBaseUnit(value: number, unit: Unit | undefined): number | undefined {
  return unit === undefined ? undefined : value * unit.factor + unit.offset;
}

/** The one part that tells of the unit and differs; none when several do. */
function changedPart(before: Parts, after: Parts): '' | '.unit' | '.code' {
  const unit = before['unit'] !== after['unit'];
  const code = before['code'] !== after['code'];
  if (unit === code) return '';
  return unit ? '.unit' : '.code';
}

/** The code still tells the unit: what people or programs read may be gone all the same. */
function compareUnitParts(before: Parts, after: Parts, path: string, sink: ChangeSink): void {
  for (const part of ['unit', 'code', 'system'] as const) {
    const [left, right] = [before[part], after[part]];
    if (typeof left === 'string' && typeof right === 'string') {
      // One unit under two spellings is one unit; a text that is no unit any more is another matter.
      if (part !== 'unit' || plainText(left) === plainText(right) || parseUnit(right) !== undefined) continue;
      sink.emit({ of: 'unit', path: `${path}.unit`, name: 'unit', before: left, after: right });
    } else if (left !== undefined && right === undefined) {
      sink.emit({ of: 'unit', path: `${path}.${part}`, name: 'unit', before: left, after: right });
    }
  }
}
