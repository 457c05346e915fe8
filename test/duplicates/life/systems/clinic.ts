import { clinicPlace } from '../Draw.js';
import type { PersonName, Place, Side, Worker } from '../Fact.js';
import { home, people } from '../people.js';
import type { Json, Pen } from '../Pen.js';
import {
  addressOf,
  agb,
  bare,
  blockNumber,
  concept,
  digest,
  ext,
  fullName,
  medicationCategory,
  profile,
  sideTerm,
  treatmentRoot,
  ucum,
  ura,
  utcTime,
  uzi,
} from '../Pen.js';
import type { System, Writers } from '../System.js';
import type { Operation, Product } from '../terms.js';
import { sct, systems } from '../terms.js';
import { base64 } from './hospital.js';

/** A clinic on an American record: R4, zibs of 2020, UTC, local codes beside the standard ones, ids made anew. */

const local = (what: string, name: string): Json => ({
  system: 'urn:oid:1.2.840.114350.1.13.99.2.7.2.1',
  code: `${what}-${digest(name).slice(0, 6)}`,
  display: name.toUpperCase(),
});

const status = (system: string, code: string): Json =>
  concept([{ system: `http://terminology.hl7.org/CodeSystem/${system}`, code }]);

function practitioner({ agb: code, uzi: number, initials, prefix, surname }: Worker): Json {
  return {
    resourceType: 'Practitioner',
    active: true,
    identifier: [
      { use: 'usual', system: 'urn:oid:1.2.840.114350.1.13.99.2.7.5.737384', value: `E${number.slice(2)}` },
      { system: uzi, value: number },
      { system: agb, value: code },
    ],
    name: [
      {
        use: 'usual',
        text: `${[prefix, surname].filter((part) => part !== undefined).join(' ')}, ${initials}`,
        family: surname,
        given: initials
          .split('.')
          .filter((letter) => letter !== '')
          .map((letter) => `${letter}.`),
        ...(prefix !== undefined && { prefix: [`${prefix} `] }),
      },
    ],
  };
}

function organization({ agb: code, ura: number, name, kind, ...place }: Place): Json {
  return {
    resourceType: 'Organization',
    active: true,
    ...(number !== '' && {
      identifier: [
        { system: ura, value: number },
        { system: agb, value: code },
      ],
    }),
    type: [concept([{ system: 'http://nictiz.nl/fhir/NamingSystem/organization-type', code: kind }])],
    name: name.toUpperCase(),
    address: [addressOf({ ...place, name, kind, ura: number, agb: code }, false)],
  };
}

function placeRef(place: Place, pen: Pen): Json {
  return {
    ...pen.along(organization(place), `place:${place.name}`),
    type: 'Organization',
    display: place.name.toUpperCase(),
  };
}

function workerRef(worker: Worker, pen: Pen): Json {
  const person = pen.along(practitioner(worker), `worker:${worker.agb}`);
  const role = pen.along(
    {
      resourceType: 'PractitionerRole',
      practitioner: person,
      organization: placeRef(clinicPlace, pen),
      specialty: [concept([local('spec', worker.specialty)], worker.specialty)],
    },
    `role:${worker.agb} ${clinicPlace.agb}`,
  );
  return { ...role, type: 'PractitionerRole', display: fullName(worker) };
}

function patientOf(pen: Pen, as = 'subject'): Json {
  return { [as]: { ...pen.along(person(pen.about), `person:${pen.about}`), display: people[pen.about].own } };
}

