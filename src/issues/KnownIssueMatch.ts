import type { PartyCode } from '../taxonomy/parties.js';

/** Where a known issue stands. */
export type KnownIssueState =
  'nieuw' | 'bekend' | 'oplossing-gepland' | 'opgelost' | 'teruggekeerd' | 'wordt-niet-opgelost';

/** How an issue relates to a register of known issues. */
export interface KnownIssueMatch {
  /** `returned`: it was solved, and is seen again. */
  readonly status: 'new' | 'known' | 'returned';
  /** Id of the entry in the register; absent for a new issue. */
  readonly entry?: string;
  /** Present when the register holds fingerprints of another version: the entry is about the same. */
  readonly by?: 'subject';
  /** What the register says of it. */
  readonly state?: KnownIssueState;
  readonly owner?: PartyCode;
  /** What helps meanwhile, in the words of the register. */
  readonly workaround?: string;
  /** The release in which it is to be solved, as its owner names it. */
  readonly plannedRelease?: string;
}
