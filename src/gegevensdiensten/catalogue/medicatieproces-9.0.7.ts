import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { nictiz, nlCore } from './profiles.js';
import { dvaMock, landingPage, testscripts } from './sources.js';
import { after, before, from, snomed, until, untilToday } from './vocabulary.js';
import { zib } from './zib.js';

const scripts = 'output/STU3/Medication-9-0-7/MedMij/Cert';

function asked(block: string) {
  return testscripts(`${scripts}/PHR-Client/${block}`);
}

function served(block: string) {
  return testscripts(`${scripts}/XIS-Server/${block}`);
}

const product = { Medication: [nictiz('zib-Product')] } as const;

const byIdentifier = {
  'by-identifier': {
    asks: 'less',
    name: { nl: 'één bouwsteen, op identificatie', en: 'one building block, by identifier' },
    where: { identifier: '{identifier}' },
  },
} as const;

const byProduct = {
  'by-product': {
    asks: 'less',
    name: { nl: 'van één geneesmiddel', en: 'of one medicinal product' },
    where: { 'medication.code': '{code}' },
  },
} as const;

const byTreatment = {
  'by-treatment': {
    asks: 'less',
    name: { nl: 'van één medicamenteuze behandeling', en: 'of one pharmaceutical treatment' },
    where: { medicationtreatment: '{treatment}' },
  },
} as const;

/** The forms that ask for a period up to today, on the search parameter that holds it. */
function upToToday(parameter: string) {
  return {
    from: { asks: 'less', name: { nl: 'vanaf een datum', en: 'from a date' }, where: { [parameter]: from } },
    'until-today': {
      asks: 'less',
      name: { nl: 'tot en met vandaag', en: 'up to today' },
      where: { [parameter]: untilToday },
    },
    'from-until-today': {
      asks: 'less',
      name: { nl: 'vanaf een datum tot en met vandaag', en: 'from a date up to today' },
      where: { [parameter]: [from, untilToday] },
    },
  } as const;
}

