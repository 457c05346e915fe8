import type { Finding } from '../finding/Finding.js';
import { runRules } from '../finding/Rule.js';
import { oauthErrorsOf } from '../validation/oauth/OAuthError.js';
import { oauthErrorRules, oauthSessionRules } from '../validation/oauth/rules.js';
import { sessionExchangeRules } from '../validation/exchange/rules.js';
import type { ConformanceOptions } from './ConformanceOptions.js';
import { sessionRules } from './rules/rules.js';
import type { Session } from './session/Session.js';
import { withHop } from './withHop.js';

/** What is found in a session as a whole; all of it was seen at the PGO. */
export function findingsOfSession(
  session: Session,
  { evidence = 'masked' }: ConformanceOptions,
): readonly Finding[] {
  const run = { root: '', evidence, release: session.dienst.release };
  const exchanges = session.answers.map(({ exchange, origin }) => ({ exchange, origin }));
  const found = runRules(sessionRules, session, run);
  if (session.dienst.domain !== 'person') return withHop(found, 'pgo');
  const refused = oauthErrorsOf(exchanges).flatMap(({ origin, ...error }) =>
    runRules(oauthErrorRules, error, { ...run, place: { origin } }),
  );
  return withHop(
    [
      ...found,
      ...runRules(sessionExchangeRules, exchanges, run),
      ...runRules(oauthSessionRules, exchanges, run),
      ...refused,
    ],
    'pgo',
  );
}
