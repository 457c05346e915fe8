import { excludes } from '../identity/comparators/sameEntity.js';
import type { RecordMatch } from '../identity/compareRecords.js';
import { compareRecords, compareUntilApart } from '../identity/compareRecords.js';
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
  readonly #judges = new Map<ResourceComparison, SameFactJudge>();

  constructor(judging: PairJudging) {
    this.#judging = judging;
  }

  judge(a: ResourceRecord, b: ResourceRecord): PairJudgement {
    const { comparison } = a;
    const { personOf, surroundings } = this.#judging;
    if (comparison === undefined || comparison !== b.comparison || a.subtype !== b.subtype) {
      return { judgement: apart, matches: [] };
    }
    if (!comparison.carrier && personOf(a) !== personOf(b)) return { judgement: apart, matches: [] };
    const around = surroundings(a, b);
    const matches = this.#mayStop(comparison)
      ? compareUntilApart(a, b, around)
      : compareRecords(a, b, around);
    if (matches === undefined) return { judgement: apart, matches: [] };
    this.#signal(a, b, comparison, matches);
    const judgement = this.#judgeOf(comparison)(matches, around.sameSource);
    if (judgement.outcome === 'apart') return { judgement, matches };
    for (const systems of [comparison.exclusiveSystems, this.#judging.identitySystems])
      if (excludes(systems, a.identifiers, b.identifiers)) return { judgement: apart, matches };
    if (this.#refers(a, b) || this.#refers(b, a)) return { judgement: apart, matches };
    return { judgement: judgeNumbers(a, b, judgement), matches };
  }

  /** Whether one field that differs settles it: there is a veto, and nothing to tell beside it. */
  #mayStop({ resourceType }: ResourceComparison): boolean {
    if (signalRules.some((rule) => rule.resourceType === resourceType)) return false;
    return typeof this.#judging.rules.get(resourceType) !== 'function';
  }

  #judgeOf(comparison: ResourceComparison): SameFactJudge {
    const known = this.#judges.get(comparison);
    if (known !== undefined) return known;
    const made = createSameFactJudge(comparison, this.#judging.rules.get(comparison.resourceType) ?? []);
    this.#judges.set(comparison, made);
    return made;
  }

  #refers(from: ResourceRecord, to: ResourceRecord): boolean {
    const { clusters } = this.#judging;
    for (const { target } of from.references) {
      if (
        target?.resourceType === to.resourceType &&
        target.index >= 0 &&
        clusters.find(target.index) === clusters.find(to.index)
      ) {
        return true;
      }
    }
    return false;
  }

  /** What is no duplicate and yet worth telling. */
  #signal(a: ResourceRecord, b: ResourceRecord, comparison: ResourceComparison, matches: RecordMatch): void {
    for (const { kind, resourceType, subtype, differs, agree } of signalRules) {
      if (resourceType !== comparison.resourceType || (subtype !== undefined && subtype !== a.subtype))
        continue;
      const outcomeOf = (name: string): string | undefined =>
        matches[comparison.fields.findIndex((field) => field.name === name)]?.outcome;
      if (outcomeOf(differs) !== 'different') continue;
      if (agree.every((name) => outcomeOf(name) === 'equal' || outcomeOf(name) === 'compatible')) {
        this.#judging.signal(kind, a.index, b.index);
      }
    }
  }
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
  if (!identifiersConflict(a.identifiers, b.identifiers)) return judgement;
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
