import type { AnyRuleOn } from '../../finding/Rule.js';
import type { AnyRule } from '../../finding/RuleRegistry.js';
import { acceptMissing } from './accept-missing.js';
import { accessDenied } from './access-denied.js';
import { bodyMissing } from './body-missing.js';
import { contentTypeWrong } from './content-type-wrong.js';
import { correlationIdDiffers } from './correlation-id-differs.js';
import { correlationIdMissing } from './correlation-id-missing.js';
import { errorWithoutOutcome } from './error-without-outcome.js';
import type { ExchangeSubject } from './ExchangeSubject.js';
import { fhirVersionDiffers } from './fhir-version-differs.js';
import { notAuthorised } from './not-authorised.js';
import { redirected } from './redirected.js';
import { requestIdMissing } from './request-id-missing.js';
import { requestIdRepeated } from './request-id-repeated.js';
import { requestRefused } from './request-refused.js';
import { serverError } from './server-error.js';
import type { SessionExchanges } from './SessionExchanges.js';
import { sourceUnreachable } from './source-unreachable.js';
import { tokenInUrl } from './token-in-url.js';
import { tokenMissing } from './token-missing.js';
import { tooSlow } from './too-slow.js';

/** Rules on the request of an exchange: what the PGO does. */
export const requestExchangeRules: readonly AnyRuleOn<ExchangeSubject>[] = [
  tokenMissing,
  tokenInUrl,
  acceptMissing,
  requestIdMissing,
  correlationIdMissing,
];

/** Rules on the response to any request, be it FHIR or not. */
export const anyResponseRules: readonly AnyRuleOn<ExchangeSubject>[] = [sourceUnreachable, tooSlow];

/** Rules on the response of an exchange, and on both together. */
export const responseExchangeRules: readonly AnyRuleOn<ExchangeSubject>[] = [
  ...anyResponseRules,
  serverError,
  notAuthorised,
  accessDenied,
  requestRefused,
  redirected,
  errorWithoutOutcome,
  bodyMissing,
  contentTypeWrong,
  fhirVersionDiffers,
];

/** Rules on the requests of a session together. */
export const sessionExchangeRules: readonly AnyRuleOn<SessionExchanges>[] = [
  requestIdRepeated,
  correlationIdDiffers,
];

/** All rules on recorded exchanges. */
export const exchangeRules: readonly AnyRule[] = [
  ...requestExchangeRules,
  ...responseExchangeRules,
  ...sessionExchangeRules,
];
