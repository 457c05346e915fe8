import type { Fact } from './Fact.js';
import { digestOf, leafHash } from './LeafReader.js';
import type { ReferenceTargets } from './ReferenceTargets.js';

/**
 * Gives every fact its values and digest: its own, and for each reference what it leads to. So a
 * prescription of one medicine differs from that of another, however medicines are numbered or contained.
 */
export function linkDigests(facts: readonly Fact[], targets: ReferenceTargets): void {
  const own = new Map(facts.map((fact) => [fact, digestOf(fact.leaves.hashes)]));
  for (const fact of facts) {
    if (fact.shown !== undefined) continue;
    const linked = fact.leaves.references.flatMap(({ path, reference }) => {
      const target = targets.find(reference, fact);
      return target === undefined ? [] : [leafHash(path, String(own.get(target)))];
    });
    fact.values = linked.length === 0 ? fact.leaves.hashes : [...fact.leaves.hashes, ...linked];
    fact.ownDigest = own.get(fact) ?? 0;
    fact.digest = linked.length === 0 ? fact.ownDigest : digestOf(fact.values);
  }
}
