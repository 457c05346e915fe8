import type { Fact } from '../facts/Fact.js';
import type { HopStage } from '../facts/HopStage.js';
import { addressIn } from './addressIn.js';
import type { FactThread } from './FactThread.js';
import { matchShown } from '../exports/matchShown.js';
import { keepsAddresses, matchFacts } from './matchFacts.js';

/** The facts of earlier hops beside those of one hop. */
export class StagePairing {
  readonly threads: readonly FactThread[];
  readonly stage: HopStage;
  /** Pairs of contained facts, found by what refers to them. */
  readonly adopted: (readonly [Fact, Fact])[] = [];
  readonly #matches: ReadonlyMap<Fact, Fact>;
  readonly #stageOf: ReadonlyMap<Fact['hop'], HopStage>;
  readonly #matchedAfter: ReadonlyMap<Fact, Fact>;
  readonly #threadDigests: ReadonlySet<number>;
  /** How often an earlier hop holds the same content, at the hop where that is most. */
  readonly #timesBefore: ReadonlyMap<number, number>;
  readonly #timesHere: ReadonlyMap<number, number>;
  /** The facts of this hop by their content. */
  readonly #byDigest: ReadonlyMap<number, Fact>;
  readonly #adoptions = new Map<Fact, Fact>();
  readonly #adoptedAfter = new Set<Fact>();
  readonly #comparedDigests = new Set<string>();
  readonly #unresolved = new Map<string, Map<string, number>>();
  readonly #idsKept: boolean;

  constructor(threads: readonly FactThread[], stage: HopStage, earlier: readonly HopStage[]) {
    this.threads = threads;
    this.stage = stage;
    this.#stageOf = new Map(earlier.map((each) => [each.hop, each]));
    const before = threads.map(({ fact }) => fact);
    const after = stage.facts.filter(({ owner }) => owner === undefined);
    this.#matches = matchAll(before, after);
    this.#matchedAfter = new Map([...this.#matches].map(([from, to]) => [to, from]));
    this.#threadDigests = new Set(before.map(({ digest }) => digest));
    this.#byDigest = new Map(stage.facts.map((fact) => [fact.digest, fact]));
    this.#timesBefore = mostTimes(earlier.map(({ facts }) => facts));
    this.#timesHere = mostTimes([after]);
    this.#idsKept = keepsAddresses(this.#matches);
    this.#countUnresolved();
  }

  matchOf(fact: Fact): Fact | undefined {
    return this.#matches.get(fact);
  }

  findBefore(reference: string, from: Fact): Fact | undefined {
    return this.#stageOf.get(from.hop)?.targets.find(reference, from);
  }

  findAfter(reference: string, from: Fact): Fact | undefined {
    return this.stage.targets.find(reference, from);
  }

  /** Where a fact is at this hop, as its match, under a reference to it, or with the same content elsewhere. */
  successorOf(fact: Fact): Fact | undefined {
    return this.#matches.get(fact) ?? this.#adoptions.get(fact) ?? this.#byDigest.get(fact.digest);
  }

