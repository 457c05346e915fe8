import type { CategoryCode } from '../taxonomy/categories.js';
import type { Confidence } from '../taxonomy/Confidence.js';
import type { FixDriver } from '../taxonomy/fixDrivers.js';
import type { FixTerm } from '../taxonomy/fixTerms.js';
import type { Connection, Hop } from '../taxonomy/hops.js';
import type { ClassificationCode } from '../taxonomy/nonClasses.js';
import type { PartyCode } from '../taxonomy/parties.js';
import type { QuestionId } from '../taxonomy/questions.js';
import type { ReportPointCode } from '../taxonomy/reportPoints.js';
import type { RoutingRuleId } from '../taxonomy/routing/routingRules.js';
import type { SeverityLevel } from '../taxonomy/severityLevels.js';
import type { FindingKind } from '../taxonomy/Situation.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import type { DuplicateKind, DuplicateSignalKind } from '../duplicates/DuplicateResult.js';
import type { FindingCode } from '../finding/FindingCode.js';

/** Why a party is named. Texts are made of these last. */
export type PartyReason =
  /** The symptom's own party when nothing more is known. */
  | { readonly reason: 'default' }
  /** Another party that the symptom can lie with. */
  | { readonly reason: 'alternative' }
  /**
   * The words of the report point there; `shift` is the one of the symptom that leads to that party. `cues` says what
   * they say of whom, in terms of the chain: `good:xis`, `own:pgo`; never the words themselves.
   */
  | { readonly reason: 'words'; readonly shift?: string; readonly cues: readonly string[] }
  /** A shift of responsibility that the evidence decides, by its id within the symptom. */
  | { readonly reason: 'shift'; readonly shift: string }
  /** What the source side answers, what the PGO asks or sends, or a list deviates from the specification. */
  | { readonly reason: 'specification'; readonly deviates: 'answer' | 'request' | 'list' }
  /** The first hop where it shows, of several that were seen. */
  | { readonly reason: 'first-deviating-hop'; readonly hop: Hop }
  /** It was seen there, and nowhere nearer to the source was looked. */
  | { readonly reason: 'seen-at-hop'; readonly hop: Hop }
  | { readonly reason: 'several-suppliers'; readonly count: number }
  | { readonly reason: 'one-supplier'; readonly providers: number }
  | { readonly reason: 'one-provider' }
  /** So many resources of the source have it that it is systematic. */
  | { readonly reason: 'many-resources'; readonly count: number }
  | { readonly reason: 'duplicate-suspect'; readonly kind: DuplicateKind | DuplicateSignalKind }
  /** A routing rule of the fact base names the party; `inferred` when no source says so. */
  | {
      readonly reason: 'routing-rule';
      readonly rule: RoutingRuleId;
      readonly role: 'responsible' | 'co-responsible';
      readonly inferred: boolean;
    };

/** A party that may have to act. */
export interface PartyJudgement {
  readonly party: PartyCode;
  /** From 0 to 1. Our judgement, for order and emphasis; not a measured probability. */
  readonly confidence: number;
  readonly because: readonly PartyReason[];
}

/** What moved the severity away from the symptom's own level. */
export type SeverityReason =
  /** The circumstance that the taxonomy names for the symptom. */
  | { readonly reason: 'symptom-raised' }
  /** A finding after which nothing could be read. */
  | { readonly reason: 'unreadable' }
  /** Something stands where it may not be seen, such as a BSN. */
  | { readonly reason: 'privacy' }
  /** No finding is worse than a warning, or than information. */
  | { readonly reason: 'at-most'; readonly finding: 'warning' | 'information' }
  /** Repeated carriers, such as a Patient in every answer: no double facts. */
  | { readonly reason: 'carrier' };

/** One step from evidence to symptom. */
export type EvidenceStep =
  | { readonly from: 'finding'; readonly code: FindingCode }
  | { readonly from: 'validator'; readonly kind: FindingKind }
  | { readonly from: 'duplicate'; readonly kind: DuplicateKind }
  | { readonly from: 'signal'; readonly kind: DuplicateSignalKind }
  | { readonly from: 'reported-duplicate'; readonly kind: string }
  | {
      readonly from: 'http';
      readonly status?: number;
      readonly error?: string;
      readonly connection?: Connection;
    }
  | { readonly from: 'oauth'; readonly error: string }
  | { readonly from: 'operation-outcome'; readonly code: string }
  | { readonly from: 'chain'; readonly hop?: Hop }
  | { readonly from: 'situation'; readonly facts: readonly string[] }
  /** The concepts that the words of the report are about, of the classifier's own; never the words themselves. */
  | { readonly from: 'words'; readonly concepts: readonly string[] }
  /** The more specific symptom took the place of a wider one. */
  | { readonly from: 'refinement'; readonly id: string; readonly instead: SymptomCode };

/** What the time to a fix depends on. */
export interface TimeToFix {
  /** The usual first. */
  readonly drivers: readonly FixDriver[];
  readonly from: FixTerm;
  readonly to: FixTerm;
  readonly confidence: Confidence;
}

/** What it could be instead: another symptom, or one of the answers that are no symptom. */
export interface AlternativeSymptom {
  readonly symptom: ClassificationCode;
  readonly confidence: number;
}

/** What an issue is, who must act, where to report it, why it stays, when it goes and how much it matters. */
export interface Classification {
  /** Absent when there is no symptom. */
  readonly category?: CategoryCode;
  /** A symptom, or that more must be known, or that it is no chain issue. */
  readonly symptom: ClassificationCode;
  /** From 0 to 1. From words, it is calibrated on labelled reports; from evidence, it is our judgement. */
  readonly confidence: number;
  /** The likeliest first. */
  readonly alternatives: readonly AlternativeSymptom[];
  /** Who acts, the first first; then who else it can lie with. */
  readonly parties: readonly PartyJudgement[];
  /** Where this reporter can report it, in order. */
  readonly reportTo: readonly ReportPointCode[];
  /** Where it has to end up when that is closed to this reporter: the desks above pass it on. */
  readonly passedOnTo: readonly ReportPointCode[];
  /** Why it is often not solved: ids of the symptom's blockers. */
  readonly why: readonly string[];
  readonly when?: TimeToFix;
  readonly severity?: SeverityLevel;
  readonly severityBecause: readonly SeverityReason[];
  /** Whether it tends to come back; when, and what to do meanwhile, stand with the symptom. */
  readonly recurs?: boolean;
  /** What would decide it, when too little is known. */
  readonly ask: readonly QuestionId[];
  /** How evidence led to the symptom. */
  readonly evidence: readonly EvidenceStep[];
  /** The same for the same issue, whoever has it and whenever; see `fingerprint`. */
  readonly fingerprint: string;
}
