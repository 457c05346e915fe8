import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classify.js';
import { ofOneThing, ofTwoThings } from './severalIssues.js';

const told = (text: string): readonly string[] => classify({ text }).map(({ symptom }) => symptom);

describe('several issues in one text', () => {
  const split = ofTwoThings.map(([text, symptoms]) => ({ symptoms, found: told(text) }));

  it('are told apart, nearly always', () => {
    const both = split.filter(({ symptoms, found }) => symptoms.every((symptom) => found.includes(symptom)));
    expect(both.length).toBeGreaterThanOrEqual(17);
  });

  it('hardly bring in what is not told', () => {
    const extra = split.flatMap(({ symptoms, found }) =>
      found.length < 2 ? [] : found.filter((symptom) => !symptoms.some((own) => own === symptom)),
    );
    expect(extra.length).toBeLessThanOrEqual(1);
  });

  it('put the data of somebody else first', () => {
    const ofSomebodyElse = split.filter(({ symptoms }) => symptoms.includes('verkeerde-patient'));
    expect(ofSomebodyElse.map(({ found }) => found[0])).toEqual(['verkeerde-patient']);
  });

  it('are not found in one thing that takes several sentences', () => {
    expect(ofOneThing.filter((text) => told(text).length > 1)).toEqual([]);
  });
});
