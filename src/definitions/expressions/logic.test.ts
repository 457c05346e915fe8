import { describe, expect, it } from 'vitest';
import { ExpressionUndecided } from './ExpressionUndecided.js';
import { and, not, or, settleAnd, settleIif, settleOr, truthOf, xor } from './logic.js';

const values = [true, false, undefined];
const undecided = (): never => {
  throw new ExpressionUndecided('reference-out-of-scope');
};

describe('logic in three values', () => {
  it('keeps the tables of FHIRPath', () => {
    const table = (operator: typeof or): unknown =>
      values.map((left) => values.map((right) => operator(left, right)));
    expect(table(or)).toEqual([
      [true, true, true],
      [true, false, undefined],
      [true, undefined, undefined],
    ]);
    expect(table(and)).toEqual([
      [true, false, undefined],
      [false, false, false],
      [undefined, false, undefined],
    ]);
    expect(table(xor)).toEqual([
      [false, true, undefined],
      [true, false, undefined],
      [undefined, undefined, undefined],
    ]);
    expect(values.map(not)).toEqual([false, true, undefined]);
    expect(['a', 0, true, false, null, undefined].map(truthOf)).toEqual([
      true,
      true,
      true,
      false,
      undefined,
      undefined,
    ]);
  });

  it('lets one side settle what the other leaves open', () => {
    expect(settleOr(undecided, () => true)).toBe(true);
    expect(settleOr(() => true, undecided)).toBe(true);
    expect(settleAnd(undecided, () => false)).toBe(false);
    expect(
      settleOr(
        () => false,
        () => undefined,
      ),
    ).toBeUndefined();
    expect(
      settleIif(
        undecided,
        () => true,
        () => true,
      ),
    ).toBe(true);
    expect(
      settleIif(
        () => false,
        undecided,
        () => true,
      ),
    ).toBe(true);
  });

  it('stays open where nothing settles it', () => {
    expect(() => settleOr(undecided, () => false)).toThrow(ExpressionUndecided);
    expect(() => settleAnd(() => true, undecided)).toThrow(ExpressionUndecided);
    expect(() =>
      settleIif(
        undecided,
        () => true,
        () => false,
      ),
    ).toThrow(ExpressionUndecided);
  });

  it('hides no defect of the program', () => {
    const defect = (): never => {
      throw new TypeError('defect');
    };
    expect(() => settleOr(defect, () => true)).toThrow(TypeError);
  });
});
