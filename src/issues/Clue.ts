import type { Hop } from '../taxonomy/hops.js';
import type { Subject } from '../taxonomy/subjects.js';
import type { Change } from '../taxonomy/refinements.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import type { IssueCause } from './ChainIssue.js';
import type { EvidenceStep } from './Classification.js';

/** What one piece of evidence points to. Every kind of evidence is turned into clues; from there on all are one. */
export interface Clue {
  readonly symptom: SymptomCode;
  /** What it could point to as well, the likeliest first. */
  readonly others: readonly SymptomCode[];
  /** From 0 to 1. */
  readonly strength: number;
  readonly cause: IssueCause;
  /** Where it shows first along the chain, when the evidence itself says so. */
  readonly hop?: Hop;
  /** What severity turns on; absent when it does not. */
  readonly subject?: Subject;
  readonly steps: readonly EvidenceStep[];
  /** True when nothing was found to deviate: what is wrong is then a matter of how it is shown or understood. */
  readonly intact?: boolean;
  /** The shift of responsibility that the rule of a finding decides, by its id within the symptom. */
  readonly decides?: string;
  /** What deviates from the specification, when the rule says so. */
  readonly deviates?: 'answer' | 'request' | 'list';
  /** What a refinement may look at besides the path. */
  readonly issueType?: string;
  readonly valueType?: string;
  readonly change?: Change;
}
