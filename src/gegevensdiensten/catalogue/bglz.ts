import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { lastn, oneAuthenticatedPerson, search } from '../transactionBuilders.js';
import { careProvidersStu3 } from './careProviders.js';
import { nictiz, nlCore } from './profiles.js';
import {
  dvaMock,
  landingPage,
  localization,
  medmijRepository,
  mgoQueries,
  nictizRepository,
  testscripts,
} from './sources.js';
import { snomed } from './vocabulary.js';
import { zib } from './zib.js';

/** Basisgegevens Langdurige Zorg 3.0: the summary of a person's record in long-term care. */
export const bglz3 = defineGegevensdienst({
  key: 'bglz-3',
  id: '61',
  name: {
    nl: 'Verzamelen Basisgegevens Langdurige Zorg 3.0',
    en: 'Retrieve Long-term Healthcare Information 3.0',
  },
  version: '3.0',
  publication: '2020.02',
  informationStandard: { name: 'Basisgegevens Langdurige Zorg (BgLZ)', version: '3.1.x' },
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  sectors: ['langdurige zorg (VVT, GHZ)'],
  systemRoles: [{ code: 'MM-3.0-LZB-FHIR', side: 'beschikbaarstellen', confidence: 'verified' }],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  packages: [{ name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' }],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/bglz-servercapabilities'],
  sources: [
    dvaMock,
    localization,
    mgoQueries('61-long-term-healthcare-information'),
    landingPage,
    medmijRepository(
      'MedMij-STU3-LongTermHealthcare',
      'guides/medmij-stu3-long-term-healthcare-ig/Home/Functional-Design/Display-guideline.page.md',
    ),
  ],
  confidence: 'verified',
  transactionSources: [
    testscripts('output/STU3/BgLZ-3-0/MedMij/Cert/XIS-Server'),
    nictizRepository('Nictiz-STU3-Zib2017', 'Capabilitystatements/capabilitystatement-server-bglz.xml'),
  ],
  transactions: {
    patient: search('Patient', {
      name: { nl: 'Patiënt en huisarts', en: 'Patient and general practitioner' },
      include: ['Patient:general-practitioner'],
      expects: [nlCore('patient')],
      included: careProvidersStu3,
      zibs: [zib.Patient],
      cardinality: oneAuthenticatedPerson,
    }),
    'treatment-directive': search('Consent', {
      name: { nl: 'Behandelaanwijzingen', en: 'Treatment directives' },
      where: { category: snomed('11291000146105') },
      expects: [nictiz('zib-TreatmentDirective')],
      zibs: [zib.BehandelAanwijzing],
    }),
    'advance-directive': search('Consent', {
      name: { nl: 'Wilsverklaringen', en: 'Advance directives' },
      where: { category: snomed('11341000146107') },
      expects: [nictiz('zib-AdvanceDirective')],
      zibs: [zib.Wilsverklaring],
    }),
    problem: search('Condition', {
      name: { nl: 'Problemen', en: 'Problems' },
      expects: [nictiz('zib-Problem')],
      zibs: [zib.Probleem],
    }),
    'allergy-intolerance': search('AllergyIntolerance', {
      name: { nl: 'Allergieën en intoleranties', en: 'Allergies and intolerances' },
      expects: [nictiz('zib-AllergyIntolerance')],
      zibs: [zib.AllergieIntolerantie],
    }),
    'laboratory-test-result': lastn({
      name: { nl: 'Laatste laboratoriumuitslagen', en: 'Last laboratory test results' },
      where: { category: snomed('275711006') },
      include: ['Observation:related-target', 'Observation:specimen'],
      expects: [nictiz('zib-LaboratoryTestResult-Observation')],
      included: {
        Specimen: [
          nictiz('zib-LaboratoryTestResult-Specimen'),
          nictiz('zib-LaboratoryTestResult-Specimen-Isolate'),
        ],
      },
      zibs: [zib.LaboratoriumUitslag],
    }),
    procedure: search('Procedure', {
      name: { nl: 'Verrichtingen', en: 'Procedures' },
      expects: [nictiz('zib-Procedure')],
      zibs: [zib.Verrichting],
    }),
    'care-plan': search('CarePlan', {
      name: { nl: 'Zorgplan', en: 'Care plan' },
      include: [
        'CarePlan:activity-goal:Goal',
        'CarePlan:activity-outcomereference:Observation',
        'CarePlan:activity-medicaldevice:DeviceUseStatement',
      ],
      recurse: ['DeviceUseStatement:device:Device'],
      expects: [nlCore('careplan')],
      included: {
        Goal: [nictiz('zib-TreatmentObjective')],
        Observation: [nlCore('observation')],
        DeviceUseStatement: [nictiz('zib-MedicalDevice')],
        Device: [nictiz('zib-MedicalDeviceProduct')],
      },
      zibs: [zib.VerpleegkundigeInterventie, zib.Behandeldoel],
      functiegroep: 'ziektespecifieke-zelfzorg',
    }),
    'care-team': search('CareTeam', {
      name: { nl: 'Zorgteam', en: 'Care team' },
      include: ['CareTeam:participant'],
      expects: [nlCore('careteam')],
      included: {
        ...careProvidersStu3,
        Patient: [nlCore('patient')],
        RelatedPerson: [nlCore('relatedperson')],
      },
      zibs: [zib.Zorgteam],
    }),
  },
});
