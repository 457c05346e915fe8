import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { oneAuthenticatedPerson, search } from '../transactionBuilders.js';
import { careProvidersStu3 } from './careProviders.js';
import { nictiz, nlCore } from './profiles.js';
import {
  dvaMock,
  landingPage,
  localization,
  mandatoryServices,
  mgoQueries,
  nictizRepository,
  overview,
  testscripts,
} from './sources.js';
import { loinc, snomed } from './vocabulary.js';
import { zib } from './zib.js';

/** Huisartsgegevens 2.0: what a general practitioner keeps, in the terms of the NHG. */
export const huisartsgegevens2 = defineGegevensdienst({
  key: 'huisartsgegevens-2',
  id: '49',
  name: { nl: 'Verzamelen Huisartsgegevens 2.0', en: 'Retrieve General Practitioner Data 2.0' },
  version: '2.0',
  publication: '2020.01',
  informationStandard: { name: 'Huisartsgegevens', version: '2.0.x' },
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  sectors: ['huisartsenzorg'],
  systemRoles: [
    { code: 'MM-2.0-HGB-FHIR', side: 'beschikbaarstellen', confidence: 'verified' },
    { code: 'MM-2.0-HGR-FHIR', side: 'raadplegen', confidence: 'uncertain' },
  ],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  packages: [{ name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' }],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/gp-patientdata2017-servercapabilities'],
  sources: [
    dvaMock,
    localization,
    mgoQueries('49-general-practitioner-data'),
    landingPage,
    overview,
    mandatoryServices,
  ],
  confidence: 'verified',
  transactionSources: [
    testscripts('output/STU3/GenPractData-2-0/MedMij/Cert/XIS-Server'),
    nictizRepository(
      'Nictiz-STU3-Zib2017',
      'Capabilitystatements/capabilitystatement-server-gp-patientdata.xml',
    ),
  ],
  transactions: {
    'medication-allergy': search('AllergyIntolerance', {
      name: { nl: 'Medicatieovergevoeligheden', en: 'Medication hypersensitivities' },
      where: { category: 'medication' },
      expects: [nictiz('zib-AllergyIntolerance')],
      zibs: [zib.AllergieIntolerantie],
    }),
    'encounter-report': search('Composition', {
      name: { nl: 'SOEP-verslagen', en: 'SOAP notes' },
      where: { type: loinc('67781-5') },
      expects: [nictiz('gp-EncounterReport')],
      included: { Observation: [nictiz('gp-JournalEntry')] },
    }),
    'current-medication': search('MedicationRequest', {
      name: { nl: 'Huidige medicatie', en: 'Current medication' },
      where: { periodofuse: 'ge{today}', category: snomed('16076005') },
      include: ['MedicationRequest:medication'],
      expects: [nictiz('zib-MedicationAgreement')],
      included: { Medication: [nictiz('zib-Product')] },
      zibs: [zib.Medicatieafspraak],
      note: {
        nl: 'Huidig is wat vandaag of later nog gebruikt wordt.',
        en: 'Current is what is still in use today or later.',
      },
    }),
    encounter: search('Encounter', {
      name: { nl: 'Contacten met de huisartsenpraktijk', en: 'Encounters with the general practice' },
      expects: [nictiz('gp-Encounter')],
      zibs: [zib.Contact],
    }),
    episode: search('EpisodeOfCare', {
      name: { nl: 'Episodes', en: 'Episodes of care' },
      expects: [nlCore('episodeofcare')],
      included: { Flag: [nictiz('zib-Alert')], Condition: [nictiz('zib-Problem')] },
      note: {
        nl: 'Testgegevens bevatten ook alerts en problemen bij een episode; de vraag zelf vraagt ze niet.',
        en: 'Test data also hold alerts and problems with an episode; the query itself does not ask for them.',
      },
    }),
    'diagnostic-result': search('Observation', {
      name: { nl: 'Metingen en uitslagen', en: 'Measurements and results' },
      where: {
        code: 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen|',
        date: 'ge{today-14M}',
      },
      include: ['Observation:related-target', 'Observation:specimen'],
      expects: [nictiz('gp-DiagnosticResult'), nictiz('gp-LaboratoryResult')],
      included: { Specimen: [nictiz('zib-LaboratoryTestResult-Specimen')] },
      zibs: [zib.LaboratoriumUitslag],
      note: {
        nl: 'De kwalificatie vraagt veertien maanden terug; een bestaand PGO vraagt zonder datum.',
        en: 'Qualification asks fourteen months back; an existing PGO asks without a date.',
      },
    }),
    patient: search('Patient', {
      name: { nl: 'Patiënt en huisarts', en: 'Patient and general practitioner' },
      include: ['Patient:general-practitioner'],
      expects: [nlCore('patient')],
      included: careProvidersStu3,
      zibs: [zib.Patient],
      cardinality: oneAuthenticatedPerson,
    }),
  },
});
