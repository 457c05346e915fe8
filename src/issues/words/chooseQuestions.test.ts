import { describe, expect, it } from 'vitest';
import { symptoms } from '../../taxonomy/symptoms.js';
import { chooseQuestions } from './chooseQuestions.js';

describe('chooseQuestions', () => {
  it('asks what separates the remaining candidates', () => {
    const double = new Map([
      ['dubbel-exact-in-bron', 0.4],
      ['dubbel-tussen-bronnen', 0.3],
      ['dubbel-na-herhaald-ophalen', 0.3],
    ] as const);
    expect(chooseQuestions(double, 3)).toEqual(['dubbel-waarvan']);
    const unclear = new Map([
      ['code-zonder-omschrijving', 0.5],
      ['vakjargon', 0.5],
    ] as const);
    expect(chooseQuestions(unclear, 3)[0]).toBe('wat-staat-er');
  });

  it('asks at most as many as told, each for what it adds', () => {
    const anything = new Map(symptoms.map(({ code }) => [code, 1]));
    const chosen = chooseQuestions(anything, 3);
    expect(chosen).toHaveLength(3);
    expect(new Set(chosen).size).toBe(3);
    expect(chooseQuestions(anything, 1)).toEqual(chosen.slice(0, 1));
  });

  it('asks nothing when it is sure', () => {
    expect(chooseQuestions(new Map([['vakjargon', 1]]), 3)).toEqual([]);
  });
});
