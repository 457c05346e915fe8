import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { laterality } from './laterality.js';

const left = { coding: [{ system: 'http://snomed.info/sct', code: '7771000' }] };
const right = { coding: [{ system: 'http://snomed.info/sct', code: '24028007', display: 'rechts' }] };

describe('laterality', () => {
  it.each([
    [left, right, { outcome: 'different' }],
    [left, { text: 'Linker knie' }, { outcome: 'equal' }],
    [right, { coding: [{ code: '1', display: 'structuur van rechteroog' }] }, { outcome: 'equal' }],
    [left, { text: 'gonartrose li' }, { outcome: 'equal' }],
    [[left, right], { text: 'beiderzijds' }, { outcome: 'equal' }],
    [left, { text: 'beide' }, { outcome: 'different' }],
    [left, { text: 'knie' }, 'absent'],
    [right, { text: 're-operatie' }, 'absent'],
  ])('%j and %j', (a, b, match) => {
    expect(comparing(laterality(), a, b)).toEqual(match);
  });
});
