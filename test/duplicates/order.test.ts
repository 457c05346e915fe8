import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/duplicates/DuplicateResult.js';
import { findDuplicates } from '../../src/duplicates/findDuplicates.js';
import { makeHeldOut } from './heldOut/makeHeldOut.js';
import { makeAccounts } from './labelled/makeAccounts.js';

const accounts = [...makeHeldOut(11, 30), ...makeAccounts(11, 30)];

/** What was found, by the resources themselves: their places depend on the order. */
function foundIn(sources: readonly Source[]): readonly string[] {
  return findDuplicates(sources)
    .groups.map(({ members, verdict, certainty, score }) => {
      const places = members.map(({ origin, fullUrl }) => {
        const { source, gegevensdienst, release, retrievedAt } = sources[origin] ?? {};
        return [source, gegevensdienst, release, retrievedAt, fullUrl].join(' ');
      });
      return `${verdict} ${certainty} ${score}: ${places.sort().join(', ')}`;
    })
    .sort();
}

describe('the order of sources', () => {
  it.each([
    ['turned round', (sources: readonly Source[]) => [...sources].reverse()],
    ['begun in the middle', (sources: readonly Source[]) => [...sources.slice(2), ...sources.slice(0, 2)]],
  ])('makes no difference to what is one, when %s', (_, reorder) => {
    let groups = 0;
    for (const { sources } of accounts) {
      const found = foundIn(sources);
      groups += found.length;
      expect(foundIn(reorder(sources))).toEqual(found);
    }
    expect(groups).toBeGreaterThan(500);
  });
});
