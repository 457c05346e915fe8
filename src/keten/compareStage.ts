import { maskAddress } from '../finding/maskAddress.js';
import { maskId } from '../finding/maskId.js';
import { maskName } from '../finding/maskName.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import { maskValue } from '../finding/maskValue.js';
import type { CodeEquivalences } from '../identity/terminology/CodeEquivalences.js';
import type { Hop } from '../taxonomy/hops.js';
import { explainAbsences } from './causes/explainAbsences.js';
import { releasedLater } from './causes/releasedLater.js';
import { detectors } from './detectors/detectors.js';
import type { DifferenceDraft } from './DifferenceDraft.js';
import { compareElements } from './elements/compareElements.js';
import type { ElementChange } from './elements/ElementChange.js';
import { compareShown } from './exports/compareShown.js';
import type { Fact } from './facts/Fact.js';
import { localAddress } from './facts/Fact.js';
import type { HopStage } from './facts/HopStage.js';
import type { HopDifferenceKind } from '../taxonomy/hopDifferenceKinds.js';
import type { FactPlace } from './HopDifference.js';
import { createMatchContext } from './matching/createMatchContext.js';
import { sameAsWritten } from './matching/sameAsWritten.js';
import type { FactThread } from './matching/FactThread.js';
import { StagePairing } from './matching/StagePairing.js';
import { responsibleFor } from './responsibleFor.js';

/** One hop, to be held against what the hops before it held. */
export interface StageComparison {
  /** The facts so far; those of this hop are joined to them. */
  readonly threads: FactThread[];
  readonly stage: HopStage;
  readonly earlier: readonly HopStage[];
  readonly hops: readonly Hop[];
  readonly codes: CodeEquivalences;
  readonly evidence: EvidenceMode;
}

/** Compares one hop with what came before, and moves the threads on to it. */
export function compareStage(comparison: StageComparison): readonly DifferenceDraft[] {
  const { threads, stage, earlier } = comparison;
  const pairing = new StagePairing(threads, stage, earlier);
  const differences = [
    ...compareMatched(comparison, pairing),
    ...compareAdopted(comparison, pairing),
    ...findLost(comparison, pairing),
    ...findAdded(comparison, pairing),
  ];
  moveOn(threads, stage, pairing);
  return differences;
}

function compareMatched(comparison: StageComparison, pairing: StagePairing): readonly DifferenceDraft[] {
  return comparison.threads.flatMap(({ fact, stage: from }) => {
    const match = pairing.matchOf(fact);
    if (match === undefined) return [];
    const late = releasedLater(fact, match, from, comparison.stage);
    return [
      ...(late === undefined ? [] : [draft(comparison, { before: fact, after: match, ...late })]),
      ...compareFacts(fact, match, comparison, pairing),
    ];
  });
}

/** Comparing adopted facts may lead to others that they refer to. */
function compareAdopted(comparison: StageComparison, pairing: StagePairing): readonly DifferenceDraft[] {
  const found: DifferenceDraft[] = [];
  // The list grows while it is read.
  for (const [before, after] of pairing.adopted)
    found.push(...compareFacts(before, after, comparison, pairing));
  return found;
}

function compareFacts(
  before: Fact,
  after: Fact,
  comparison: StageComparison,
  pairing: StagePairing,
): readonly DifferenceDraft[] {
  if (sameAsWritten(before, after)) return [];
  return changesOf(before, after, comparison, pairing).flatMap((change) => {
    // An item fewer of several that are equal: nothing is lost.
    if (change.of === 'presence' && change.after === undefined && change.twin) return [];
    const kind = kindOf(change);
    return [
      draft(comparison, {
        kind,
        before,
        after,
        path: change.path,
        values: valuesOf(change, comparison.evidence),
      }),
    ];
  });
}

function changesOf(
  before: Fact,
  after: Fact,
  { codes, stage }: StageComparison,
  pairing: StagePairing,
): readonly ElementChange[] {
  const row = after.shown ?? before.shown;
  if (row !== undefined) {
    const told =
      after.shown === undefined ? [...row.keys()] : (stage.told?.get(after.resourceType) ?? [...row.keys()]);
    return compareShown(before, after, told);
  }
  const context = createMatchContext(before, after, pairing, codes);
  return context.acrossReleases === undefined
    ? compareElements(before.resource, after.resource, context)
    : compareElements(before.commonShape ?? before.resource, after.commonShape ?? after.resource, context);
}

