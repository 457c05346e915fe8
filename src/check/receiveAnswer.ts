import { isExchange } from '../fhir/Exchange.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { parseExchange } from '../fhir/parseRequest.js';
import { readAnswer } from '../reading/readAnswer.js';
import type { ReadOptions } from '../reading/ReadSettings.js';
import { receiveValue } from '../reading/receiveValue.js';
import type { JudgeOptions } from './CheckRun.js';
import type { OpenedInput } from './openInputs.js';
import type { ReceivedAnswer } from './ReceivedAnswer.js';

/** Reads an input. */
export function receiveAnswer(input: OpenedInput, options: JudgeOptions): ReceivedAnswer {
  const { content, contentType } = input;
  if (isExchange(content)) {
    const answer = readAnswer(parseExchange(content), readOptions(options));
    const resource = isFhirResource(answer) ? answer : answer?.resource;
    // What was read here need not be read again there.
    const session =
      resource === undefined ? content : { ...content, response: { ...content.response, body: resource } };
    return { input, session, answer, resources: resourcesOf(answer) };
  }
  const answer = receiveValue(content, {
    ...readOptions(options),
    ...(contentType !== undefined && { contentType }),
  });
  return { input, session: answer, answer, resources: resourcesOf(answer) };
}

function readOptions({ definitions, release, evidence }: JudgeOptions): ReadOptions {
  return {
    definitions,
    ...(release !== undefined && { release }),
    ...(evidence !== undefined && { evidence }),
  };
}

function resourcesOf(answer: ReceivedAnswer['answer']): readonly FhirResource[] {
  if (answer === undefined) return [];
  return isFhirResource(answer) ? [answer] : answer.resources.map(({ resource }) => resource);
}
