import type { Finding } from '../finding/Finding.js';
import { runRules } from '../finding/Rule.js';
import { sessionExchangeRules } from '../validation/exchange/rules.js';
import type { ConformanceOptions } from './ConformanceOptions.js';
import { sessionRules } from './rules/rules.js';
import type { Session } from './session/Session.js';
import { withHop } from './withHop.js';

/** What is found in a session as a whole; all of it concerns what the PGO asked. */
export function findingsOfSession(
  session: Session,
  { evidence = 'masked' }: ConformanceOptions,
): readonly Finding[] {
  const run = { root: '', evidence, release: session.dienst.release };
  const exchanges = session.answers.map(({ exchange, origin }) => ({ exchange, origin }));
  const found = runRules(sessionRules, session, run);
  return withHop(
    session.dienst.domain === 'person'
      ? [...found, ...runRules(sessionExchangeRules, exchanges, run)]
      : found,
    'pgo',
  );
}
