import type { RecordMatch } from '../identity/compareRecords.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';
import type { PartyCode } from '../taxonomy/parties.js';
import type { DuplicateKind, DuplicateVerdict } from './DuplicateResult.js';
import { kindOfLink } from './kindOfLink.js';
import { suspectOf } from './suspectOf.js';

/** How two records that are one came to be two, and who most probably brought it about. */
export interface LinkOrigin {
  readonly kind: DuplicateKind;
  readonly suspect: PartyCode | 'none';
}

/**
 * Works out how a link came about.
 *
 * @param matches Only of a `same-fact` it matters by what they agree.
 */
export function originOfLink(
  verdict: DuplicateVerdict,
  a: ResourceRecord,
  b: ResourceRecord,
  matches: RecordMatch,
): LinkOrigin {
  const kind = kindOfLink(verdict, a, b, matches);
  return { kind, suspect: suspectOf(kind, a, b, matches) };
}
