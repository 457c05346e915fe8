import type { SeededRandom } from '../labelled/SeededRandom.js';
import type { AnyFamily } from './Family.js';
import { family } from './Family.js';
import type { AnalyteConcept, Concept, OperationConcept, ProblemConcept, VaccineConcept } from './terms.js';
import { allergens, analytes, operations, problems, vaccines } from './terms.js';
import type { Moment, Voice, Written } from './Voice.js';
import { daysLater, snomed } from './Voice.js';

type Side = 'left' | 'right';

const otherSide: Readonly<Record<Side, Side>> = { left: 'right', right: 'left' };

/** A day in the years that people have in their records. */
export function someDay(random: SeededRandom, from = 2015, to = 2025): string {
  return daysLater(`${from}-01-01`, random.between(0, (to - from + 1) * 365 - 1));
}

/** Another one of a list. */
export function another<T>(list: readonly T[], one: T, random: SeededRandom): T {
  return random.pick(list.filter((each) => each !== one));
}

interface Diagnosis {
  readonly problem: ProblemConcept;
  readonly onset: string | undefined;
  readonly end?: string;
  readonly side: Side | undefined;
  readonly doubted?: boolean;
}

const diagnosis = family<Diagnosis>({
  name: 'Condition',
  make(random) {
    const problem = random.pick(problems);
    return {
      problem,
      onset: someDay(random),
      side: problem.sided ? random.pick(['left', 'right'] as const) : undefined,
    };
  },
  near: [
    {
      name: 'another problem',
      change: (fact, random) => {
        const problem = another(problems, fact.problem, random);
        return { ...fact, problem, side: problem.sided ? (fact.side ?? 'left') : undefined };
      },
    },
    {
      name: 'the other side',
      never: true,
      change: (fact) => {
        const problem = fact.problem.sided
          ? fact.problem
          : (problems.find(({ sided }) => sided) ?? fact.problem);
        return { ...fact, problem, side: otherSide[fact.side ?? 'left'] };
      },
    },
    {
      name: 'a new episode',
      change: (fact, random) => ({
        ...fact,
        onset: daysLater(fact.onset ?? '2020-01-01', random.between(70, 900)),
      }),
    },
  ],
  later: (fact) => ({ ...fact, end: '2026-02-01' }),
  retell(fact, random) {
    const { onset, problem } = fact;
    if (onset === undefined) return fact;
    const told = random.pick(
      problem.lasts
        ? [onset, onset.slice(0, 7), onset.slice(0, 4), daysLater(onset, 30), undefined]
        : [onset, onset.slice(0, 7), daysLater(onset, 9)],
    );
    return { ...fact, onset: told };
  },
  tell(fact, voice, number) {
    const { problem, onset, end, side } = fact;
    const active = end === undefined;
    return {
      main: {
        ...voice.head('Condition', 'subject', number),
        clinicalStatus: voice.status('condition-clinical', active ? 'active' : 'resolved'),
        verificationStatus: voice.status('condition-ver-status', 'confirmed'),
        category: [voice.coded(snomed, '282291009', 'diagnose')],
        code: voice.concept(problem.terms, problem.names),
        ...voice.site(side),
        ...(onset !== undefined && { onsetDateTime: onset }),
        ...(end !== undefined && { abatementDateTime: end }),
      },
    };
  },
});

interface Hypersensitivity {
  readonly allergen: Concept;
  readonly since: string | undefined;
  readonly refuted?: boolean;
}

const hypersensitivity = family<Hypersensitivity>({
  name: 'AllergyIntolerance',
  make: (random) => ({ allergen: random.pick(allergens), since: someDay(random, 1990, 2020).slice(0, 4) }),
  near: [
    {
      name: 'another substance',
      change: (fact, random) => ({ ...fact, allergen: another(allergens, fact.allergen, random) }),
    },
    { name: 'refuted', change: (fact) => ({ ...fact, refuted: true }) },
  ],
  retell: (fact, random) => ({
    ...fact,
    since: random.pick([undefined, someDay(random, 1990, 2020), fact.since]),
  }),
  tell({ allergen, since, refuted }, voice, number) {
    return {
      main: {
        ...voice.head('AllergyIntolerance', 'patient', number),
        clinicalStatus: voice.status('allergyintolerance-clinical', 'active'),
        verificationStatus: voice.status(
          'allergyintolerance-verification',
          refuted === true ? 'refuted' : 'confirmed',
        ),
        category: ['food'],
        ...(voice.random.chance(0.3) && { criticality: 'high' }),
        code: voice.concept(allergen.terms, allergen.names),
        ...(since !== undefined && { onsetDateTime: since }),
        ...(voice.random.chance(0.5) && {
          reaction: [{ manifestation: [voice.coded(snomed, '247472004', 'urticaria')], severity: 'mild' }],
        }),
      },
    };
  },
});

