import { practice } from '../Draw.js';
import type { PersonName, Place, SystemName, Worker } from '../Fact.js';
import { home, people } from '../people.js';
import type { Json, Pen } from '../Pen.js';
import {
  addressOf,
  agb,
  blockNumber,
  concept,
  ext,
  fullName,
  medicationCategory,
  offsetTime,
  profile,
  treatmentRoot,
} from '../Pen.js';
import type { System, Writers } from '../System.js';
import type { Analyte, Product } from '../terms.js';
import { systems } from '../terms.js';

/**
 * Two records of GPs: STU3, ICPC, NHG-Tabel 45, the G-Standaard. The one of today knows days only and numbers nothing;
 * the one of before the move knows the time, numbers all it has, and keeps practitioners inside its resources.
 */
interface Style {
  readonly name: SystemName;
  time(moment: { day: string; minutes: number }): string;
  readonly contained: boolean;
  readonly patientText: boolean;
}

function practitioner({ agb: code, prefix, surname, initials }: Worker, numbered: boolean): Json {
  return {
    resourceType: 'Practitioner',
    ...(numbered && { identifier: [{ system: agb, value: code }] }),
    name: [
      {
        text: `Dr. ${fullName({ initials, ...(prefix !== undefined && { prefix }), surname })}`,
        family: [prefix, surname].filter((part) => part !== undefined).join(' '),
        given: [initials],
      },
    ],
  };
}

function organization(place: Place): Json {
  return {
    resourceType: 'Organization',
    identifier: [{ system: agb, value: place.agb }],
    name: place.name.replace('Huisartsenpraktijk', 'Huisartspraktijk'),
    type: [concept([{ system: 'http://nictiz.nl/fhir/NamingSystem/organization-type', code: place.kind }])],
    address: [addressOf(place)],
  };
}

function person(name: PersonName, text: boolean): Json {
  const { given, callName, initials, own, prefix, partner, born, gender } = people[name];
  const surname = `${prefix ?? ''} ${own}`.trim();
  return {
    resourceType: 'Patient',
    name: [
      text
        ? {
            text: `${initials} ${partner === undefined ? '' : `${partner.prefix ?? ''} ${partner.name} - `}${surname}`,
            family: partner === undefined ? surname : `${partner.name}-${surname}`,
            given: [initials],
          }
        : {
            family: surname,
            given: [...given, callName],
            _given: [
              ...given.map(() => ({
                extension: [
                  { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'BR' },
                ],
              })),
              {
                extension: [
                  { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'CL' },
                ],
              },
            ],
          },
    ],
    gender,
    birthDate: born,
    ...(text ? {} : { address: [home] }),
  };
}

function product({ hpk, prk, name }: Product, pen: Pen): Json {
  const code = concept([
    { system: systems.hpk, code: hpk, display: name },
    { system: systems.prk, code: prk, display: name },
  ]);
  return {
    medicationReference: {
      ...pen.along({ resourceType: 'Medication', code }, `product:${prk}`),
      display: name,
    },
  };
}

function analyteOf({ nhg, gpName, loinc, name }: Analyte): Json {
  return nhg === undefined
    ? concept([{ system: systems.loinc, code: loinc, display: name }], gpName)
    : concept([{ system: systems.nhg45, code: nhg, display: gpName }]);
}

const dosage = (perDay: number): Json => ({ dosageInstruction: [{ text: `${perDay} x daags 1 tablet` }] });

const treatment = (mbh: string): Json =>
  ext('zib-Medication-MedicationTreatment', { valueIdentifier: { system: treatmentRoot, value: mbh } });

