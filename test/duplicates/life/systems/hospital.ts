import { createHash } from 'node:crypto';
import { hospital } from '../Draw.js';
import type { PersonName, Place, Worker } from '../Fact.js';
import { home, people } from '../people.js';
import type { Json, Pen } from '../Pen.js';
import {
  addressOf,
  agb,
  bare,
  blockNumber,
  concept,
  ext,
  fullName,
  medicationCategory,
  offsetTime,
  profile,
  sideTerm,
  treatmentRoot,
  ucum,
} from '../Pen.js';
import type { System, Writers } from '../System.js';
import type { Material, Operation, Product } from '../terms.js';
import { sct, systems } from '../terms.js';

/** A hospital of size: STU3, zibs of 2017, coded in SNOMED CT and the thesaurus of the DHD, practitioners by AGB. */

function practitioner({ agb: code, initials, prefix, surname }: Worker): Json {
  return {
    resourceType: 'Practitioner',
    identifier: [{ system: agb, value: code }],
    name: [
      {
        use: 'official',
        family: prefix === undefined ? surname : `${prefix} ${surname}`,
        _family: {
          extension: [
            ...(prefix === undefined
              ? []
              : [
                  {
                    url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix',
                    valueString: prefix,
                  },
                ]),
            { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name', valueString: surname },
          ],
        },
        given: [initials],
        _given: [
          {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'IN' },
            ],
          },
        ],
      },
    ],
  };
}

function organization({ agb: code, name, kind, ...place }: Place): Json {
  return {
    resourceType: 'Organization',
    ...(code !== '' && { identifier: [{ system: agb, value: code }] }),
    name,
    type: [concept([{ system: 'http://nictiz.nl/fhir/NamingSystem/organization-type', code: kind }])],
    address: [addressOf({ ...place, agb: code, name, kind })],
  };
}

function workerRef(worker: Worker, pen: Pen): Json {
  const { reference } = pen.along(practitioner(worker), `worker:${worker.agb}`);
  const role = pen.along(
    {
      resourceType: 'PractitionerRole',
      practitioner: { reference },
      organization: placeRef(hospital, pen),
      specialty: [concept([], worker.specialty)],
    },
    `role:${worker.agb} ${hospital.agb}`,
  );
  return {
    extension: [ext('practitionerrole-reference', { valueReference: role })],
    reference,
    display: fullName(worker),
  };
}

function placeRef(place: Place, pen: Pen): Json {
  return { ...pen.along(organization(place), `place:${place.name}`), display: place.name };
}

function productRef(product: Product, pen: Pen): Json {
  const code = concept([
    { system: systems.prk, code: product.prk, display: product.name },
    { system: systems.gpk, code: product.gpk, display: product.name },
  ]);
  return {
    ...pen.along({ resourceType: 'Medication', code }, `product:${product.prk}`),
    display: product.name,
  };
}

function specimenOf({ snomed, name }: Material): Json {
  return {
    contained: [{ resourceType: 'Specimen', id: 's', type: concept([sct(snomed, name)]) }],
    specimen: { reference: '#s' },
  };
}

function site(side: 'left' | 'right' | undefined, operation?: Operation): Json {
  if (side === undefined) return {};
  return {
    bodySite: [
      {
        extension: [ext('BodySite-Qualifier', { valueCodeableConcept: concept([sideTerm(side)]) })],
        ...(operation?.site !== undefined && { coding: [operation.site] }),
      },
    ],
  };
}

function patientOf(pen: Pen, as: 'subject' | 'patient' = 'subject'): Json {
  return { [as]: pen.along(person(pen.about), `person:${pen.about}`) };
}

function person(name: PersonName): Json {
  const { given, own, prefix, partner, born, gender } = people[name];
  return {
    resourceType: 'Patient',
    ...profile('nl-core-patient', 'http://fhir.nl/fhir/StructureDefinition'),
    identifier: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.8.1000.12', value: `MC-${name}` }],
    name: [
      {
        use: 'official',
        text: `${given.join(' ')} ${partner === undefined ? '' : `${partner.prefix ?? ''} ${partner.name}-`}${prefix ?? ''} ${own}`,
        family:
          partner === undefined
            ? `${prefix ?? ''} ${own}`
            : `${partner.prefix ?? ''} ${partner.name}-${prefix ?? ''} ${own}`,
        _family: {
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix',
              valueString: prefix ?? '',
            },
            { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name', valueString: own },
            ...(partner === undefined
              ? []
              : [
                  {
                    url: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-name',
                    valueString: partner.name,
                  },
                ]),
          ],
        },
        given,
      },
    ],
    gender,
    birthDate: born,
    address: [home],
  };
}