interface Operation {
  readonly operation: OperationConcept;
  readonly day: string;
  readonly side: Side | undefined;
  readonly planned?: boolean;
}

const operation = family<Operation>({
  name: 'Procedure',
  make(random) {
    const concept = random.pick(operations);
    return {
      operation: concept,
      day: someDay(random, 2005),
      side: concept.sided ? random.pick(['left', 'right'] as const) : undefined,
    };
  },
  near: [
    {
      name: 'the other side',
      never: true,
      change: (fact) => {
        const concept = fact.operation.sided ? fact.operation : (operations[1] ?? fact.operation);
        return { ...fact, operation: concept, side: otherSide[fact.side ?? 'left'] };
      },
    },
    {
      name: 'repeated',
      change: (fact, random) => ({ ...fact, day: daysLater(fact.day, random.between(3, 700)) }),
    },
    { name: 'planned', within: true, change: (fact) => ({ ...fact, planned: true }) },
  ],
  retell: (fact, random) => ({
    ...fact,
    day: random.pick([fact.day, fact.day.slice(0, 7), fact.day.slice(0, 4)]),
  }),
  tell({ operation: concept, day, side, planned }, voice, number) {
    const status = planned === true ? 'preparation' : 'completed';
    return {
      main: {
        ...voice.head('Procedure', 'subject', number),
        status,
        code: voice.concept(concept.terms, concept.names),
        ...voice.site(side),
        ...(voice.isStu3 ? { performedPeriod: { start: day } } : { performedDateTime: day }),
      },
    };
  },
});

interface Vaccination {
  readonly vaccine: VaccineConcept;
  readonly day: string;
  readonly dose: number | undefined;
}

const vaccination = family<Vaccination>({
  name: 'Immunization',
  make: (random) => ({
    vaccine: random.pick(vaccines),
    day: someDay(random, 2010),
    dose: random.between(1, 2),
  }),
  near: [
    {
      name: 'the next dose',
      never: true,
      change: (fact, random) => ({
        ...fact,
        dose: (fact.dose ?? 1) + 1,
        day: daysLater(fact.day, random.pick([21, 28, 84, 365])),
      }),
    },
    {
      name: 'another vaccine on the day',
      change: (fact, random) => ({ ...fact, vaccine: another(vaccines, fact.vaccine, random) }),
    },
  ],
  retell: (fact, random) => ({
    ...fact,
    dose: random.chance(0.5) ? fact.dose : undefined,
  }),
  tell({ vaccine, day, dose }, voice, number) {
    return {
      main: {
        ...voice.head('Immunization', 'patient', number),
        status: 'completed',
        vaccineCode: voice.concept(vaccine.terms, vaccine.names),
        ...(voice.isStu3 ? { notGiven: false, primarySource: true, date: day } : { occurrenceDateTime: day }),
        ...(dose !== undefined &&
          (voice.isStu3
            ? {
                vaccinationProtocol: [
                  {
                    doseSequence: dose,
                    targetDisease: [{ text: vaccine.names[0] }],
                    doseStatus: { coding: [{ code: 'count' }] },
                  },
                ],
              }
            : { protocolApplied: [{ doseNumberPositiveInt: dose }] })),
      },
    };
  },
});

interface Result {
  readonly analyte: AnalyteConcept;
  readonly at: Moment;
  readonly value: number;
  readonly specimen: 'serum' | 'urine' | undefined;
  readonly status: 'preliminary' | 'final';
}

function someValue({ range: [low, high, decimals] }: AnalyteConcept, random: SeededRandom): number {
  return Number((low + random.next() * (high - low)).toFixed(decimals));
}

