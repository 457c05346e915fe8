import type { Translated } from '../foundation/Language.js';
import type { Release } from '../fhir/Release.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import type { CantTellReason } from './CantTellReason.js';
import type { Evidence, IssueType, Severity } from './Finding.js';
import type { FindingCode } from './FindingCode.js';

/** Where a rule comes from. */
export interface RuleSource {
  /** Document or publisher, such as `HL7 FHIR` or `Nictiz TestScripts BgZ 3.0`. */
  readonly document: string;
  readonly section?: string;
  readonly url?: string;
  /** How sure it is that the source asks this; absent means verified. */
  readonly confidence?: 'verified' | 'reported' | 'uncertain';
}

/** Writes one sentence from the evidence of a finding. */
export type TextOf<E extends Evidence> = (evidence: E) => string;

/** Everything of a rule but its check: code, severity, source, texts, and the symptom it points to. */
export interface RuleMetadata<E extends Evidence = Evidence> {
  readonly code: FindingCode;
  /** Key of the published constraint whose place this rule takes, such as `bdl-1`. */
  readonly implements?: string;
  readonly severity: Severity;
  readonly issueType: IssueType;
  /** Releases it holds for; absent means both. */
  readonly releases?: readonly Release[];
  readonly source: RuleSource;
  /** The symptom of the taxonomy that a failure of this rule is evidence for. */
  readonly symptom: SymptomCode;
  /**
   * Evidence that tells one cause from another at one place, such as the key of a constraint: issues and their
   * fingerprints keep these apart. Codes and canonicals of definitions only, never a value from the record.
   */
  readonly distinguishedBy?: readonly (keyof E & string)[];
  /**
   * What deviates when it fails: what the source side answers, what the PGO asks or sends, or a list that MedMij
   * publishes. Absent when it can be any; who deviates from the specification owns it.
   */
  readonly deviates?: 'answer' | 'request' | 'list';
  /**
   * `capture`: a failure is about the recording that was handed over. Whoever made it has to make it anew; it says
   * nothing of the chain, so it makes no issue.
   */
  readonly concerns?: 'capture';
  /** The shift of responsibility of that symptom that a failure decides, by its id; absent when it decides none. */
  readonly decides?: string;
  /**
   * Codes that say the same of the same place with more authority: where one of these was reported, this rule's finding
   * is left out.
   */
  readonly yieldsTo?: readonly FindingCode[];
  /** What the rule asks, in one sentence, for documentation and `explain`. */
  readonly title: Translated;
  /** One sentence: element, what was found, what was expected. */
  readonly text: { readonly nl: TextOf<E>; readonly en: TextOf<E> };
  /** The reason it gives when it can't tell; absent when it always can. */
  readonly cantTell?: readonly CantTellReason[];
}

/** Declares a code whose check is part of a walk or a reader, beside the concern that reports it. */
export function defineFinding<E extends Evidence>(metadata: RuleMetadata<E>): RuleMetadata<E> {
  return metadata;
}
