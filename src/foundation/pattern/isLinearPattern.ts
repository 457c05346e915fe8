import type { CharacterSet, Pattern } from './Pattern.js';

/** Beyond this many positions the analysis would itself take long; such patterns are refused. */
const maxPositions = 64;
/** Counted repetitions up to this are written out; above, they are taken as unbounded, which is the worse case. */
const maxWrittenOut = 8;

/**
 * Whether a backtracking engine needs at most time linear in the text to search for a pattern. It looks for the
 * ambiguity behind slow patterns: two ways over the same text from one position to itself (exponential), or from
 * one position to itself, on to another, and from that to itself (quadratic and worse). The search for a start
 * counts as a repetition. Source: Weideman et al., Analyzing matching time behavior of backtracking regular
 * expression matchers by using ambiguity of NFA (2016).
 */
export function isLinearPattern(pattern: Pattern): boolean {
  const automaton = positionsOf(pattern);
  return automaton !== undefined && !isAmbiguous(automaton);
}

interface Automaton {
  /** Which atoms each position takes. An atom is a stretch of code points that no position tells apart. */
  readonly atoms: readonly ReadonlySet<number>[];
  /** Where each position leads; true when in two ways, as inner and outer repetition of `(a*)*` both do. */
  readonly follow: readonly ReadonlyMap<number, boolean>[];
}

interface Part {
  readonly nullable: boolean;
  readonly first: readonly number[];
  readonly last: readonly number[];
}

function positionsOf(pattern: Pattern): Automaton | undefined {
  const sets: CharacterSet[] = [];
  const follow: Map<number, boolean>[] = [];
  const seen = { tooMany: false, end: false };

  const link = (from: readonly number[], to: readonly number[]): void => {
    for (const each of from) {
      for (const target of to) follow[each]?.set(target, follow[each].has(target));
    }
  };
  const then = (left: Part, right: Part): Part => {
    link(left.last, right.first);
    return {
      nullable: left.nullable && right.nullable,
      first: left.nullable ? [...left.first, ...right.first] : left.first,
      last: right.nullable ? [...left.last, ...right.last] : right.last,
    };
  };
  const empty: Part = { nullable: true, first: [], last: [] };

  const build = (node: Pattern): Part => {
    seen.tooMany ||= sets.length > maxPositions;
    if (seen.tooMany) return empty;
    switch (node.kind) {
      case 'characters': {
        const position = sets.push(node.set) - 1;
        follow.push(new Map());
        return { nullable: false, first: [position], last: [position] };
      }
      case 'end':
        seen.end = true;
        return empty;
      case 'start':
        return empty;
      case 'group':
        return build(node.part);
      case 'sequence':
        return node.parts.reduce<Part>((built, part) => then(built, build(part)), empty);
      case 'alternatives': {
        const parts = node.parts.map(build);
        return {
          nullable: parts.some(({ nullable }) => nullable),
          first: parts.flatMap(({ first }) => first),
          last: parts.flatMap(({ last }) => last),
        };
      }
      case 'repeat': {
        const { part, min, max } = node;
        const unbounded = max > maxWrittenOut;
        let built = empty;
        for (let time = 0; time < Math.min(min, maxWrittenOut); time++) built = then(built, build(part));
        const optional = (): Part => ({ ...build(part), nullable: true });
        if (unbounded) {
          const loop = optional();
          link(loop.last, loop.first);
          return then(built, loop);
        }
        for (let time = min; time < max; time++) built = then(built, optional());
        return built;
      }
    }
  };
  const whole = build(pattern);
  if (seen.tooMany) return undefined;
  // A search that need not reach the end succeeds as soon as it may: what comes behind can't make it fail.
  if (!seen.end) for (const position of whole.last) follow[position]?.clear();
  if (!startsAnchored(pattern) && (seen.end || !whole.nullable)) {
    const search = sets.push([[0, 0x10ffff]]) - 1;
    follow.push(new Map([search, ...whole.first].map((position) => [position, false])));
  }
  return { atoms: atomsOf(sets), follow };
}

