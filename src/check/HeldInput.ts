import type { SessionInput } from '../gegevensdiensten/session/createSession.js';
import type { IssueSource } from '../issues/GroupOptions.js';
import type { OpenedInput } from './openInputs.js';

/** What must be held of an input until all are judged. */
export interface HeldInput {
  readonly name?: string | undefined;
  readonly list?: OpenedInput['list'];
  /** Where it came from. */
  readonly source: IssueSource;
  /** What a gegevensdienst, or else the rules for exchanges, are held against; absent where neither asks. */
  readonly session?: SessionInput | undefined;
}
