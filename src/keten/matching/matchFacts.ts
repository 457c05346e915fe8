import type { Fact } from '../facts/Fact.js';
import { localAddress } from '../facts/Fact.js';
import type { RankedPair } from './pairByRank.js';
import { pairByRank } from './pairByRank.js';
import { ValueWeights } from './ValueWeights.js';

/** Up to so many pairs each is held against each; above it only those that share an address, number or rare value. */
const pairLimit = 2500;
/** A value that more facts have leads to no candidates. */
const rareLimit = 20;
const candidateLimit = 60;

/** How much two facts must have in common, by what else speaks for them. */
const leastShare = { none: 0.4, address: 0.15, 'kept address': 0, identifier: 0.1 } as const;
const bonus = { none: 0, address: 0.3, 'kept address': 0.6, identifier: 0.4 } as const;
/** From this share of equal addresses among equal facts on, a hop is taken to keep the ids of the hop before. */
const keptShare = 0.9;

/**
 * Finds for each fact of one hop the same fact at a later hop. Equal content first, then by address, business
 * identifier and what both have that few others have. Ids may be numbered anew and reused for another fact, so an
 * address alone is not enough.
 */
export function matchFacts(before: readonly Fact[], after: readonly Fact[]): ReadonlyMap<Fact, Fact> {
  const matches = new Map<Fact, Fact>();
  const laterByType = byType(after);
  const open: (() => void)[] = [];
  let kept = false;
  for (const [type, earlier] of byType(before)) {
    const later = laterByType.get(type) ?? [];
    matchEqual(earlier, later, matches);
    matchOwn(earlier, later, matches);
    const taken = new Set(matches.values());
    const left = earlier.filter((fact) => !matches.has(fact));
    const right = later.filter((fact) => !taken.has(fact));
    if (left.length === 0 || right.length === 0) continue;
    const copied = digestsInBoth(earlier, later);
    open.push(() => {
      const found = candidates(left, right, new ValueWeights(earlier, later), kept).filter(
        // A further copy of a fact that is there is no other fact that changed into it, unless it is called the same.
        ({ before, after, shared }) =>
          !copied.has(after.ownDigest) ||
          before.ownDigest === after.ownDigest ||
          shared === 'kept address' ||
          shared === 'identifier',
      );
      for (const pair of pairByRank(found)) matches.set(pair.before, pair.after);
    });
  }
  kept = keepsAddresses(matches);
  for (const match of open) match();
  return matches;
}

interface Candidate extends RankedPair<Fact> {
  readonly shared: keyof typeof bonus;
}

function digestsInBoth(before: readonly Fact[], after: readonly Fact[]): ReadonlySet<number> {
  const own = new Set(before.map(({ ownDigest }) => ownDigest));
  return new Set(after.flatMap(({ ownDigest }) => (own.has(ownDigest) ? [ownDigest] : [])));
}

function byType(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();
  for (const fact of facts) {
    const known = found.get(fact.resourceType);
    if (known === undefined) found.set(fact.resourceType, [fact]);
    else known.push(fact);
  }
  return found;
}

/** Whether facts that are equal are called the same, so that an address tells which fact it is. */
export function keepsAddresses(matches: ReadonlyMap<Fact, Fact>): boolean {
  let addressed = 0;
  let kept = 0;
  for (const [before, after] of matches) {
    const address = localAddress(before);
    if (address === undefined) continue;
    addressed += 1;
    if (address === localAddress(after)) kept += 1;
  }
  return addressed > 0 && kept >= keptShare * addressed;
}