const result = family<Result>({
  name: 'Observation (laboratory)',
  make(random) {
    const concept = random.pick(analytes);
    return {
      analyte: concept,
      at: { day: someDay(random, 2019), minutes: random.between(430, 1000) },
      value: someValue(concept, random),
      specimen: random.chance(0.5) ? 'serum' : undefined,
      status: 'final',
    };
  },
  near: [
    {
      name: 'the same value on another day',
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(1, 90)) },
      }),
    },
    {
      name: 'the same value later that day',
      within: true,
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, minutes: Math.min(1439, (fact.at.minutes ?? 480) + random.between(120, 400)) },
      }),
    },
    {
      name: 'another specimen',
      change: (fact) => ({ ...fact, specimen: fact.specimen === 'urine' ? 'serum' : 'urine' }),
    },
    {
      name: 'another analyte, same value',
      change: (fact, random) => ({ ...fact, analyte: another(analytes, fact.analyte, random) }),
    },
    {
      name: 'another value',
      change: (fact) => ({ ...fact, value: Number((fact.value * 1.2).toFixed(fact.analyte.range[2])) + 1 }),
    },
  ],
  later: (fact) => ({ ...fact, status: 'final', value: fact.value + 1 }),
  retell: (fact, random) => ({
    ...fact,
    at: random.chance(0.5) ? { day: fact.at.day } : fact.at,
    specimen: undefined,
  }),
  tell({ analyte, at, value, specimen, status }, voice, number) {
    const useOther = voice.habits.source === 'streeklab';
    const [unit, spelled, factor] = useOther ? analyte.other : [analyte.unit, analyte.spelled, 1];
    return {
      main: {
        ...voice.head('Observation', 'subject', number),
        status,
        category: [
          voice.isStu3
            ? voice.coded(snomed, '49581000146104', 'Laboratory test finding (finding)')
            : voice.coded('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory'),
        ],
        code: voice.concept(analyte.terms, analyte.names),
        effectiveDateTime: voice.time(at),
        valueQuantity: voice.quantity(Number((value * factor).toPrecision(6)), unit, spelled),
        ...(specimen !== undefined && {
          contained: [
            {
              resourceType: 'Specimen',
              id: 'monster',
              type:
                specimen === 'serum'
                  ? voice.coded(snomed, '119364003', 'serum')
                  : voice.coded(snomed, '122575003', 'urine'),
            },
          ],
          specimen: { reference: '#monster' },
        }),
        ...(voice.random.chance(0.5) && { referenceRange: [{ low: { value: 1 }, text: 'zie lab' }] }),
      },
    };
  },
});

interface Vital {
  readonly what: 'weight' | 'height' | 'temperature' | 'pulse';
  readonly at: Moment;
  readonly value: number;
}

const vitalTerms = {
  weight: { loinc: '29463-7', snomed: '27113001', name: 'lichaamsgewicht', unit: 'kg', other: ['g', 1000] },
  height: { loinc: '8302-2', snomed: '50373000', name: 'lichaamslengte', unit: 'cm', other: ['m', 0.01] },
  temperature: {
    loinc: '8310-5',
    snomed: '386725007',
    name: 'lichaamstemperatuur',
    unit: 'Cel',
    other: ['Cel', 1],
  },
  pulse: {
    loinc: '8867-4',
    snomed: '364075005',
    name: 'hartfrequentie',
    unit: '/min',
    other: ['{beats}/min', 1],
  },
} as const;

const vital = family<Vital>({
  name: 'Observation (vital sign)',
  make(random) {
    const what = random.pick(['weight', 'height', 'temperature', 'pulse'] as const);
    const [low, high] = {
      weight: [500, 1100],
      height: [1500, 1980],
      temperature: [360, 395],
      pulse: [500, 1100],
    }[what];
    return {
      what,
      at: { day: someDay(random, 2019), minutes: random.between(480, 1000) },
      value: random.between(low ?? 500, high ?? 1000) / 10,
    };
  },
  near: [
    {
      name: 'measured another day',
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(1, 30)) },
      }),
    },
    {
      name: 'measured again after minutes',
      within: true,
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, minutes: (fact.at.minutes ?? 0) + random.between(4, 20) },
      }),
    },
  ],
  retell: (fact, random) => ({ ...fact, at: random.chance(0.4) ? { day: fact.at.day } : fact.at }),
  tell({ what, at, value }, voice, number) {
    const term = vitalTerms[what];
    const other = voice.habits.source === 'kliniek-west';
    const [unit, factor] = other ? term.other : [term.unit, 1];
    return {
      main: {
        ...voice.head('Observation', 'subject', number),
        status: 'final',
        code: voice.concept(
          [
            { system: 'http://loinc.org', code: term.loinc, display: term.name },
            { system: snomed, code: term.snomed, display: term.name },
          ],
          [term.name],
        ),
        effectiveDateTime: voice.time(at),
        valueQuantity: voice.quantity(
          Number((value * factor).toPrecision(6)),
          unit,
          unit === 'Cel' ? '°C' : unit,
        ),
      },
    };
  },
});