function kindOf(change: ElementChange): HopDifferenceKind {
  return detectors.find((detector) => detector.detects(change))?.kind ?? 'changed';
}

function findLost(comparison: StageComparison, pairing: StagePairing): readonly DifferenceDraft[] {
  const { threads, stage } = comparison;
  const missing = threads.filter((thread) => pairing.missing(thread));
  const kept = threads.flatMap(({ fact }) => (pairing.matchOf(fact) === undefined ? [] : [fact]));
  const causes = explainAbsences(
    missing.map(({ fact }) => fact),
    kept,
    stage,
  );
  return missing.map((thread) => {
    const cause = causes.get(thread.fact);
    const difference = draft(comparison, { kind: 'lost', before: thread.fact, ...cause });
    thread.lost = difference;
    return difference;
  });
}

function findAdded(comparison: StageComparison, pairing: StagePairing): readonly DifferenceDraft[] {
  const matched = new Map<string | number, Fact>();
  for (const { fact } of comparison.threads) {
    const match = pairing.matchOf(fact);
    if (match === undefined) continue;
    for (const key of keysOf(match)) matched.set(key, match);
  }
  return pairing.unmatched().flatMap((fact) => {
    if (fact.copyOf !== undefined || !pairing.wasTold(fact.resourceType)) return [];
    // What stood within another resource may now stand beside it, as often as it did.
    if (pairing.wasThere(fact)) return [];
    const twin = keysOf(fact).find((key) => matched.has(key));
    return [draft(comparison, { kind: twin === undefined ? 'added' : 'doubled', after: fact })];
  });
}

/** By what two facts of one hop are one: content, address or business identifier. */
function keysOf(fact: Fact): readonly (string | number)[] {
  const address = localAddress(fact);
  return [
    fact.digest,
    ...(address === undefined ? [] : [address]),
    ...fact.identifiers.map((key) => `${fact.resourceType} ${key}`),
  ];
}

/** Moves every thread to this hop; what was lost and is back is told on the difference that said it was lost. */
function moveOn(threads: FactThread[], stage: HopStage, pairing: StagePairing): void {
  for (const thread of threads) {
    const next = pairing.successorOf(thread.fact);
    if (next === undefined) continue;
    if (thread.lost !== undefined) thread.lost.backAt = stage.hop;
    thread.lost = undefined;
    thread.fact = next;
    thread.stage = stage;
  }
  for (const fact of pairing.unmatched()) threads.push({ fact, stage, lost: undefined });
}

/** What a difference is made of, besides what holds for all of a hop. */
interface DifferenceParts extends Partial<Pick<DifferenceDraft, 'path' | 'party' | 'because'>> {
  readonly values?: DifferenceDraft['values'] | undefined;
  readonly kind: HopDifferenceKind;
  readonly before?: Fact;
  readonly after?: Fact;
}

function draft(
  { stage, earlier, hops }: StageComparison,
  { kind, before, after, path, values, party, because }: DifferenceParts,
): DifferenceDraft {
  const from = before?.hop ?? earlier.at(-1)?.hop ?? stage.hop;
  const responsible = responsibleFor(from, stage.hop);
  return {
    kind,
    resourceType: (before ?? after)?.resourceType ?? '',
    ...(path !== undefined && { path: maskName(path) }),
    hops,
    firstDeviatingHop: stage.hop,
    party: party ?? responsible.party,
    because: because ?? responsible.because,
    ...(before !== undefined && { before: placeOf(before) }),
    ...(after !== undefined && { after: placeOf(after) }),
    ...(values !== undefined && { values }),
  };
}

function placeOf(fact: Fact): FactPlace {
  const { hop, capture, entry } = fact;
  const { resourceType, id, fullUrl } = fact.owner ?? fact;
  return {
    hop,
    capture,
    entry,
    ...(id !== undefined && { id: maskId(resourceType, id) }),
    ...(fullUrl !== undefined && { fullUrl: maskAddress(fullUrl) }),
  };
}

function valuesOf({ before, after }: ElementChange, evidence: EvidenceMode): DifferenceDraft['values'] {
  const shown = {
    ...(isSimple(before) && { before: maskValue(String(before), evidence) }),
    ...(isSimple(after) && { after: maskValue(String(after), evidence) }),
  };
  return Object.keys(shown).length === 0 ? undefined : shown;
}

function isSimple(value: unknown): value is string | number | boolean {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean';
}