function makeWriters(style: Style): Writers {
  const { contained, time } = style;
  const patientOf = (pen: Pen, as = 'subject'): Json => ({
    [as]: pen.along(person(pen.about, style.patientText), `person:${pen.about}`),
  });
  const by = (worker: Worker, pen: Pen): Json =>
    contained
      ? { reference: '#p1', display: fullName(worker) }
      : {
          ...pen.along(practitioner(worker, true), `worker:${worker.agb}`),
          display: `Dokter ${worker.surname}`,
        };
  const inside = (worker: Worker): Json =>
    contained ? { contained: [{ ...practitioner(worker, false), id: 'p1' }] } : {};
  return {
    problem: ({ problem, side, onset, ended }, pen) => ({
      resourceType: 'Condition',
      ...profile('nl-core-episodeofcare-problem'),
      ...pen.identifier(),
      clinicalStatus: ended === undefined ? 'active' : 'inactive',
      verificationStatus: 'confirmed',
      code: concept(
        [
          {
            system: systems.icpc,
            code: problem.icpc,
            ...(!pen.slip('bare', 0.2) && { display: problem.gpName }),
          },
        ],
        side === undefined ? undefined : `${problem.gpName} ${side === 'left' ? 'links' : 'rechts'}`,
      ),
      ...patientOf(pen),
      onsetDateTime: onset,
      ...(ended !== undefined && { abatementDateTime: ended }),
    }),
    episode: ({ problem, start, ended }, pen) => ({
      resourceType: 'EpisodeOfCare',
      ...profile('nl-core-episodeofcare', 'http://fhir.nl/fhir/StructureDefinition'),
      extension: [
        ext('EpisodeOfCare-Title', {
          valueString: contained ? problem.gpName.toLowerCase() : problem.gpName,
        }),
      ],
      ...pen.identifier(),
      status: ended === undefined ? 'active' : 'finished',
      type: [concept([{ system: systems.icpc, code: problem.icpc, display: problem.gpName }])],
      ...patientOf(pen, 'patient'),
      managingOrganization: { ...pen.along(organization(practice), `place:${practice.name}`) },
      period: { start, ...(ended !== undefined && { end: ended }) },
    }),
    alert: ({ text, problem, start, ended }, pen) => ({
      resourceType: 'Flag',
      ...profile('zib-Alert'),
      ...pen.identifier(),
      status: ended ? 'inactive' : 'active',
      code:
        problem === undefined
          ? concept([], text)
          : concept([{ system: systems.icpc, code: problem.icpc, display: problem.gpName }]),
      ...patientOf(pen),
      period: { start },
    }),
    allergy: ({ substance }, pen) => ({
      resourceType: 'AllergyIntolerance',
      ...profile('zib-AllergyIntolerance'),
      ...pen.identifier(),
      clinicalStatus: 'active',
      verificationStatus: 'confirmed',
      code:
        substance.snk === undefined
          ? concept([], pen.slip('in words', 0.5) ? `Allergie voor ${substance.name}` : substance.name)
          : concept([{ system: systems.snk, code: substance.snk, display: substance.spelled }]),
      ...patientOf(pen, 'patient'),
    }),
    agreement: ({ product: medicine, perDay, start, end, at, prescriber, mbh, number, stop }, pen) => ({
      resourceType: 'MedicationRequest',
      ...profile('zib-MedicationAgreement'),
      ...inside(prescriber),
      extension: [
        ext('zib-Medication-PeriodOfUse', { valuePeriod: { start, ...(end !== undefined && { end }) } }),
        treatment(mbh),
      ],
      ...(stop && {
        modifierExtension: [
          ext('zib-Medication-StopType', {
            valueCodeableConcept: concept([
              {
                system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1',
                code: '2',
                display: 'definitief',
              },
            ]),
          }),
        ],
      }),
      identifier: [blockNumber('MA', number)],
      status: 'active',
      intent: 'order',
      category: concept([medicationCategory.MA.STU3]),
      ...product(medicine, pen),
      ...patientOf(pen),
      authoredOn: time(at),
      requester: { agent: by(prescriber, pen) },
      ...dosage(perDay),
    }),
    order: ({ product: medicine, at, quantity, prescriber, mbh, number }, pen) => ({
      resourceType: 'MedicationRequest',
      ...profile('zib-DispenseRequest'),
      ...inside(prescriber),
      extension: [treatment(mbh)],
      identifier: [blockNumber('VV', number)],
      status: 'active',
      intent: 'order',
      category: concept([medicationCategory.VV.STU3]),
      ...product(medicine, pen),
      ...patientOf(pen),
      authoredOn: time(at),
      requester: { agent: by(prescriber, pen) },
      dispenseRequest: {
        quantity: {
          value: quantity,
          unit: 'stuk',
          system: 'urn:oid:2.16.840.1.113883.2.4.4.1.900.2',
          code: '245',
        },
      },
    }),
    // What the pharmacy sends back: without its number.
    instruction: ({ product: medicine, perDay, start, at, pharmacy }, pen) => ({
      resourceType: 'MedicationDispense',
      ...profile('zib-AdministrationAgreement'),
      extension: [
        ext('zib-AdministrationAgreement-AuthoredOn', { valueDateTime: at.day }),
        ext('zib-Medication-PeriodOfUse', { valuePeriod: { start } }),
      ],
      category: concept([medicationCategory.TA.STU3]),
      ...product(medicine, pen),
      ...patientOf(pen),
      performer: [{ actor: pen.along(organization(pharmacy), `place:${pharmacy.name}`) }],
      ...dosage(perDay),
    }),
    supply: ({ product: medicine, at, quantity, pharmacy }, pen) => ({
      resourceType: 'MedicationDispense',
      ...profile('zib-Dispense'),
      ...pen.identifier(),
      category: concept([medicationCategory.MVE.STU3]),
      ...product(medicine, pen),
      ...patientOf(pen),
      performer: [{ actor: pen.along(organization(pharmacy), `place:${pharmacy.name}`) }],
      quantity: {
        value: quantity,
        unit: 'stuk',
        system: 'urn:oid:2.16.840.1.113883.2.4.4.1.900.2',
        code: '245',
      },
      whenHandedOver: pen.slip('day', 0.5) ? at.day : time(at),
    }),
    result: ({ analyte, value, at, state }, pen) => ({
      resourceType: 'Observation',
      ...profile('gp-LaboratoryResult'),
      ...pen.identifier(),
      status: state ?? 'final',
      code: analyteOf(analyte),
      ...patientOf(pen),
      effectiveDateTime: time(at),
      ...(pen.slip('in words', 0.15)
        ? { valueString: `${String(value).replace('.', ',')} ${analyte.spelled}` }
        : { valueQuantity: { value, unit: analyte.spelled } }),
    }),
    pressure: ({ systolic, diastolic, at }, pen) => ({
      resourceType: 'Observation',
      ...profile('zib-BloodPressure'),
      ...pen.identifier(),
      status: 'final',
      code: concept([{ system: systems.loinc, code: '85354-9', display: 'Bloeddruk' }]),
      ...patientOf(pen),
      effectiveDateTime: time(at),
      component: [
        {
          code: concept([{ system: systems.nhg45, code: '1744', display: 'systolische bloeddruk' }]),
          valueQuantity: { value: systolic, unit: 'mm Hg' },
        },
        {
          code: concept([{ system: systems.nhg45, code: '1740', display: 'diastolische bloeddruk' }]),
          valueQuantity: { value: diastolic, unit: 'mm Hg' },
        },
      ],
    }),
    weight: ({ kilograms, at }, pen) => ({
      resourceType: 'Observation',
      ...profile('zib-BodyWeight'),
      ...pen.identifier(),
      status: 'final',
      code: concept([{ system: systems.nhg45, code: '357', display: 'gewicht patiënt' }]),
      ...patientOf(pen),
      effectiveDateTime: time(at),
      valueQuantity: { value: kilograms, unit: 'kg' },
    }),
    line: ({ type, text, contact, worker }, pen) => ({
      resourceType: 'Observation',
      ...profile('gp-JournalEntry'),
      ...inside(worker),
      ...pen.identifier(),
      status: 'final',
      code: concept([
        {
          system: 'http://fhir.nl/fhir/NamingSystem/journaalregeltypen',
          code: type,
          display: { S: 'Subjectief', O: 'Objectief', E: 'Evaluatie', P: 'Plan' }[type],
        },
      ]),
      ...patientOf(pen),
      context: { reference: `Encounter/${pen.idOf('contact', contact)}` },
      performer: [by(worker, pen)],
      valueString: contained ? text.replace('. ', '.  ') : text,
    }),
    contact: ({ at, class: code, worker, place }, pen) => ({
      resourceType: 'Encounter',
      ...profile('nl-core-encounter', 'http://nictiz.nl/fhir/StructureDefinition'),
      ...inside(worker),
      ...pen.identifier(),
      status: 'finished',
      class: { system: 'http://hl7.org/fhir/v3/ActCode', code, display: 'consult' },
      ...patientOf(pen),
      participant: [{ individual: by(worker, pen) }],
      period: { start: time(at) },
      serviceProvider: pen.along(organization(place), `place:${place.name}`),
    }),
    minutes: ({ contact, day, worker, lines }, pen) => ({
      resourceType: 'Composition',
      ...profile('gp-EncounterReport'),
      ...inside(worker),
      ...(pen.number !== undefined && { identifier: { system: pen.habits.root, value: pen.number } }),
      status: 'final',
      type: concept([
        { system: systems.loinc, code: '67781-5', display: 'Summarization of encounter note Narrative' },
      ]),
      ...patientOf(pen),
      encounter: { reference: `Encounter/${pen.idOf('contact', contact)}` },
      date: day,
      author: [by(worker, pen)],
      title: `Contactverslag dd. ${day}`,
      section: lines.map((key) => ({ entry: [{ reference: `Observation/${pen.idOf('line', key)}` }] })),
    }),
    operation: ({ operation, side, day }, pen) => ({
      resourceType: 'Procedure',
      ...profile('zib-Procedure'),
      ...pen.identifier(),
      status: 'completed',
      code: concept(
        [{ ...operation.term, display: operation.gpName }],
        side === undefined ? operation.gpName : `${operation.gpName} ${side === 'left' ? 'links' : 'rechts'}`,
      ),
      ...patientOf(pen),
      performedDateTime: contained ? day : day.slice(0, 7),
    }),
    vaccination: ({ vaccine, day, dose, lot }, pen) => ({
      resourceType: 'Immunization',
      ...profile('zib-Vaccination'),
      ...pen.identifier(),
      status: 'completed',
      notGiven: false,
      vaccineCode: concept([
        { system: systems.hpk, code: vaccine.hpk, display: vaccine.name },
        { system: systems.atc, code: vaccine.atc },
      ]),
      ...patientOf(pen, 'patient'),
      date: day,
      primarySource: true,
      ...(lot !== undefined && !pen.slip('no lot', 0.3) && { lotNumber: lot }),
      ...(dose !== undefined &&
        !pen.slip('no dose', 0.3) && {
          vaccinationProtocol: [
            {
              doseSequence: dose,
              targetDisease: [concept([], vaccine.group)],
              doseStatus: concept([
                { system: 'http://hl7.org/fhir/vaccination-protocol-dose-status', code: 'count' },
              ]),
            },
          ],
        }),
    }),
    worker: ({ worker }) => practitioner(worker, true),
    role: ({ worker, place }, pen) => ({
      resourceType: 'PractitionerRole',
      practitioner: pen.along(practitioner(worker, true), `worker:${worker.agb}`),
      organization: pen.along(organization(place), `place:${place.name}`),
      specialty: [
        concept(
          [{ system: 'urn:oid:2.16.840.1.113883.2.4.6.7', code: '0100', display: 'Huisartsen' }],
          worker.specialty,
        ),
      ],
    }),
    place: ({ place }) => organization(place),
  };
}

export const practiceSystem: System = {
  name: 'gp',
  release: 'STU3',
  base: 'https://waterlelie.his.example/fhir',
  root: 'https://waterlelie.his.example/nummers',
  ids: ['made anew', 'made anew', 'rows'],
  numbered: 0,
  services: ['48', '49'],
  writers: makeWriters({ name: 'gp', time: ({ day }) => day, contained: false, patientText: true }),
  person: (name) => person(name, true),
};

export const formerPracticeSystem: System = {
  name: 'formerGp',
  release: 'STU3',
  base: 'https://keten.example/fhir/3',
  root: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.7.6',
  ids: ['made anew'],
  numbered: 1,
  services: ['49', '48'],
  writers: makeWriters({ name: 'formerGp', time: offsetTime, contained: true, patientText: false }),
  person: (name) => person(name, false),
};
