import type { Translated } from '../../foundation/Language.js';
import { defineGegevensdienst } from '../defineGegevensdienst.js';
import { lastn, search, send } from '../transactionBuilders.js';
import type { Zib } from '../Transaction.js';
import { nictiz, nlCore } from './profiles.js';
import {
  dvaMock,
  landingPage,
  localization,
  mandatoryServices,
  nictizRepository,
  testscripts,
} from './sources.js';
import { from, loinc, snomed, until, untilToday } from './vocabulary.js';
import { zib } from './zib.js';

const capabilities = nictizRepository(
  'Nictiz-STU3-Zib2017',
  'Capabilitystatements/capabilitystatement-server-vitalsigns.xml',
);

const profiles = {
  bloodPressure: nictiz('zib-BloodPressure'),
  bodyWeight: nictiz('zib-BodyWeight'),
  bodyHeight: nictiz('zib-BodyHeight'),
  bodyTemperature: nictiz('zib-BodyTemperature'),
  oxygenSaturation: nictiz('zib-OxygenSaturation'),
  pulseRate: nictiz('zib-PulseRate'),
  heartRate: nictiz('zib-HeartRate'),
  respiration: nictiz('zib-Respiration'),
  bloodGlucose: nictiz('vitalsign-bloodglucose'),
} as const;

const allProfiles = Object.values(profiles);

const allZibs = [
  zib.Bloeddruk,
  zib.Lichaamsgewicht,
  zib.Lichaamslengte,
  zib.Lichaamstemperatuur,
  zib.O2Saturatie,
  zib.Polsfrequentie,
  zib.Hartfrequentie,
  zib.Ademhaling,
] as const;

const allCodes = [
  snomed('422834003'),
  loinc(
    '8302-2',
    '8310-5',
    '59408-5',
    '8893-0',
    '85354-9',
    '29463-7',
    '14760-3',
    '14743-9',
    '14770-2',
    '8867-4',
  ),
].join(',');

/** All values of one kind, and those of a period. */
function all(name: Translated, code: string, profile: string, zibs: readonly Zib[]) {
  return search('Observation', {
    name,
    where: { code },
    expects: [profile],
    zibs,
    forms: {
      'in-period': {
        asks: 'less',
        name: { nl: `${name.nl} in een periode`, en: `${name.en} in a period` },
        where: { date: [from, until] },
      },
    },
  });
}

/** The last value of one kind. */
function last(alternativeTo: string, name: Translated, code: string, profile: string, zibs: readonly Zib[]) {
  return lastn({ name, where: { code }, expects: [profile], zibs, alternativeTo });
}

const common = {
  version: '2.0',
  publication: '2020.01',
  informationStandard: { name: 'Zelfmetingen', version: '2.0.x' },
  release: 'STU3',
  domain: 'person',
  functiegroep: 'generieke-zelfzorg',
  packages: [{ name: 'nictiz.fhir.nl.stu3.zib2017', version: '2.2.18' }],
  capabilityStatements: ['http://nictiz.nl/fhir/CapabilityStatement/vitalsigns-servercapabilities'],
} as const;

