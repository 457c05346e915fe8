import { parseReference } from '../../fhir/Reference.js';
import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { medmijCore } from './qualification.js';
import type { ResourceSubject } from './subjects.js';

/** The elements that say whose data a resource holds. */
const subjects = ['subject', 'patient'] as const;

/**
 * In a session of MedMij one person asks for data about themselves. A reference to another Patient than the one that
 * was given is either another id for the same person, or the data of somebody else.
 */
export const otherPatient = defineRule<ResourceSubject, { element: string }>({
  code: 'gegevensdienst/other-patient',
  severity: 'error',
  issueType: 'security',
  source: { ...medmijCore('one person per token'), confidence: 'reported' },
  symptom: 'verkeerde-patient',
  title: {
    nl: 'Alle gegevens in een sessie gaan over dezelfde patiënt.',
    en: 'All data in a session are about the same patient.',
  },
  text: {
    nl: ({ element }) =>
      `In '${element}' staat een andere Patient dan die waarmee de vraag naar de persoon is beantwoord.`,
    en: ({ element }) =>
      `'${element}' refers to another Patient than the one that answers the question for the person.`,
  },
  check({ resource, entry, session }, { report }) {
    const { person, scope, dienst } = session;
    if (person === undefined || dienst.domain !== 'person' || resource.resourceType === 'Patient') return;
    for (const element of subjects) {
      const value = resource[element];
      const reference = isRecord(value) ? value['reference'] : undefined;
      if (typeof reference !== 'string') continue;
      const found = scope.find(reference, entry?.fullUrl);
      const other =
        found === undefined
          ? isOtherOnServer(reference, entry?.fullUrl, scope.fullUrlOf(person))
          : found.resourceType === 'Patient' && found['id'] !== person['id'];
      if (other) report(element, { element });
    }
  },
});

/** Whether a reference leads to a Patient with another id on the server that gave the person. */
function isOtherOnServer(reference: string, from: string | undefined, person: string | undefined): boolean {
  const parsed = parseReference(reference);
  const known = parseReference(person ?? '');
  if (parsed.form !== 'resource' || known.form !== 'resource' || parsed.type !== 'Patient') return false;
  const around = parseReference(from ?? '');
  const base = parsed.base ?? (around.form === 'resource' ? around.base : undefined);
  return base !== undefined && base === known.base && parsed.id !== known.id;
}
