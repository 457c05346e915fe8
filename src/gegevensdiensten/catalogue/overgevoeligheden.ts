import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { nictiz } from './profiles.js';
import { dvaMock, landingPage, localization, nictizRepository, testscripts } from './sources.js';
import { zib } from './zib.js';

const scripts = 'output/STU3/AllergyIntolerance-3-0/MedMij/Cert/XIS-Server';
const capabilities = nictizRepository(
  'Nictiz-STU3-Zib2017',
  'Capabilitystatements/capabilitystatement-server-allergyintolerance.xml',
);

const allergyIntolerance = search('AllergyIntolerance', {
  name: { nl: 'Overgevoeligheden', en: 'Hypersensitivities' },
  expects: [nictiz('zib-AllergyIntolerance')],
  zibs: [zib.AllergieIntolerantie],
});

const common = {
  publication: '2020.01',
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  packages: [{ name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' }],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/allergyintolerance-servercapabilities'],
  transactions: { 'allergy-intolerance': allergyIntolerance },
} as const;

/** Overgevoeligheden 2.0: allergies and intolerances. */
export const overgevoeligheden2 = defineGegevensdienst({
  ...common,
  key: 'overgevoeligheden-2',
  id: '54',
  name: { nl: 'Verzamelen Overgevoeligheden 2.0', en: 'Retrieve Allergies and Intolerances 2.0' },
  version: '2.0',
  informationStandard: { name: 'AllergieIntolerantie', version: '3.0.x' },
  sectors: ['medisch-specialistische zorg', 'huisartsenzorg', 'farmacie'],
  systemRoles: [],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  sources: [dvaMock, landingPage],
  confidence: 'verified',
  transactionSources: [testscripts(`${scripts}/AllergyIntolerance20`), capabilities],
});

/** Medicatiegerelateerde overgevoeligheden 2.A: converted from the older standard of pharmacies (ICA 6.12). */
export const medicatiegerelateerdeOvergevoeligheden2A = defineGegevensdienst({
  ...common,
  key: 'medicatiegerelateerde-overgevoeligheden-2a',
  id: '58',
  name: {
    nl: 'Verzamelen Medicatiegerelateerde Overgevoeligheden 2.A',
    en: 'Retrieve Medication-related Hypersensitivities 2.A',
  },
  version: '2.A',
  informationStandard: { name: 'AllergieIntolerantie (conversie ICA 6.12)', version: '3.0.x' },
  sectors: ['farmacie', 'huisartsenzorg'],
  systemRoles: [{ code: 'MM-2.A-AIB-FHIR', side: 'beschikbaarstellen', confidence: 'reported' }],
  status: { value: 'actueel', sources: [dvaMock] },
  sources: [dvaMock, localization],
  confidence: 'reported',
  transactionSources: [testscripts(`${scripts}/AllergyIntoleranceConv`), capabilities],
});
