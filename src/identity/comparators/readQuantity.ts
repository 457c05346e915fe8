import { isRecord } from '../../foundation/isRecord.js';
import type { Unit } from '../../fhir/parseUnit.js';
import type { ValueReader } from '../ValueReader.js';

/** A quantity, ready to be compared after conversion. */
export interface QuantityValue {
  readonly value: number;
  /** Half of the last decimal that is given: how far off the value may be. */
  readonly slack: number;
  /** `<`, `>`, ...; empty for none. */
  readonly comparator: string;
  /** Undefined when the unit is absent or can't be understood. */
  readonly unit: Unit | undefined;
  /** The unit as written, in lower case. */
  readonly unitText: string;
}

const ucum = 'http://unitsofmeasure.org';

/** Reads a Quantity, a number, or a text such as `5,4 mmol/l`. */
export function readQuantity(element: unknown, values: ValueReader): QuantityValue | undefined {
  if (typeof element === 'number') return quantity(element, '', undefined, '');
  if (typeof element === 'string') return readQuantityText(element, values);
  if (!isRecord(element)) return undefined;
  const { value, comparator, system, code, unit } = element;
  const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
  if (typeof number !== 'number' || !Number.isFinite(number)) return undefined;
  const coded = typeof code === 'string' && (system === ucum || system === undefined) ? code : undefined;
  const written = typeof unit === 'string' ? unit : undefined;
  const known =
    (coded === undefined ? undefined : values.unit(coded)) ??
    (written === undefined ? undefined : values.unit(written));
  return quantity(
    number,
    typeof comparator === 'string' ? comparator : '',
    known,
    (written ?? coded ?? (typeof code === 'string' ? code : '')).trim().toLowerCase(),
  );
}

const amountText = /^([<>]=?)?\s{0,3}(-?\d{1,9}(?:[.,]\d{1,6})?)\s{0,3}([^\d\s].{0,30})?$/;

function readQuantityText(text: string, values: ValueReader): QuantityValue | undefined {
  if (text.length > 50) return undefined;
  const parts = amountText.exec(text.trim());
  if (parts === null) return undefined;
  const unitText = (parts[3] ?? '').trim();
  const unit = unitText === '' ? undefined : values.unit(unitText);
  if (unitText !== '' && unit === undefined) return undefined;
  return quantity(Number((parts[2] ?? '').replace(',', '.')), parts[1] ?? '', unit, unitText.toLowerCase());
}

function quantity(
  value: number,
  comparator: string,
  unit: Unit | undefined,
  unitText: string,
): QuantityValue {
  return { value, slack: 0.5 * 10 ** -decimalsOf(value), comparator, unit, unitText };
}

/** Decimals of a number as JSON leaves them: `5.0` arrives as `5`. */
function decimalsOf(value: number): number {
  const text = String(value);
  const exponent = text.indexOf('e-');
  if (exponent >= 0) return Number(text.slice(exponent + 2));
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}
