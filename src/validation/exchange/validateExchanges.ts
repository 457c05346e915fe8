import type { Exchange } from '../../fhir/Exchange.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { parseExchange } from '../../fhir/parseRequest.js';
import type { Release } from '../../fhir/Release.js';
import type { FindingOptions } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import { runRules } from '../../finding/Rule.js';
import { oauthErrorsOf } from '../oauth/OAuthError.js';
import { oauthErrorRules } from '../oauth/rules.js';
import { anyResponseRules, requestExchangeRules, responseExchangeRules } from './rules.js';

/** A recorded exchange with what is known of it. */
export interface PlacedExchange {
  /** Index of the input. */
  readonly origin: number;
  readonly exchange: Exchange;
  /** The body of the response, when it is a resource. */
  readonly body?: FhirResource;
  readonly release?: Release;
}

/**
 * Checks exchanges of which no gegevensdienst is told: what HTTP, FHIR's RESTful API and OAuth ask of any. What MedMij
 * asks besides holds only for a gegevensdienst.
 */
export function validateExchanges(
  exchanges: readonly PlacedExchange[],
  options: FindingOptions,
): readonly Finding[] {
  const parsed = exchanges.map((placed) => ({ ...placed, exchange: parseExchange(placed.exchange) }));
  const found = parsed.flatMap(({ origin, exchange, body, release }) => {
    const run = { ...options, root: '', release, place: { origin } };
    const subject = { exchange, release, medmij: false, ...(body !== undefined && { body }) };
    return exchange.asked.oauth === undefined
      ? runRules([...requestExchangeRules, ...responseExchangeRules], subject, run)
      : runRules(anyResponseRules, subject, run);
  });
  const refused = oauthErrorsOf(parsed).flatMap(({ origin, ...error }) =>
    runRules(oauthErrorRules, error, { ...options, root: '', place: { origin } }),
  );
  return [...found, ...refused];
}
