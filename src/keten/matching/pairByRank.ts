/** Two facts that may be one, with how much speaks for it. */
export interface RankedPair<T> {
  readonly before: T;
  readonly after: T;
  readonly score: number;
}

/** Takes the pairs with the highest scores, each fact once; of equal scores the first given. */
export function pairByRank<T>(candidates: readonly RankedPair<T>[]): readonly RankedPair<T>[] {
  const ranked = candidates.map((pair, order) => ({ pair, order }));
  ranked.sort((a, b) => b.pair.score - a.pair.score || a.order - b.order);
  const [usedBefore, usedAfter] = [new Set<T>(), new Set<T>()];
  const pairs: RankedPair<T>[] = [];
  for (const { pair } of ranked) {
    if (usedBefore.has(pair.before) || usedAfter.has(pair.after)) continue;
    usedBefore.add(pair.before);
    usedAfter.add(pair.after);
    pairs.push(pair);
  }
  return pairs;
}
