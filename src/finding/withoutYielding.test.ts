import { describe, expect, it } from 'vitest';
import { makeFinding } from '../../test/issues/makeFinding.js';
import { rules } from '../rules.js';
import { withoutYielding } from './withoutYielding.js';

const said = makeFinding({
  code: 'gegevensdienst/concept-without-text',
  path: 'Condition.code',
  origin: 0,
  entry: 1,
});
const repeated = makeFinding({
  code: 'quality/code-without-text',
  path: 'Condition.code',
  origin: 0,
  entry: 1,
});

describe('withoutYielding', () => {
  it('leaves out what is said of the same place with more authority', () => {
    expect(withoutYielding([said, repeated], rules)).toEqual([said]);
    expect(withoutYielding([repeated, said], rules)).toEqual([said]);
  });

  it.each([
    ['elsewhere in the resource', { ...said, path: 'Condition.severity' }],
    ['in another entry', { ...said, entry: 2 }],
    ['in another input', { ...said, origin: 1 }],
    ['without deciding it', { ...said, outcome: 'cantTell', reason: 'norm-uncertain' } as const],
  ])('keeps it when that stands %s', (_, other) => {
    expect(withoutYielding([other, repeated], rules)).toEqual([other, repeated]);
  });

  it('counts what is said of a Coding for the concept that holds it', () => {
    const ofCoding = {
      ...said,
      code: 'gegevensdienst/coding-incomplete',
      path: 'Condition.code.coding[0]',
    } as const;
    const local = { ...repeated, code: 'quality/local-code-only' } as const;
    expect(withoutYielding([ofCoding, local], rules)).toEqual([ofCoding]);
  });
});
