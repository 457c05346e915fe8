import type { CheckInput } from '../check.js';
import { isExchange } from '../fhir/Exchange.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import { MatcherInputError } from './MatcherInputError.js';

/** What stands in `expect(…)` as inputs of a check: one answer, or an array of them. */
export function receivedInputs(received: unknown, matcher: string): readonly CheckInput[] {
  const answers: readonly unknown[] = Array.isArray(received) ? received : [received];
  if (answers.length === 0) throw new MatcherInputError(matcher, received);
  return answers.map((content) => {
    if (!isCheckable(content)) throw new MatcherInputError(matcher, content);
    return { content };
  });
}

function isCheckable(content: unknown): content is CheckInput['content'] {
  return (
    typeof content === 'string' ||
    content instanceof Uint8Array ||
    isFhirResource(content) ||
    isExchange(content) ||
    // What readFhir gave, also of a text without a resource.
    (isRecord(content) && Array.isArray(content['resources']) && typeof content['text'] === 'string')
  );
}