  /** Whether a fact of an earlier hop is nowhere at this one, and that will be told of the fact itself. */
  isGone(fact: Fact): boolean {
    if (fact.owner !== undefined && !this.#threadDigests.has(fact.digest)) return false;
    const record = fact.copyOf ?? fact;
    return !this.#matches.has(record) && !this.#matches.has(fact) && !this.#byDigest.has(fact.digest);
  }

  /** Whether a fact that this hop would tell of is nowhere there; copies and adopted ones left out. */
  missing({ fact, lost }: FactThread): boolean {
    const { told } = this.stage;
    if (lost !== undefined || told?.has(fact.resourceType) === false) return false;
    return fact.copyOf === undefined && this.successorOf(fact) === undefined;
  }

  /** Whether some earlier hop tells of facts of a type. */
  wasTold(resourceType: string): boolean {
    return [...this.#stageOf.values()].some(({ told }) => told?.has(resourceType) !== false);
  }

  /** Facts of this hop that are of no thread. */
  unmatched(): readonly Fact[] {
    return this.stage.facts.filter(
      (fact) => fact.owner === undefined && !this.#matchedAfter.has(fact) && !this.#adoptedAfter.has(fact),
    );
  }

  /** Whether an earlier hop holds the same content as often, in resources of their own or within others. */
  wasThere({ digest }: Fact): boolean {
    return (this.#timesHere.get(digest) ?? 0) <= (this.#timesBefore.get(digest) ?? 0);
  }

  isSame(from: Fact, to: Fact): boolean {
    if (from.digest === to.digest || this.#matches.get(from) === to) return true;
    // Of several alike, another may have been taken for this one.
    if (this.#matchedAfter.get(to)?.digest === from.digest) return true;
    const match = this.#matches.get(from.copyOf ?? from);
    return match !== undefined && (match === (to.copyOf ?? to) || match.digest === to.digest);
  }

  /**
   * Whether two facts may be one because one reference leads to both: only where one of them is contained, or neither
   * has another match.
   */
  isAdoptable(from: Fact, to: Fact): boolean {
    const free = !this.#matches.has(from) && !this.#matchedAfter.has(to);
    const contained = from.owner !== undefined || to.owner !== undefined;
    return from.resourceType === to.resourceType && (free || contained);
  }

  /** Takes two facts for one; differences between them are then told as of that fact. */
  adopt(from: Fact, to: Fact): void {
    if (!this.#adoptions.has(from)) this.#adoptions.set(from, to);
    this.#adoptedAfter.add(to);
    // Every resource may contain a copy of its own: what differs is told once.
    const contents = `${from.digest} ${to.digest}`;
    if (!this.#comparedDigests.has(contents)) this.adopted.push([from, to]);
    this.#comparedDigests.add(contents);
  }

  /** Whether two references that lead to nothing that was captured may be one: as other facts have them, or by id. */
  sameUnresolved(before: string, after: string): boolean {
    const [left, right] = [addressIn(before), addressIn(after)];
    if (left === right) return true;
    const counts = this.#unresolved.get(left);
    const own = counts?.get(right) ?? 0;
    for (const count of counts?.values() ?? []) if (count > own) return false;
    return own > 1 || !this.#idsKept;
  }

  #countUnresolved(): void {
    for (const [before, after] of this.#matches) {
      const later = new Map(after.leaves.references.map(({ path, reference }) => [path, reference]));
      for (const { path, reference } of before.leaves.references) {
        const match = later.get(path);
        if (match === undefined || this.findBefore(reference, before) !== undefined) continue;
        const [from, to] = [addressIn(reference), addressIn(match)];
        const counts = this.#unresolved.get(from) ?? new Map<string, number>();
        counts.set(to, (counts.get(to) ?? 0) + 1);
        this.#unresolved.set(from, counts);
      }
    }
  }
}

/** Whole resources among themselves; what is left, with the rows of exports. */
function matchAll(before: readonly Fact[], after: readonly Fact[]): ReadonlyMap<Fact, Fact> {
  const isWhole = ({ shown }: Fact): boolean => shown === undefined;
  const matches = matchFacts(before.filter(isWhole), after.filter(isWhole));
  if (before.every(isWhole) && after.every(isWhole)) return matches;
  const matched = new Set(matches.values());
  const rest = matchShown(
    before.filter((fact) => !matches.has(fact)),
    after.filter((fact) => !matched.has(fact)),
  );
  return new Map([...matches, ...rest]);
}

function mostTimes(lists: readonly (readonly Fact[])[]): ReadonlyMap<number, number> {
  const most = new Map<number, number>();
  for (const facts of lists) {
    const own = new Map<number, number>();
    for (const { digest } of facts) own.set(digest, (own.get(digest) ?? 0) + 1);
    for (const [digest, times] of own) most.set(digest, Math.max(times, most.get(digest) ?? 0));
  }
  return most;
}
