import type { Translated } from '../foundation/Language.js';
import type { CategoryCode } from './categories.js';
import type { Confidence } from './Confidence.js';
import type { FixDriver } from './fixDrivers.js';
import type { FixTerm } from './fixTerms.js';
import type { PartyCode } from './parties.js';
import type { ReportPointCode } from './reportPoints.js';
import type { SeverityLevel } from './severityLevels.js';
import type { SituationPattern } from './Situation.js';
import type { TaxonomySourceId } from './sources.js';

/** What would make another party the one to act. */
export interface ResponsibilityShift<Related extends string = string> {
  /** Stable within the symptom. */
  readonly id: string;
  readonly to: PartyCode;
  /** Situations that decide it, any of which is enough; absent when only a person can tell. */
  readonly when?: readonly SituationPattern[];
  /** A subordinate clause, to follow "als" or "omdat", "if" or "because". */
  readonly condition: Translated;
  /** Why that party, as a phrase. */
  readonly because: Translated;
  /** The symptom that then describes it better. */
  readonly see?: Related;
}

/** Something that keeps an issue from being solved. */
export interface Blocker {
  /** Stable within the symptom. */
  readonly id: string;
  readonly text: Translated;
}

/** One symptom: what it is, who acts, where to report, why it stays, when it goes, how much it matters. */
export interface SymptomFacts<Code extends string = string, Related extends string = string> {
  /** Permanent: never reused, never given another meaning. */
  readonly code: Code;
  readonly category: CategoryCode;
  readonly label: Translated;
  /** One sentence. */
  readonly definition: Translated;
  /** Who acts when nothing more is known, and who else could be. */
  readonly responsible: {
    readonly primary: PartyCode;
    readonly alternatives: readonly PartyCode[];
  };
  readonly shifts: readonly ResponsibilityShift<Related>[];
  /** In order. */
  readonly reportTo: readonly ReportPointCode[];
  /** Why it is often not solved. */
  readonly blockedBy: readonly Blocker[];
  readonly timeToFix: {
    /** What it waits for, the usual first. */
    readonly drivers: readonly FixDriver[];
    /** From and to, as orders of magnitude. */
    readonly from: FixTerm;
    readonly to: FixTerm;
    readonly typical: Translated;
    readonly confidence: Confidence;
  };
  readonly severity: {
    readonly default: SeverityLevel;
    /** What raises it, and to what; `when` is absent when only a person can tell. */
    readonly raise?: {
      readonly to: SeverityLevel;
      readonly when?: readonly SituationPattern[];
      /** A subordinate clause, to follow "als" or "omdat", "if" or "because". */
      readonly condition: Translated;
    };
    readonly confidence: Confidence;
  };
  readonly recurrence: {
    readonly recurs: boolean;
    /** When it comes back, as a phrase. */
    readonly pattern: Translated;
  };
  /** What the reporter can do meanwhile, as a sentence; absent when nothing is known. */
  readonly workaround?: Translated;
  /** The neighbours it is mistaken for. */
  readonly confusableWith: readonly Related[];
  /** Where its facts come from; empty when they rest on our own analysis. */
  readonly sources: readonly TaxonomySourceId[];
  /** Version of the taxonomy in which it came. */
  readonly since: string;
  /** The symptom that takes its place; such a symptom is no longer given. */
  readonly replacedBy?: Related;
}

type Draft<Code extends string, Related extends string> = Omit<
  SymptomFacts<Code, Related>,
  'timeToFix' | 'severity' | 'since'
> & {
  readonly timeToFix: Omit<SymptomFacts['timeToFix'], 'confidence'> & { readonly confidence?: Confidence };
  readonly severity: Omit<SymptomFacts['severity'], 'confidence'> & { readonly confidence?: Confidence };
  readonly since?: string;
};

/**
 * Defines a symptom. Times to fix and severities are our reasoning unless said otherwise: they are marked
 * `uncertain`. The codes it refers to are held against the taxonomy where all symptoms come together.
 */
/* @__NO_SIDE_EFFECTS__ */
export function defineSymptom<const Code extends string, const Related extends string = never>(
  draft: Draft<Code, Related>,
): SymptomFacts<Code, Related> {
  return {
    since: '1.0.0',
    ...draft,
    timeToFix: { confidence: 'uncertain', ...draft.timeToFix },
    severity: { confidence: 'uncertain', ...draft.severity },
  };
}
