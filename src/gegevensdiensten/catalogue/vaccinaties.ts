import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { read, search } from '../transactionBuilders.js';
import { careProvidersR4 } from './careProviders.js';
import { nictiz } from './profiles.js';
import { dvaMock, landingPage, localization, mgoQueries, nictizRepository, testscripts } from './sources.js';
import { zib } from './zib.js';

const common = {
  release: 'R4',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  confidence: 'reported',
} as const;

/** Vaccinaties 1.0: what vaccines a person received. */
export const vaccinaties1 = defineGegevensdienst({
  ...common,
  key: 'vaccinaties-1',
  id: '63',
  name: { nl: 'Verzamelen Vaccinaties 1.0', en: 'Retrieve Vaccinations 1.0' },
  version: '1.0',
  publication: 'editie 6 (6.1.3)',
  informationStandard: { name: 'Vaccinatie-Immunisatie', version: '1.0.x' },
  sectors: ['publieke gezondheid (RIVM, GGD, JGZ)', 'huisartsenzorg'],
  systemRoles: [
    { code: 'MM-1.0-VAB-FHIR', side: 'beschikbaarstellen', confidence: 'reported' },
    { code: 'MM-1.0-VAR-FHIR', side: 'raadplegen', confidence: 'reported' },
  ],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  packages: [],
  capabilityStatements: [],
  sources: [dvaMock, localization, mgoQueries('63-vaccination-immunization'), landingPage],
  note: {
    nl: 'De vraag komt uit één bron, de configuratie van een bestaand PGO.',
    en: 'The query comes from one source, the configuration of an existing PGO.',
  },
  transactionSources: [mgoQueries('63-vaccination-immunization')],
  transactions: {
    vaccination: search('Immunization', {
      name: { nl: 'Vaccinaties', en: 'Vaccinations' },
      expects: [nictiz('nl-core-Vaccination-event')],
      zibs: [zib.Vaccinatie],
      confidence: 'reported',
    }),
  },
});

/** Vaccinaties 2.0: the successor, with the product that was given. */
export const vaccinaties2 = defineGegevensdienst({
  ...common,
  key: 'vaccinaties-2',
  name: { nl: 'Verzamelen Vaccinaties 2.0', en: 'Retrieve Vaccinations 2.0' },
  version: '2.0',
  informationStandard: { name: 'Vaccinatie-Immunisatie', version: '2.0.x' },
  sectors: ['publieke gezondheid', 'huisartsenzorg'],
  systemRoles: [],
  packages: [{ name: 'nictiz.fhir.nl.r4.immunization', version: '2.0.0' }],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/imm-RetrieveServe'],
  sources: [landingPage],
  transactionSources: [
    testscripts('output/R4/Immunization-2-0/MedMij/Cert/XIS-Server'),
    nictizRepository(
      'Nictiz-R4-Vaccination-Immunization',
      'package/CapabilityStatement-imm-RetrieveServe.xml',
    ),
  ],
  transactions: {
    vaccination: search('Immunization', {
      name: { nl: 'Vaccinaties', en: 'Vaccinations' },
      include: ['Immunization:patient', 'Immunization:performer', 'Immunization:location'],
      expects: [nictiz('imm-Vaccination-event')],
      included: { ...careProvidersR4, Patient: [nictiz('nl-core-Patient')] },
      zibs: [zib.Vaccinatie],
    }),
    product: read('Medication', {
      name: { nl: 'Product van een vaccinatie', en: 'Product of a vaccination' },
      expects: [nictiz('imm-PharmaceuticalProduct')],
    }),
  },
});
