import type { DuplicateKind, DuplicateSignalKind } from '../duplicates/DuplicateResult.js';
import type { Severity } from '../finding/Finding.js';
import type { Hop } from '../taxonomy/hops.js';
import type { PartyCode } from '../taxonomy/parties.js';
import type { Situation } from '../taxonomy/Situation.js';
import type { Symptom } from '../taxonomy/symptoms.js';
import type { LikelyParty } from './words/TextModel.js';

/** Over whom a cause is spread, as far as the inputs tell. */
export interface Spread {
  /** Vendors of the source system at which it shows. */
  readonly suppliers: number;
  /** Zorgaanbieders at which it shows. */
  readonly providers: number;
  /** Zorgaanbieders with the same vendors at which it was looked for and does not show. */
  readonly sparedProviders: number;
}

/** Everything by which responsibility and severity are judged. */
export interface Case {
  readonly symptom: Symptom;
  readonly situation: Situation;
  /** The hop nearest to the source where it shows, when nothing nearer was looked at. */
  readonly seenAt?: Hop;
  readonly spread?: Spread;
  /** Different resources that show it. */
  readonly resources: number;
  /** The worst severity among its findings. */
  readonly worst?: Severity;
  /** What deviates from the specification, when the rule says so. */
  readonly deviates?: 'answer' | 'request' | 'list';
  /** The shift of responsibility that the rule of a finding decides, by its id within the symptom. */
  readonly decides?: string;
  /** True when privacy is at stake: a finding of issue type `security`. */
  readonly privacy?: boolean;
  /** Whom the detector of double data suspects. */
  readonly suspect?: {
    readonly party: PartyCode | 'none';
    readonly kind: DuplicateKind | DuplicateSignalKind;
  };
  /** Whom the words of the report point to, the likeliest first. */
  readonly pointedTo?: readonly LikelyParty[];
  /** True when all that is double are carriers of facts: persons, organisations, products. */
  readonly carrier?: boolean;
}