function person(name: PersonName): Json {
  const { callName, initials, own, prefix, born, gender } = people[name];
  return {
    resourceType: 'Patient',
    active: true,
    identifier: [
      {
        use: 'usual',
        system: 'urn:oid:1.2.840.114350.1.13.99.2.7.5.737384.14',
        value: `Z${digest(name).slice(0, 6)}`,
      },
    ],
    name: [
      {
        use: 'official',
        family: own,
        given: initials
          .split('.')
          .filter((letter) => letter !== '')
          .map((letter) => `${letter}.`),
        text: `${initials} ${prefix ?? ''} ${own}`,
      },
      { use: 'usual', given: [callName] },
    ],
    gender,
    birthDate: born,
    address: [
      { ...home, line: [home.line[0] ?? ''], postalCode: home.postalCode.replace(' ', ''), country: 'NL' },
    ],
  };
}

function product({ hpk, prk, gpk, atc, spelled, name }: Product): Json {
  return {
    contained: [
      {
        resourceType: 'Medication',
        id: 'med',
        code: concept(
          [
            { system: systems.hpk, code: hpk, display: spelled },
            { system: systems.prk, code: prk },
            { system: systems.gpk, code: gpk },
            { system: systems.atc, code: atc },
            local('med', name),
          ],
          spelled,
        ),
      },
    ],
    medicationReference: { reference: '#med', display: spelled },
  };
}

function site(side: Side | undefined, operation?: Operation): Json {
  if (side === undefined) return {};
  return {
    bodySite: [
      {
        extension: [
          ext('ext-AnatomicalLocation.Laterality', { valueCodeableConcept: concept([sideTerm(side)]) }),
        ],
        coding: [operation?.site ?? sct('38266002', 'gehele lichaam')],
      },
    ],
  };
}

const dose = (perDay: number): Json => ({
  text: `${perDay}x per dag 1 stuk`,
  timing: { repeat: { frequency: perDay, period: 1, periodUnit: 'd' } },
  doseAndRate: [{ doseQuantity: { value: 1, unit: 'stuk', system: 'http://unitsofmeasure.org', code: '1' } }],
});

const stop = ext('ext-StopType', { valueCodeableConcept: concept([sct('410546004', 'Discontinued')]) });

