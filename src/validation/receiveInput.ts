import { isFhirResource } from '../fhir/FhirResource.js';
import type { FindingOptions } from '../finding/createFinding.js';
import type { Finding } from '../finding/Finding.js';
import { isReadResult } from '../reading/isReadResult.js';
import type { ReadResource } from '../reading/ReadResource.js';
import type { ReadResult } from '../reading/ReadResult.js';
import { resourceProblem } from '../reading/resourceProblem.js';

/** What a caller handed in. */
export interface ReceivedInput {
  /** What `readFhir` made of a text; undefined for a bare resource. */
  readonly read: ReadResult | undefined;
  readonly resources: readonly ReadResource[];
  readonly findings: readonly Finding[];
}

/** Takes what `readFhir` gave, or a bare resource; of what is neither, as untyped callers may give, it says so. */
export function receiveInput(input: unknown, options: FindingOptions): ReceivedInput {
  if (isFhirResource(input))
    return { read: undefined, resources: [{ resource: input, index: 0 }], findings: [] };
  if (isReadResult(input)) return { read: input, resources: input.resources, findings: input.findings };
  const problem = resourceProblem(input).finding({ path: '' }, options);
  return { read: undefined, resources: [], findings: [problem] };
}
