import type { Connection, Hop } from './hops.js';
import type { Subject } from './subjects.js';

/** Whether something stands on a list. */
export type Presence = 'present' | 'absent';

/** The kinds of deviation that a validator, ours or another's, can report. */
export type FindingKind =
  | 'structure'
  | 'cardinality-min'
  | 'cardinality-max'
  | 'type'
  | 'fixed-pattern'
  | 'invariant'
  | 'slice'
  | 'binding'
  | 'code-unknown'
  | 'code-inactive'
  | 'display-missing'
  | 'display-mismatch'
  | 'reference-unresolved'
  | 'profile-unknown'
  | 'encoding'
  | 'date-implausible'
  | 'must-support-missing'
  | 'standard-conflict';

/**
 * What evidence says, in the terms that responsibility and severity turn on. An absent fact is unknown, never
 * false.
 */
export interface Situation {
  /** Whether the zorgaanbieder stands on the Zorgaanbiederslijst. */
  readonly zal?: Presence;
  /** Whether the PGO offers the zorgaanbieder. */
  readonly pgoDirectory?: Presence;
  /** Whether the gegevensdienst stands at this zorgaanbieder. */
  readonly service?: Presence;
  /** Whether the client stands on the OAuth Client List. */
  readonly ocl?: Presence;
  /** Whether the host stands on the Whitelist. */
  readonly whitelist?: Presence;
  /** Whether the gegevensdienst stands on the Gegevensdienstnamenlijst. */
  readonly gnl?: Presence;
  /** The first hop whose data deviates from the hop before, or from what is right. */
  readonly firstDeviatingHop?: Hop;
  /** True when a resource itself deviates, as it stands in a message. */
  readonly inMessage?: boolean;
  /** True when what arrived at the PGO is not, or not all, in it. */
  readonly lostInPgo?: boolean;
  /** Where an HTTP exchange fails, as near to the source as was seen. */
  readonly connection?: Connection;
  /** HTTP status of that exchange. */
  readonly status?: number;
  /** True when the source itself answered well. */
  readonly sourceAnswered?: boolean;
  /** True when nothing listens where that exchange went, or no such host is known. */
  readonly unreachable?: boolean;
  /** True when whoever asked gave up before the 60 seconds that an answer may take. */
  readonly abortedEarly?: boolean;
  /** True when of several exchanges none went well. */
  readonly everyExchangeFailed?: boolean;
  /** True when an address was followed that only means something inside the network of the source side. */
  readonly internalHost?: boolean;
  /** True when the other side refused the certificate of whoever asked. */
  readonly clientCertificateRefused?: boolean;
  /** True when a certificate has expired. */
  readonly certificateExpired?: boolean;
  readonly direction?: 'verzamelen' | 'delen';
  readonly oauthError?: string;
  readonly grant?: 'authorization_code' | 'refresh_token';
  /** True when the OAuth error came after a successful authentication. */
  readonly afterDigiD?: boolean;
  /** True when the authentication itself did not succeed. */
  readonly authenticationFailed?: boolean;
  /** True when DigiD asked for a higher level than the person has. */
  readonly loginLevelTooLow?: boolean;
  /** True when a search has more results than were delivered. */
  readonly resultsMissing?: boolean;
  /** True when the answer to every question was empty. */
  readonly emptyAnswer?: boolean;
  /** Whether a result page points to the next, and whether that was followed. */
  readonly nextLink?: boolean;
  readonly followed?: boolean;
  /** Whether double data carries the same logical id, or the same business identifier. */
  readonly sameId?: boolean;
  readonly sameIdentifier?: boolean;
  /** True when sources contradict each other on one matter. */
  readonly contradiction?: boolean;
  readonly age?: number;
  readonly onBehalf?: boolean;
  /** True when PGO and source side speak another version of a gegevensdienst. */
  readonly versionsDiffer?: boolean;
  /** The side that speaks the newer of the two. */
  readonly newerSide?: 'pgo' | 'aanbieder';
  /** The number of vendors, or of zorgaanbieders, at which the same is seen. */
  readonly suppliersAffected?: number;
  readonly providersAffected?: number;
  readonly releaseDelayDays?: number;
  readonly scopeInStandard?: boolean;
  /** Whether all data, or one item, is another person's. */
  readonly otherPerson?: 'whole-record' | 'one-item';
  readonly findingKind?: FindingKind;
  readonly subject?: Subject;
  /** Last element of the path, `value.ofType(Quantity)` written as `valueQuantity`. */
  readonly element?: string;
}

/** A range of a number: `atLeast` included, `below` excluded. */
export interface NumberRange {
  readonly atLeast?: number;
  readonly below?: number;
}

type Expected<T> = T | readonly T[] | (T extends number ? NumberRange : never);

/** What must be known for a rule to hold: each fact named has the value, one of the values, or is in the range. */
export type SituationPattern = {
  readonly [Fact in keyof Situation]?: Expected<NonNullable<Situation[Fact]>>;
};

/** True when every fact of the pattern is known and as the pattern says. */
export function matchesSituation(pattern: SituationPattern, situation: Situation): boolean {
  return Object.entries(pattern).every(([fact, expected]) => {
    const actual = situation[fact as keyof Situation];
    return actual !== undefined && meets(actual, expected);
  });
}

function meets(actual: string | number | boolean, expected: unknown): boolean {
  if (Array.isArray(expected)) return expected.includes(actual);
  if (typeof expected !== 'object' || expected === null) return actual === expected;
  const { atLeast = -Infinity, below = Infinity } = expected as NumberRange;
  return typeof actual === 'number' && actual >= atLeast && actual < below;
}
