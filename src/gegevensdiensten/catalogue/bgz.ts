import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { lastn, oneAuthenticatedPerson, search } from '../transactionBuilders.js';
import { careProvidersStu3 } from './careProviders.js';
import { nictiz, nlCore } from './profiles.js';
import {
  dvaMock,
  landingPage,
  localization,
  mandatoryServices,
  mgoQueries,
  overview,
  testscripts,
} from './sources.js';
import { loinc, snomed } from './vocabulary.js';
import { zib } from './zib.js';

/** Basisgegevensset Zorg 3.0 (zib2017): the summary of a person's record at a care provider. */
export const bgz3 = defineGegevensdienst({
  key: 'bgz-3',
  id: '48',
  name: { nl: 'Verzamelen Basisgegevens zorg 3.0', en: 'Retrieve Patient Summary 3.0' },
  version: '3.0',
  publication: '2020.01',
  informationStandard: { name: 'Basisgegevensset Zorg (BgZ)', version: '3.1.x' },
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  sectors: ['medisch-specialistische zorg', 'overige zorgaanbieders'],
  systemRoles: [
    { code: 'MM-3.0-BZB-FHIR', side: 'beschikbaarstellen', confidence: 'verified' },
    { code: 'MM-3.0-BZR-FHIR', side: 'raadplegen', confidence: 'uncertain' },
  ],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  packages: [
    { name: 'nictiz.fhir.nl.stu3.bgz', version: '1.1.1' },
    { name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' },
    { name: 'nictiz.fhir.nl.stu3.eafspraak', version: '1.0.6' },
  ],
  capabilityStatements: [],
  sources: [
    dvaMock,
    localization,
    mgoQueries('48-common-clinical-dataset'),
    landingPage,
    overview,
    mandatoryServices,
    testscripts('Configuration/package.version.properties'),
    {
      title: 'MedMij:V2020.01/FHIR BGZ 2017',
      url: 'https://informatiestandaarden.nictiz.nl/wiki/MedMij:V2020.01/FHIR_BGZ_2017',
    },
  ],
  confidence: 'verified',
  transactionSources: [testscripts('output/STU3/BgZ-3-0/MedMij/Cert/XIS-Server')],
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
    'functional-or-mental-status': lastn({
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
    'living-situation': lastn({
      name: { nl: 'Woonsituatie', en: 'Living situation' },
      where: { code: snomed('365508006') },
      expects: [nictiz('zib-LivingSituation')],
      zibs: [zib.Woonsituatie],
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
    'nutrition-advice': search('NutritionOrder', {
      name: { nl: 'Voedingsadviezen', en: 'Nutrition advice' },
      expects: [nictiz('zib-NutritionAdvice')],
      zibs: [zib.Voedingsadvies],
    }),
    alert: search('Flag', {
      name: { nl: 'Alerts', en: 'Alerts' },
      expects: [nictiz('zib-Alert')],
      zibs: [zib.Alert],
    }),
    'allergy-intolerance': search('AllergyIntolerance', {
      name: { nl: 'Allergieën en intoleranties', en: 'Allergies and intolerances' },
      expects: [nictiz('zib-AllergyIntolerance')],
      zibs: [zib.AllergieIntolerantie],
    }),
    'medication-use': search('MedicationStatement', {
      name: { nl: 'Medicatiegebruik', en: 'Medication use' },
      where: { category: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.3|6' },
      include: ['MedicationStatement:medication'],
      expects: [nictiz('zib-MedicationUse')],
      included: { Medication: [nictiz('zib-Product')] },
      zibs: [zib.MedicatieGebruik],
    }),
    'medication-agreement': search('MedicationRequest', {
      name: { nl: 'Medicatieafspraken', en: 'Medication agreements' },
      where: { category: snomed('16076005') },
      include: ['MedicationRequest:medication'],
      expects: [nictiz('zib-MedicationAgreement')],
      included: { Medication: [nictiz('zib-Product')] },
      zibs: [zib.Medicatieafspraak],
    }),
    'administration-agreement': search('MedicationDispense', {
      name: { nl: 'Toedieningsafspraken', en: 'Administration agreements' },
      where: { category: snomed('422037009') },
      include: ['MedicationDispense:medication'],
      expects: [nictiz('zib-AdministrationAgreement')],
      included: { Medication: [nictiz('zib-Product')] },
      zibs: [zib.Toedieningsafspraak],
    }),
    'medical-device': search('DeviceUseStatement', {
      name: { nl: 'Medische hulpmiddelen', en: 'Medical devices' },
      include: ['DeviceUseStatement:device'],
      expects: [nictiz('zib-MedicalDevice')],
      included: { Device: [nictiz('zib-MedicalDeviceProduct')] },
      zibs: [zib.MedischHulpmiddel],
    }),
    vaccination: search('Immunization', {
      name: { nl: 'Vaccinaties', en: 'Vaccinations' },
      where: { status: 'completed' },
      expects: [nictiz('zib-Vaccination')],
      zibs: [zib.Vaccinatie],
    }),
    'blood-pressure': lastn({
      name: { nl: 'Laatste bloeddruk', en: 'Last blood pressure' },
      where: { code: loinc('85354-9') },
      expects: [nictiz('zib-BloodPressure')],
      zibs: [zib.Bloeddruk],
    }),
    'body-weight': lastn({
      name: { nl: 'Laatste lichaamsgewicht', en: 'Last body weight' },
      where: { code: loinc('29463-7') },
      expects: [nictiz('zib-BodyWeight')],
      zibs: [zib.Lichaamsgewicht],
    }),
    'body-height': lastn({
      name: { nl: 'Laatste lichaamslengte', en: 'Last body height' },
      where: { code: loinc('8302-2', '8306-3', '8308-9') },
      expects: [nictiz('zib-BodyHeight')],
      zibs: [zib.Lichaamslengte],
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
      name: { nl: 'Operatieve verrichtingen', en: 'Surgical procedures' },
      where: { category: snomed('387713003') },
      expects: [nictiz('zib-Procedure')],
      zibs: [zib.Verrichting],
    }),
    encounter: search('Encounter', {
      name: { nl: 'Ziekenhuisopnamen', en: 'Hospital admissions' },
      where: {
        class: ['IMP', 'ACUTE', 'NONAC'].map((code) => `http://hl7.org/fhir/v3/ActCode|${code}`).join(','),
      },
      expects: [nictiz('zib-Encounter')],
      zibs: [zib.Contact],
    }),
    'planned-procedure': search('ProcedureRequest', {
      name: { nl: 'Geplande verrichtingen', en: 'Planned procedures' },
      where: { status: 'active' },
      expects: [nictiz('zib-ProcedureRequest')],
      zibs: [zib.OverdrachtGeplandeZorgActiviteit],
    }),
    'planned-vaccination': search('ImmunizationRecommendation', {
      name: { nl: 'Geplande vaccinaties', en: 'Planned vaccinations' },
      expects: [nictiz('zib-VaccinationRecommendation')],
      zibs: [zib.OverdrachtGeplandeZorgActiviteit, zib.Vaccinatie],
    }),
    'planned-encounter': search('Appointment', {
      name: { nl: 'Geplande contacten', en: 'Planned encounters' },
      where: { status: 'booked,pending,proposed' },
      expects: [nictiz('eAfspraak-Appointment')],
      zibs: [zib.OverdrachtGeplandeZorgActiviteit, zib.Contact],
      functiegroep: 'afspraken-en-agenda',
    }),
    'planned-medical-device': search('DeviceRequest', {
      name: { nl: 'Geplande medische hulpmiddelen', en: 'Planned medical devices' },
      where: { status: 'active' },
      include: ['DeviceRequest:device'],
      expects: [nictiz('zib-MedicalDeviceRequest')],
      included: { Device: [nictiz('zib-MedicalDeviceProduct')] },
      zibs: [zib.OverdrachtGeplandeZorgActiviteit, zib.MedischHulpmiddel],
    }),
  },
});
