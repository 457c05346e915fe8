import type { PartyCode } from '../../taxonomy/parties.js';
import type { Case } from '../Case.js';
import type { PartyReason } from '../Classification.js';

/** One reason for one party. */
export interface PartyVote {
  readonly party: PartyCode;
  /** From 0 to 1: how strongly the reason speaks, by itself. */
  readonly weight: number;
  /** Evidence goes before what usually holds. */
  readonly basis: 'evidence' | 'usual';
  readonly reason: PartyReason;
}

/** A rule of responsibility: from what is known of a case to votes for parties. */
export type ResponsibilityRule = (subject: Case) => readonly PartyVote[];
