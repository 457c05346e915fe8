import type { FhirResource } from '../fhir/FhirResource.js';
import type { SessionInput } from '../gegevensdiensten/session/createSession.js';
import type { OpenedInput } from './openInputs.js';
import type { ReadResult } from '../reading/ReadResult.js';

/** An input as each room wants it. */
export interface ReceivedAnswer {
  readonly input: OpenedInput;
  readonly session: SessionInput;
  /** What there is to validate; undefined for an exchange without a resource in its answer. */
  readonly answer: ReadResult | FhirResource | undefined;
  readonly resources: readonly FhirResource[];
}