/** Meetwaarden vitale functies 2.0: vital signs, measured by the person or by a care provider. */
export const meetwaarden2 = defineGegevensdienst({
  ...common,
  key: 'meetwaarden-2',
  id: '52',
  name: { nl: 'Verzamelen Meetwaarden vitale functies 2.0', en: 'Retrieve Vital Signs 2.0' },
  function: 'verzamelen',
  sectors: ['huisartsenzorg', 'medisch-specialistische zorg', 'alle sectoren'],
  systemRoles: [{ code: 'MM-2.0-MVB-FHIR', side: 'beschikbaarstellen', confidence: 'verified' }],
  status: { value: 'actueel', sources: [dvaMock, landingPage] },
  sources: [dvaMock, localization, landingPage],
  confidence: 'verified',
  transactionSources: [
    testscripts('output/STU3/SelfMeasurements-2-0/MedMij/Cert/Serving-XIS'),
    testscripts('output/STU3/SelfMeasurements-2-0/MedMij/Test/Serving-XIS'),
    capabilities,
  ],
  transactions: {
    'blood-pressure': all(
      { nl: 'Bloeddrukken', en: 'Blood pressures' },
      loinc('85354-9'),
      profiles.bloodPressure,
      [zib.Bloeddruk],
    ),
    'last-blood-pressure': last(
      'blood-pressure',
      { nl: 'Laatste bloeddruk', en: 'Last blood pressure' },
      loinc('85354-9'),
      profiles.bloodPressure,
      [zib.Bloeddruk],
    ),
    'body-weight': all(
      { nl: 'Lichaamsgewichten', en: 'Body weights' },
      loinc('29463-7'),
      profiles.bodyWeight,
      [zib.Lichaamsgewicht],
    ),
    'last-body-weight': last(
      'body-weight',
      { nl: 'Laatste lichaamsgewicht', en: 'Last body weight' },
      loinc('29463-7'),
      profiles.bodyWeight,
      [zib.Lichaamsgewicht],
    ),
    'blood-glucose': all(
      { nl: 'Bloedglucosewaarden', en: 'Blood glucose values' },
      loinc('14760-3', '14743-9', '14770-2'),
      profiles.bloodGlucose,
      [],
    ),
    'last-blood-glucose': last(
      'blood-glucose',
      { nl: 'Laatste bloedglucose', en: 'Last blood glucose' },
      loinc('14760-3', '14770-2'),
      profiles.bloodGlucose,
      [],
    ),
    'heart-rate': all({ nl: 'Hartfrequenties', en: 'Heart rates' }, loinc('8867-4'), profiles.heartRate, [
      zib.Hartfrequentie,
    ]),
    'last-heart-rate': last(
      'heart-rate',
      { nl: 'Laatste hartfrequentie', en: 'Last heart rate' },
      loinc('8867-4'),
      profiles.heartRate,
      [zib.Hartfrequentie],
    ),
    respiration: all({ nl: 'Ademhaling', en: 'Respiration' }, snomed('422834003'), profiles.respiration, [
      zib.Ademhaling,
    ]),
    'last-respiration': last(
      'respiration',
      { nl: 'Laatste ademhaling', en: 'Last respiration' },
      snomed('422834003'),
      profiles.respiration,
      [zib.Ademhaling],
    ),
    'body-height': all({ nl: 'Lichaamslengtes', en: 'Body heights' }, loinc('8302-2'), profiles.bodyHeight, [
      zib.Lichaamslengte,
    ]),
    'last-body-height': last(
      'body-height',
      { nl: 'Laatste lichaamslengte', en: 'Last body height' },
      loinc('8302-2'),
      profiles.bodyHeight,
      [zib.Lichaamslengte],
    ),
    'body-temperature': all(
      { nl: 'Lichaamstemperaturen', en: 'Body temperatures' },
      loinc('8310-5'),
      profiles.bodyTemperature,
      [zib.Lichaamstemperatuur],
    ),
    'last-body-temperature': last(
      'body-temperature',
      { nl: 'Laatste lichaamstemperatuur', en: 'Last body temperature' },
      loinc('8310-5'),
      profiles.bodyTemperature,
      [zib.Lichaamstemperatuur],
    ),
    'oxygen-saturation': all(
      { nl: 'Zuurstofsaturaties', en: 'Oxygen saturations' },
      loinc('59408-5'),
      profiles.oxygenSaturation,
      [zib.O2Saturatie],
    ),
    'last-oxygen-saturation': last(
      'oxygen-saturation',
      { nl: 'Laatste zuurstofsaturatie', en: 'Last oxygen saturation' },
      loinc('59408-5'),
      profiles.oxygenSaturation,
      [zib.O2Saturatie],
    ),
    'pulse-rate': all({ nl: 'Polsfrequenties', en: 'Pulse rates' }, loinc('8893-0'), profiles.pulseRate, [
      zib.Polsfrequentie,
    ]),
    'last-pulse-rate': last(
      'pulse-rate',
      { nl: 'Laatste polsfrequentie', en: 'Last pulse rate' },
      loinc('8893-0'),
      profiles.pulseRate,
      [zib.Polsfrequentie],
    ),
    'vital-signs': search('Observation', {
      name: { nl: 'Alle vitale functies', en: 'All vital signs' },
      where: { category: 'http://hl7.org/fhir/observation-category|vital-signs' },
      expects: allProfiles,
      zibs: allZibs,
    }),
    'vital-signs-without-system': search('Observation', {
      name: { nl: 'Alle vitale functies, zonder codestelsel', en: 'All vital signs, without code system' },
      where: { category: 'vital-signs' },
      expects: allProfiles,
      zibs: allZibs,
      alternativeTo: 'vital-signs',
    }),
    'vital-signs-in-period': search('Observation', {
      name: { nl: 'Alle vitale functies in een periode', en: 'All vital signs in a period' },
      where: { code: allCodes, date: [from, until] },
      expects: allProfiles,
      zibs: [...allZibs],
      variantOf: 'vital-signs',
    }),
    'vital-signs-until-today': search('Observation', {
      name: { nl: 'Alle vitale functies tot en met vandaag', en: 'All vital signs up to today' },
      where: { code: allCodes, date: [from, untilToday] },
      expects: allProfiles,
      zibs: [...allZibs],
      variantOf: 'vital-signs',
    }),
    'main-vital-signs-until-today': search('Observation', {
      name: {
        nl: 'Bloeddruk, gewicht, bloedglucose en hartfrequentie tot en met vandaag',
        en: 'Blood pressure, weight, blood glucose and heart rate up to today',
      },
      where: {
        code: loinc('85354-9', '29463-7', '14760-3', '14743-9', '14770-2', '8867-4'),
        date: [from, untilToday],
      },
      expects: [profiles.bloodPressure, profiles.bodyWeight, profiles.heartRate, profiles.bloodGlucose],
      zibs: [zib.Bloeddruk, zib.Lichaamsgewicht, zib.Hartfrequentie],
      variantOf: 'vital-signs',
    }),
  },
});

