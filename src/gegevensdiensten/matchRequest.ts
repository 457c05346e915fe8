import type { HttpRequest } from '../fhir/Exchange.js';
import { MalformedInputError } from '../foundation/MalformedInputError.js';
import type { Shape } from '../foundation/misshapen.js';
import { misshapen } from '../foundation/misshapen.js';
import { parseRequest } from '../fhir/parseRequest.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import { patientParameters } from './patientParameters.js';
import type { RequestMatch } from './RequestMatch.js';
import type { AskedQuery } from './RequestTemplate.js';
import { fitRequest, requestTemplate } from './RequestTemplate.js';

const dienstShape: Shape = { parts: { transactions: { list: { parts: {} } } }, needs: ['transactions'] };

const requestShape: Shape = { parts: { method: 'text', url: 'text' }, needs: ['method', 'url'] };

/**
 * Finds the transaction of a gegevensdienst that a request stands for: all filters of the transaction are in
 * the request, and no other transaction fits better. Order of parameters and of values between commas,
 * encoding, base address, `POST .../_search`, and parameters on form and paging make no difference. Of several
 * that fit, the one with most filters wins, then the one with fewest differences, then the first.
 *
 * A text that is no address stands for no transaction.
 *
 * @throws MalformedInputError when the dienst is none of the catalogue's form, or the request is neither text nor request.
 *
 * @example
 * matchRequest(gegevensdienst('48'), 'https://dva.example/fhir/Condition?_format=json')?.transaction.key; // 'problem'
 */
export function matchRequest(
  dienst: Gegevensdienst,
  request: string | HttpRequest,
): RequestMatch | undefined {
  const asked = typeof request === 'string' ? { method: 'GET', url: request } : request;
  const wrong = misshapen(dienst, dienstShape, 'dienst') ?? misshapen(asked, requestShape, 'request');
  if (wrong !== undefined) throw new MalformedInputError(wrong.at, wrong.expected);
  return createRequestMatcher(dienst)(parseRequest(asked));
}

/** Does what `matchRequest` does for the many requests of a session. */
export type RequestMatcher = (asked: AskedQuery) => RequestMatch | undefined;

/** Makes a matcher that takes the transactions of a gegevensdienst apart once. */
export function createRequestMatcher({ transactions }: Gegevensdienst): RequestMatcher {
  const templates = transactions.map(requestTemplate);
  return (asked) => {
    let best: RequestMatch | undefined;
    for (const template of templates) {
      const match = fitRequest(template, asked);
      if (match !== undefined && (best === undefined || isBetter(match, best))) best = match;
    }
    return best;
  };
}

function isBetter(a: RequestMatch, b: RequestMatch): boolean {
  const difference =
    a.transaction.filters.length - b.transaction.filters.length ||
    b.withoutSystem.length - a.withoutSystem.length ||
    differences(b) - differences(a);
  return difference > 0;
}

/** A parameter that names the patient is a fault of its own, and tells nothing about what is asked. */
function differences({ extra, missingIncludes }: RequestMatch): number {
  return missingIncludes.length + extra.filter(({ name }) => !patientParameters.has(name)).length;
}
