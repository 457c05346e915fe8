import { describe, expect, it } from 'vitest';
import { equalValue } from '../identity/comparators/equalValue.js';
import { compatibleBy, different, equal, incomparable, oneSided } from '../identity/fieldMatches.js';
import { defineComparison, field } from '../identity/ResourceComparison.js';
import { createSameFactJudge } from './createSameFactJudge.js';

const comparison = defineComparison({
  resourceType: 'Basic',
  layer: 'fact',
  fields: [
    field('match', 'what', 'code', equalValue()),
    field('distinct', 'when', 'created', equalValue()),
    field('weak', 'note', 'note', equalValue()),
  ],
  blocks: [],
});

const judge = createSameFactJudge(comparison, [
  { certainty: 'certain', needs: { what: 'equal', when: 'equal' } },
  { certainty: 'probable', needs: { what: 'agrees', when: 'settled' } },
  { certainty: 'possible', needs: { what: 'agrees', when: 'open' } },
  { certainty: 'certain', needs: { unknown: 'equal' } },
]);

describe('createSameFactJudge', () => {
  it('takes the first rule that is met', () => {
    expect(judge([equal, equal, undefined])).toMatchObject({ outcome: 'one', certainty: 'certain' });
    expect(judge([compatibleBy('text'), equal, undefined])).toMatchObject({ certainty: 'probable' });
  });

  it('calls a field that neither has settled, and one that only one has open', () => {
    expect(judge([equal, undefined, undefined])).toMatchObject({ certainty: 'probable' });
    expect(judge([equal, oneSided, undefined])).toMatchObject({ certainty: 'possible' });
    expect(judge([equal, incomparable, undefined])).toMatchObject({ certainty: 'possible' });
  });

  it.each([
    ['match', [different, equal, equal]],
    ['distinct', [equal, different, equal]],
  ])('lets a %s field that differs tell facts apart', (_role, matches) => {
    expect(judge(matches)).toEqual({ outcome: 'apart' });
  });

  it('lets no weak field that differs do so', () => {
    expect(judge([equal, equal, different])).toMatchObject({ outcome: 'one', certainty: 'certain' });
  });

  it('asks within one source for more than between two, where a rule says so', () => {
    const careful = createSameFactJudge(comparison, [
      { certainty: 'probable', needs: { what: 'equal' }, acrossSources: true },
    ]);
    expect(careful([equal, undefined, undefined], false)).toMatchObject({ outcome: 'one' });
    expect(careful([equal, undefined, undefined], true)).toEqual({ outcome: 'open' });
  });

  it('leaves open what no rule settles, and knows no rule of other fields', () => {
    expect(judge([incomparable, equal, equal])).toEqual({ outcome: 'open' });
  });

  it('scores within the band of the certainty, the more the more agrees', () => {
    const scoreOf = (matches: Parameters<typeof judge>[0]): number => {
      const judgement = judge(matches);
      return judgement.outcome === 'one' ? judgement.score : -1;
    };
    expect(scoreOf([equal, equal, equal])).toBe(1);
    expect(scoreOf([equal, equal, different])).toBeGreaterThanOrEqual(0.9);
    expect(scoreOf([equal, equal, different])).toBeLessThan(1);
    expect(scoreOf([compatibleBy('text'), equal, equal])).toBeLessThan(0.9);
    expect(scoreOf([compatibleBy('text'), equal, equal])).toBeGreaterThanOrEqual(0.7);
    expect(scoreOf([compatibleBy('text'), oneSided, undefined])).toBeLessThan(0.7);
  });

  it('asks a function for its certainty, and takes none for a veto', () => {
    const asked = createSameFactJudge(comparison, (matches) =>
      matches['what']?.outcome === 'equal' ? 'probable' : undefined,
    );
    expect(asked([equal, different, undefined])).toMatchObject({ outcome: 'one', certainty: 'probable' });
    expect(asked([different, equal, undefined])).toEqual({ outcome: 'apart' });
  });
});