/** Pairs facts of equal content; of several alike those with one address go together. */
function matchEqual(before: readonly Fact[], after: readonly Fact[], matches: Map<Fact, Fact>): void {
  const taken = new Set<Fact>();
  const waiting = new Map<number, Fact[]>();
  const byAddress = new Map<string, Fact>();
  for (const fact of after) {
    const alike = waiting.get(fact.digest);
    if (alike === undefined) waiting.set(fact.digest, [fact]);
    else alike.push(fact);
    const key = `${fact.digest} ${localAddress(fact) ?? ''}`;
    if (!byAddress.has(key)) byAddress.set(key, fact);
  }
  const pair = (fact: Fact, match: Fact): void => {
    matches.set(fact, match);
    taken.add(match);
  };
  for (const fact of before) {
    const same = byAddress.get(`${fact.digest} ${localAddress(fact) ?? ''}`);
    if (fact.id !== undefined && same !== undefined && !taken.has(same)) pair(fact, same);
  }
  const next = new Map<number, number>();
  for (const fact of before) {
    if (matches.has(fact)) continue;
    const alike = waiting.get(fact.digest) ?? [];
    let at = next.get(fact.digest) ?? 0;
    while (at < alike.length && taken.has(alike[at] ?? fact)) at += 1;
    const match = alike[at];
    if (match !== undefined) pair(fact, match);
    next.set(fact.digest, at);
  }
}

/**
 * Pairs facts that are the only ones with their own values, whatever they refer to: that what they refer to differs is
 * told of what they refer to.
 */
function matchOwn(before: readonly Fact[], after: readonly Fact[], matches: Map<Fact, Fact>): void {
  const taken = new Set(matches.values());
  const left = onlyOnes(before.filter((fact) => !matches.has(fact)));
  const right = onlyOnes(after.filter((fact) => !taken.has(fact)));
  for (const [content, fact] of left) {
    const match = right.get(content);
    if (fact !== undefined && match !== undefined) matches.set(fact, match);
  }
}

/** Facts by their own content; undefined where several have it. */
function onlyOnes(facts: readonly Fact[]): ReadonlyMap<number, Fact | undefined> {
  const found = new Map<number, Fact | undefined>();
  for (const fact of facts) found.set(fact.ownDigest, found.has(fact.ownDigest) ? undefined : fact);
  return found;
}

function candidates(
  left: readonly Fact[],
  right: readonly Fact[],
  weights: ValueWeights,
  kept: boolean,
): readonly Candidate[] {
  const candidatesOf =
    left.length * right.length <= pairLimit
      ? (): readonly Fact[] => right
      : createCandidateFinder(right, weights);
  return left.flatMap((before) =>
    [...candidatesOf(before)].flatMap((after) => {
      const share = weights.share(before, after);
      const shared = sharedKey(before, after, kept);
      return share >= leastShare[shared] ? [{ before, after, shared, score: share + bonus[shared] }] : [];
    }),
  );
}

function sharedKey(a: Fact, b: Fact, kept: boolean): keyof typeof bonus {
  if (a.identifiers.some((key) => b.identifiers.includes(key))) return 'identifier';
  const address = localAddress(a);
  const same =
    (address !== undefined && address === localAddress(b)) ||
    (a.fullUrl !== undefined && a.fullUrl === b.fullUrl);
  if (!same) return 'none';
  return kept ? 'kept address' : 'address';
}

/** Finds the facts that share an address, an identifier or a rare value with a fact. */
function createCandidateFinder(
  facts: readonly Fact[],
  weights: ValueWeights,
): (fact: Fact) => readonly Fact[] {
  const byKey = new Map<string | number, Fact[]>();
  const keysOf = (fact: Fact): readonly (string | number)[] => [
    ...[localAddress(fact), fact.fullUrl].filter((key) => key !== undefined),
    ...fact.identifiers,
    ...fact.values.filter((value) => weights.count(value) <= rareLimit),
  ];
  for (const fact of facts) {
    for (const key of keysOf(fact)) {
      const known = byKey.get(key);
      if (known === undefined) byKey.set(key, [fact]);
      else if (known.length < rareLimit * 2) known.push(fact);
    }
  }
  return (fact) => {
    const found = new Set<Fact>();
    for (const key of keysOf(fact)) {
      for (const other of byKey.get(key) ?? []) found.add(other);
      if (found.size >= candidateLimit) break;
    }
    return [...found];
  };
}
