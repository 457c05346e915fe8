import type { BindingStrength } from '../../definitions/facts/ElementFacts.js';
import type { CantTellReason } from '../../finding/CantTellReason.js';
import type { FindingPlace } from '../../finding/createFinding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import type { CodeInSystem } from '../profile/codesIn.js';

/** Coded content that a binding asks about and that could not be decided here. */
export interface UndecidedCode extends FindingPlace {
  readonly valueSet: string;
  readonly strength: Exclude<BindingStrength, 'example'>;
  /** What deciding it would need: a code system, with the filters on it. */
  readonly needs: string;
  readonly reason: CantTellReason;
  /** Of these, one must be in the value set. */
  readonly codes: readonly CodeInSystem[];
}

/** What `settle` works on. Codes come from the record, so they stand behind functions and in no printed result. */
export interface UndecidedCodes {
  readonly codes: () => readonly UndecidedCode[];
  /** How many more there were than are kept. */
  readonly left: number;
  readonly evidence: EvidenceMode;
}
