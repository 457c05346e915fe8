import type { Translated } from '../../foundation/Language.js';
import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { oneAuthenticatedPerson, search } from '../transactionBuilders.js';
import { careProvidersStu3 } from './careProviders.js';
import { nictiz, nlCore } from './profiles.js';
import { dvaMock, localization, nictizRepository, testscripts } from './sources.js';
import { snomed } from './vocabulary.js';

/** Practitioners and their roles; birth care includes no organizations with them. */
const practitioners = {
  Practitioner: careProvidersStu3.Practitioner,
  PractitionerRole: careProvidersStu3.PractitionerRole,
} as const;

const inEpisode = { context: 'EpisodeOfCare/{episode}' } as const;
const inEncounterOfEpisode = { 'context:Encounter.episodeofcare': 'EpisodeOfCare/{episode}' } as const;

/** Where no guide names the profiles, they are those that the resources of the qualification claim. */
const profilesOfFixtures: Translated = {
  nl: 'De verwachte profielen zijn die van de testgegevens.',
  en: 'The expected profiles are those of the test data.',
};

const patient = search('Patient', {
  name: { nl: 'Zwangere', en: 'Pregnant woman' },
  expects: [nlCore('patient'), nictiz('bc-Woman')],
  cardinality: oneAuthenticatedPerson,
  note: profilesOfFixtures,
});

/** The record of one pregnancy; all else is asked within it. */
function maternalRecord(name: Translated, status: string | undefined, variantOf?: string) {
  return search('EpisodeOfCare', {
    name,
    where: { type: snomed('364320009'), ...(status !== undefined && { status }) },
    include: ['EpisodeOfCare:organization', 'EpisodeOfCare:care-manager'],
    expects: [nlCore('episodeofcare'), nictiz('bc-MaternalRecord')],
    included: careProvidersStu3,
    note: profilesOfFixtures,
    ...(variantOf !== undefined && { variantOf }),
  });
}

const maternalRecords = {
  'maternal-record': maternalRecord({ nl: 'Huidige zwangerschap', en: 'Present pregnancy' }, 'active'),
  'finished-maternal-record': maternalRecord(
    { nl: 'Eerdere zwangerschappen', en: 'Earlier pregnancies' },
    'finished',
    'maternal-record',
  ),
  'any-maternal-record': maternalRecord(
    { nl: 'Alle zwangerschappen', en: 'All pregnancies' },
    undefined,
    'maternal-record',
  ),
} as const;

const procedure = search('Procedure', {
  name: { nl: 'Verrichtingen en bevalling', en: 'Procedures and delivery' },
  where: inEpisode,
  include: ['Procedure:performer', 'Procedure:based-on'],
  expects: [
    nictiz('zib-Procedure'),
    nictiz('bc-ObstetricProcedure'),
    nictiz('bc-Birth'),
    nictiz('bc-DeliveryProcedure'),
  ],
  included: { ...practitioners, ProcedureRequest: [nictiz('zib-ProcedureRequest')] },
  note: profilesOfFixtures,
});

const common = {
  release: 'STU3',
  domain: 'person',
  function: 'verzamelen',
  functiegroep: 'gegevensoverzichten',
  packages: [{ name: 'nictiz.fhir.nl.stu3.geboortezorg', version: '1.3.3' }],
} as const;

const observations1 = [
  nlCore('observation'),
  nictiz('bc-PregnancyObservation'),
  nictiz('zib-LaboratoryTestResult-Observation'),
  nictiz('zib-ApgarScore'),
  nictiz('zib-Pregnancy-PregnancyDuration'),
  nictiz('zib-BloodPressure'),
  nictiz('zib-BodyWeight'),
  nictiz('bc-BirthObservation'),
  nictiz('bc-DeliveryObservation'),
  nictiz('zib-Pregnancy-Parity'),
  nictiz('zib-Pregnancy-DateLastMenstruation'),
  nictiz('zib-Pregnancy-Gravidity'),
  nictiz('zib-HeadCircumference'),
  nictiz('zib-BodyHeight'),
  nictiz('zib-AlcoholUse'),
  nictiz('zib-TobaccoUse'),
  nictiz('zib-DrugUse'),
  nictiz('bc-MaternalObservation'),
  nictiz('bc-ChildObservation'),
] as const;