/** Whether every way through the pattern passes `^` first. */
function startsAnchored(pattern: Pattern): boolean {
  switch (pattern.kind) {
    case 'start':
      return true;
    case 'group':
      return startsAnchored(pattern.part);
    case 'alternatives':
      return pattern.parts.every(startsAnchored);
    case 'sequence':
      return pattern.parts[0] !== undefined && startsAnchored(pattern.parts[0]);
    case 'repeat':
      return pattern.min > 0 && startsAnchored(pattern.part);
    case 'end':
    case 'characters':
      return false;
  }
}

function atomsOf(sets: readonly CharacterSet[]): readonly ReadonlySet<number>[] {
  const starts = [...new Set(sets.flatMap((set) => set.flatMap(([first, last]) => [first, last + 1])))];
  return sets.map(
    (set) => new Set(starts.filter((code) => set.some(([first, last]) => code >= first && code <= last))),
  );
}

/**
 * Searches for positions p and q (perhaps the same) with a text that leads from p to p, from p to q and from q to
 * q: in the product of the automaton with itself, from (p, p, q) to (p, q, q). With p equal to q the two ways must
 * differ on the road.
 */
function isAmbiguous({ atoms, follow }: Automaton): boolean {
  const size = atoms.length;
  const share = (...positions: readonly number[]): boolean => {
    const [first, ...others] = positions.map((position) => atoms[position] ?? new Set<number>());
    for (const atom of first ?? []) if (others.every((other) => other.has(atom))) return true;
    return false;
  };
  const successors = (position: number): ReadonlyMap<number, boolean> =>
    follow[position] ?? new Map<number, boolean>();

  const reaches = (p: number, q: number): boolean => {
    const code = (a: number, b: number, c: number): number => (a * size + b) * size + c;
    const goal = code(p, q, q);
    const seen = new Set<number>();
    const queue: (readonly [number, number, number])[] = [[p, p, q]];
    for (const [a, b, c] of queue) {
      for (const nextA of successors(a).keys()) {
        for (const nextB of successors(b).keys()) {
          if (!share(nextA, nextB)) continue;
          for (const nextC of successors(c).keys()) {
            if (!share(nextA, nextB, nextC)) continue;
            const reached = code(nextA, nextB, nextC);
            if (reached === goal) return true;
            if (seen.has(reached)) continue;
            seen.add(reached);
            queue.push([nextA, nextB, nextC]);
          }
        }
      }
    }
    return false;
  };
  /** Two ways from a position to itself over the same text. */
  const splits = (p: number): boolean => {
    const seen = new Set<number>();
    const queue: (readonly [number, number, boolean])[] = [[p, p, false]];
    for (const [a, b, differed] of queue) {
      for (const [nextA, inTwoWays] of successors(a)) {
        for (const nextB of successors(b).keys()) {
          if (!share(nextA, nextB)) continue;
          const differs = differed || nextA !== nextB || (a === b && inTwoWays);
          if (differs && nextA === p && nextB === p) return true;
          const reached = ((nextA * size + nextB) << 1) | Number(differs);
          if (seen.has(reached)) continue;
          seen.add(reached);
          queue.push([nextA, nextB, differs]);
        }
      }
    }
    return false;
  };

  const looping = loopingPositions(follow);
  return looping.some((p) => splits(p) || looping.some((q) => p !== q && reaches(p, q)));
}

/** Positions that can be reached from themselves. */
function loopingPositions(follow: Automaton['follow']): readonly number[] {
  return [...follow.keys()].filter((start) => {
    const seen = new Set<number>();
    const queue = [start];
    for (const position of queue) {
      for (const next of follow[position]?.keys() ?? []) {
        if (next === start) return true;
        if (!seen.has(next)) queue.push(next);
        seen.add(next);
      }
    }
    return false;
  });
}
