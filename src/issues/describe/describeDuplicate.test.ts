import { describe, expect, it } from 'vitest';
import type { DuplicateEvidence, DuplicateGroup } from '../../duplicates/DuplicateResult.js';
import { describeDuplicate } from './describeDuplicate.js';

const link = { weighs: 'for', links: 1, between: [0, 1] } as const;

function groupOf(because: readonly DuplicateEvidence[]): DuplicateGroup {
  return {
    verdict: 'same-identity',
    kind: 'id-regenerated',
    certainty: 'certain',
    members: [
      { origin: 0, entry: 1, resourceType: 'Condition', id: 'a' },
      { origin: 0, entry: 3, resourceType: 'Condition', id: 'b' },
    ],
    score: 1,
    links: [],
    because,
    suspect: 'xis-leverancier',
  };
}

describe('describeDuplicate', () => {
  const identifier: DuplicateEvidence = { ...link, basis: 'identifier', system: 'urn:oid:1.2.3' };

  it('says what, how often, how it came about, how sure and by what, in Dutch', () => {
    expect(describeDuplicate(groupOf([identifier, { ...link, basis: 'content' }]), 'nl')).toBe(
      "Condition staat er 2 keer: een andere id bij dezelfde identifier; zeker, door dezelfde identifier van 'urn:oid:1.2.3' en gelijke inhoud.",
    );
  });

  it('says the same in English', () => {
    expect(describeDuplicate(groupOf([identifier]), 'en')).toBe(
      "Condition occurs 2 times: another id with the same identifier; certain, by the same identifier of 'urn:oid:1.2.3'.",
    );
  });

  it('names fields that agree, not what speaks against it', () => {
    const field = { basis: 'field', field: 'code', role: 'match', outcome: 'equal', values: [] } as const;
    const text = describeDuplicate(
      groupOf([
        { ...link, ...field, path: 'Condition.code' },
        { ...link, weighs: 'against', ...field, path: 'Condition.onset' },
      ]),
      'en',
    );
    expect(text).toContain("agreement in 'Condition.code'.");
    expect(text).not.toContain('onset');
  });
});
