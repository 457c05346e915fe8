import type { Fact } from '../facts/Fact.js';
import type { RankedPair } from '../matching/pairByRank.js';
import { pairByRank } from '../matching/pairByRank.js';
import { agree } from './agree.js';
import { comparableRendering, renderings } from './renderings.js';

const leastShare = 0.3;
const candidateLimit = 40;

/**
 * Finds facts again in an export, or facts of an export in what follows: by what a row says, each text weighing more
 * the fewer facts have it.
 */
export function matchShown(before: readonly Fact[], after: readonly Fact[]): ReadonlyMap<Fact, Fact> {
  const index = indexOf(after, pathsByType([...before, ...after]));
  const candidates = before.flatMap((fact) => candidatesFor(fact, index));
  return new Map(pairByRank(candidates).map((pair) => [pair.before, pair.after]));
}

interface RenderingIndex {
  readonly paths: ReadonlyMap<string, readonly string[]>;
  readonly facts: ReadonlyMap<string, readonly Fact[]>;
}

function pathsByType(facts: readonly Fact[]): ReadonlyMap<string, readonly string[]> {
  const paths = new Map<string, Set<string>>();
  for (const { resourceType, shown } of facts) {
    if (shown === undefined) continue;
    const known = paths.get(resourceType) ?? new Set<string>();
    for (const path of shown.keys()) known.add(path);
    paths.set(resourceType, known);
  }
  return new Map([...paths].map(([type, own]) => [type, [...own]]));
}

function indexOf(facts: readonly Fact[], paths: RenderingIndex['paths']): RenderingIndex {
  const index = new Map<string, Fact[]>();
  for (const fact of facts) {
    for (const key of keysOf(fact, paths)) push(index, key, fact);
  }
  return { paths, facts: index };
}

function candidatesFor(fact: Fact, index: RenderingIndex): readonly RankedPair<Fact>[] {
  const found = new Set<Fact>();
  for (const key of keysOf(fact, index.paths)) {
    for (const other of (index.facts.get(key) ?? []).slice(0, candidateLimit)) found.add(other);
  }
  const paths = index.paths.get(fact.resourceType) ?? [];
  return [...found].flatMap((other) => {
    if (fact.shown === undefined && other.shown === undefined) return [];
    const score = scoreOf(fact, other, paths, index);
    return score >= leastShare ? [{ before: fact, after: other, score }] : [];
  });
}

/** The weight of the paths that agree, as a share of those that both have. */
function scoreOf(a: Fact, b: Fact, paths: readonly string[], index: RenderingIndex): number {
  let agreed = 0;
  let total = 0;
  for (const path of paths) {
    const [left, right] = [renderings(a, path), renderings(b, path)];
    if (left.length === 0 || right.length === 0) continue;
    const same = Math.min(
      ...left.map(
        (text) => index.facts.get(keyOf(a.resourceType, path, text))?.length ?? Number.MAX_SAFE_INTEGER,
      ),
    );
    const weight = 1 / Math.sqrt(Math.max(1, Math.min(same, 100)));
    const agrees = agree(left, right);
    total += agrees ? weight : 0.5;
    if (agrees) agreed += weight;
  }
  return total === 0 ? 0 : agreed / total;
}

function keysOf(fact: Fact, paths: RenderingIndex['paths']): readonly string[] {
  return (paths.get(fact.resourceType) ?? []).flatMap((path) =>
    renderings(fact, path).map((text) => keyOf(fact.resourceType, path, text)),
  );
}

function keyOf(type: string, path: string, text: string): string {
  return `${type} ${path} ${comparableRendering(text)}`;
}

function push<K>(lists: Map<K, Fact[]>, key: K, fact: Fact): void {
  const known = lists.get(key);
  if (known === undefined) lists.set(key, [fact]);
  else known.push(fact);
}
