import type { PersonName, Worker } from '../Fact.js';
import { home, people } from '../people.js';
import type { Json, Pen } from '../Pen.js';
import {
  bare,
  blockNumber,
  concept,
  ext,
  medicationCategory,
  profile,
  sideTerm,
  ucum,
  utcTime,
} from '../Pen.js';
import type { System, Writers } from '../System.js';
import { sct, systems } from '../terms.js';

/** Home care: STU3, the data set for long term care, numbers that are uuids, times in UTC with milliseconds, much in words. */

const time = (moment: { day: string; minutes: number }): string => utcTime(moment, '.000+00:00');

function person(name: PersonName): Json {
  const { given, own, prefix, partner, born, gender } = people[name];
  return {
    resourceType: 'Patient',
    identifier: [{ system: 'https://thuiszorg.example/clients', value: `c-${name}` }],
    name: [
      {
        use: 'official',
        family:
          partner === undefined
            ? `${prefix ?? ''} ${own}`
            : `${prefix ?? ''} ${own}-${partner.prefix ?? ''} ${partner.name}`,
        given: [given[0] ?? ''],
      },
    ],
    gender,
    birthDate: born,
    address: [{ ...home, line: ['Rozenstraat 21'] }],
  };
}

function patientOf(pen: Pen, as = 'subject'): Json {
  return { [as]: pen.along(person(pen.about), `person:${pen.about}`) };
}

/** The one who asked is known by name. */
const byName = ({ initials, prefix, surname }: Worker): Json => ({
  display: [initials, prefix, surname].filter((part) => part !== undefined).join(' '),
});

