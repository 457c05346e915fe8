import type { Exchange } from '../fhir/Exchange.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { IssueSource } from '../issues/GroupOptions.js';
import type { ReadResult } from '../reading/ReadResult.js';

/** One thing to check, with what is known of where it came from. */
export interface CheckInput extends IssueSource {
  /**
   * Text or bytes as received, what `readFhir` made of them, a parsed resource, or a recorded exchange. Text or bytes
   * of a HAR count as an input for each exchange in it: `origin` is the index in `report.inputs`.
   */
  readonly content: string | Uint8Array | ReadResult | FhirResource | Exchange;
  /** What the report calls it, such as a file name. */
  readonly name?: string;
  /** `Content-Type` with which a text was received. */
  readonly contentType?: string;
}