/** Integrale Zwangerschapskaart 1.0: the pregnancy card that obstetric care providers share. */
export const zwangerschapskaart1 = defineGegevensdienst({
  ...common,
  key: 'zwangerschapskaart-1',
  id: '65',
  name: {
    nl: 'Verzamelen Integrale Zwangerschapskaart 1.0',
    en: 'Retrieve Pregnancy Card 1.0',
  },
  version: '1.0',
  informationStandard: { name: 'Geboortezorg', version: '1.3' },
  sectors: ['geboortezorg (verloskunde, Babyconnect)'],
  systemRoles: [
    { code: 'GZ-1.0-IZB-FHIR', side: 'beschikbaarstellen', confidence: 'verified' },
    { code: 'GZ-1.0-IZR-FHIR', side: 'raadplegen', confidence: 'verified' },
  ],
  status: { value: 'actueel', sources: [dvaMock] },
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/pregnancycard-servercapabilities'],
  sources: [dvaMock, localization, testscripts('src/Geboortezorg-3-2/Cert/build.properties')],
  confidence: 'verified',
  transactionSources: [
    testscripts('output/STU3/Geboortezorg-1-0/MedMij/Cert/XIS-Server'),
    nictizRepository('Geboortezorg-STU3', 'profiles/CapabilityStatement/PregnancyCardServer.xml'),
  ],
  transactions: {
    patient,
    ...maternalRecords,
    condition: search('Condition', {
      name: { nl: 'Zwangerschap en aandoeningen', en: 'Pregnancy and disorders' },
      where: inEpisode,
      expects: [
        nictiz('zib-Problem'),
        nictiz('bc-DisorderOfPregnancy'),
        nictiz('zib-Pregnancy'),
        nictiz('bc-DisorderOfLaborAndDelivery'),
      ],
      note: profilesOfFixtures,
    }),
    encounter: search('Encounter', {
      name: { nl: 'Contacten', en: 'Encounters' },
      where: { episodeofcare: '{episode}' },
      include: ['Encounter:practitioner'],
      expects: [nictiz('zib-Encounter'), nictiz('bc-Encounter')],
      included: practitioners,
      note: profilesOfFixtures,
    }),
    observation: search('Observation', {
      name: { nl: 'Waarnemingen', en: 'Observations' },
      where: inEpisode,
      expects: observations1,
      note: profilesOfFixtures,
    }),
    'encounter-observation': search('Observation', {
      name: { nl: 'Waarnemingen bij een contact', en: 'Observations at an encounter' },
      where: inEncounterOfEpisode,
      expects: observations1,
      note: profilesOfFixtures,
    }),
    procedure,
  },
});

const observations2 = [
  nlCore('observation'),
  nictiz('bc-FetusObservation'),
  nictiz('bc-DeliveryObservation'),
  nictiz('bc-ChildObservation'),
  nictiz('bc-MaternalObservation'),
  nictiz('zib-BodyWeight'),
  nictiz('zib-ApgarScore'),
  nictiz('zib-Pregnancy-Gravidity'),
  nictiz('zib-Pregnancy-Parity'),
  nictiz('zib-BodyTemperature'),
  nictiz('bc-BirthObservation'),
  nictiz('bc-PregnancyObservation'),
  nictiz('bc-FeedingPatternInfant'),
  nictiz('bc-VitaminKAdministration'),
  nictiz('zib-LivingSituation'),
  nictiz('bc-AbilityToTakeCareOfChild'),
  nictiz('zib-ParticipationInSociety'),
  nictiz('bc-FamilySituationAssessment'),
  nictiz('zib-AlcoholUse'),
  nictiz('bc-PregnancyUltraSoundGeneralFindings'),
  nictiz('bc-PlacentaLocalization'),
  nictiz('bc-UmbilicalCord'),
  nictiz('zib-FamilySituationChild'),
  nictiz('zib-DrugUse'),
  nictiz('zib-FamilySituation'),
  nictiz('zib-TobaccoUse'),
] as const;

