import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { lastn, oneAuthenticatedPerson, search } from '../transactionBuilders.js';
import { careProvidersStu3 } from './careProviders.js';
import { nictiz, nlCore } from './profiles.js';
import {
  dvaMock,
  landingPage,
  localization,
  mgoQueries,
  nictizRepository,
  overview,
  testscripts,
} from './sources.js';
import { snomed } from './vocabulary.js';
import { zib } from './zib.js';

/** Basisgegevens GGZ 2.0: the summary of a person's record in mental health care. */
export const ggz2 = defineGegevensdienst({
  key: 'ggz-2',
  id: '50',
  name: { nl: 'Verzamelen Basisgegevens GGZ 2.0', en: 'Retrieve Mental Health Care Information 2.0' },
  version: '2.0',
  publication: '2020.01',
  informationStandard: { name: 'Basisgegevens GGZ', version: '2.0.x' },
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  sectors: ['GGZ'],
  systemRoles: [
    { code: 'MM-2.0-GGB-FHIR', side: 'beschikbaarstellen', confidence: 'verified' },
    { code: 'MM-2.0-GGR-FHIR', side: 'raadplegen', confidence: 'verified' },
  ],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  packages: [{ name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' }],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/ggz-servercapabilities'],
  sources: [dvaMock, localization, mgoQueries('50-mental-health-care-information'), landingPage, overview],
  confidence: 'verified',
  transactionSources: [
    testscripts('output/STU3/GGZ-2-0/MedMij/Cert/XIS-Server'),
    nictizRepository('Nictiz-STU3-Zib2017', 'Capabilitystatements/capabilitystatement-server-ggz.xml'),
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
    payer: search('Coverage', {
      name: { nl: 'Betaler', en: 'Payer' },
      include: ['Coverage:payor:Patient', 'Coverage:payor:Organization'],
      expects: [nictiz('zib-Payer')],
      included: { Patient: [nlCore('patient')], Organization: [nlCore('organization')] },
      zibs: [zib.Betaler],
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
    'functional-or-mental-status': search('Observation', {
      name: { nl: 'Functionele of mentale status', en: 'Functional or mental status' },
      where: { category: snomed('118228005', '384821006') },
      expects: [nictiz('zib-FunctionalOrMentalStatus')],
      zibs: [zib.FunctioneleOfMentaleStatus],
    }),
    problem: search('Condition', {
      name: { nl: 'Problemen', en: 'Problems' },
      expects: [nictiz('zib-Problem')],
      zibs: [zib.Probleem],
    }),
    'drug-use': search('Observation', {
      name: { nl: 'Drugsgebruik', en: 'Drug use' },
      where: { code: snomed('228366006') },
      expects: [nictiz('zib-DrugUse')],
      zibs: [zib.DrugsGebruik],
    }),
    'alcohol-use': search('Observation', {
      name: { nl: 'Alcoholgebruik', en: 'Alcohol use' },
      where: { code: snomed('228273003') },
      expects: [nictiz('zib-AlcoholUse')],
      zibs: [zib.AlcoholGebruik],
    }),
    'tobacco-use': search('Observation', {
      name: { nl: 'Tabakgebruik', en: 'Tobacco use' },
      where: { code: snomed('365980008') },
      expects: [nictiz('zib-TobaccoUse')],
      zibs: [zib.TabakGebruik],
    }),
    'living-situation': lastn({
      name: { nl: 'Woonsituatie', en: 'Living situation' },
      where: { code: snomed('365508006') },
      expects: [nictiz('zib-LivingSituation')],
      zibs: [zib.Woonsituatie],
    }),
    'family-situation': search('Observation', {
      name: { nl: 'Gezinssituatie', en: 'Family situation' },
      where: { code: snomed('365470003') },
      expects: [nictiz('zib-FamilySituation')],
      zibs: [zib.Gezinssituatie],
    }),
    'participation-in-society': search('Observation', {
      name: { nl: 'Participatie in de maatschappij', en: 'Participation in society' },
      where: { code: snomed('314845004') },
      expects: [nictiz('zib-ParticipationInSociety')],
      zibs: [zib.ParticipatieInMaatschappij],
    }),
    'help-from-others': search('CarePlan', {
      name: { nl: 'Hulp van anderen', en: 'Help from others' },
      where: { category: snomed('243114000') },
      expects: [nictiz('zib-HelpFromOthers')],
      zibs: [zib.HulpVanAnderen],
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
    'general-measurement': search('Observation', {
      name: { nl: 'Algemene metingen', en: 'General measurements' },
      where: { category: 'http://hl7.org/fhir/observation-category|survey' },
      expects: [nictiz('zib-GeneralMeasurement')],
      zibs: [zib.AlgemeneMeting],
    }),
    procedure: search('Procedure', {
      name: { nl: 'Verrichtingen', en: 'Procedures' },
      expects: [nictiz('zib-Procedure')],
      zibs: [zib.Verrichting],
    }),
    'text-result': search('DiagnosticReport', {
      name: { nl: 'Tekstuitslagen', en: 'Text results' },
      expects: [nictiz('zib-TextResult')],
      zibs: [zib.TekstUitslag],
      note: {
        nl: 'Een bestaand PGO noemt hier zib-TextReport; gepubliceerd is zib-TextResult.',
        en: 'An existing PGO names zib-TextReport here; what is published is zib-TextResult.',
      },
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
