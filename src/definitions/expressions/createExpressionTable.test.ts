import { describe, expect, it } from 'vitest';
import { createExpressionTable } from './createExpressionTable.js';

const [yes, no] = [() => true, () => false];

describe('createExpressionTable', () => {
  const table = createExpressionTable(
    'R4',
    [
      ['a', 'Quantity Age', yes],
      ['a', 'Patient.contact', no],
      ['b', '', yes],
    ],
    [['c', { unusable: 'does-not-parse', position: 1, found: ')' }]],
  );

  it('finds the function that serves a type', () => {
    expect(table.find('a', 'Age')).toBe(yes);
    expect(table.find('a', 'Patient.contact')).toBe(no);
    expect(table.find('a', 'Patient')).toBeUndefined();
    expect(table.find('a', 'Quantit')).toBeUndefined();
    expect(table.find('b', 'Whatever')).toBe(yes);
    expect(table.find('constructor', 'Age')).toBeUndefined();
  });

  it('tells what can not be used', () => {
    expect(table.find('c', 'Patient')).toEqual({ unusable: 'does-not-parse', position: 1, found: ')' });
  });
});