/** Geboortezorg 2 (Birthcare 2): the successor, wider in what it asks. */
export const geboortezorg2 = defineGegevensdienst({
  ...common,
  key: 'geboortezorg-2',
  name: { nl: 'Verzamelen Geboortezorg 2', en: 'Retrieve Birthcare 2' },
  version: '2',
  informationStandard: { name: 'Geboortezorg (Birthcare 2)', version: '2' },
  sectors: ['geboortezorg'],
  systemRoles: [],
  capabilityStatements: [],
  sources: [testscripts('src/Geboortezorg-2-0/Cert/build.properties')],
  confidence: 'reported',
  note: { nl: 'De naam is een werknaam.', en: 'The name is a working name.' },
  transactionSources: [testscripts('output/STU3/Geboortezorg-2/MedMij/Cert/XIS-Server')],
  transactions: {
    patient,
    payer: search('Coverage', {
      name: { nl: 'Betaler', en: 'Payer' },
      expects: [nictiz('zib-Payer')],
      note: profilesOfFixtures,
    }),
    'family-history': search('FamilyMemberHistory', {
      name: { nl: 'Familieanamnese', en: 'Family history' },
      expects: [],
    }),
    'medical-device': search('DeviceUseStatement', {
      name: { nl: 'Medische hulpmiddelen', en: 'Medical devices' },
      include: ['DeviceUseStatement:device'],
      expects: [],
      included: { Device: [nictiz('zib-MedicalDeviceProduct')] },
    }),
    ...maternalRecords,
    condition: search('Condition', {
      name: { nl: 'Zwangerschap en aandoeningen', en: 'Pregnancy and disorders' },
      where: inEpisode,
      expects: [nictiz('zib-Pregnancy'), nictiz('zib-Problem'), nictiz('bc-DisorderOfChild')],
      note: profilesOfFixtures,
    }),
    encounter: search('Encounter', {
      name: { nl: 'Contacten', en: 'Encounters' },
      where: { episodeofcare: 'EpisodeOfCare/{episode}' },
      include: ['Encounter:practitioner'],
      expects: [nictiz('bc-ChildBirthAssistance')],
      included: practitioners,
      note: profilesOfFixtures,
    }),
    observation: search('Observation', {
      name: { nl: 'Waarnemingen', en: 'Observations' },
      where: inEpisode,
      expects: observations2,
      note: profilesOfFixtures,
    }),
    'encounter-observation': search('Observation', {
      name: { nl: 'Waarnemingen bij een contact', en: 'Observations at an encounter' },
      where: inEncounterOfEpisode,
      expects: observations2,
      note: profilesOfFixtures,
    }),
    procedure,
    'care-team': search('CareTeam', {
      name: { nl: 'Zorgteam', en: 'Care team' },
      where: inEpisode,
      expects: [],
    }),
    'related-person': search('RelatedPerson', {
      name: { nl: 'Contactpersonen', en: 'Contact persons' },
      expects: [nlCore('relatedperson')],
      note: profilesOfFixtures,
    }),
    ultrasound: search('DiagnosticReport', {
      name: { nl: 'Echo’s', en: 'Ultrasound scans' },
      where: inEpisode,
      expects: [nictiz('bc-PregnancyUltraSound')],
      note: profilesOfFixtures,
    }),
    referral: search('ReferralRequest', {
      name: { nl: 'Verwijzingen', en: 'Referrals' },
      where: inEpisode,
      expects: [nictiz('bc-ReferralRequest')],
      note: profilesOfFixtures,
    }),
  },
});
