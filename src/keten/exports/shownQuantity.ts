/** A number with what stands behind it, as a screen shows an amount: `5,4 mmol/l`. */
export interface ShownQuantity {
  readonly value: number;
  /** Empty when there is none. */
  readonly unit: string;
}

const amount = /^(-?\d{1,9}(?:[.,]\d{1,6})?)(?:\s(\S{1,20})|([^\d\s.,:/-]\S{0,19}))?$/;

/** Reads an amount; undefined for a text that is none. */
export function shownQuantity(text: string): ShownQuantity | undefined {
  const [, value, apart, joined] = amount.exec(text.trim()) ?? [];
  return value === undefined
    ? undefined
    : { value: Number(value.replace(',', '.')), unit: apart ?? joined ?? '' };
}
