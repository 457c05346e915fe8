import type { Translated } from '../foundation/Language.js';

/** What a resource is about, where that changes how much an issue matters. */
export interface SubjectFacts {
  readonly label: Translated;
  readonly resourceTypes: readonly string[];
}

/** Kinds of data that severity turns on. */
export const subjects = {
  medicatie: {
    label: { nl: 'medicatie', en: 'medication' },
    resourceTypes: [
      'Medication',
      'MedicationAdministration',
      'MedicationDispense',
      'MedicationRequest',
      'MedicationStatement',
    ],
  },
  allergie: { label: { nl: 'allergie', en: 'allergy' }, resourceTypes: ['AllergyIntolerance'] },
  diagnose: { label: { nl: 'diagnose', en: 'diagnosis' }, resourceTypes: ['Condition'] },
  uitslag: { label: { nl: 'uitslag', en: 'result' }, resourceTypes: ['DiagnosticReport', 'Observation'] },
  afspraak: { label: { nl: 'afspraak', en: 'appointment' }, resourceTypes: ['Appointment'] },
  waarschuwing: { label: { nl: 'waarschuwing', en: 'alert' }, resourceTypes: ['DetectedIssue', 'Flag'] },
} as const satisfies Record<string, SubjectFacts>;

/** The code of a subject. */
export type Subject = keyof typeof subjects;

/** The subject of a resource type; undefined when severity does not turn on it. */
export function subjectOf(resourceType: string): Subject | undefined {
  for (const [subject, { resourceTypes }] of Object.entries(subjects) as [Subject, SubjectFacts][]) {
    if (resourceTypes.includes(resourceType)) return subject;
  }
  return undefined;
}