const dosed = (perDay: number): Json => ({
  dosageInstruction: [
    {
      text: `${perDay} maal per dag 1 stuk`,
      timing: { repeat: { frequency: perDay, period: 1, periodUnit: 'd' } },
      doseQuantity: {
        value: 1,
        unit: 'stuk',
        system: 'urn:oid:2.16.840.1.113883.2.4.4.1.900.2',
        code: '245',
      },
    },
  ],
});

const writers: Writers = {
  problem: ({ problem, side, onset, ended, refuted }, pen) => ({
    resourceType: 'Condition',
    ...profile('zib-Problem'),
    ...pen.identifier(),
    clinicalStatus: ended === undefined ? 'active' : 'resolved',
    verificationStatus: refuted ? 'refuted' : 'confirmed',
    code: concept([
      sct(problem.snomed, problem.name),
      { system: systems.dhd, code: problem.dhd, display: problem.name },
    ]),
    ...site(side),
    ...patientOf(pen),
    onsetDateTime: pen.slip('month', 0.2) ? onset.slice(0, 7) : onset,
    ...(ended !== undefined && { abatementDateTime: ended }),
  }),
  alert: ({ text, start, ended }, pen) => ({
    resourceType: 'Flag',
    ...profile('zib-Alert'),
    ...pen.identifier(),
    status: ended ? 'inactive' : 'active',
    code: concept([{ system: 'http://hl7.org/fhir/v3/NullFlavor', code: 'OTH', display: 'other' }], text),
    ...patientOf(pen),
    period: { start },
  }),
  allergy: ({ substance, refuted }, pen) => ({
    resourceType: 'AllergyIntolerance',
    ...profile('zib-AllergyIntolerance'),
    ...pen.identifier(),
    clinicalStatus: refuted ? 'inactive' : 'active',
    verificationStatus: refuted ? 'refuted' : 'confirmed',
    code: concept([sct(substance.snomed, substance.name)]),
    ...patientOf(pen, 'patient'),
    assertedDate: `20${digitsOf(pen.key, 14, 10)}-05-11`,
    criticality: 'high',
  }),
  agreement: ({ product, perDay, start, end, at, prescriber, mbh, number, stop }, pen) => ({
    resourceType: 'MedicationRequest',
    ...profile('zib-MedicationAgreement'),
    extension: [
      ext('zib-Medication-PeriodOfUse', { valuePeriod: { start, ...(end !== undefined && { end }) } }),
      ext('zib-Medication-MedicationTreatment', { valueIdentifier: { system: treatmentRoot, value: mbh } }),
    ],
    ...(stop && {
      modifierExtension: [
        ext('zib-Medication-StopType', {
          valueCodeableConcept: concept([{ system: 'http://hl7.org/fhir/v3/ActStatus', code: 'completed' }]),
        }),
      ],
    }),
    identifier: [blockNumber('MA', number)],
    status: 'active',
    intent: 'order',
    category: { ...concept([medicationCategory.MA.STU3], 'Medicatieafspraak') },
    medicationReference: productRef(product, pen),
    ...patientOf(pen),
    authoredOn: offsetTime(at),
    requester: { agent: workerRef(prescriber, pen) },
    ...dosed(perDay),
  }),
  use: ({ product, perDay, start, end, at, by, mbh, number }, pen) => ({
    resourceType: 'MedicationStatement',
    ...profile('zib-MedicationUse'),
    extension: [
      ext('zib-MedicationUse-Author', {
        valueReference:
          by === 'person'
            ? pen.along(person(pen.about), `person:${pen.about}`)
            : {
                display: 'Medisch specialist',
                ...pen.along(practitioner(doctorOfWard), `worker:${doctorOfWard.agb}`),
              },
      }),
      ext('zib-Medication-MedicationTreatment', { valueIdentifier: { system: treatmentRoot, value: mbh } }),
    ],
    identifier: [blockNumber('MGB', number, '60.40.1.0.0')],
    status: 'active',
    category: concept([medicationCategory.MGB.STU3], 'Medicatiegebruik'),
    medicationReference: productRef(product, pen),
    effectivePeriod: { start, ...(end !== undefined && { end }) },
    dateAsserted: offsetTime(at),
    ...patientOf(pen),
    taken: 'y',
    dosage: dosed(perDay)['dosageInstruction'],
  }),
  result: ({ analyte, value, at, material, state }, pen) => ({
    resourceType: 'Observation',
    ...profile('zib-LaboratoryTestResult-Observation'),
    ...pen.identifier(),
    ...specimenOf(material),
    status: state ?? 'final',
    category: [concept([sct('49581000146104', 'bevinding bij laboratoriumonderzoek')])],
    code: concept([
      {
        system: systems.loinc,
        code: analyte.loinc,
        ...(!pen.slip('bare', 0.3) && { display: analyte.name }),
      },
    ]),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    valueQuantity: pen.slip('lower case', 0.3)
      ? ucum(value, analyte.spelled, analyte.unit.toLowerCase())
      : ucum(value, analyte.spelled, analyte.unit),
  }),
  panel: ({ at, name, members }, pen) => ({
    resourceType: 'Observation',
    ...profile('zib-LaboratoryTestResult-Observation'),
    ...pen.identifier(),
    status: 'final',
    code: concept([name]),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    related: members.map((key) => ({
      type: 'has-member',
      target: { reference: `Observation/${pen.idOf('result', key)}` },
    })),
  }),
  report: ({ at, name, text, results, state }, pen) => ({
    resourceType: 'DiagnosticReport',
    ...pen.identifier(),
    status: state ?? 'final',
    code: concept([name]),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    ...(results.length > 0 && {
      result: results.map((key) => ({ reference: `Observation/${pen.idOf('result', key)}` })),
    }),
    conclusion: text,
  }),
  pressure: ({ systolic, diastolic, at }, pen) => ({
    resourceType: 'Observation',
    ...profile('zib-BloodPressure'),
    ...pen.identifier(),
    status: 'final',
    code: concept([
      { system: systems.loinc, code: '85354-9', display: 'Blood pressure panel with all children optional' },
    ]),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    component: [
      {
        code: concept([{ system: systems.loinc, code: '8480-6', display: 'Systolic blood pressure' }]),
        valueQuantity: ucum(systolic, 'mmHg', 'mm[Hg]'),
      },
      {
        code: concept([{ system: systems.loinc, code: '8462-4', display: 'Diastolic blood pressure' }]),
        valueQuantity: ucum(diastolic, 'mmHg', 'mm[Hg]'),
      },
      {
        code: concept([sct('246153002', 'Type of cuff')]),
        valueCodeableConcept: concept([sct('720737000', 'Standaard')]),
      },
    ],
  }),
  weight: ({ kilograms, at }, pen) => ({
    resourceType: 'Observation',
    ...profile('zib-BodyWeight'),
    ...pen.identifier(),
    status: 'final',
    code: concept([{ system: systems.loinc, code: '29463-7', display: 'Body weight' }]),
    ...patientOf(pen),
    effectiveDateTime: offsetTime(at),
    valueQuantity: ucum(kilograms, 'kg', 'kg'),
  }),
  contact: ({ at, class: code, worker, place, reason }, pen) => ({
    resourceType: 'Encounter',
    ...profile('zib-Encounter'),
    ...pen.identifier(),
    status: 'finished',
    class: { system: 'http://hl7.org/fhir/v3/ActCode', code, display: code },
    ...patientOf(pen),
    participant: [{ individual: workerRef(worker, pen) }],
    period: { start: offsetTime(at) },
    ...(!pen.slip('nowhere', 0.3) && { serviceProvider: placeRef(place, pen) }),
    ...(reason !== undefined && { reason: [concept([], reason)] }),
  }),
  operation: ({ operation, side, day, planned }, pen) => ({
    resourceType: 'Procedure',
    ...profile('zib-Procedure'),
    ...pen.identifier(),
    status: planned ? 'preparation' : 'completed',
    code: concept([pen.slip('bare', 0.3) ? bare(operation.term) : operation.term]),
    ...patientOf(pen),
    performedPeriod: { start: pen.slip('time', 0.3) ? `${day}T09:10:00+01:00` : day },
    ...site(side, operation),
  }),
  request: ({ operation, side, day, at, requester }, pen) => ({
    resourceType: 'ProcedureRequest',
    ...profile('zib-ProcedureRequest'),
    ...pen.identifier(),
    status: 'active',
    intent: 'order',
    code: concept([operation.term]),
    ...patientOf(pen),
    occurrencePeriod: { start: day },
    authoredOn: offsetTime(at),
    requester: { agent: workerRef(requester, pen) },
    ...site(side, operation),
  }),
  vaccination: ({ vaccine, day, lot, refused }, pen) => ({
    resourceType: 'Immunization',
    ...profile('zib-Vaccination'),
    ...pen.identifier(),
    status: 'completed',
    notGiven: refused ?? false,
    vaccineCode: concept([{ system: systems.atc, code: vaccine.atc, display: vaccine.group }]),
    ...patientOf(pen, 'patient'),
    date: day,
    primarySource: false,
    ...(lot !== undefined && !pen.slip('no lot', 0.4) && { lotNumber: lot }),
  }),
  document: ({ title, type, day, author, bytes, master, superseded }, pen) => ({
    resourceType: 'DocumentReference',
    ...profile('IHE.MHD.Minimal.DocumentReference'),
    masterIdentifier: { system: 'urn:ietf:rfc:3986', value: `urn:oid:2.16.840.1.113883.2.4.3.8.${master}` },
    ...pen.identifier(),
    status: superseded ? 'superseded' : 'current',
    type: concept([type]),
    ...patientOf(pen),
    indexed: `${day}T12:00:00+01:00`,
    author: [workerRef(author, pen)],
    description: title,
    content: [
      {
        attachment: {
          contentType: 'application/pdf',
          url: `${pen.habits.base}/Binary/${digestOf(bytes)}-${pen.session.service}`,
          title,
          ...(pen.slip('by hash', 0.3)
            ? { hash: sha1(bytes), size: sizeOf(bytes) }
            : { data: wrapped(base64(bytes)) }),
        },
      },
    ],
  }),
  file: ({ bytes }) => ({
    resourceType: 'Binary',
    contentType: 'application/pdf',
    content: wrapped(base64(bytes)),
  }),
  appointment: ({ at, with: worker, description, cancelled }, pen) => ({
    resourceType: 'Appointment',
    ...profile('eAfspraak-Appointment'),
    ...pen.identifier(),
    status: cancelled ? 'cancelled' : 'booked',
    description,
    start: offsetTime(at),
    end: offsetTime({ ...at, minutes: at.minutes + 20 }),
    participant: [
      { actor: pen.along(person(pen.about), `person:${pen.about}`), status: 'accepted' },
      { actor: workerRef(worker, pen), status: 'accepted' },
    ],
  }),
  goal: ({ text, measure, start, reached }, pen) => ({
    resourceType: 'Goal',
    ...profile('zib-TreatmentObjective'),
    ...pen.identifier(),
    status: reached ? 'achieved' : 'accepted',
    description: { text },
    ...patientOf(pen),
    startDate: start,
    target: { measure: concept([measure]) },
  }),
  diet: ({ term, day, texture }, pen) => ({
    resourceType: 'NutritionOrder',
    ...profile('zib-NutritionAdvice'),
    ...pen.identifier(),
    status: 'active',
    ...patientOf(pen, 'patient'),
    dateTime: day,
    oralDiet: {
      type: [concept([term])],
      ...(texture !== undefined && { texture: [{ modifier: concept([], texture) }] }),
    },
  }),
  directive: ({ treatment, allowed, day }, pen) => ({
    resourceType: 'Consent',
    ...profile('zib-TreatmentDirective'),
    extension: [ext('zib-TreatmentDirective-Treatment', { valueCodeableConcept: concept([treatment]) })],
    modifierExtension: [
      ext('zib-TreatmentDirective-TreatmentPermitted', {
        valueCodeableConcept: concept([
          {
            system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4',
            code: allowed ? 'JA' : 'NEE',
            display: allowed ? 'Ja' : 'Nee',
          },
        ]),
      }),
    ],
    ...(pen.number !== undefined && { identifier: { system: pen.habits.root, value: pen.number } }),
    status: 'active',
    category: [concept([sct('11291000146105', 'behandelaanwijzing')])],
    ...patientOf(pen, 'patient'),
    period: { start: day },
  }),
  will: ({ kind, day }, pen) => ({
    resourceType: 'Consent',
    ...profile('zib-AdvanceDirective'),
    status: 'active',
    category: [concept([sct('11341000146107', 'wilsverklaring')]), concept([kind])],
    ...patientOf(pen, 'patient'),
    dateTime: day,
  }),
  cover: ({ insurer, uzovi, number, kind, year }, pen) => ({
    resourceType: 'Coverage',
    ...profile('zib-Payer'),
    ...pen.identifier(),
    status: 'active',
    type: concept([
      {
        system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1',
        code: kind,
        display: kind === 'B' ? 'Basis verzekerd' : 'Aanvullend verzekerd',
      },
    ]),
    subscriberId: number,
    ...patientOfCover(pen),
    period: { start: `${year}-01-01`, end: `${year}-12-31` },
    payor: [
      pen.along(
        {
          ...organization(insurer),
          identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/uzovi', value: uzovi }],
        },
        `place:${insurer.name}`,
      ),
    ],
  }),
  relative: ({ name: { initials, given, prefix, surname }, phone, relation }, pen) => ({
    resourceType: 'RelatedPerson',
    ...profile('nl-core-relatedperson', 'http://fhir.nl/fhir/StructureDefinition'),
    ...pen.identifier(),
    ...patientOf(pen, 'patient'),
    relationship: concept([relation]),
    name: [
      {
        text: fullName({ initials, ...(prefix !== undefined && { prefix }), surname }),
        family: [prefix, surname].join(' '),
        given: [given],
      },
    ],
    telecom: [{ system: 'phone', value: phone.replace(/^06/, '+316') }],
  }),
  aid: ({ device, side, start, ended, serial }, pen) => ({
    resourceType: 'DeviceUseStatement',
    ...profile('zib-MedicalDevice'),
    ...pen.identifier(),
    status: ended ? 'completed' : 'active',
    ...patientOf(pen),
    ...(!pen.slip('no start', 0.15) && { whenUsed: { start } }),
    device: pen.along(
      {
        resourceType: 'Device',
        status: 'active',
        type: concept([device]),
        ...(serial !== undefined && {
          udi: { deviceIdentifier: '08717648200274', carrierHRF: `(01)08717648200274(21)${serial}` },
        }),
      },
      `device:${serial ?? pen.key}`,
    ),
    ...(side !== undefined && {
      bodySite: {
        extension: [ext('BodySite-Qualifier', { valueCodeableConcept: concept([sideTerm(side)]) })],
        ...concept([sct('117590005', 'oor')]),
      },
    }),
  }),
  form: ({ questionnaire, at, answers }, pen) => ({
    resourceType: 'QuestionnaireResponse',
    ...(pen.number !== undefined && { identifier: { system: pen.habits.root, value: pen.number } }),
    questionnaire: { reference: `https://vragenlijsten.example/Questionnaire/${questionnaire}` },
    status: 'completed',
    ...patientOf(pen),
    authored: offsetTime(at),
    item: answers.map((valueInteger, index) => ({ linkId: `${index + 1}`, answer: [{ valueInteger }] })),
  }),
  imaging: ({ uid, at, description, series }, pen) => ({
    resourceType: 'ImagingStudy',
    uid: `urn:oid:${uid}`,
    patient: pen.along(person(pen.about), `person:${pen.about}`),
    started: offsetTime(at),
    numberOfSeries: series,
    description,
  }),
  worker: ({ worker }) => practitioner(worker),
  role: ({ worker, place }, pen) => ({
    resourceType: 'PractitionerRole',
    practitioner: pen.along(practitioner(worker), `worker:${worker.agb}`),
    organization: placeRef(place, pen),
    specialty: [concept([], worker.specialty)],
  }),
  place: ({ place }) => organization(place),
  location: ({ name, place }) => ({
    resourceType: 'Location',
    status: 'active',
    name,
    address: addressOf(place),
  }),
};

