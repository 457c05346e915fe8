import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { search } from '../transactionBuilders.js';
import { careProvidersR4 } from './careProviders.js';
import { nictiz } from './profiles.js';
import { nictizRepository, testscripts } from './sources.js';
import { before, from, snomed, until } from './vocabulary.js';
import { zib } from './zib.js';

const scripts = 'output/R4/MP9-3-0-0-beta/MedMij/Cert';
const baseStatement = nictizRepository(
  'Nictiz-R4-MedicationProcess',
  'CapabilityStatements/CapabilityStatement-mp-MedicationData.RetrieveServe.Base.xml',
);
const medmijStatement = nictizRepository(
  'Nictiz-R4-MedicationProcess',
  'CapabilityStatements/CapabilityStatement-mp-MedicationData.RetrieveServe.MedMij.xml',
);

const product = { Medication: [nictiz('mp-PharmaceuticalProduct')] } as const;
const patient = { Patient: [nictiz('nl-core-Patient')] } as const;

/** A PractitionerRole that is included brings its organization, person and location along. */
const rolesResolved = [
  'PractitionerRole:organization',
  'PractitionerRole:practitioner',
  'PractitionerRole:location',
] as const;

/** `resourceType` with the person as a resource of its own. */
function withPatient<const Type extends string>(resourceType: Type) {
  return {
    'with-patient': {
      asks: 'the-same',
      name: { nl: 'met de patiënt erbij', en: 'with the patient' },
      include: [`${resourceType}:subject`],
      included: patient,
    },
  } as const;
}

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
    where: { 'pharmaceutical-treatment-identifier': '{treatment}' },
  },
} as const;

/** The forms that ask for a period, on the search parameter that holds it. */
function inPeriod(parameter: string, upTo: string) {
  return {
    from: { asks: 'less', name: { nl: 'vanaf een datum', en: 'from a date' }, where: { [parameter]: from } },
    until: { asks: 'less', name: { nl: 'tot een datum', en: 'until a date' }, where: { [parameter]: upTo } },
    between: {
      asks: 'less',
      name: { nl: 'in een periode', en: 'in a period' },
      where: { [parameter]: [from, until] },
    },
  } as const;
}

function servedAs(step: string, block: string) {
  return [
    testscripts(`${scripts}/${step}/${block}/Serving-MGB-${block}-MedMij`),
    baseStatement,
    medmijStatement,
  ];
}