const common = {
  publication: '2019.01/2020.01',
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  systemRoles: [],
  packages: [{ name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' }],
  capabilityStatements: [],
} as const;

/** Medicatiegegevens 9.0 (Medicatieproces 9.0.7, zib2017): what is prescribed, supplied and used. */
export const medicatiegegevens90 = defineGegevensdienst({
  ...common,
  key: 'medicatiegegevens-9.0',
  id: '31',
  name: { nl: 'Verzamelen Medicatiegegevens 9.0', en: 'Retrieve Medication Data 9.0' },
  version: '9.0',
  informationStandard: { name: 'Medicatieproces 9', version: '9.0.7' },
  sectors: ['farmacie', 'huisartsenzorg', 'medisch-specialistische zorg'],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  sources: [dvaMock, landingPage],
  confidence: 'verified',
  note: {
    nl: 'Voor het XIS zijn alleen kwalificatiescripts gevonden voor medicatieafspraak en verstrekkingsverzoek.',
    en: 'For the XIS, qualification scripts were found for medication agreement and dispense request only.',
  },
  transactionSources: [testscripts(scripts)],
  transactions: {
    'administration-agreement': search('MedicationDispense', {
      name: { nl: 'Toedieningsafspraken (TA)', en: 'Administration agreements (TA)' },
      where: { category: snomed('422037009') },
      include: ['MedicationDispense:medication'],
      expects: [nictiz('zib-AdministrationAgreement')],
      included: product,
      zibs: [zib.Toedieningsafspraak],
      sources: [asked('AdministrationAgreement')],
      forms: { ...byIdentifier, ...byProduct, ...upToToday('periodofuse'), ...byTreatment },
    }),
    'medication-agreement': search('MedicationRequest', {
      name: { nl: 'Medicatieafspraken (MA)', en: 'Medication agreements (MA)' },
      where: { category: snomed('16076005') },
      include: ['MedicationRequest:medication'],
      expects: [nictiz('zib-MedicationAgreement')],
      included: product,
      zibs: [zib.Medicatieafspraak],
      sources: [asked('Agreement'), served('Agreement')],
      forms: {
        ...byIdentifier,
        ...byProduct,
        ...upToToday('periodofuse'),
        until: {
          asks: 'less',
          name: { nl: 'tot een datum', en: 'until a date' },
          where: { periodofuse: until },
        },
        between: {
          asks: 'less',
          name: { nl: 'in een periode', en: 'in a period' },
          where: { periodofuse: [from, until] },
        },
        ...byTreatment,
      },
    }),
    dispense: search('MedicationDispense', {
      name: { nl: 'Verstrekkingen (VS)', en: 'Dispenses (VS)' },
      where: { category: snomed('373784005') },
      include: ['MedicationDispense:medication'],
      expects: [nictiz('zib-Dispense')],
      included: product,
      zibs: [zib.Verstrekking],
      sources: [asked('Dispense')],
      forms: { ...byIdentifier, ...byProduct, ...upToToday('whenhandedover'), ...byTreatment },
    }),
    'dispense-request': search('MedicationRequest', {
      name: { nl: 'Verstrekkingsverzoeken (VV)', en: 'Dispense requests (VV)' },
      where: { category: snomed('52711000146108') },
      include: ['MedicationRequest:medication'],
      expects: [nictiz('zib-DispenseRequest')],
      included: product,
      zibs: [zib.Verstrekkingsverzoek],
      sources: [asked('DispenseRequest'), served('DispenseRequest')],
      forms: { ...byIdentifier, ...byProduct, ...byTreatment },
    }),
    'medication-use': search('MedicationStatement', {
      name: { nl: 'Medicatiegebruik (MGB)', en: 'Medication use (MGB)' },
      where: { category: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3|6' },
      include: ['MedicationStatement:medication'],
      expects: [nictiz('zib-MedicationUse')],
      included: product,
      zibs: [zib.MedicatieGebruik],
      sources: [asked('MedicationUse')],
      forms: { ...byIdentifier, ...byProduct, ...byTreatment },
    }),
  },
});

/** Medicatiegegevens 9.A: dispenses of the older standard of pharmacies (6.12), translated. */
export const medicatiegegevens9A = defineGegevensdienst({
  ...common,
  key: 'medicatiegegevens-9.a',
  id: '35',
  name: { nl: 'Verzamelen Medicatiegegevens 9.A', en: 'Retrieve Medication Data 9.A' },
  version: '9.A',
  informationStandard: { name: 'Medicatieproces 9 (verstrekkingenvertaling 6.12)', version: '9.0.7' },
  sectors: ['farmacie'],
  status: { value: 'actueel', sources: [dvaMock] },
  sources: [
    dvaMock,
    {
      title: 'Functioneel Ontwerp Medicatieproces 9.0.7 (use case Raadplegen verstrekkingenvertaling)',
      url: 'https://informatiestandaarden.nictiz.nl/wiki/MedMij:V_DRAFT_2019.01_OntwerpMedicatie',
    },
  ],
  confidence: 'reported',
  transactionSources: [asked('Dispense612Conversion'), served('Dispense612Conversion')],
  transactions: {
    dispense: search('MedicationDispense', {
      name: {
        nl: 'Vertaalde verstrekkingen en toedieningsafspraken',
        en: 'Translated dispenses and administration agreements',
      },
      where: { category: snomed('373784005', '422037009') },
      include: [
        'MedicationDispense:medication',
        'MedicationDispense:patient',
        'MedicationDispense:performer',
      ],
      expects: [
        nictiz('mp612-DispenseToFHIRConversion-Dispense'),
        nictiz('mp612-DispenseToFHIRConversion-AdministrationAgreement'),
      ],
      included: {
        ...product,
        Patient: [nlCore('patient')],
        Organization: [nlCore('organization')],
      },
      zibs: [zib.Verstrekking, zib.Toedieningsafspraak],
      forms: {
        'requested-from': {
          asks: 'less',
          name: { nl: 'aangevraagd vanaf een datum', en: 'requested from a date' },
          where: { requestdate: from },
        },
        'requested-until': {
          asks: 'less',
          name: { nl: 'aangevraagd tot een datum', en: 'requested until a date' },
          where: { requestdate: before },
        },
        'requested-between': {
          asks: 'less',
          name: { nl: 'aangevraagd in een periode', en: 'requested in a period' },
          where: { requestdate: [from, until] },
        },
        'used-from': {
          asks: 'less',
          name: { nl: 'gebruikt vanaf een datum', en: 'used from a date' },
          where: { periodofuse: from },
        },
        'used-until': {
          asks: 'less',
          name: { nl: 'gebruikt tot een datum', en: 'used until a date' },
          where: { periodofuse: before },
        },
        'used-between': {
          asks: 'less',
          name: { nl: 'gebruikt in een periode', en: 'used in a period' },
          where: { periodofuse: [after, before] },
        },
      },
    }),
  },
});
