import type { FindingKind } from './Situation.js';
import type { SymptomCode } from './symptoms.js';

/** What each kind of deviation points to before its element is looked at. */
export const findingKindSymptoms = {
  structure: 'ongeldige-structuur-of-formaat',
  'cardinality-min': 'verplicht-veld-ontbreekt',
  'cardinality-max': 'profielafwijking',
  type: 'profielafwijking',
  'fixed-pattern': 'profielafwijking',
  invariant: 'profielafwijking',
  slice: 'profielafwijking',
  binding: 'onbekende-of-verouderde-code',
  'code-unknown': 'onbekende-of-verouderde-code',
  'code-inactive': 'onbekende-of-verouderde-code',
  'display-missing': 'code-zonder-omschrijving',
  'display-mismatch': 'code-zonder-omschrijving',
  'reference-unresolved': 'verbroken-referentie',
  'profile-unknown': 'profielafwijking',
  encoding: 'tekst-opmaak-kapot',
  'date-implausible': 'datum-onjuist',
  'must-support-missing': 'verplicht-veld-ontbreekt',
  'standard-conflict': 'fout-in-informatiestandaard',
} as const satisfies Record<FindingKind, SymptomCode>;
