import { containsBsn } from '../../finding/maskValue.js';
import { saysWhyAbsent } from '../../fhir/absence.js';
import { isBsnSystem } from './bsn.js';
import { qualification } from './qualification.js';
import { defineElementRule } from './subjects.js';

/** A PGO may not process a burgerservicenummer; a XIS masks it with data-absent-reason. */
export const bsnInResource = defineElementRule<{ system: string }>({
  code: 'gegevensdienst/bsn-in-resource',
  visits: 'Identifier',
  severity: 'error',
  issueType: 'security',
  source: qualification('no-bsn'),
  symptom: 'profielafwijking',
  title: {
    nl: 'Een antwoord aan een PGO bevat geen burgerservicenummer.',
    en: 'An answer to a PGO holds no burgerservicenummer (BSN).',
  },
  text: {
    nl: ({ system }) => `Deze Identifier bevat een BSN (system '${system}'); een PGO mag dat niet verwerken.`,
    en: ({ system }) => `This Identifier holds a BSN (system '${system}'); a PGO may not process it.`,
  },
  check({ value: { system, value, _value }, of: { session } }, { report }) {
    if (session.dienst.domain !== 'person' || typeof value !== 'string' || !isBsnSystem(system)) return;
    const masked = saysWhyAbsent(_value) && !containsBsn(value);
    if (!masked) report('value', { system: String(system) });
  },
});
