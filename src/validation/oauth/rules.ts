import type { AnyRuleOn } from '../../finding/Rule.js';
import type { AnyRule } from '../../finding/RuleRegistry.js';
import { accessDenied } from './access-denied.js';
import type { SessionExchanges } from '../exchange/SessionExchanges.js';
import { codeReused } from './code-reused.js';
import { grantRefused } from './grant-refused.js';
import type { OAuthError } from './OAuthError.js';
import type { OAuthSubject } from './OAuthSubject.js';
import { parameterMissing } from './parameter-missing.js';
import { parameterWrong } from './parameter-wrong.js';
import { requestRefused } from './request-refused.js';
import { scopeMalformed } from './scope-malformed.js';
import { serverError } from './server-error.js';
import { traceIdMissing } from './trace-id-missing.js';
import { unavailable } from './unavailable.js';

/** Rules on what the PGO asks of an authorization server. */
export const oauthRequestRules: readonly AnyRuleOn<OAuthSubject>[] = [
  parameterMissing,
  parameterWrong,
  scopeMalformed,
  traceIdMissing,
];

/** Rules on the errors by which an authorization server refuses. */
export const oauthErrorRules: readonly AnyRuleOn<OAuthError>[] = [
  accessDenied,
  requestRefused,
  grantRefused,
  serverError,
  unavailable,
];

/** Rules on the authorisation of a session as a whole. */
export const oauthSessionRules: readonly AnyRuleOn<SessionExchanges>[] = [codeReused];

/** All rules on the authorisation. */
export const oauthRules: readonly AnyRule[] = [
  ...oauthRequestRules,
  ...oauthErrorRules,
  ...oauthSessionRules,
];
