import type { HttpRequest, HttpResponse } from '../../src/fhir/Exchange.js';
import { isFhirResource } from '../../src/fhir/FhirResource.js';
import type { ParsedExchange } from '../../src/fhir/parseRequest.js';
import { parseExchange } from '../../src/fhir/parseRequest.js';
import type { Evidence } from '../../src/finding/Finding.js';
import type { Rule } from '../../src/finding/Rule.js';
import type { ExchangeSubject } from '../../src/validation/exchange/ExchangeSubject.js';
import type { SessionExchanges } from '../../src/validation/exchange/SessionExchanges.js';
import type { RuleCases } from './testRule.js';
import { testRule } from './testRule.js';

/** What a case says of an exchange; the rest is a successful search within MedMij. */
export interface ExchangeCase {
  readonly request?: Partial<HttpRequest>;
  readonly response?: Partial<HttpResponse>;
  readonly duration?: number;
  readonly medmij?: boolean;
}

function exchangeOfCase({ request, response, duration }: ExchangeCase): ParsedExchange {
  return parseExchange({
    request: { method: 'GET', url: 'https://xis.example/fhir/Condition', ...request },
    response: { status: 200, ...response },
    ...(duration !== undefined && { duration }),
  });
}

/** Tests a rule on one exchange. */
export function testExchangeRule<E extends Evidence>(
  rule: Rule<ExchangeSubject, E>,
  cases: RuleCases<ExchangeCase>,
): void {
  testRule(rule, cases, {
    root: '',
    subject: (input, release) => {
      const exchange = exchangeOfCase(input);
      const { body } = exchange.response;
      return { exchange, release, medmij: input.medmij ?? true, ...(isFhirResource(body) && { body }) };
    },
  });
}

/** Tests a rule on the exchanges of a session. */
export function testSessionExchangeRule<E extends Evidence>(
  rule: Rule<SessionExchanges, E>,
  cases: RuleCases<readonly ExchangeCase[]>,
): void {
  testRule(rule, cases, {
    root: '',
    subject: (inputs) => inputs.map((input, origin) => ({ origin, exchange: exchangeOfCase(input) })),
  });
}