const writers: Writers = {
  problem: ({ problem, side, onset, ended }, pen) => ({
    resourceType: 'Condition',
    ...profile('nl-core-Problem'),
    ...pen.identifier({ use: 'usual' }),
    clinicalStatus: status('condition-clinical', ended === undefined ? 'active' : 'resolved'),
    verificationStatus: status('condition-ver-status', 'confirmed'),
    category: [concept([sct('439401001', 'diagnose')])],
    code: concept(
      [
        local('dx', problem.name),
        sct(problem.snomed, problem.name),
        { system: systems.icd10, code: problem.icd10 },
      ],
      side === undefined ? problem.name : `${problem.name} ${side === 'left' ? 'links' : 'rechts'}`,
    ),
    ...site(side),
    ...patientOf(pen),
    ...(!pen.slip('no onset', side === undefined && ended === undefined ? 0.15 : 0) && {
      onsetDateTime: onset,
    }),
    ...(ended !== undefined && { abatementDateTime: ended }),
  }),
  alert: ({ text, start, ended }, pen) => ({
    resourceType: 'Flag',
    ...profile('nl-core-Alert'),
    ...pen.identifier(),
    status: ended ? 'inactive' : 'active',
    code: concept([], text.toUpperCase()),
    ...patientOf(pen),
    period: { start: start.slice(0, 4) },
  }),
  allergy: ({ substance, refuted }, pen) => ({
    resourceType: 'AllergyIntolerance',
    ...profile('nl-core-AllergyIntolerance'),
    ...pen.identifier(),
    clinicalStatus: status('allergyintolerance-clinical', refuted ? 'inactive' : 'active'),
    verificationStatus: status('allergyintolerance-verification', refuted ? 'refuted' : 'confirmed'),
    code: concept(
      [local('alg', substance.name), bare(sct(substance.snomed, substance.name))],
      substance.name.toUpperCase(),
    ),
    ...patientOf(pen, 'patient'),
    recordedDate: '2023-11-30T09:14:07Z',
    reaction: [{ manifestation: [concept([], 'Huiduitslag')] }],
  }),
  agreement: (
    { product: medicine, perDay, start, end, at, prescriber, mbh, number, stop: stopped },
    pen,
  ) => ({
    resourceType: 'MedicationRequest',
    ...profile('mp-MedicationAgreement'),
    ...product(medicine),
    extension: [
      ext('ext-TimeInterval.Period', {
        valuePeriod: {
          start: utcTime({ day: start, minutes: 0 }),
          ...(end !== undefined && { end: `${end}T22:59:59Z` }),
        },
      }),
      ext('ext-PharmaceuticalTreatment.Identifier', {
        valueIdentifier: { system: treatmentRoot, value: mbh },
      }),
    ],
    ...(stopped && { modifierExtension: [stop] }),
    identifier: [
      { use: 'usual', system: pen.habits.root, value: pen.idOf('order', pen.key) },
      blockNumber('MA', number),
    ],
    status: 'active',
    intent: 'order',
    category: [concept([medicationCategory.MA.R4])],
    ...patientOf(pen),
    authoredOn: utcTime(at),
    requester: workerRef(prescriber, pen),
    dosageInstruction: [dose(perDay)],
  }),
  schedule: ({ product: medicine, start, perDay, at, prescriber, mbh, number }, pen) => ({
    resourceType: 'MedicationRequest',
    ...profile('mp-VariableDosingRegimen'),
    ...product(medicine),
    extension: [
      ext('ext-TimeInterval.Period', { valuePeriod: { start } }),
      ext('ext-PharmaceuticalTreatment.Identifier', {
        valueIdentifier: { system: treatmentRoot, value: mbh },
      }),
    ],
    identifier: [blockNumber('WDS', number)],
    status: 'active',
    intent: 'order',
    category: [concept([medicationCategory.WDS.R4])],
    ...patientOf(pen),
    authoredOn: utcTime(at),
    requester: workerRef(prescriber, pen),
    dosageInstruction: [dose(perDay)],
  }),
  use: ({ product: medicine, perDay, start, end, at, by, number }, pen) => ({
    resourceType: 'MedicationStatement',
    ...profile('mp-MedicationUse2'),
    ...product(medicine),
    extension: [
      ext('ext-MedicationUse2.Author', {
        valueReference:
          by === 'person' ? pen.along(person(pen.about), `person:${pen.about}`) : workerRef(wardDoctor, pen),
      }),
    ],
    identifier: [blockNumber('MGB', number, '1.99.2')],
    status: 'active',
    category: concept([medicationCategory.MGB.R4]),
    effectivePeriod: { start, ...(end !== undefined && { end }) },
    dateAsserted: utcTime(at),
    ...patientOf(pen),
    dosage: [dose(perDay)],
  }),
  result: ({ analyte, value, at, material, state }, pen) => {
    const { other } = analyte;
    const specimen = pen.along(
      {
        resourceType: 'Specimen',
        type: concept([sct(material.snomed, material.name)]),
        ...patientOf(pen),
        collection: { collectedDateTime: utcTime(at) },
      },
      `specimen:${material.name}:${at.day}:${at.minutes}`,
    );
    return {
      resourceType: 'Observation',
      ...profile('nl-core-LaboratoryTestResult'),
      ...pen.identifier(),
      status: state ?? 'final',
      code: concept(
        [local('lab', analyte.gpName), { system: systems.loinc, code: analyte.loinc }],
        analyte.gpName,
      ),
      ...patientOf(pen),
      effectiveDateTime: utcTime(at),
      issued: utcTime({ ...at, minutes: at.minutes + 95 }, '.000Z'),
      valueQuantity:
        other === undefined
          ? ucum(value, analyte.unit, analyte.unit)
          : ucum(Number((value * other.factor).toFixed(other.decimals)), other.unit, other.unit),
      specimen,
    };
  },
  specimen: ({ material, at, container }, pen) => ({
    resourceType: 'Specimen',
    ...pen.identifier(),
    type: concept([local('spc', material.name), sct(material.snomed, material.name)]),
    ...patientOf(pen),
    collection: { collectedDateTime: utcTime(at) },
    container: [{ identifier: [{ value: container }] }],
  }),
  report: ({ at, name, text, state }, pen) => ({
    resourceType: 'DiagnosticReport',
    ...profile('nl-core-TextResult'),
    ...pen.identifier(),
    status: state ?? 'final',
    code: concept([local('proc', name.display), bare(name)], name.display),
    ...patientOf(pen),
    effectiveDateTime: utcTime(at),
    issued: utcTime({ ...at, minutes: at.minutes + 300 }),
    conclusion: text,
  }),
  pressure: ({ systolic, diastolic, at }, pen) => ({
    resourceType: 'Observation',
    ...profile('nl-core-BloodPressure'),
    ...pen.identifier(),
    status: 'final',
    category: [status('observation-category', 'vital-signs')],
    code: concept([{ system: systems.loinc, code: '85354-9' }, sct('75367002', 'bloeddruk')], 'BP'),
    ...patientOf(pen),
    effectiveDateTime: utcTime(at),
    component: [
      {
        code: concept([{ system: systems.loinc, code: '8462-4' }], 'diastolisch'),
        valueQuantity: ucum(diastolic, 'mm[Hg]', 'mm[Hg]'),
      },
      {
        code: concept([{ system: systems.loinc, code: '8480-6' }], 'systolisch'),
        valueQuantity: ucum(systolic, 'mm[Hg]', 'mm[Hg]'),
      },
    ],
  }),
  weight: ({ kilograms, at }, pen) => ({
    resourceType: 'Observation',
    ...profile('nl-core-BodyWeight'),
    ...pen.identifier(),
    status: 'final',
    code: concept([{ system: systems.loinc, code: '29463-7' }, sct('27113001', 'lichaamsgewicht')]),
    ...patientOf(pen),
    effectiveDateTime: utcTime(at),
    valueQuantity: ucum(Math.round(kilograms * 1000), 'g', 'g'),
  }),
  contact: ({ at, class: code, worker, place }, pen) => ({
    resourceType: 'Encounter',
    ...profile('nl-core-Encounter'),
    ...pen.identifier(),
    status: 'finished',
    class: { system: 'http://terminology.hl7.org/CodeSystem/v3-ActCode', code },
    ...patientOf(pen),
    ...(!pen.slip('nobody', 0.3) && { participant: [{ individual: workerRef(worker, pen) }] }),
    period: {
      start: utcTime({ ...at, minutes: at.minutes + 4 }),
      end: utcTime({ ...at, minutes: at.minutes + 25 }),
    },
    ...(!pen.slip('nowhere', 0.3) && { serviceProvider: placeRef(place, pen) }),
  }),
  operation: ({ operation, side, day, planned }, pen) => ({
    resourceType: 'Procedure',
    ...profile('nl-core-Procedure-event'),
    ...pen.identifier(),
    status: planned ? 'preparation' : 'completed',
    code: concept([local('or', operation.gpName), bare(operation.term)], operation.gpName),
    ...patientOf(pen),
    performedPeriod: { start: utcTime({ day, minutes: 505 }), end: utcTime({ day, minutes: 590 }) },
    ...site(side, operation),
  }),
  request: ({ operation, side, day, at, requester }, pen) => ({
    resourceType: 'ServiceRequest',
    ...profile('nl-core-Procedure-request'),
    ...pen.identifier(),
    status: 'active',
    intent: 'order',
    code: concept([local('ord', operation.gpName), operation.term]),
    ...patientOf(pen),
    occurrenceDateTime: day,
    authoredOn: utcTime(at),
    requester: workerRef(requester, pen),
    ...site(side, operation),
  }),
  vaccination: ({ vaccine, day, dose: doseNumber, lot }, pen) => ({
    resourceType: 'Immunization',
    ...profile('nl-core-Vaccination-event'),
    ...pen.identifier(),
    status: 'completed',
    vaccineCode: concept(
      [
        local('imm', vaccine.name),
        sct(vaccine.snomed, vaccine.group),
        bare({ system: systems.atc, code: vaccine.atc, display: '' }),
      ],
      vaccine.name,
    ),
    ...patientOf(pen, 'patient'),
    occurrenceDateTime: utcTime({ day, minutes: 615 }),
    ...(doseNumber !== undefined && { protocolApplied: [{ doseNumberPositiveInt: doseNumber }] }),
    ...(lot !== undefined && !pen.slip('no lot', 0.4) && { lotNumber: lot }),
  }),
  document: ({ title, type, day, author, bytes }, pen) => ({
    resourceType: 'DocumentReference',
    masterIdentifier: { system: pen.habits.root, value: pen.idOf('doc', pen.key) },
    status: 'current',
    type: concept([local('doc', title), bare(type)], title),
    ...patientOf(pen),
    date: utcTime({ day, minutes: 930 }),
    author: [workerRef(author, pen)],
    content: [
      {
        attachment: {
          contentType: 'application/pdf',
          data: base64(bytes),
          creation: day,
          title: title.toUpperCase(),
        },
      },
    ],
  }),
  file: ({ bytes }) => ({ resourceType: 'Binary', contentType: 'application/pdf', data: base64(bytes) }),
  appointment: ({ at, with: worker, description, cancelled }, pen) => ({
    resourceType: 'Appointment',
    ...pen.identifier(),
    status: cancelled ? 'cancelled' : 'booked',
    appointmentType: concept([local('visit', description)], description),
    description: description.toUpperCase(),
    start: utcTime(at),
    end: utcTime({ ...at, minutes: at.minutes + 20 }),
    participant: [
      { actor: workerRef(worker, pen), status: 'accepted' },
      { actor: pen.along(person(pen.about), `person:${pen.about}`), status: 'accepted' },
    ],
  }),
  plan: ({ title, category, start, activities, ended }, pen) => ({
    resourceType: 'CarePlan',
    ...pen.identifier(),
    status: ended ? 'completed' : 'active',
    intent: 'plan',
    category: [concept([bare(category)], category.display)],
    title: title.toUpperCase(),
    ...patientOf(pen),
    period: { start: utcTime({ day: start, minutes: 0 }) },
    activity: [...activities]
      .reverse()
      .map((description) => ({ detail: { status: 'in-progress', description: description.toUpperCase() } })),
  }),
  diet: ({ term, day, texture }, pen) => ({
    resourceType: 'NutritionOrder',
    ...profile('nl-core-NutritionAdvice'),
    ...pen.identifier(),
    status: 'active',
    intent: 'order',
    ...patientOf(pen, 'patient'),
    dateTime: utcTime({ day, minutes: 700 }),
    oralDiet: {
      type: [concept([local('diet', term.display), bare(term)], term.display)],
      ...(texture !== undefined && { texture: [{ modifier: concept([], texture.toUpperCase()) }] }),
    },
  }),
  directive: ({ treatment, allowed, day }, pen) => ({
    resourceType: 'Consent',
    ...profile('nl-core-TreatmentDirective2'),
    ...pen.identifier(),
    status: 'active',
    scope: status('consentscope', 'treatment'),
    category: [concept([sct('129125009', 'verrichting met expliciete context')])],
    ...patientOf(pen, 'patient'),
    dateTime: day,
    provision: { type: allowed ? 'permit' : 'deny', code: [concept([treatment])] },
  }),
  will: ({ kind, day }, pen) => ({
    resourceType: 'Consent',
    ...profile('nl-core-AdvanceDirective'),
    ...pen.identifier(),
    status: 'active',
    scope: status('consentscope', 'adr'),
    category: [status('consentcategorycodes', 'acd')],
    ...patientOf(pen, 'patient'),
    dateTime: day,
    provision: { code: [concept([kind])] },
  }),
  cover: ({ insurer, uzovi, number, kind, year }, pen) => ({
    resourceType: 'Coverage',
    ...profile('nl-core-Payer.InsuranceCompany'),
    ...pen.identifier(),
    status: 'active',
    type: concept([{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1', code: kind }]),
    subscriberId: number,
    beneficiary: pen.along(person(pen.about), `person:${pen.about}`),
    period: { start: `${year}-01-01` },
    payor: [
      {
        identifier: { system: 'http://fhir.nl/fhir/NamingSystem/uzovi', value: uzovi },
        display: insurer.name.toUpperCase(),
      },
    ],
  }),
  relative: ({ name: { initials, given, prefix, surname }, phone, relation }, pen) => ({
    resourceType: 'RelatedPerson',
    ...profile('nl-core-ContactPerson'),
    ...pen.identifier(),
    ...patientOf(pen, 'patient'),
    relationship: [concept([relation])],
    name: [{ family: surname, given: [initials, given], text: `${given} ${prefix ?? ''} ${surname}` }],
    telecom: [{ system: 'phone', value: `0031 ${phone.slice(1, 2)} ${phone.slice(2)}` }],
  }),
  aid: ({ device, side, start, ended, serial }, pen) => ({
    resourceType: 'DeviceUseStatement',
    ...profile('nl-core-MedicalDevice'),
    ...pen.identifier(),
    status: ended ? 'completed' : 'active',
    ...patientOf(pen),
    timingPeriod: { start: start.slice(0, 7) },
    device: pen.along(
      {
        resourceType: 'Device',
        type: concept([local('dev', device.display), bare(device)], device.display),
        ...(serial !== undefined && {
          serialNumber: serial,
          udiCarrier: [{ deviceIdentifier: '08717648200274', carrierHRF: `(01)08717648200274(21)${serial}` }],
        }),
      },
      `device:${serial ?? pen.key}`,
    ),
    ...(side !== undefined && {
      bodySite: {
        extension: [
          ext('ext-AnatomicalLocation.Laterality', { valueCodeableConcept: concept([sideTerm(side)]) }),
        ],
        ...concept([sct('117590005', 'Ear')]),
      },
    }),
  }),
  imaging: ({ uid, at, description, series }, pen) => ({
    resourceType: 'ImagingStudy',
    identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${uid}` }],
    status: 'available',
    ...patientOf(pen),
    started: utcTime(at),
    numberOfSeries: series,
    description: description.toUpperCase(),
  }),
  worker: ({ worker }) => practitioner(worker),
  role: ({ worker, place }, pen) => ({
    resourceType: 'PractitionerRole',
    practitioner: pen.along(practitioner(worker), `worker:${worker.agb}`),
    organization: placeRef(place, pen),
    specialty: [concept([local('spec', worker.specialty)], worker.specialty)],
  }),
  place: ({ place }) => organization(place),
  location: ({ name, place }, pen) => ({
    resourceType: 'Location',
    status: 'active',
    mode: 'instance',
    name: name.toUpperCase(),
    address: addressOf(place, false),
    managingOrganization: placeRef(place, pen),
  }),
};

const wardDoctor: Worker = {
  agb: '03018888',
  uzi: '900880088',
  initials: 'R.',
  surname: 'Kooistra',
  specialty: 'internist',
};

export const clinicSystem: System = {
  name: 'clinic',
  release: 'R4',
  base: 'https://zuiderpoort.example/api/FHIR/R4',
  root: 'urn:oid:1.2.840.114350.1.13.99.2.7.2.798268',
  ids: ['made anew'],
  numbered: 0.6,
  services: ['48', '63'],
  writers,
  person: (name) => person(name),
};