/** Delen of vital signs: a person sends self-measurements to a care provider. */
export const meetwaardenDelen2 = defineGegevensdienst({
  ...common,
  key: 'meetwaarden-delen-2',
  name: { nl: 'Delen Meetwaarden vitale functies 2.0', en: 'Share Vital Signs 2.0' },
  function: 'delen',
  sectors: ['huisartsenzorg', 'alle sectoren'],
  systemRoles: [],
  sources: [landingPage, mandatoryServices],
  confidence: 'reported',
  transactionSources: [
    testscripts('output/STU3/SelfMeasurements-2-0/MedMij/Cert/Receiving-XIS'),
    testscripts(
      'src/SelfMeasurements-2-0/Cert/_reference/resources-query-send/medmij-selfmeasurements-query-send-scenario-2-1-bundle.xml',
    ),
    capabilities,
  ],
  transactions: {
    'send-vital-signs': send(
      {
        type: 'batch',
        entries: [
          { resourceType: 'Patient', method: 'POST', min: 1, max: 1 },
          { resourceType: 'Observation', method: 'POST', min: 1, max: '*' },
        ],
        answer: 'batch-response',
      },
      {
        name: { nl: 'Zelfmetingen', en: 'Self-measurements' },
        expects: allProfiles,
        included: { Patient: [nlCore('patient')] },
        zibs: allZibs,
        note: {
          nl: 'Het CapabilityStatement noemt zowel batch als transaction.',
          en: 'The CapabilityStatement mentions batch as well as transaction.',
        },
      },
    ),
  },
});
