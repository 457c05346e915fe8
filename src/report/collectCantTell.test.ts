import { describe, expect, it } from 'vitest';
import type { Finding } from '../finding/Finding.js';
import { collectCantTell } from './collectCantTell.js';

function undecided(evidence: Finding['evidence'], place: Partial<Finding> = {}): Finding {
  return {
    code: 'binding/code-not-in-value-set',
    outcome: 'cantTell',
    reason: 'value-set-not-enumerable',
    severity: 'information',
    issueType: 'code-invalid',
    path: 'Condition.code',
    evidence,
    ...place,
  };
}

describe('collectCantTell', () => {
  it('joins the counts of one subject over inputs and keeps the first three places', () => {
    const valueSet = 'http://example.org/ValueSet/a';
    const first = undecided(
      { valueSet, count: 5, places: ['entry[0] Condition.code', 'entry[1] Condition.code'] },
      { origin: 0 },
    );
    const second = undecided(
      { valueSet, count: 2, places: ['Condition.code', 'Condition.bodySite'] },
      { origin: 1 },
    );
    expect(collectCantTell([first, second])).toEqual([
      {
        code: 'binding/code-not-in-value-set',
        reason: 'value-set-not-enumerable',
        evidence: { valueSet },
        count: 7,
        places: [
          { origin: 0, at: 'entry[0] Condition.code' },
          { origin: 0, at: 'entry[1] Condition.code' },
          { origin: 1, at: 'Condition.code' },
        ],
      },
    ]);
  });

  it('counts a finding without count once, at its own place', () => {
    const [only] = collectCantTell([
      undecided({ valueSet: 'a' }, { entry: 4, profile: 'http://example.org/p' }),
    ]);
    expect(only).toEqual({
      code: 'binding/code-not-in-value-set',
      reason: 'value-set-not-enumerable',
      profile: 'http://example.org/p',
      evidence: { valueSet: 'a' },
      count: 1,
      places: [{ at: 'entry[4] Condition.code' }],
    });
  });

  it('keeps subjects apart and leaves out what failed', () => {
    const failed: Finding = { ...undecided({}), outcome: 'failed' };
    const found = collectCantTell([undecided({ valueSet: 'a' }), undecided({ valueSet: 'b' }), failed]);
    expect(found.map(({ evidence }) => evidence)).toEqual([{ valueSet: 'a' }, { valueSet: 'b' }]);
  });
});
