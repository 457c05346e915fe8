import type { PersonName, Worker } from '../Fact.js';
import { people } from '../people.js';
import type { Json, Pen } from '../Pen.js';
import { agb, bare, concept, offsetTime, profile, ucum } from '../Pen.js';
import type { System, Writers } from '../System.js';
import { sct, systems } from '../terms.js';

/** A laboratory and the register of vaccinations: R4, one kind of thing each, numbered without exception. */

function person(name: PersonName): Json {
  const { initials, own, prefix, born, gender } = people[name];
  return {
    resourceType: 'Patient',
    name: [
      {
        text: `${initials} ${prefix ?? ''} ${own}`,
        family: `${prefix ?? ''} ${own}`.trim(),
        given: [initials],
      },
    ],
    gender,
    birthDate: born,
  };
}

function patientOf(pen: Pen, as = 'subject'): Json {
  return { [as]: pen.along(person(pen.about), `person:${pen.about}`) };
}

const byNumber = ({ agb: value, surname }: Worker): Json => ({
  identifier: { system: agb, value },
  display: surname,
});

const laboratory: Writers = {
  result: ({ analyte, value, at, material, state }, pen) => ({
    resourceType: 'Observation',
    ...profile('nl-core-LaboratoryTestResult'),
    ...(pen.habits.numbersOrders ? pen.order(at) : pen.identifier()),
    status: state ?? 'final',
    category: [concept([sct('49581000146104', 'bevinding bij laboratoriumonderzoek')])],
    code: concept(
      [
        { system: systems.loinc, code: analyte.loinc, display: analyte.name },
        ...(analyte.nhg === undefined ? [] : [{ system: systems.nhg45, code: analyte.nhg }]),
        { system: 'urn:oid:2.16.840.1.113883.2.4.3.23.3.7', code: analyte.gpName.slice(0, 4).toUpperCase() },
      ],
      analyte.gpName,
    ),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    issued: offsetTime({ ...at, minutes: at.minutes + 210 }),
    valueQuantity: ucum(value, analyte.unit, analyte.unit),
    specimen: pen.along(
      {
        resourceType: 'Specimen',
        type: concept([sct(material.snomed, material.name)]),
        ...patientOf(pen),
        collection: { collectedDateTime: offsetTime(at) },
      },
      `specimen:${material.name}:${at.day}:${at.minutes}`,
    ),
    referenceRange: [
      {
        low: ucum(analyte.low, analyte.unit, analyte.unit),
        high: ucum(analyte.high, analyte.unit, analyte.unit),
      },
    ],
  }),
  panel: ({ at, name, members }, pen) => ({
    resourceType: 'Observation',
    ...profile('nl-core-LaboratoryTestResult'),
    ...(pen.habits.numbersOrders ? pen.order(at) : pen.identifier()),
    status: 'final',
    code: concept([bare(name)], 'Algemeen onderzoek'),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    hasMember: members.map((key) => ({ reference: `Observation/${pen.idOf('result', key)}` })),
  }),
  report: ({ at, name, text, results, state }, pen) => ({
    resourceType: 'DiagnosticReport',
    ...pen.identifier(),
    status: state === 'preliminary' ? 'partial' : 'final',
    code: concept([bare(name)], name.display),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    result: results.map((key) => ({ reference: `Observation/${pen.idOf('result', key)}` })),
    conclusion: text,
  }),
  specimen: ({ material, at, container }, pen) => ({
    resourceType: 'Specimen',
    ...pen.identifier(),
    type: concept([sct(material.snomed, material.name)]),
    ...patientOf(pen),
    collection: { collectedDateTime: offsetTime(at) },
    container: [{ identifier: [{ value: container }] }],
  }),
  request: ({ operation, day, at, requester }, pen) => ({
    resourceType: 'ServiceRequest',
    ...pen.identifier(),
    status: 'completed',
    intent: 'order',
    code: concept([bare(operation.term)], operation.gpName),
    ...patientOf(pen),
    occurrenceDateTime: day,
    authoredOn: offsetTime(at),
    requester: byNumber(requester),
  }),
};

const register: Writers = {
  vaccination: ({ vaccine, day, dose, lot, refused }, pen) => ({
    resourceType: 'Immunization',
    ...profile('nl-core-Vaccination-event'),
    ...pen.identifier(),
    status: refused ? 'not-done' : 'completed',
    vaccineCode: concept([{ system: systems.atc, code: vaccine.atc, display: vaccine.group }], vaccine.group),
    ...patientOf(pen, 'patient'),
    occurrenceDateTime: day,
    ...(lot !== undefined && { lotNumber: lot.toLowerCase() }),
    ...(dose !== undefined &&
      !pen.slip('no dose', 0.2) && { protocolApplied: [{ doseNumberPositiveInt: dose }] }),
  }),
};

export const laboratorySystem: System = {
  name: 'lab',
  release: 'R4',
  base: 'https://streeklaboratorium.example/r4',
  root: 'urn:oid:2.16.840.1.113883.2.4.3.23.3.19',
  ids: ['kept', 'made anew'],
  numbered: 1,
  numbersOrders: true,
  services: ['65', '66'],
  writers: laboratory,
  person: (name) => person(name),
};

export const registrySystem: System = {
  name: 'registry',
  release: 'R4',
  base: 'https://register.example/vaccinaties',
  root: 'urn:uuid:vaccinaties',
  ids: ['kept'],
  numbered: 1,
  services: ['67', '67'],
  writers: register,
  person: (name) => person(name),
};
