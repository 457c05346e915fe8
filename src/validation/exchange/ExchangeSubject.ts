import type { ParsedExchange } from '../../fhir/parseRequest.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';

/** What rules on one exchange look at. */
export interface ExchangeSubject {
  readonly exchange: ParsedExchange;
  /** The release that is asked for, when it is known. */
  readonly release: Release | undefined;
  /** Whether the agreements of MedMij hold: the person asks, by means of a PGO. */
  readonly medmij: boolean;
  /** The body of the response, when it is a resource. */
  readonly body?: FhirResource;
}
