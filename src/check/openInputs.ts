import type { CheckInput } from './CheckInput.js';
import { parseRequest } from '../fhir/parseRequest.js';
import { summariseRequest } from '../fhir/summariseRequest.js';
import type { Finding } from '../finding/Finding.js';
import { checkMedmijLists } from '../gegevensdiensten/lists/checkMedmijLists.js';
import { looksLikeMedmijList } from '../gegevensdiensten/lists/readMedmijList.js';
import { looksLikeHar, readHar } from '../reading/har/readHar.js';
import { readFhir } from '../reading/readFhir.js';

/** An input, with what was found when the file that it stands in was opened. */
export interface OpenedInput extends CheckInput {
  readonly found?: readonly Finding[];
  readonly list?: { readonly kind: string; readonly entries: number };
}

/** The exchanges of a HAR, each an input; a HAR without exchanges is an input that holds nothing. */
function openHar(input: CheckInput): readonly OpenedInput[] {
  const { content, name = 'har' } = input;
  if (!(typeof content === 'string' || content instanceof Uint8Array)) return [input];
  if (!looksLikeHar(content) && !/\.har$/i.test(name)) return [input];
  const { exchanges, entries, findings } = readHar(content);
  if (exchanges.length === 0) return [{ ...input, content: { ...readFhir(''), findings } }];
  const digits = String(entries - 1).length;
  return exchanges.map(({ index, startedAt, exchange }, at) => ({
    ...(startedAt !== undefined && { retrievedAt: startedAt }),
    ...input,
    name: `${name}/${String(index).padStart(digits, '0')} ${summariseRequest(parseRequest(exchange.request))}`,
    content: exchange,
    // What is wrong with the file is told with its first exchange.
    ...(at === 0 && { found: findings }),
  }));
}

/** The lists of MedMij among the inputs are held against their form and against each other; they hold no FHIR. */
function openLists(inputs: readonly OpenedInput[]): readonly OpenedInput[] {
  const lists = inputs.flatMap(({ content }, origin) => {
    const text = typeof content === 'string' || content instanceof Uint8Array;
    return text && looksLikeMedmijList(content) ? [{ origin, content }] : [];
  });
  if (lists.length === 0) return inputs;
  const results = checkMedmijLists(lists.map(({ content }) => content));
  const byOrigin = new Map(lists.map(({ origin }, index) => [origin, results[index]]));
  return inputs.map((input, origin) => {
    const result = byOrigin.get(origin);
    if (result === undefined) return input;
    const { kind, entries, findings } = result;
    const content = { ...readFhir(''), findings };
    return kind === undefined ? { ...input, content } : { ...input, content, list: { kind, entries } };
  });
}

/** The inputs of a check as they are to be received: recordings by exchange, lists read. */
export function openInputs(given: readonly CheckInput[]): readonly OpenedInput[] {
  return openLists(given.flatMap(openHar));
}