interface Pressure {
  readonly at: Moment;
  readonly systolic: number;
  readonly diastolic: number;
}

const pressure = family<Pressure>({
  name: 'Observation (blood pressure)',
  make: (random) => ({
    at: { day: someDay(random, 2019), minutes: random.between(480, 1000) },
    systolic: random.between(105, 180),
    diastolic: random.between(55, 100),
  }),
  near: [
    {
      name: 'repeated after minutes',
      within: true,
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, minutes: (fact.at.minutes ?? 0) + random.between(3, 10) },
        systolic: fact.systolic - (random.chance(0.5) ? 0 : 6),
      }),
    },
    { name: 'another reading', change: (fact) => ({ ...fact, systolic: fact.systolic + 9 }) },
  ],
  retell: (fact, random) => ({ ...fact, at: random.chance(0.4) ? { day: fact.at.day } : fact.at }),
  tell({ at, systolic, diastolic }, voice, number) {
    const part = (loinc: string, sct: string, name: string, value: number): Written => ({
      code: voice.concept(
        [
          { system: 'http://loinc.org', code: loinc, display: name },
          { system: snomed, code: sct, display: name },
        ],
        [name],
      ),
      valueQuantity: voice.quantity(value, 'mm[Hg]', 'mmHg'),
    });
    return {
      main: {
        ...voice.head('Observation', 'subject', number),
        status: 'final',
        code: voice.coded('http://loinc.org', voice.isStu3 ? '55284-4' : '85354-9', 'bloeddruk'),
        effectiveDateTime: voice.time(at),
        component: [
          part('8480-6', '271649006', 'systolische bloeddruk', systolic),
          part('8462-4', '271650006', 'diastolische bloeddruk', diastolic),
        ],
      },
    };
  },
});

interface Finding {
  readonly at: Moment;
  readonly answer: 'positive' | 'negative';
  readonly test: 'covid' | 'influenza';
}

const finding = family<Finding>({
  name: 'Observation (coded result)',
  make: (random) => ({
    at: { day: someDay(random, 2020), minutes: random.between(480, 1000) },
    answer: random.pick(['positive', 'negative'] as const),
    test: random.pick(['covid', 'influenza'] as const),
  }),
  near: [
    {
      name: 'another answer',
      change: (fact) => ({ ...fact, answer: fact.answer === 'positive' ? 'negative' : 'positive' }),
    },
    {
      name: 'another test',
      change: (fact) => ({ ...fact, test: fact.test === 'covid' ? 'influenza' : 'covid' }),
    },
    {
      name: 'taken another day',
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(2, 30)) },
      }),
    },
  ],
  retell: (fact) => ({ ...fact, at: { day: fact.at.day } }),
  tell({ at, answer, test }, voice, number) {
    const [loinc, name] =
      test === 'covid' ? ['94500-6', 'SARS-CoV-2 RNA'] : ['92142-9', 'influenzavirus A RNA'];
    return {
      main: {
        ...voice.head('Observation', 'subject', number),
        status: 'final',
        category: [voice.coded('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory')],
        code: voice.coded('http://loinc.org', loinc, name),
        effectiveDateTime: voice.time(at),
        valueCodeableConcept:
          answer === 'positive'
            ? voice.coded(snomed, '10828004', 'positief')
            : voice.coded(snomed, '260385009', 'negatief'),
      },
    };
  },
});

/** Facts about health and what was done about it. */
export const clinicalFamilies: readonly AnyFamily[] = [
  diagnosis,
  hypersensitivity,
  operation,
  vaccination,
  result,
  vital,
  pressure,
  finding,
];

/** Someone who acts, as sources name them. */
export function practitionerName(
  voice: Voice,
  { surname, initials }: { surname: string; initials: string },
): string {
  return voice.random.pick([
    `${initials} ${surname}`,
    `Dr. ${initials} ${surname}`,
    `${surname}, ${initials}`,
  ]);
}