const writers: Writers = {
  problem: ({ problem, side, onset, ended, refuted }, pen) => ({
    resourceType: 'Condition',
    ...profile('zib-Problem'),
    ...pen.identifier(),
    clinicalStatus: ended === undefined ? 'active' : 'resolved',
    verificationStatus: refuted ? 'refuted' : 'confirmed',
    code: concept([{ system: systems.snomed, code: problem.snomed }], problem.name),
    ...(side !== undefined && {
      bodySite: [
        { extension: [ext('BodySite-Qualifier', { valueCodeableConcept: concept([sideTerm(side)]) })] },
      ],
    }),
    ...patientOf(pen),
    ...(!pen.slip('no onset', side === undefined && ended === undefined ? 0.2 : 0) && {
      onsetDateTime: onset.slice(0, pen.slip('year', 0.2) ? 4 : 7),
    }),
    ...(ended !== undefined && { abatementDateTime: ended }),
  }),
  alert: ({ text, start, ended }, pen) => ({
    resourceType: 'Flag',
    ...profile('zib-Alert'),
    ...pen.identifier(),
    status: ended ? 'inactive' : 'active',
    code: concept([], `${text}.`),
    ...patientOf(pen),
    period: { start },
  }),
  allergy: ({ substance }, pen) => ({
    resourceType: 'AllergyIntolerance',
    ...profile('zib-AllergyIntolerance'),
    ...pen.identifier(),
    clinicalStatus: 'active',
    verificationStatus: 'confirmed',
    code: concept([{ system: systems.snomed, code: substance.snomed }], substance.name),
    ...patientOf(pen, 'patient'),
  }),
  pressure: ({ systolic, diastolic, at }, pen) => ({
    resourceType: 'Observation',
    ...profile('zib-BloodPressure'),
    ...pen.identifier(),
    status: 'final',
    code: concept([{ system: systems.loinc, code: '85354-9' }]),
    ...patientOf(pen),
    effectiveDateTime: time(at),
    component: [
      {
        code: concept([sct('271649006', 'systolische bloeddruk')]),
        valueQuantity: ucum(systolic, 'mm[Hg]', 'mm[Hg]'),
      },
      {
        code: concept([sct('271650006', 'diastolische bloeddruk')]),
        valueQuantity: ucum(diastolic, 'mm[Hg]', 'mm[Hg]'),
      },
    ],
  }),
  weight: ({ kilograms, at }, pen) => ({
    resourceType: 'Observation',
    ...profile('zib-BodyWeight'),
    ...pen.identifier(),
    status: 'final',
    code: concept([{ system: systems.loinc, code: '29463-7', display: 'Lichaamsgewicht' }]),
    ...patientOf(pen),
    effectiveDateTime: time(at),
    valueQuantity: ucum(Number(kilograms.toFixed(2)), 'kilogram', 'kg'),
  }),
  administration: ({ product, at, amount, mbh, number }, pen) => ({
    resourceType: 'MedicationAdministration',
    ...profile('zib-MedicationAdministration'),
    extension: [
      ext('zib-Medication-MedicationTreatment', {
        valueIdentifier: { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.77.1.1', value: mbh },
      }),
    ],
    identifier: [blockNumber('MTD', number, '7.6.88')],
    status: 'completed',
    category: concept([medicationCategory.MTD.STU3]),
    medicationCodeableConcept: concept([
      { system: systems.prk, code: product.prk, display: product.spelled },
    ]),
    ...patientOf(pen),
    effectiveDateTime: time(at),
    dosage: { text: `${amount} stuk`, dose: { value: amount, unit: 'stuk' } },
  }),
  request: ({ operation, side, day, at, requester }, pen) => ({
    resourceType: 'ProcedureRequest',
    ...profile('zib-ProcedureRequest'),
    ...pen.identifier(),
    status: 'active',
    intent: 'order',
    code: concept([{ system: systems.snomed, code: operation.term.code }], operation.gpName),
    ...patientOf(pen),
    occurrenceDateTime: day,
    authoredOn: time(at),
    requester: { agent: byName(requester) },
    ...(side !== undefined && { bodySite: [concept([sideTerm(side)])] }),
  }),
  plan: ({ title, category, start, activities, ended }, pen) => ({
    resourceType: 'CarePlan',
    ...profile('nl-core-careplan', 'http://fhir.nl/fhir/StructureDefinition'),
    ...pen.identifier(),
    status: ended ? 'completed' : 'active',
    intent: 'order',
    category: [concept([category])],
    title,
    ...patientOf(pen),
    period: { start },
    activity: activities.map((description) => ({ detail: { description, status: 'in-progress' } })),
  }),
  goal: ({ text, measure, start, reached }, pen) => ({
    resourceType: 'Goal',
    ...profile('zib-TreatmentObjective'),
    ...pen.identifier(),
    status: reached ? 'achieved' : 'in-progress',
    description: { text: text.toLowerCase() },
    ...patientOf(pen),
    startDate: start,
    target: { measure: concept([{ system: measure.system, code: measure.code }]) },
  }),
  diet: ({ name, term, day, texture }, pen) => ({
    resourceType: 'NutritionOrder',
    ...profile('zib-NutritionAdvice'),
    ...pen.identifier(),
    status: 'active',
    ...patientOf(pen, 'patient'),
    dateTime: time({ day, minutes: 660 }),
    oralDiet: {
      type: [concept([{ system: term.system, code: term.code }], name)],
      ...(texture !== undefined && { texture: [{ modifier: concept([], texture) }] }),
    },
  }),
  directive: ({ treatment, allowed, day }, pen) => ({
    resourceType: 'Consent',
    ...profile('zib-TreatmentDirective'),
    extension: [
      ext('zib-TreatmentDirective-Treatment', {
        valueCodeableConcept: concept([treatment], treatment.display),
      }),
    ],
    modifierExtension: [
      ext('zib-TreatmentDirective-TreatmentPermitted', {
        valueCodeableConcept: concept([
          { system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4', code: allowed ? 'JA' : 'NEE' },
        ]),
      }),
    ],
    status: 'active',
    category: [concept([sct('11291000146105', 'behandelaanwijzing')], 'Behandelaanwijzing')],
    ...patientOf(pen, 'patient'),
    dateTime: time({ day, minutes: 720 }),
  }),
  will: ({ kind, day }, pen) => ({
    resourceType: 'Consent',
    ...profile('zib-AdvanceDirective'),
    status: 'active',
    category: [concept([sct('11341000146107', 'wilsverklaring')]), concept([bare(kind)])],
    ...patientOf(pen, 'patient'),
    dateTime: day,
  }),
  cover: ({ insurer, uzovi, number, kind, year }, pen) => ({
    resourceType: 'Coverage',
    ...profile('zib-Payer'),
    ...pen.identifier(),
    status: 'active',
    type: concept([{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1', code: kind }]),
    subscriberId: number,
    beneficiary: pen.along(person(pen.about), `person:${pen.about}`),
    period: { start: `${year}-01-01` },
    payor: [
      pen.along(
        {
          resourceType: 'Organization',
          identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/uzovi', value: uzovi }],
          name: insurer.name.replace('Zorgverzekeraar ', ''),
        },
        `place:${insurer.name}`,
      ),
    ],
  }),
  relative: ({ name: { given, prefix, surname }, phone }, pen) => ({
    resourceType: 'RelatedPerson',
    ...profile('nl-core-relatedperson', 'http://fhir.nl/fhir/StructureDefinition'),
    ...pen.identifier(),
    ...patientOf(pen, 'patient'),
    name: [{ text: [given, prefix, surname].join(' ') }],
    ...(!pen.slip('no phone', 0.2) && {
      telecom: [{ system: 'phone', value: `${phone.slice(0, 2)}-${phone.slice(2)}` }],
    }),
  }),
  form: ({ questionnaire, at, answers }, pen) => ({
    resourceType: 'QuestionnaireResponse',
    questionnaire: { reference: `https://vragenlijsten.example/Questionnaire/${questionnaire}|1.2` },
    status: 'completed',
    ...patientOf(pen),
    authored: time(at),
    item: answers.map((value, index) => ({
      linkId: `${index + 1}`,
      text: `Vraag ${index + 1}`,
      answer: [{ valueInteger: value }],
    })),
  }),
};

export const homecareSystem: System = {
  name: 'homecare',
  release: 'STU3',
  base: 'https://thuiszorg.example/fhir',
  root: 'urn:oid:2.16.840.1.113883.2.4.3.11.999.7.6.88',
  ids: ['kept'],
  numbered: 1,
  services: ['62', '48'],
  writers,
  person: (name) => person(name),
};
