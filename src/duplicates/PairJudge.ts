import { excludes } from '../identity/comparators/sameEntity.js';
import type { RecordMatch } from '../identity/compareRecords.js';
import { compareRecords, compareUntilApart } from '../identity/compareRecords.js';
import type { RecordStore } from '../identity/RecordStore.js';
import type { PersonOf } from '../identity/assignPersons.js';
import { identifiersConflict } from './compareIdentifiers.js';
import type { SameFactJudge, SameFactJudgement } from './createSameFactJudge.js';
import { createSameFactJudge } from './createSameFactJudge.js';
import type { DuplicateSignalKind } from './DuplicateResult.js';
import type { RecordClusters } from './RecordClusters.js';
import { recordedTwice } from './recordedTwice.js';
import type { SameFactRules } from './SameFactRule.js';
import type { ResourceComparison, ResourceRecord, Surroundings } from '../identity/ResourceRecord.js';

/** What a judge of pairs uses and reports to. */
export interface PairJudging {
  readonly store: RecordStore;
  readonly clusters: RecordClusters;
  readonly personOf: PersonOf;
  readonly surroundings: (a: ResourceRecord, b: ResourceRecord) => Surroundings;
  readonly rules: ReadonlyMap<string, SameFactRules>;
  /** Naming systems of which two numbers are two, whatever the type. */
  readonly identitySystems: readonly string[];
  readonly signal: (kind: DuplicateSignalKind, a: number, b: number) => void;
}

/** A judgement with the comparison that it rests on. */
export interface PairJudgement {
  readonly judgement: SameFactJudgement;
  readonly matches: RecordMatch;
}

const apart: SameFactJudgement = { outcome: 'apart' };
const open: SameFactJudgement = { outcome: 'open' };

/**
 * Judges whether two records of one type are one fact: by their fields, and by what stands above these. A resource
 * that refers to another is not that other; a source that numbers two records tells them apart; two national numbers
 * are two persons or organisations.
 */
export class PairJudge {
  readonly #judging: PairJudging;
  readonly #ways = new Map<ResourceComparison, WayOfJudging>();

  constructor(judging: PairJudging) {
    this.#judging = judging;
  }

  judge(a: ResourceRecord, b: ResourceRecord): PairJudgement {
    const { comparison } = a;
    const { personOf, surroundings } = this.#judging;
    if (comparison === undefined || comparison !== b.comparison || a.subtype !== b.subtype) {
      return { judgement: apart, matches: [] };
    }
    if (!comparison.carrier && personOf(a.index) !== personOf(b.index))
      return { judgement: apart, matches: [] };
    const around = surroundings(a, b);
    const { judge, signals, mayStop } = this.#wayOf(comparison);
    const matches = mayStop ? compareUntilApart(a, b, around) : compareRecords(a, b, around);
    if (matches === undefined) return { judgement: apart, matches: [] };
    if (signals.length > 0) this.#signal(a, b, signals, matches);
    const judgement = judge(matches, around.sameSource);
    if (judgement.outcome === 'apart') return { judgement, matches };
    if (this.#refers(a.index, b.index) || this.#refers(b.index, a.index))
      return { judgement: apart, matches };
    if (!a.isNumbered || !b.isNumbered) return { judgement, matches };
    const [left, right] = [a.identifiers, b.identifiers];
    for (const systems of [comparison.exclusiveSystems, this.#judging.identitySystems])
      if (excludes(systems, left, right)) return { judgement: apart, matches };
    return {
      judgement: identifiersConflict(left, right) ? judgeNumbers(a, b, judgement) : judgement,
      matches,
    };
  }

  #wayOf(comparison: ResourceComparison): WayOfJudging {
    const known = this.#ways.get(comparison);
    if (known !== undefined) return known;
    const rules = this.#judging.rules.get(comparison.resourceType) ?? [];
    const placeOf = (name: string): number => comparison.fields.findIndex((field) => field.name === name);
    const signals = signalRules
      .filter(({ resourceType }) => resourceType === comparison.resourceType)
      .map(({ kind, subtype, differs, agree }) => ({
        kind,
        subtype,
        differs: placeOf(differs),
        agree: agree.map(placeOf),
      }));
    const made = {
      judge: createSameFactJudge(comparison, rules),
      signals,
      mayStop: signals.length === 0 && typeof rules !== 'function',
    };
    this.#ways.set(comparison, made);
    return made;
  }

  /** Whether one refers to what the other is; by their numbers. */
  #refers(from: number, to: number): boolean {
    const { store, clusters } = this.#judging;
    const content = store.contentOf(from);
    const until = store.referencesUntil(content);
    for (let place = store.referencesFrom(content); place < until; place++) {
      const target = store.referenceAt(place)?.target;
      if (target !== undefined && clusters.find(target) === clusters.find(to)) return true;
    }
    return false;
  }

  /** What is no duplicate and yet worth telling. */
  #signal(
    a: ResourceRecord,
    b: ResourceRecord,
    signals: WayOfJudging['signals'],
    matches: RecordMatch,
  ): void {
    const agrees = (at: number): boolean =>
      matches[at]?.outcome === 'equal' || matches[at]?.outcome === 'compatible';
    for (const { kind, subtype, differs, agree } of signals) {
      if (subtype !== undefined && subtype !== a.subtype) continue;
      if (matches[differs]?.outcome === 'different' && agree.every(agrees))
        this.#judging.signal(kind, a.index, b.index);
    }
  }
}

/** How the records of a comparison are judged. */
interface WayOfJudging {
  readonly judge: SameFactJudge;
  /** What is told beside, with fields by their places. */
  readonly signals: readonly {
    readonly kind: DuplicateSignalKind;
    readonly subtype: string | undefined;
    readonly differs: number;
    readonly agree: readonly number[];
  }[];
  /** Whether one field that differs settles it: there is a veto, and nothing to tell beside it. */
  readonly mayStop: boolean;
}

/** A field that differs where all others agree, and what that means. */
const signalRules: readonly {
  readonly kind: DuplicateSignalKind;
  readonly resourceType: string;
  readonly subtype?: string;
  readonly differs: string;
  readonly agree: readonly string[];
}[] = [
  {
    kind: 'double-prescription',
    resourceType: 'MedicationRequest',
    subtype: 'MA',
    differs: 'prescriber',
    agree: ['product', 'period of use', 'stop type'],
  },
  { kind: 'contradiction', resourceType: 'Consent', differs: 'permitted', agree: ['kind', 'treatment'] },
];

/** What it means that two records carry two numbers of one system. */
function judgeNumbers(a: ResourceRecord, b: ResourceRecord, judgement: SameFactJudgement): SameFactJudgement {
  const isMedication = a.subtype !== '' && a.resourceType.startsWith('Medication');
  if (isMedication) return apart;
  if (a.context.source !== b.context.source) return judgement;
  if (a.comparison?.carrier === true) return apart;
  const sure = judgement.outcome === 'one' && judgement.certainty === 'certain';
  const oneWay =
    a.context.gegevensdienst === undefined ||
    b.context.gegevensdienst === undefined ||
    a.context.gegevensdienst === b.context.gegevensdienst;
  if (oneWay && !recordedTwice.has(a.resourceType)) return apart;
  return sure ? { ...judgement, certainty: 'probable', score: Math.min(judgement.score, 0.88) } : open;
}
