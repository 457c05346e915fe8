import type { DuplicateGroup, DuplicateSignal } from '../duplicates/DuplicateResult.js';
import type { Finding } from '../finding/Finding.js';
import type { HopDifference } from '../keten/HopDifference.js';
import type { Connection, Hop } from '../taxonomy/hops.js';
import type { ReporterRole } from '../taxonomy/reporterRoles.js';
import type { FindingKind, Presence } from '../taxonomy/Situation.js';
import type { ChainSystems } from './ChainIssue.js';

/** One HTTP exchange, without its content. */
export interface HttpEvidence {
  readonly hop?: Connection;
  readonly method?: string;
  /** URL or path; of it, only the resource type is used. */
  readonly path?: string;
  /** Null when no answer came. */
  readonly status?: number | null;
  /** Error of the connection: `ETIMEDOUT`, `CERT_HAS_EXPIRED`. */
  readonly error?: string;
  readonly durationMs?: number;
  readonly contentType?: string;
  readonly wwwAuthenticate?: string;
}

/** An OAuth error. */
export interface OAuthEvidence {
  readonly endpoint?: 'authorization' | 'token';
  /** Error code of RFC 6749. */
  readonly error?: string;
  readonly description?: string;
  readonly grant?: 'authorization_code' | 'refresh_token';
  readonly afterDigiD?: boolean;
}

/** The outcome of an authentication. */
export interface SamlEvidence {
  readonly status?: string;
  readonly subStatus?: string;
}

/** One issue of an OperationOutcome. */
export interface OutcomeEvidence {
  readonly hop?: string;
  readonly severity?: 'fatal' | 'error' | 'warning' | 'information';
  /** FHIR issue type. */
  readonly code: string;
  readonly text?: string;
  readonly expression?: string;
}

/** A deviation that another validator reports. */
export interface ValidatorEvidence {
  readonly hop?: Hop;
  readonly kind: FindingKind;
  readonly path?: string;
  readonly message?: string;
  readonly profile?: string;
  readonly suppliersAffected?: number;
}

/** Double data as a person or another program reports it. */
export interface ReportedDuplicate {
  readonly kind:
    'same-id' | 'same-content' | 'same-fact-other-source' | 'same-fact-other-service' | 're-retrieved';
  readonly resourceType?: string;
  readonly count?: number;
  readonly sources?: readonly string[];
  readonly services?: readonly string[];
  readonly sameId?: boolean;
  readonly sameIdentifier?: boolean;
}

/** What was seen of one item at each hop: a value, a number, or whether it is there. */
export interface ChainEvidence {
  /** What was looked at: a path or resource type. */
  readonly item: string;
  readonly scherm?: unknown;
  readonly xis?: unknown;
  readonly dva?: unknown;
  readonly pgoReceived?: unknown;
  readonly pgoShown?: unknown;
  readonly direction?: 'verzamelen' | 'delen';
}

/** What stands on which list. */
export interface ListEvidence {
  readonly zal?: Presence;
  readonly pgoDirectory?: Presence;
  readonly service?: Presence;
  readonly ocl?: Presence;
  readonly whitelist?: Presence;
  readonly gnl?: Presence;
}

/** A search result, in numbers. */
export interface BundleEvidence {
  readonly total?: number;
  readonly entries?: number;
  readonly nextLink?: boolean;
  readonly followed?: boolean;
}

/** Circumstances. */
export interface ContextEvidence {
  readonly role?: string;
  readonly age?: number;
  readonly onBehalf?: boolean;
  readonly releaseDelayDays?: number;
  readonly serviceVersionPgo?: string;
  readonly serviceVersionDva?: string;
  readonly scopeInStandard?: boolean;
  readonly providersAffected?: number;
  readonly suppliersAffected?: number;
  /** The release or change after which it was first seen. */
  readonly firstSeenAfter?: string;
}

/** What is at hand besides words. Evidence goes before words. */
export interface ReportEvidence {
  readonly http?: readonly HttpEvidence[];
  readonly oauth?: OAuthEvidence;
  readonly saml?: SamlEvidence;
  readonly operationOutcome?: readonly OutcomeEvidence[];
  /** Deviations of another validator, or findings of ours as they are. */
  readonly validator?: readonly (ValidatorEvidence | Finding)[];
  /** Double data as reported, or groups of ours as they are. */
  readonly duplicates?: readonly (ReportedDuplicate | DuplicateGroup)[];
  readonly signals?: readonly DuplicateSignal[];
  readonly differences?: readonly HopDifference[];
  readonly chain?: ChainEvidence;
  readonly lists?: ListEvidence;
  readonly bundle?: BundleEvidence;
  readonly context?: ContextEvidence;
}

/** What a person or program reports. */
export interface SymptomReport {
  readonly text?: string;
  readonly evidence?: ReportEvidence;
  readonly reporter?: ReporterRole;
  /** Key of a gegevensdienst. */
  readonly gegevensdienst?: string;
  readonly systems?: ChainSystems;
}
