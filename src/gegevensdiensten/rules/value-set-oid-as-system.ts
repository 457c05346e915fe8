import { qualification } from './qualification.js';
import { defineElementRule } from './subjects.js';

/** A value set is a choice from code systems; it is no code system itself. */
export const valueSetOidAsSystem = defineElementRule<{ system: string }>({
  code: 'gegevensdienst/value-set-oid-as-system',
  visits: 'Coding',
  severity: 'error',
  issueType: 'code-invalid',
  source: qualification('no-zib-valueset-oid'),
  symptom: 'onbekende-of-verouderde-code',
  title: {
    nl: 'Coding.system is een codestelsel, niet de OID van een waardelijst van een zib.',
    en: 'Coding.system is a code system, not the OID of a value set of a zib.',
  },
  text: {
    nl: ({ system }) =>
      `Coding.system is '${system}', de OID van een waardelijst van een zib; verwacht werd een codestelsel.`,
    en: ({ system }) =>
      `Coding.system is '${system}', the OID of a value set of a zib; a code system was expected.`,
  },
  check({ value: { system } }, { report }) {
    if (typeof system === 'string' && valueSetOid.test(system)) report('system', { system });
  },
});

/** The branch in which Nictiz registers the value sets of zibs. */
const valueSetOid = /^(?:urn:oid:)?2\.16\.840\.1\.113883\.2\.4\.3\.11\.60\.40\.2\.[\d.]+$/;
