import { parseReference } from '../../fhir/Reference.js';
import { medmijCore } from './qualification.js';
import { defineElementRule } from './subjects.js';

/** What a resource literally refers to is in the session, or can be read. */
export const referenceUnresolvable = defineElementRule<{ target: string; status?: number }>({
  code: 'gegevensdienst/reference-unresolvable',
  visits: 'Reference',
  severity: 'error',
  issueType: 'not-found',
  source: medmijCore('references-resolvable'),
  symptom: 'verbroken-referentie',
  cantTell: ['reference-out-of-scope'],
  title: {
    nl: 'Een resource waarnaar letterlijk wordt verwezen, zit in de Bundle of is op te vragen.',
    en: 'A resource that is literally referred to is in the Bundle or can be read.',
  },
  text: {
    nl: ({ target, status }) =>
      status === undefined
        ? `De resource (${target}) waarnaar wordt verwezen, is niet meegegeven.`
        : `De resource (${target}) waarnaar wordt verwezen, is niet op te vragen: HTTP-status ${status}.`,
    en: ({ target, status }) =>
      status === undefined
        ? `The resource (${target}) that is referred to was not given.`
        : `The resource (${target}) that is referred to can't be read: HTTP status ${status}.`,
  },
  check({ value: { reference }, of: { session, entry } }, { report, cantTell }) {
    if (typeof reference !== 'string' || reference === '') return;
    const parsed = parseReference(reference);
    if (parsed.form === 'contained') return;
    if (session.scope.find(reference, entry?.fullUrl) !== undefined) return;
    if (parsed.form === 'uri') {
      // A urn can't be read: what is not in the Bundle is nowhere.
      if (reference.startsWith('urn:'))
        report('reference', { target: reference.startsWith('urn:oid:') ? 'urn:oid' : 'urn:uuid' });
      return;
    }
    const status = session.unreadable.get(`${parsed.type}/${parsed.id}`);
    if (status !== undefined) report('reference', { target: parsed.type, status });
    else cantTell('reference-out-of-scope', 'reference', { target: parsed.type });
  },
});
