import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { careProvidersStu3 } from './careProviders.js';
import { medmij, nlCore } from './profiles.js';
import { medmijRepository } from './sources.js';
import { snomed } from './vocabulary.js';
import { zib } from './zib.js';

function page(concept: string) {
  return medmijRepository(
    'MedMij-STU3-LongTermHealthcare',
    `guides/medmij-stu3-long-term-healthcare-ig/Home/Granular-Data-Service-Index/Long-term-Healthcare-${concept}.page.md`,
  );
}

const common = {
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  granular: true,
  sectors: ['langdurige zorg'],
  capabilityStatements: [],
} as const;

/** Dagrapportage: what carers report of a day. */
export const langdurigeZorgNursingReport = defineGegevensdienst({
  ...common,
  key: 'langdurige-zorg-dagrapportage',
  id: '900000413',
  name: {
    nl: 'Verzamelen Langdurige Zorg - Dagrapportage',
    en: 'Retrieve Long-term Healthcare - Nursing report',
  },
  version: '1.0.0-rc.2',
  informationStandard: { name: 'Langdurige Zorg (BgLZ+)', version: '1.0.0-rc.2' },
  systemRoles: [
    { code: 'LZ-NRB-rc.2', side: 'beschikbaarstellen', confidence: 'verified' },
    { code: 'LZ-NRR-rc.2', side: 'raadplegen', confidence: 'verified' },
  ],
  status: { value: 'in-ontwikkeling', sources: [page('NursingReport')] },
  packages: [{ name: 'medmij.fhir.nl.stu3.longtermhealthcare', version: '1.0.0-rc.2' }],
  sources: [page('NursingReport')],
  confidence: 'verified',
  transactionSources: [
    page('NursingReport'),
    medmijRepository(
      'MedMij-STU3-LongTermHealthcare',
      'CapabilityStatements/CapabilityStatement-lz-NursingReport-Serve.json',
    ),
  ],
  transactions: {
    'nursing-report': search('Observation', {
      name: { nl: 'Dagrapportages', en: 'Nursing reports' },
      where: { code: snomed('11591000146107') },
      expects: [medmij('lz-NursingReport')],
      included: { ...careProvidersStu3, Patient: [nlCore('patient')] },
      mustSupport: {
        Observation: ['identifier', 'subject', 'effectiveDateTime', 'performer', 'valueString', 'meta.tag'],
      },
    }),
  },
});

/** Contact: encounters, those to come included. */
export const langdurigeZorgEncounter = defineGegevensdienst({
  ...common,
  key: 'langdurige-zorg-contact',
  id: '900000408',
  name: {
    nl: 'Verzamelen Langdurige Zorg - Contact',
    en: 'Retrieve Long-term Healthcare - Encounter',
  },
  version: '1.0.0-beta.1',
  informationStandard: { name: 'Langdurige Zorg (BgLZ+)', version: '1.0.0-rc.1' },
  systemRoles: [
    { code: 'LZ-ENB-1.0.0-beta.1-FHIR', side: 'beschikbaarstellen', confidence: 'verified' },
    { code: 'LZ-ENR-1.0.0-beta.1-FHIR', side: 'raadplegen', confidence: 'verified' },
  ],
  status: { value: 'in-ontwikkeling', sources: [page('Encounter')] },
  packages: [{ name: 'medmij.fhir.nl.stu3.longtermhealthcare', version: '1.0.0-rc.1' }],
  sources: [page('Encounter')],
  confidence: 'reported',
  transactionSources: [page('Encounter')],
  transactions: {
    encounter: search('Encounter', {
      name: { nl: 'Contacten', en: 'Encounters' },
      expects: [medmij('lz-Encounter')],
      included: {
        Patient: [nlCore('patient')],
        Practitioner: [nlCore('practitioner')],
        Organization: [nlCore('organization')],
      },
      zibs: [zib.Contact],
      mustSupport: {
        Encounter: [
          'identifier',
          'subject',
          'period',
          'participant.individual',
          'serviceProvider',
          'diagnosis.condition',
          'meta.tag',
        ],
      },
    }),
  },
});