const doctorOfWard: Worker = {
  agb: '03019999',
  uzi: '900990099',
  initials: 'B.',
  surname: 'Lanting',
  specialty: 'internist',
};

function patientOfCover(pen: Pen): Json {
  return { beneficiary: pen.along(person(pen.about), `person:${pen.about}`) };
}

/** A number of two digits that goes with a text: dates that say nothing and differ per source. */
function digitsOf(text: string, low: number, span: number): number {
  return low + (text.length % span);
}

function digestOf(text: string): string {
  return text.slice(0, 12);
}

export function base64(text: string): string {
  return Buffer.from(`%PDF-1.7 ${text}`).toString('base64');
}

function sha1(text: string): string {
  return createHash('sha1').update(`%PDF-1.7 ${text}`).digest('base64');
}

function sizeOf(text: string): number {
  return `%PDF-1.7 ${text}`.length;
}

/** Base64 as mail programs break it. */
function wrapped(text: string): string {
  return text.replace(/(.{64})/g, '$1\r\n');
}

export const hospitalSystem: System = {
  name: 'umc',
  release: 'STU3',
  base: 'https://fhir.ijsselrand.example/stu3',
  root: 'urn:oid:2.16.840.1.113883.2.4.3.8.1000.77',
  ids: ['kept'],
  numbered: 0.5,
  services: ['48', '51'],
  writers,
  person: (name) => person(name),
};
