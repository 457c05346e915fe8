import { describe, expect, it } from 'vitest';
import { figuresOf } from './correctnessPage.js';
import { explanations } from './explanations.js';
import { measureHl7 } from './measureHl7.js';
import { hl7CorpusExists, readHl7Corpus } from './readHl7Corpus.js';

describe.skipIf(!hl7CorpusExists)("HL7's validator cases", () => {
  const results = hl7CorpusExists ? measureHl7(readHl7Corpus()) : [];

  it('has a reason for each difference, and no reason without a difference', () => {
    const differing = results.filter(({ agrees, hl7Case }) => !agrees && hl7Case.xmlSpecific !== true);
    expect(differing.map(({ hl7Case }) => hl7Case.id).filter((id) => !explanations.has(id))).toEqual([]);
    const agreed = results.filter(({ agrees }) => agrees).map(({ hl7Case }) => hl7Case.id);
    expect(agreed.filter((id) => explanations.has(id))).toEqual([]);
  });

  it('comes out as well as it did', () => {
    const { seen, withErrors, clean, without, matched, issues } = figuresOf(
      results.filter(({ group }) => group === 'instance'),
    );
    expect(seen / withErrors).toBeGreaterThanOrEqual(0.9);
    expect(clean / without).toBeGreaterThanOrEqual(0.98);
    expect(matched / issues).toBeGreaterThanOrEqual(0.78);
  });
});
