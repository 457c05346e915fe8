import { another, someDay } from './clinicalFamilies.js';
import type { AnyFamily } from './Family.js';
import { family } from './Family.js';
import type { Moment, Voice, Written } from './Voice.js';
import { daysLater, snomed } from './Voice.js';

interface Report {
  readonly what: readonly [string, string];
  readonly at: Moment;
  readonly values: readonly number[];
}

const panels = [
  ['58410-2', 'volledig bloedbeeld'],
  ['24331-1', 'lipiden'],
  ['24323-8', 'chemie'],
] as const;

const parts = ['6690-2', '789-8', '718-7'] as const;

const report = family<Report>({
  name: 'DiagnosticReport',
  make: (random) => ({
    what: random.pick(panels),
    at: { day: someDay(random, 2019), minutes: random.between(480, 1000) },
    values: parts.map(() => random.between(30, 900) / 10),
  }),
  near: [
    {
      name: 'of another day',
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(2, 60)) },
      }),
    },
    {
      name: 'of another panel',
      change: (fact, random) => ({
        ...fact,
        what: another(panels, fact.what as (typeof panels)[number], random),
      }),
    },
  ],
  tell({ what, at, values }, voice, number) {
    const results = values.map((value, index) => resultOf(voice, parts[index] ?? '', at, value));
    return {
      main: {
        ...voice.head('DiagnosticReport', 'subject', number),
        status: 'final',
        code: voice.coded('http://loinc.org', what[0], what[1]),
        effectiveDateTime: voice.time(at),
        result: results.map(({ id }) => ({ reference: `Observation/${String(id)}` })),
      },
      others: results,
    };
  },
});

function resultOf(voice: Voice, code: string, at: Moment, value: number): Written {
  return {
    ...voice.head('Observation', 'subject', undefined),
    status: 'final',
    category: [voice.coded('http://terminology.hl7.org/CodeSystem/observation-category', 'laboratory')],
    code: voice.coded('http://loinc.org', code),
    effectiveDateTime: voice.time(at),
    valueQuantity: voice.quantity(value, '10*9/L', 'x10^9/l'),
  };
}

interface Study {
  readonly uid: string;
  readonly at: Moment;
  readonly what: string;
}

const study = family<Study>({
  name: 'ImagingStudy',
  make: (random) => ({
    uid: `2.25.${random.digits(30)}`,
    at: { day: someDay(random, 2019), minutes: random.between(480, 1000) },
    what: random.pick(['X-thorax', 'CT abdomen', 'MRI knie links']),
  }),
  near: [
    {
      name: 'another study',
      change: (fact, random) => ({
        ...fact,
        uid: `2.25.${random.digits(30)}`,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(1, 90)) },
      }),
    },
  ],
  tell({ uid, at, what }, voice) {
    return {
      main: {
        ...voice.head('ImagingStudy', voice.isStu3 ? 'patient' : 'subject', undefined),
        ...(voice.isStu3
          ? { uid: `urn:oid:${uid}` }
          : { identifier: [{ system: 'urn:dicom:uid', value: `urn:oid:${uid}` }], status: 'available' }),
        started: voice.time(at),
        description: what,
        numberOfSeries: 2,
      },
    };
  },
});

interface Plan {
  readonly what: readonly [string, string];
  readonly start: string;
  readonly activities: readonly string[];
}

const plans = [
  ['736368003', 'zorgplan bij diabetes mellitus'],
  ['736271009', 'ambulant zorgplan'],
] as const;

const activities = ['voetcontrole', 'dieetadvies', 'bewegen op recept', 'fundusfoto', 'medicatie bespreken'];

const plan = family<Plan>({
  name: 'CarePlan',
  ownOnly: true,
  make: (random) => ({
    what: random.pick(plans),
    start: someDay(random, 2020),
    activities: random.some(activities, 3),
  }),
  near: [
    {
      name: 'of another kind',
      change: (fact, random) => ({
        ...fact,
        what: another(plans, fact.what as (typeof plans)[number], random),
      }),
    },
    { name: 'of another period', change: (fact) => ({ ...fact, start: daysLater(fact.start, 365) }) },
  ],
  tell({ what, start, activities: list }, voice, number) {
    return {
      main: {
        ...voice.head('CarePlan', 'subject', number),
        status: 'active',
        intent: 'plan',
        category: [voice.coded(snomed, what[0], what[1])],
        period: { start },
        activity: list.map((each) => ({ detail: { status: 'in-progress', description: each } })),
      },
    };
  },
});

interface Line {
  readonly at: Moment;
  readonly kind: 'S' | 'O' | 'E' | 'P';
  readonly text: string;
}

const line = family<Line>({
  name: 'Observation (journal line)',
  ownOnly: true,
  make: (random) => ({
    at: { day: someDay(random, 2019), minutes: random.between(480, 1000) },
    kind: random.pick(['S', 'O', 'E', 'P'] as const),
    text: random.pick([
      'Geen bijzonderheden.',
      'Hoest sinds een week, geen koorts',
      'RR goed, pols regulair',
    ]),
  }),
  near: [
    {
      name: 'the same text at another contact',
      change: (fact, random) => ({
        ...fact,
        at: { ...fact.at, day: daysLater(fact.at.day, random.between(1, 60)) },
      }),
    },
    {
      name: 'the same text as another line',
      change: (fact) => ({ ...fact, kind: fact.kind === 'S' ? 'O' : 'S' }),
    },
  ],
  tell({ at, kind, text }, voice, number) {
    const id = `c${voice.random.hex(10)}`;
    const contact: Written = {
      resourceType: 'Encounter',
      id,
      status: 'finished',
      class: { code: 'AMB' },
      period: { start: voice.time(at) },
      subject: { reference: voice.habits.patient },
    };
    return {
      main: {
        ...voice.head('Observation', 'subject', number),
        status: 'final',
        code: voice.coded('https://referentiemodel.nhg.org/tabellen/journaalregeltypen', kind),
        effectiveDateTime: voice.time(at),
        valueString: text,
        [voice.isStu3 ? 'context' : 'encounter']: { reference: `Encounter/${id}` },
      },
      others: [contact],
    };
  },
});

interface Relative {
  readonly given: string;
  readonly family: string;
  readonly phone: string;
}

const relative = family<Relative>({
  name: 'RelatedPerson',
  make: (random) => ({
    given: random.pick(['Trijntje', 'Sjoerd', 'Ilse']),
    family: random.pick(['Fictief', 'Denkbeeld', 'Verzonnen']),
    phone: `06${random.digits(8)}`,
  }),
  near: [
    {
      name: 'someone else in the same role',
      change: (fact, random) => ({
        ...fact,
        given: another(['Trijntje', 'Sjoerd', 'Ilse'], fact.given, random),
        phone: `06${random.digits(8)}`,
      }),
    },
  ],
  tell({ given, family: surname, phone }, voice, number) {
    return {
      main: {
        ...voice.head('RelatedPerson', 'patient', number),
        name: voice.isStu3 ? { family: surname, given: [given] } : [{ family: surname, given: [given] }],
        telecom: [{ system: 'phone', value: voice.random.chance(0.5) ? phone : `+31${phone.slice(1)}` }],
      },
    };
  },
});

/** What gathers other facts, and what stands beside the record. */
export const collectionFamilies: readonly AnyFamily[] = [report, study, plan, line, relative];
