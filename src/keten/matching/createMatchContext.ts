import type { MatchContext, ReferenceMatch } from '../elements/MatchContext.js';
import type { Fact } from '../facts/Fact.js';
import type { CodeEquivalences } from '../../identity/terminology/CodeEquivalences.js';
import { addressIn } from './addressIn.js';
import type { StagePairing } from './StagePairing.js';

/** Makes what comparing one fact at two hops asks: about its references, and about codes. */
export function createMatchContext(
  before: Fact,
  after: Fact,
  pairing: StagePairing,
  codes: CodeEquivalences,
): MatchContext {
  return {
    ...acrossReleases(before, after),
    sameMeaning: (a, b) => codes.relation(a, b) !== undefined,
    references: (left, right) => compareReferences(before, left, after, right, pairing),
    adopt(left, right) {
      const [from, to] = [pairing.findBefore(left, before), pairing.findAfter(right, after)];
      if (from !== undefined && to !== undefined) pairing.adopt(from, to);
    },
    nameOfTarget(reference, side) {
      const target =
        side === 'before' ? pairing.findBefore(reference, before) : pairing.findAfter(reference, after);
      if (target === undefined) return addressIn(reference);
      const match = side === 'before' ? pairing.matchOf(target) : undefined;
      return `#${(match ?? target).digest}`;
    },
  };
}

function acrossReleases(before: Fact, after: Fact): Pick<MatchContext, 'acrossReleases'> {
  if (before.release === undefined || after.release === undefined || before.release === after.release)
    return {};
  const shaped = before.commonShape !== undefined && after.commonShape !== undefined;
  return { acrossReleases: shaped ? 'in-common-shape' : 'as-written' };
}

function compareReferences(
  before: Fact,
  left: string,
  after: Fact,
  right: string | undefined,
  pairing: StagePairing,
): ReferenceMatch {
  const from = pairing.findBefore(left, before);
  if (right === undefined) return 'nowhere';
  const to = pairing.findAfter(right, after);
  if (from === undefined) return to !== undefined || pairing.sameUnresolved(left, right) ? 'same' : 'nowhere';
  if (to === undefined) {
    return pairing.isGone(from) ? 'target-lost' : 'nowhere';
  }
  if (pairing.isSame(from, to)) return 'same';
  return pairing.isAdoptable(from, to) ? 'adoptable' : 'elsewhere';
}