/** Medicatieproces 9 3.0 (zib2020) for the person: the building blocks of what is prescribed, supplied and used. */
export const medicatieproces9 = defineGegevensdienst({
  key: 'medicatieproces-9-3.0',
  name: {
    nl: 'Verzamelen Medicatiegegevens (Medicatieproces 9 3.0)',
    en: 'Retrieve Medication Data (Medication Process 9 3.0)',
  },
  version: '3.0.0-rc.2',
  informationStandard: { name: 'Medicatieproces 9', version: '3.0.0-rc.2' },
  release: 'R4',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  sectors: ['farmacie', 'huisartsenzorg', 'medisch-specialistische zorg', 'VVT'],
  systemRoles: [
    { side: 'beschikbaarstellen', confidence: 'reported' },
    { side: 'raadplegen', confidence: 'reported' },
  ],
  status: {
    value: 'in-ontwikkeling',
    sources: [testscripts('src/MP9-3-0-0-beta/Cert-MedMij/build.properties')],
  },
  packages: [{ name: 'nictiz.fhir.nl.r4.medicationprocess9', version: '2.0.0-rc.7' }],
  capabilityStatements: [
    'http://nictiz.nl/fhir/CapabilityStatement/mp-MedicationData.RetrieveServe.Base',
    'http://nictiz.nl/fhir/CapabilityStatement/mp-MedicationData.RetrieveServe.MedMij',
  ],
  sources: [
    {
      title: 'Functioneel Ontwerp MP9 3.0.0-beta.4 patient usecases',
      url: 'https://informatiestandaarden.nictiz.nl/wiki/mp:V3.0.0-beta.4_Ontwerp_medicatieproces_9_voor_patient_usecases',
    },
    testscripts('src/MP9-3-0-0-beta/Cert-MedMij/build.properties'),
  ],
  confidence: 'reported',
  note: {
    nl: 'De naam is een werknaam; in de geraadpleegde catalogi staat nog geen nummer.',
    en: 'The name is a working name; the catalogues that were read give no number yet.',
  },
  transactionSources: [baseStatement, medmijStatement],
  transactions: {
    'medication-agreement': search('MedicationRequest', {
      name: { nl: 'Medicatieafspraken (MA)', en: 'Medication agreements (MA)' },
      where: { category: snomed('33633005') },
      include: [
        'MedicationRequest:medication',
        'MedicationRequest:reason',
        'MedicationRequest:next-practitioner',
        'MedicationRequest:requester',
      ],
      iterate: rolesResolved,
      expects: [nictiz('mp-MedicationAgreement')],
      included: { ...product, ...careProvidersR4, Condition: [nictiz('nl-core-Problem')] },
      zibs: [zib.Medicatieafspraak],
      sources: servedAs('Step-3', 'MA'),
      forms: {
        ...withPatient('MedicationRequest'),
        ...byIdentifier,
        ...byProduct,
        ...inPeriod('period-of-use', before),
        ...byTreatment,
      },
    }),
    'dispense-request': search('MedicationRequest', {
      name: { nl: 'Verstrekkingsverzoeken (VV)', en: 'Dispense requests (VV)' },
      where: { category: snomed('52711000146108') },
      include: [
        'MedicationRequest:medication',
        'MedicationRequest:requester',
        'MedicationRequest:dispense-location',
      ],
      iterate: rolesResolved,
      expects: [nictiz('mp-DispenseRequest')],
      included: { ...product, ...careProvidersR4 },
      zibs: [zib.Verstrekkingsverzoek],
      sources: servedAs('Step-3', 'VV'),
      forms: { ...withPatient('MedicationRequest'), ...byIdentifier, ...byProduct, ...byTreatment },
    }),
    'variable-dosing-regimen': search('MedicationRequest', {
      name: { nl: 'Wisselende doseerschema’s (WDS)', en: 'Variable dosing regimens (WDS)' },
      where: { category: snomed('395067002') },
      include: ['MedicationRequest:medication'],
      expects: [nictiz('mp-VariableDosingRegimen')],
      included: product,
      zibs: [zib.WisselendDoseerschema],
      sources: servedAs('Step-3', 'WDS'),
      forms: {
        ...withPatient('MedicationRequest'),
        ...byIdentifier,
        ...byProduct,
        ...inPeriod('period-of-use', before),
        ...byTreatment,
      },
    }),
    'medication-use': search('MedicationStatement', {
      name: { nl: 'Medicatiegebruik (MGB)', en: 'Medication use (MGB)' },
      where: { category: snomed('422979000') },
      include: [
        'MedicationStatement:medication',
        'MedicationStatement:author',
        'MedicationStatement:prescriber',
        'MedicationStatement:source',
      ],
      iterate: rolesResolved,
      expects: [nictiz('mp-MedicationUse2')],
      included: {
        ...product,
        ...careProvidersR4,
        ...patient,
        RelatedPerson: [nictiz('nl-core-ContactPerson')],
      },
      zibs: [zib.MedicatieGebruik],
      sources: servedAs('Step-4', 'MGB'),
      forms: {
        ...withPatient('MedicationStatement'),
        ...byIdentifier,
        ...byProduct,
        ...inPeriod('period-of-use', before),
        ...byTreatment,
      },
    }),
    'medication-dispense': search('MedicationDispense', {
      name: { nl: 'Medicatieverstrekkingen (MVE)', en: 'Medication dispenses (MVE)' },
      where: { category: snomed('373784005') },
      include: [
        'MedicationDispense:medication',
        'MedicationDispense:performer',
        'MedicationDispense:destination',
      ],
      iterate: rolesResolved,
      expects: [nictiz('mp-MedicationDispense')],
      included: { ...product, ...careProvidersR4 },
      zibs: [zib.Verstrekking],
      sources: servedAs('Step-5', 'MVE'),
      forms: {
        ...withPatient('MedicationDispense'),
        ...byIdentifier,
        ...byProduct,
        ...inPeriod('whenhandedover', until),
        ...byTreatment,
      },
    }),
    'administration-agreement': search('MedicationDispense', {
      name: { nl: 'Toedieningsafspraken (TA)', en: 'Administration agreements (TA)' },
      where: { category: snomed('422037009') },
      include: ['MedicationDispense:medication', 'MedicationDispense:performer'],
      iterate: rolesResolved,
      expects: [nictiz('mp-AdministrationAgreement')],
      included: { ...product, ...careProvidersR4 },
      zibs: [zib.Toedieningsafspraak],
      sources: servedAs('Step-5', 'TA'),
      forms: {
        ...withPatient('MedicationDispense'),
        ...byIdentifier,
        ...byProduct,
        ...inPeriod('period-of-use', before),
        ...byTreatment,
      },
    }),
    'medication-administration': search('MedicationAdministration', {
      name: { nl: 'Medicatietoedieningen (MTD)', en: 'Medication administrations (MTD)' },
      where: { category: snomed('18629005') },
      include: ['MedicationAdministration:medication', 'MedicationAdministration:performer'],
      iterate: rolesResolved,
      expects: [nictiz('mp-MedicationAdministration2')],
      included: { ...product, ...careProvidersR4 },
      zibs: [zib.MedicatieToediening],
      sources: servedAs('Step-6', 'MTD'),
      forms: {
        ...withPatient('MedicationAdministration'),
        ...byIdentifier,
        ...byProduct,
        ...inPeriod('effective-time', until),
        ...byTreatment,
      },
    }),
  },
});
