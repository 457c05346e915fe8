import { oauthErrorSymptoms } from '../../taxonomy/oauthErrorSymptoms.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import type { Clue } from '../Clue.js';
import type { OAuthEvidence } from '../SymptomReport.js';

const strength = 0.8;

/** What an OAuth error points to. */
export function loginClues(evidence: OAuthEvidence): readonly Clue[] {
  const { error } = evidence;
  if (error === undefined) return [];
  const mapped = oauthErrorSymptoms.get(error) ?? ['oauth-autorisatiefout'];
  const preferred = preference(evidence);
  const [symptom, ...others] =
    preferred === undefined ? mapped : [preferred, ...mapped.filter((other) => other !== preferred)];
  if (symptom === undefined) return [];
  return [{ symptom, others, strength, cause: { path: '' }, steps: [{ from: 'oauth', error }] }];
}

/** What the circumstances tell about an error that means several things. */
function preference({ error, grant, afterDigiD }: OAuthEvidence): SymptomCode | undefined {
  if (error === 'invalid_grant' && grant === 'authorization_code') return 'oauth-autorisatiefout';
  if (error === 'access_denied' && afterDigiD === false) return 'digid-login-mislukt';
  return undefined;
}
