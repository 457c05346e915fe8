import type { Exchange } from '../fhir/Exchange.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import type { Hop } from '../taxonomy/hops.js';
import type { MappedExport } from './exports/MappedExport.js';

/** What was captured at one place of the chain; any of its parts, in any number of answers. */
export interface HopCapture {
  readonly hop: Hop;
  /** Resources without a Bundle around them; a Bundle among them counts as one of `bundles`. */
  readonly resources?: readonly FhirResource[];
  readonly bundles?: readonly FhirResource[];
  /** Recorded requests with their answers; the requests tell what was asked for. */
  readonly exchanges?: readonly Exchange[];
  /** An export in the system's own words, with what its fields mean. */
  readonly exported?: MappedExport;
  /** The FHIR release; where two hops differ in it, only what both releases have is compared. */
  readonly release?: Release;
  /** When it was captured (ISO 8601). */
  readonly capturedAt?: string;
  readonly gegevensdienst?: string;
}

/** What two or more places of the chain held of one person's record. One place may be captured several times. */
export interface ChainTrace {
  readonly hops: readonly HopCapture[];
  readonly gegevensdienst?: string;
}
