import { compatibleBy, different, equal, incomparable } from '../fieldMatches.js';
import type { Comparator, ReferenceValue } from '../ResourceRecord.js';

/** A set of members: what they are, or the references that still lead to them. */
interface MemberSet {
  readonly references: readonly ReferenceValue[];
  readonly words: readonly string[];
}

/** From this share of common members on, of the smaller set, two sets are of one thing. */
const enough = 0.8;
const limit = 2000;

/**
 * Compares sets of references, once resolved to what they point at, or of texts and concepts: equal members, or an
 * overlap of four in five.
 */
export function setOverlap(): Comparator<MemberSet> {
  return {
    name: 'set overlap',
    read(elements, reading) {
      const references: ReferenceValue[] = [];
      const words: string[] = [];
      for (const element of elements.slice(0, limit)) {
        const reference = reading.reference(element);
        if (reference !== undefined) references.push(reference);
        else {
          const concept = reading.values.concept(element);
          const key = concept?.codes[0]?.key ?? concept?.texts[0]?.key ?? reading.values.text(element)?.key;
          if (key !== undefined) words.push(key);
        }
      }
      return references.length + words.length === 0 ? undefined : { references, words };
    },
    compare(a, b, surroundings) {
      const membersOf = (set: MemberSet): ReadonlySet<string> => {
        const members = new Set(set.words);
        for (const reference of set.references) {
          const target = surroundings.resolve(reference);
          if (target !== undefined) members.add(`#${surroundings.entityOf(target)}`);
          else if (reference.identifiers[0] !== undefined) members.add(reference.identifiers[0]);
          else if (surroundings.sameSource && reference.node !== undefined) members.add(reference.node.name);
        }
        return members;
      };
      const [left, right] = [membersOf(a), membersOf(b)];
      // References that lead nowhere say nothing between sources.
      if (left.size === 0 || right.size === 0) return incomparable;
      let common = 0;
      for (const member of left) if (right.has(member)) common += 1;
      if (common === left.size && common === right.size) return equal;
      return common >= enough * Math.min(left.size, right.size) && common > 0
        ? compatibleBy('overlap')
        : different;
    },
    show: (value) => String(value.references.length + value.words.length),
  };
}
