import { describe, expect, it } from 'vitest';
import { wrapText } from './wrapText.js';

describe('wrapText', () => {
  it('breaks at blanks within the width', () => {
    expect(wrapText('een twee drie vier', 9)).toEqual(['een twee', 'drie vier']);
  });

  it('keeps a word that is wider than the line whole', () => {
    expect(wrapText('zie Observation.component.valueQuantity nu', 10)).toEqual([
      'zie',
      'Observation.component.valueQuantity',
      'nu',
    ]);
  });

  it('gives no line for blanks alone', () => {
    expect(wrapText('  \n ', 10)).toEqual([]);
  });

  it('counts a letter outside the basic plane once', () => {
    expect(wrapText('𝒜𝒜𝒜 𝒜', 5)).toEqual(['𝒜𝒜𝒜 𝒜']);
  });
});
