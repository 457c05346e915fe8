import type { SituationPattern } from './Situation.js';
import type { SymptomCode } from './symptoms.js';

/** A situation that points to a symptom by itself. */
export interface SituationSign {
  readonly when: SituationPattern;
  readonly symptom: SymptomCode;
  /** From 0 to 1: how far the situation alone decides it. Our judgement. */
  readonly strength: number;
}

/** What lists, Bundles, logins and circumstances point to. */
export const situationSymptoms: readonly SituationSign[] = [
  { when: { zal: 'absent' }, symptom: 'zorgaanbieder-niet-vindbaar', strength: 0.9 },
  {
    when: { zal: 'present', pgoDirectory: 'absent' },
    symptom: 'zorgaanbieder-niet-vindbaar',
    strength: 0.9,
  },
  { when: { service: 'absent' }, symptom: 'gegevensdienst-niet-aangeboden', strength: 0.9 },
  // The PGO leaves out a zorgaanbieder that does offer it.
  {
    when: { service: 'present', pgoDirectory: 'absent' },
    symptom: 'gegevensdienst-niet-aangeboden',
    strength: 0.7,
  },
  // Nobody offers what the catalogue does not know; that decides it over who leaves it out.
  { when: { service: 'absent', gnl: 'absent' }, symptom: 'functie-niet-beschikbaar', strength: 0.95 },
  { when: { gnl: 'absent' }, symptom: 'functie-niet-beschikbaar', strength: 0.8 },
  { when: { ocl: 'absent' }, symptom: 'oauth-autorisatiefout', strength: 0.9 },
  { when: { whitelist: 'absent' }, symptom: 'tls-of-certificaatfout', strength: 0.9 },
  { when: { versionsDiffer: true }, symptom: 'versieverschil-gegevensdienst', strength: 0.9 },
  { when: { authenticationFailed: true }, symptom: 'digid-login-mislukt', strength: 0.9 },
  { when: { resultsMissing: true }, symptom: 'paginering-onvolledig', strength: 0.9 },
  { when: { emptyAnswer: true }, symptom: 'beschikbaarheidstoets-negatief', strength: 0.5 },
  { when: { releaseDelayDays: { atLeast: 1 } }, symptom: 'vertraagde-vrijgave', strength: 0.9 },
  { when: { scopeInStandard: false }, symptom: 'buiten-scope-informatiestandaard', strength: 0.9 },
  { when: { onBehalf: true }, symptom: 'vertegenwoordiging-niet-mogelijk', strength: 0.9 },
  // A mandate is part of the authentication: then it is not the own DigiD that fails.
  {
    when: { onBehalf: true, authenticationFailed: true },
    symptom: 'vertegenwoordiging-niet-mogelijk',
    strength: 0.95,
  },
  { when: { age: { below: 16 } }, symptom: 'vertegenwoordiging-niet-mogelijk', strength: 0.7 },
];
