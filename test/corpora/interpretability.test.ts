import { describe, expect, it } from 'vitest';
import { qualityOfFixtures } from './qualityOfFixtures.js';

const results = qualityOfFixtures();

describe.skipIf(results === undefined)('interpretability of the qualification fixtures', () => {
  it('raises what was judged by reading, and nothing else', () => {
    const counts = new Map<string, number>();
    for (const { finding, file } of results?.found ?? []) {
      if (file.endsWith('spec-examples')) continue;
      counts.set(finding.code, (counts.get(finding.code) ?? 0) + 1);
    }
    expect(results?.resources).toBeGreaterThan(4500);
    // As in docs/interpretability.md.
    expect(Object.fromEntries(counts)).toEqual({
      'quality/active-after-end': 3,
      'quality/author-missing': 5,
      'quality/code-without-text': 5,
      'quality/date-in-future': 72,
      'quality/date-missing': 15,
      'quality/dates-out-of-order': 2,
      'quality/display-not-dutch': 311,
      'quality/end-missing': 4,
      'quality/markup-in-text': 5,
      'quality/negation-only-in-status': 2,
      'quality/placeholder-as-text': 8,
      'quality/result-contradicts-itself': 1,
      'quality/result-without-reference-range': 14,
      'quality/result-without-value': 7,
    });
  });
});
