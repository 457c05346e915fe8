import { containsBsn } from '../../finding/maskValue.js';
import { defineRule } from '../../finding/Rule.js';
import { qualification } from './qualification.js';
import type { ResourceSubject } from './subjects.js';

/** Types that stand for a person: their id is where a system may use the number it knows the person by. */
const persons: ReadonlySet<string> = new Set(['Patient', 'RelatedPerson', 'Person']);

/** An id returns in every reference and address, so a burgerservicenummer would be spread with it. */
export const bsnAsId = defineRule<ResourceSubject, { resourceType: string }>({
  code: 'gegevensdienst/bsn-as-id',
  // One in eleven ordinary numbers of nine digits passes the test too, so this is not certain enough for an error.
  severity: 'warning',
  issueType: 'security',
  source: qualification('no-bsn'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Het logische id van een persoon in een antwoord aan een PGO is geen burgerservicenummer.',
    en: 'The logical id of a person in an answer to a PGO is no burgerservicenummer (BSN).',
  },
  text: {
    nl: ({ resourceType }) =>
      `Het id van deze ${resourceType} heeft de vorm van een BSN (negen cijfers die aan de elfproef voldoen); een PGO mag een BSN niet verwerken.`,
    en: ({ resourceType }) =>
      `The id of this ${resourceType} has the form of a BSN (nine digits that pass the test of eleven); a PGO may not process a BSN.`,
  },
  check({ session, resource: { resourceType, id } }, { report }) {
    if (session.dienst.domain !== 'person' || !persons.has(resourceType)) return;
    if (typeof id === 'string' && /^\d{9}$/.test(id) && containsBsn(id)) report('id', { resourceType });
  },
});
