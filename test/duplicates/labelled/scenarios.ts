import type { DuplicateKind } from '../../../src/duplicates/DuplicateResult.js';
import type { Account, System } from './Account.js';
import { makePerson, patientResource, two } from './people.js';
import type { Block, MedicationOptions, Rendered, Rendering, Side } from './render.js';
import {
  allergy,
  bloodPressure,
  condition,
  generic,
  immunization,
  labResult,
  loinc,
  measurement,
  medication,
  medicationBlock,
  procedure,
  snomed,
} from './render.js';
import type { Analyte } from './vocabulary.js';
import {
  alerts,
  analytes,
  operations,
  problems,
  products,
  substances,
  treatments,
  vaccines,
} from './vocabulary.js';

/** A small story about an account: what was recorded where, and which of it is one fact. */
export interface Scenario {
  readonly name: string;
  /** How its duplicates came about; a near miss has none. */
  readonly kind?: DuplicateKind;
  /** May never be called duplicate, whatever else is traded off. */
  readonly never?: true;
  run(account: Account, deliver: Deliver): void;
}

/** Delivers a resource under a fact of the scenario. */
export type Deliver = (
  to: System,
  resource: Rendered,
  fact: string,
  options?: { service?: string; at?: string; fullUrl?: string; search?: string; release?: 'STU3' | 'R4' },
) => void;

const later = '2026-03-20T10:00:00+01:00';

/** A time on a day; the clock of the source, or UTC. */
function at(day: string, hour: number, minute: number, zone: 'local' | 'utc' = 'local'): string {
  if (zone === 'local') return `${day}T${two(hour)}:${two(minute)}:00${summer(day) ? '+02:00' : '+01:00'}`;
  return `${day}T${two(hour - (summer(day) ? 2 : 1))}:${two(minute)}:00Z`;
}

function summer(day: string): boolean {
  const month = Number(day.slice(5, 7));
  return month >= 4 && month <= 9;
}

function days(day: string, plus: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + plus * 86_400_000).toISOString().slice(0, 10);
}

function valueOf(account: Account, analyte: Analyte): number {
  const { low, high, decimals } = analyte;
  return Number((low + account.random.next() * (high - low)).toFixed(decimals));
}

/** Any resource with a number or without, for stories that are about delivery and not about content. */
function anyFact(account: Account, from: System, number: string | undefined): Rendered {
  const rendering = { account, from, number };
  switch (account.random.between(0, 5)) {
    case 0:
      return condition(rendering, account.take(problems), { onset: account.day() });
    case 1:
      return allergy(rendering, account.take(substances));
    case 2:
      return procedure(rendering, account.take(operations), { date: account.day() });
    case 3:
      return immunization(rendering, account.take(vaccines), { date: account.day() });
    case 4:
      return measurement(rendering, {
        code: '29463-7',
        time: at(account.day(), 10, 15),
        value: account.random.between(50, 110),
        unit: 'kg',
      });
    default: {
      const analyte = account.take(analytes);
      return labResult(rendering, analyte, {
        time: at(account.day(), 9, 5),
        value: valueOf(account, analyte),
      });
    }
  }
}

function anySystem(account: Account): System {
  return account.random.pick(account.systems);
}

function twoSystems(account: Account): readonly [System, System] {
  const [a, b] = account.random.some(account.systems, 2);
  if (a === undefined || b === undefined) throw new Error('Too few systems.');
  return [a, b];
}

function copyOf(resource: Rendered): Rendered {
  return structuredClone(resource);
}

function sidesOf(account: Account): readonly [Side, Side] {
  return account.random.chance(0.5) ? ['links', 'rechts'] : ['rechts', 'links'];
}

/** A building block with its Medication; gives the Medication the fact of its product. */
function prescribe(
  account: Account,
  deliver: Deliver,
  from: System,
  block: Block,
  fact: string,
  options: MedicationOptions & {
    number?: string | undefined;
    service?: string;
    at?: string;
    release?: 'STU3' | 'R4';
  },
): Rendered {
  const rendering: Rendering = {
    account,
    from,
    number: options.number,
    ...(options.release !== undefined && { release: options.release }),
  };
  const where = {
    service: options.service ?? '51',
    ...(options.at !== undefined && { at: options.at }),
    ...(options.release !== undefined && { release: options.release }),
  };
  const product = medication(rendering, options.product, options.level ?? 'prk', options.swapped);
  const made = medicationBlock(rendering, block, String(product['id']), options);
  deliver(from, product, `product ${options.product.prk}`, where);
  deliver(from, made, fact, where);
  return made;
}

function document(rendering: Rendering, content: Rendered, date: string, type = '11071000146104'): Rendered {
  const stu3 = rendering.from.release === 'STU3';
  return generic(rendering, 'DocumentReference', {
    status: 'current',
    type: {
      coding: [
        { system: snomed, code: type, display: type === '11071000146104' ? 'ontslagbrief' : 'verslag' },
      ],
    },
    ...(stu3 ? { indexed: `${date}T12:00:00Z` } : { date: `${date}T12:00:00Z` }),
    content: [{ attachment: { contentType: 'application/pdf', ...content } }],
  });
}

function pdf(account: Account): string {
  return Buffer.from(`%PDF-1.4 ${account.random.hex(400)}`).toString('base64');
}

const doctors = [
  ['doc1', 'P. van Pulver'],
  ['doc2', 'M. Ziegelaar'],
  ['doc3', 'S. Ottevanger'],
] as const;

/** Every kind of duplicate in the facts, and every near miss. */
export const scenarios: readonly Scenario[] = [
  // Kinds that come from delivery.
  {
    name: 'the same entry on two pages',
    kind: 'paging-overlap',
    run(account, deliver) {
      const from = anySystem(account);
      const made = anyFact(account, from, account.id('n'));
      deliver(from, made, 'a');
      deliver(from, copyOf(made), 'a');
    },
  },
  {
    name: 'match and include',
    kind: 'include-overlap',
    run(account, deliver) {
      const from = anySystem(account);
      const made = anyFact(account, from, undefined);
      deliver(from, made, 'a');
      deliver(from, copyOf(made), 'a', { search: 'include' });
    },
  },
  {
    name: 'retrieved again',
    kind: 'refetch-accumulated',
    run(account, deliver) {
      const from = anySystem(account);
      const made = anyFact(account, from, account.random.chance(0.5) ? account.id('n') : undefined);
      deliver(from, made, 'a');
      deliver(from, { ...copyOf(made), meta: { lastUpdated: '2026-03-19T00:00:00Z', versionId: '2' } }, 'a', {
        at: later,
      });
    },
  },
  {
    name: 'another id each time, one number',
    kind: 'id-regenerated',
    run(account, deliver) {
      const from = anySystem(account);
      const made = anyFact(account, from, account.id('n'));
      deliver(from, made, 'a');
      deliver(from, { ...copyOf(made), id: account.id() }, 'a', { at: later });
    },
  },
  {
    name: 'another id each time, no number',
    kind: 'no-identifier-copy',
    run(account, deliver) {
      const from = anySystem(account);
      const made = anyFact(account, from, undefined);
      deliver(from, made, 'a');
      deliver(from, { ...copyOf(made), id: account.id() }, 'a', { at: later });
    },
  },
  {
    name: 'ids that are row numbers',
    run(account, deliver) {
      const from = anySystem(account);
      const first = anyFact(account, from, undefined);
      const second = anyFact(account, from, undefined);
      const url = `${from.base}/${String(first['resourceType'])}/row-${account.id()}`;
      if (first['resourceType'] !== second['resourceType']) return;
      deliver(from, { ...first, id: 'row' }, 'a', { fullUrl: url });
      deliver(from, { ...second, id: 'row' }, 'b', { fullUrl: url, at: later });
    },
  },
  {
    name: 'two gegevensdiensten, one number',
    kind: 'two-services-same-source',
    run(account, deliver) {
      const from = anySystem(account);
      const made = anyFact(account, from, account.id('n'));
      deliver(from, made, 'a');
      deliver(
        from,
        {
          ...copyOf(made),
          id: account.id(),
          meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/gp-Anders'] },
          note: [{ text: 'meer detail' }],
        },
        'a',
        { service: '49' },
      );
    },
  },
  {
    name: 'laboratory result in two gegevensdiensten, number in one',
    kind: 'two-services-same-source',
    run(account, deliver) {
      const from = account.system('ziekenhuis');
      const analyte = account.take(analytes);
      const value = valueOf(account, analyte);
      const time = at(account.day(), 8, 40);
      deliver(
        from,
        labResult({ account, from, number: account.id('n') }, analyte, {
          time,
          value,
          specimen: '119364003',
        }),
        'a',
      );
      deliver(from, labResult({ account, from }, analyte, { time, value, unit: 'other' }), 'a', {
        service: '67',
      });
    },
  },
  {
    name: 'problem in two gegevensdiensten without number',
    kind: 'two-services-same-source',
    run(account, deliver) {
      const from = account.system('huisarts');
      const problem = account.take(problems);
      const onset = account.day();
      deliver(from, condition({ account, from }, problem, { onset }), 'a');
      deliver(from, condition({ account, from }, problem, { onset, coding: 'both', note: 'episode' }), 'a', {
        service: '49',
      });
    },
  },
  {
    name: 'medication in STU3 and R4',
    kind: 'cross-fhir-version',
    run(account, deliver) {
      const from = account.system('ziekenhuis');
      const block = account.random.pick(['MA', 'TA', 'MGB', 'MVE'] as const);
      const options = {
        product: account.take(products),
        date: at(account.day(2023, 2025), 11, 20),
        number: account.id('n'),
        mbh: account.id('mbh'),
        quantity: 30,
        by: 'doc1',
        byDisplay: 'P. van Pulver',
      };
      prescribe(account, deliver, from, block, 'a', { ...options, release: 'STU3' });
      prescribe(account, deliver, from, block, 'a', { ...options, release: 'R4', service: '63' });
    },
  },
  {
    name: 'problem ended since',
    kind: 'version-history',
    run(account, deliver) {
      const from = anySystem(account);
      const problem = account.take(problems);
      const [onset, number] = [account.day(2019, 2022), account.id('n')];
      const made = condition({ account, from, number }, problem, { onset });
      deliver(from, made, 'a');
      deliver(
        from,
        { ...condition({ account, from, number }, problem, { onset, end: '2026-03-10' }), id: made['id'] },
        'a',
        { at: later },
      );
    },
  },
  {
    name: 'preliminary and final result',
    kind: 'version-history',
    run(account, deliver) {
      const from = account.system('ziekenhuis');
      const analyte = account.take(analytes);
      const [time, number] = [at(account.day(), 7, 50), account.id('n')];
      deliver(
        from,
        labResult({ account, from, number }, analyte, {
          time,
          value: valueOf(account, analyte),
          status: 'preliminary',
        }),
        'a',
      );
      deliver(
        from,
        labResult({ account, from, number }, analyte, {
          time,
          value: valueOf(account, analyte),
          status: 'final',
        }),
        'a',
        { at: later },
      );
    },
  },
  {
    name: 'appointment moved',
    kind: 'version-history',
    run(account, deliver) {
      const from = anySystem(account);
      const number = account.id('n');
      const day = account.day(2025, 2025);
      const appointment = (time: string): Rendered =>
        generic(
          { account, from, number },
          'Appointment',
          {
            status: 'booked',
            description: 'Controle oogheelkunde',
            start: time,
            participant: [
              { actor: account.subject(from), status: 'accepted' },
              { actor: { reference: 'Practitioner/doc2', display: 'M. Ziegelaar' }, status: 'accepted' },
            ],
          },
          'none',
        );
      deliver(from, appointment(at(day, 9, 0)), 'a');
      deliver(from, appointment(at(days(day, 7), 9, 30)), 'a', { at: later });
    },
  },
  // Kinds that come from several sources.
  {
    name: 'laboratory result copied to the GP',
    kind: 'cross-source-copy',
    run(account, deliver) {
      const analyte = account.take(analytes);
      const value = valueOf(account, analyte);
      const day = account.day();
      const hospital = account.system('ziekenhuis');
      const gp = account.system('huisarts');
      deliver(
        hospital,
        labResult({ account, from: hospital, number: account.id('n') }, analyte, {
          time: at(day, 8, 25),
          value,
          specimen: '119364003',
        }),
        'a',
      );
      const time = account.random.pick([day, at(day, 13, 10), at(day, 8, 25, 'utc')]);
      deliver(
        gp,
        labResult({ account, from: gp, number: account.id('n') }, analyte, {
          time,
          value,
          coding: account.random.pick(['loinc', 'other']),
          unit: 'other',
        }),
        'a',
      );
    },
  },
  {
    name: 'laboratory result under another code system',
    kind: 'code-system-variant',
    run(account, deliver) {
      const analyte = account.take(analytes.filter(({ nhg }) => nhg !== undefined));
      const value = valueOf(account, analyte);
      const day = account.day();
      const hospital = account.system('ziekenhuis');
      const gp = account.system('huisarts');
      deliver(
        hospital,
        labResult({ account, from: hospital }, analyte, { time: at(day, 8, 25), value }),
        'a',
      );
      deliver(
        gp,
        labResult({ account, from: gp, number: account.id('n') }, analyte, {
          time: day,
          value,
          coding: 'nhg',
        }),
        'a',
      );
    },
  },
  {
    name: 'value in another unit and zone',
    kind: 'unit-variant',
    run(account, deliver) {
      const analyte = account.take(analytes.filter(({ unit, otherUnit }) => unit !== otherUnit));
      const value = valueOf(account, analyte);
      const day = account.day();
      const [a, b] = twoSystems(account);
      deliver(a, labResult({ account, from: a }, analyte, { time: at(day, 10, 5), value }), 'a');
      deliver(
        b,
        labResult({ account, from: b }, analyte, { time: at(day, 10, 5, 'utc'), value, unit: 'other' }),
        'a',
      );
    },
  },
  {
    name: 'weight in kilograms and grams',
    kind: 'unit-variant',
    run(account, deliver) {
      const value = Number((account.random.between(500, 1100) / 10).toFixed(1));
      const time = at(account.day(), 14, 5);
      const [a, b] = twoSystems(account);
      deliver(a, measurement({ account, from: a }, { code: '29463-7', time, value, unit: 'kg' }), 'a');
      deliver(
        b,
        measurement(
          { account, from: b },
          {
            code: account.random.pick(['29463-7', '3141-9']),
            time,
            value: Math.round(value * 1000),
            unit: 'g',
          },
        ),
        'a',
      );
    },
  },
  {
    name: 'one diagnosis at two providers',
    kind: 'cross-source-independent',
    run(account, deliver) {
      const problem = account.take(problems.filter(({ mapped }) => mapped !== true));
      const [a, b] = twoSystems(account);
      const side = problem.sided === true ? account.random.pick(['links', 'rechts'] as const) : undefined;
      const onset = account.day();
      const other = problem.chronic
        ? account.random.pick([onset, onset.slice(0, 7), onset.slice(0, 4), days(onset, 20), undefined])
        : account.random.pick([onset, onset.slice(0, 7), days(onset, 5)]);
      const coding = account.random.pick(['snomed', 'icpc'] as const);
      const sided = side === undefined ? {} : { side };
      deliver(
        a,
        condition({ account, from: a, number: account.id('n') }, problem, { onset, coding, ...sided }),
        'a',
      );
      deliver(
        b,
        condition({ account, from: b, number: account.id('n') }, problem, {
          onset: other,
          coding,
          ...sided,
          active: account.random.chance(0.7),
        }),
        'a',
      );
    },
  },
  {
    name: 'one diagnosis in two code systems',
    kind: 'code-system-variant',
    run(account, deliver) {
      const problem = account.take(problems);
      const [a, b] = twoSystems(account);
      const side = problem.sided === true ? account.random.pick(['links', 'rechts'] as const) : undefined;
      const onset = account.day();
      const [one = 'icpc', other = 'snomed'] = account.random.some(
        ['icpc', 'snomed', 'icd10', 'text'] as const,
        2,
      );
      const sided = side === undefined ? {} : { side };
      deliver(
        a,
        condition({ account, from: a, number: account.id('n') }, problem, { onset, coding: one, ...sided }),
        'a',
      );
      deliver(
        b,
        condition({ account, from: b }, problem, {
          onset: account.random.pick([onset, onset.slice(0, 7)]),
          coding: other,
          ...sided,
        }),
        'a',
      );
    },
  },
  {
    name: 'one allergy at two providers',
    kind: 'cross-source-independent',
    run(account, deliver) {
      const substance = account.take(substances);
      const [a, b] = twoSystems(account);
      deliver(
        a,
        allergy({ account, from: a, number: account.id('n') }, substance, {
          onset: '2009',
          criticality: 'high',
        }),
        'a',
      );
      deliver(
        b,
        allergy({ account, from: b }, substance, {
          onset: account.random.pick(['2014-03', '2009-05-11']),
          system: account.random.pick(['snomed', 'snk', 'text']),
          active: account.random.chance(0.8),
        }),
        'a',
      );
    },
  },
  {
    name: 'one operation at two providers',
    kind: 'cross-source-independent',
    run(account, deliver) {
      const operation = account.take(operations);
      const [a, b] = twoSystems(account);
      const side = operation.sided === true ? account.random.pick(['links', 'rechts'] as const) : undefined;
      const date = account.day();
      const sided = side === undefined ? {} : { side };
      deliver(
        a,
        procedure({ account, from: a, number: account.id('n') }, operation, { date, ...sided }),
        'a',
      );
      deliver(
        b,
        procedure({ account, from: b }, operation, {
          date: account.random.pick([date, date.slice(0, 7), date.slice(0, 4)]),
          coding: account.random.pick(['snomed', 'text', 'local']),
          ...sided,
        }),
        'a',
      );
    },
  },
  {
    name: 'one vaccination at two providers',
    kind: 'cross-source-independent',
    run(account, deliver) {
      const vaccine = account.take(vaccines);
      const [a, b] = twoSystems(account);
      const date = account.day();
      deliver(
        a,
        immunization({ account, from: a, number: account.id('n') }, vaccine, { date, dose: 1 }),
        'a',
      );
      deliver(
        b,
        immunization({ account, from: b }, vaccine, {
          date: account.random.pick([date, days(date, 1), `${date}T00:00:00+01:00`]),
          coding: account.random.pick(['atc', 'group', 'text']),
        }),
        'a',
      );
    },
  },
  {
    name: 'medication agreement copied to the pharmacy',
    kind: 'cross-source-copy',
    run(account, deliver) {
      const [hospital, pharmacy] = [account.system('ziekenhuis'), account.system('apotheek')];
      const product = account.take(products);
      const day = account.day(2023, 2025);
      const [by, byDisplay] = account.random.pick(doctors);
      prescribe(account, deliver, hospital, 'MA', 'a', {
        product,
        date: at(day, 11, 20),
        start: day,
        number: account.id('n'),
        mbh: account.id('mbh'),
        by,
        byDisplay,
      });
      prescribe(account, deliver, pharmacy, 'MA', 'a', {
        product,
        level: account.random.pick(['prk', 'hpk']),
        swapped: true,
        date: account.random.pick([day, at(day, 11, 20)]),
        start: day,
        dosageAs: account.random.pick(['structure', 'text', 'none']),
        by,
        byDisplay,
      });
    },
  },
  {
    name: 'administration agreement translated from MP 6.12',
    kind: 'cross-source-copy',
    run(account, deliver) {
      const [pharmacy, gp] = [account.system('apotheek'), account.system('huisarts')];
      const product = account.take(products);
      const day = account.day(2023, 2025);
      prescribe(account, deliver, pharmacy, 'TA', 'a', {
        product,
        date: at(day, 16, 2),
        start: day,
        number: account.id('n'),
        mbh: account.id('mbh'),
        by: 'org1',
        byDisplay: 'Apotheek De Linde',
      });
      prescribe(account, deliver, gp, 'TA', 'a', {
        product,
        date: day,
        start: day,
        dosageAs: account.random.pick(['text', 'structure']),
        by: 'org1',
        byDisplay: 'Apotheek De Linde',
      });
    },
  },
  {
    name: 'dispense known to two sources',
    kind: 'code-system-variant',
    run(account, deliver) {
      const [pharmacy, gp] = [account.system('apotheek'), account.system('huisarts')];
      const product = account.take(products);
      const day = account.day(2023, 2025);
      prescribe(account, deliver, pharmacy, 'MVE', 'a', {
        product,
        level: 'hpk',
        date: at(day, 17, 31),
        quantity: 90,
        number: account.id('n'),
        by: 'org1',
        byDisplay: 'Apotheek De Linde',
      });
      prescribe(account, deliver, gp, 'MVE', 'a', {
        product,
        level: 'prk',
        date: day,
        quantity: 90,
        by: 'org1',
        byDisplay: 'Apotheek De Linde',
      });
    },
  },
  {
    name: 'letter through two routes',
    kind: 'document-reencoded',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const data = pdf(account);
      const day = account.day();
      deliver(a, document({ account, from: a, number: account.id('n') }, { data }, day), 'a');
      deliver(
        b,
        document(
          { account, from: b, number: account.id('n') },
          { data: data.replace(/.{76}/g, '$&\r\n') },
          account.random.pick([day, days(day, 3)]),
        ),
        'a',
      );
    },
  },
  {
    name: 'letter twice at one source',
    kind: 'document-reencoded',
    run(account, deliver) {
      const from = anySystem(account);
      const data = pdf(account);
      const day = account.day();
      deliver(from, document({ account, from, number: account.id('n') }, { data, title: 'brief' }, day), 'a');
      deliver(
        from,
        document({ account, from, number: account.id('n') }, { data, title: 'Ontslagbrief' }, day),
        'a',
        { service: '53' },
      );
    },
  },
  {
    name: 'alert at two providers',
    kind: 'cross-source-independent',
    run(account, deliver) {
      const alert = account.take(alerts);
      const [a, b] = twoSystems(account);
      deliver(
        a,
        generic({ account, from: a, number: account.id('n') }, 'Flag', {
          status: 'active',
          code: { coding: [{ system: snomed, code: alert.snomed, display: alert.nl }] },
          period: { start: '2019-04-01' },
        }),
        'a',
      );
      deliver(
        b,
        generic({ account, from: b }, 'Flag', {
          status: 'active',
          code: account.random.chance(0.5)
            ? {
                coding: [{ system: 'http://hl7.org/fhir/v3/NullFlavor', code: 'OTH', display: 'other' }],
                text: alert.other,
              }
            : { coding: [{ system: snomed, code: alert.snomed }] },
        }),
        'a',
      );
    },
  },
  {
    name: 'treatment directive at two providers',
    kind: 'cross-source-independent',
    run(account, deliver) {
      const treatment = account.take(treatments);
      const [a, b] = twoSystems(account);
      deliver(a, directive({ account, from: a }, treatment, 'NEE', '2024-02-03'), 'a');
      deliver(b, directive({ account, from: b }, treatment, 'NEE', '2024-02-03'), 'a');
    },
  },
  {
    name: 'contact known to two gegevensdiensten',
    kind: 'two-services-same-source',
    run(account, deliver) {
      const from = account.system('huisarts');
      const time = at(account.day(), 10, 20);
      const contact = (number?: string): Rendered =>
        generic({ account, from, number }, 'Encounter', {
          status: 'finished',
          class: { system: 'http://hl7.org/fhir/v3/ActCode', code: 'AMB' },
          period: { start: time },
          participant: [{ individual: { reference: 'Practitioner/doc1', display: 'P. van Pulver' } }],
        });
      deliver(from, contact(account.id('n')), 'a');
      deliver(from, { ...contact(), reason: [{ text: 'controle' }] }, 'a', { service: '49' });
    },
  },
  {
    name: 'products of two building blocks',
    kind: 'product-repeat',
    run(account, deliver) {
      const from = account.system('apotheek');
      const product = account.take(products);
      const day = account.day(2023, 2025);
      prescribe(account, deliver, from, 'MA', 'a', {
        product,
        date: at(day, 9, 0),
        start: day,
        number: account.id('n'),
        by: 'doc1',
        byDisplay: 'P. van Pulver',
      });
      prescribe(account, deliver, from, 'TA', 'b', {
        product,
        date: at(day, 15, 0),
        start: day,
        number: account.id('n'),
        by: 'org1',
        byDisplay: 'Apotheek De Linde',
      });
    },
  },
  {
    name: 'practitioner at two sources',
    kind: 'practitioner-cross-source',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const agb = account.random.digits(8);
      const other = makePerson(account.random, account.id());
      const identifier = [{ system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: agb }];
      deliver(
        a,
        {
          resourceType: 'Practitioner',
          id: account.id(),
          identifier,
          name: [{ family: [other.prefix, other.own].join(' ').trim(), given: [other.given[0] ?? 'A'] }],
        },
        'a',
      );
      deliver(
        b,
        {
          resourceType: 'Practitioner',
          id: account.id(),
          identifier: [{ system: 'urn:oid:2.16.840.1.113883.2.4.6.1', value: agb }],
          name: [
            {
              text: `Dr. ${other.given.map((name) => `${name.charAt(0)}.`).join('')} ${other.prefix} ${other.own}`.replace(
                '  ',
                ' ',
              ),
              family: other.own,
              given: [`${other.given[0]?.charAt(0) ?? 'A'}.`],
            },
          ],
        },
        'a',
      );
    },
  },
  {
    name: 'organisation at two sources',
    kind: 'organization-cross-source',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const ura = account.random.digits(8);
      const identifier = [{ system: 'http://fhir.nl/fhir/NamingSystem/ura', value: ura }];
      const name = `Huisartsenpraktijk ${account.random.pick(['De Molen', 'Het Plein', 'Zuidrand', 'De Brug'])}`;
      deliver(a, { resourceType: 'Organization', id: account.id(), identifier, name }, 'a');
      deliver(b, { resourceType: 'Organization', id: account.id(), identifier, name: `${name} B.V.` }, 'a');
    },
  },
  // Near misses.
  {
    name: 'building blocks of one treatment',
    never: true,
    run(account, deliver) {
      const from = account.system('apotheek');
      const product = account.take(products);
      const day = account.day(2023, 2025);
      const shared = {
        product,
        date: at(day, 9, 0),
        start: day,
        mbh: account.id('mbh'),
        by: 'doc1',
        byDisplay: 'P. van Pulver',
        quantity: 30,
      };
      for (const block of ['MA', 'VV', 'TA', 'MVE', 'MGB', 'MTD'] as const) {
        prescribe(account, deliver, from, block, block, {
          ...shared,
          ...(account.random.chance(0.6) && { number: account.id('n') }),
        });
      }
    },
  },
  {
    name: 'successive agreements',
    never: true,
    run(account, deliver) {
      const from = anySystem(account);
      const product = account.take(products);
      const day = account.day(2023, 2024);
      const shared = { product, mbh: account.id('mbh'), by: 'doc1', byDisplay: 'P. van Pulver' };
      prescribe(account, deliver, from, 'MA', 'a', {
        ...shared,
        date: at(day, 9, 0),
        start: day,
        end: days(day, 60),
        perDay: 1,
        number: account.id('n'),
      });
      prescribe(account, deliver, from, 'MA', 'b', {
        ...shared,
        date: at(days(day, 60), 9, 0),
        start: days(day, 60),
        perDay: 2,
        number: account.id('n'),
      });
    },
  },
  {
    name: 'agreement stopped',
    run(account, deliver) {
      const [a, b] = [account.system('ziekenhuis'), account.system('apotheek')];
      const product = account.take(products);
      const day = account.day(2023, 2024);
      const shared = { product, mbh: account.id('mbh'), by: 'doc1', byDisplay: 'P. van Pulver', start: day };
      prescribe(account, deliver, a, 'MA', 'a', { ...shared, date: at(day, 9, 0), number: account.id('n') });
      prescribe(account, deliver, account.random.chance(0.5) ? a : b, 'MA', 'b', {
        ...shared,
        date: at(day, 15, 0),
        end: day,
        stop: true,
        number: account.id('n'),
      });
    },
  },
  {
    name: 'monthly refill',
    run(account, deliver) {
      const from = account.system('apotheek');
      const product = account.take(products);
      const day = account.day(2023, 2024);
      for (const month of [0, 1, 2]) {
        prescribe(account, deliver, from, 'MVE', `m${month}`, {
          product,
          date: at(days(day, 30 * month), 12, 0),
          quantity: 30,
          ...(account.random.chance(0.5) && { number: account.id('n') }),
          by: 'org1',
          byDisplay: 'Apotheek De Linde',
        });
      }
    },
  },
  {
    name: 'double prescription by another prescriber',
    never: true,
    run(account, deliver) {
      const [a, b] = [account.system('ziekenhuis'), account.system('huisarts')];
      const product = account.take(products);
      const day = account.day(2023, 2025);
      prescribe(account, deliver, a, 'MA', 'a', {
        product,
        date: at(day, 9, 0),
        start: day,
        mbh: account.id('mbh'),
        number: account.id('n'),
        by: 'doc2',
        byDisplay: 'M. Ziegelaar',
      });
      prescribe(account, deliver, b, 'MA', 'b', {
        product,
        date: account.random.pick([at(day, 15, 0), day]),
        start: day,
        mbh: account.id('mbh'),
        ...(account.random.chance(0.6) && { number: account.id('n') }),
        by: 'doc1',
        byDisplay: 'P. van Pulver',
      });
    },
  },
  {
    name: 'another strength',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const day = account.day(2023, 2025);
      for (const [from, fact] of [
        [a, 'a'],
        [b, 'b'],
      ] as const) {
        const product = account.take(products.filter(({ atc }) => atc === 'C10AA05'));
        prescribe(account, deliver, from, 'MA', fact, {
          product,
          date: day,
          start: day,
          by: 'doc1',
          byDisplay: 'P. van Pulver',
        });
      }
    },
  },
  {
    name: 'use by patient and by professional',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const product = account.take(products);
      const day = account.day(2023, 2025);
      prescribe(account, deliver, a, 'MGB', 'a', { product, date: day, start: day, author: 'patient' });
      prescribe(account, deliver, b, 'MGB', 'b', {
        product,
        date: day,
        start: day,
        author: 'professional',
        by: 'doc1',
        byDisplay: 'P. van Pulver',
      });
    },
  },
  {
    name: 'administrations in a series',
    run(account, deliver) {
      const from = account.system('ziekenhuis');
      const product = account.take(products);
      const day = account.day(2023, 2025);
      for (const hour of [8, 12, 18])
        prescribe(account, deliver, from, 'MTD', `h${hour}`, { product, date: at(day, hour, 0) });
    },
  },
  {
    name: 'same value on another day',
    run(account, deliver) {
      const analyte = account.take(analytes);
      const value = valueOf(account, analyte);
      const [a, b] = account.random.chance(0.5)
        ? twoSystems(account)
        : [anySystem(account), anySystem(account)];
      const day = account.day();
      deliver(a, labResult({ account, from: a }, analyte, { time: at(day, 9, 0), value }), 'a');
      deliver(
        b,
        labResult({ account, from: b }, analyte, {
          time: at(days(day, account.random.between(1, 40)), 9, 0),
          value,
        }),
        'b',
      );
    },
  },
  {
    name: 'same value at another time of the day',
    run(account, deliver) {
      const analyte = account.take(analytes);
      const value = valueOf(account, analyte);
      const from = anySystem(account);
      const day = account.day();
      deliver(
        from,
        labResult({ account, from, number: account.id('n') }, analyte, { time: at(day, 8, 0), value }),
        'a',
      );
      deliver(
        from,
        labResult({ account, from, number: account.id('n') }, analyte, { time: at(day, 16, 30), value }),
        'b',
      );
    },
  },
  {
    name: 'another specimen',
    run(account, deliver) {
      const analyte = account.take(analytes);
      const value = valueOf(account, analyte);
      const [a, b] = account.random.chance(0.5)
        ? twoSystems(account)
        : [account.system('ziekenhuis'), account.system('ziekenhuis')];
      const time = at(account.day(), 8, 0);
      deliver(a, labResult({ account, from: a }, analyte, { time, value, specimen: '119364003' }), 'a');
      deliver(b, labResult({ account, from: b }, analyte, { time, value, specimen: '122575003' }), 'b');
    },
  },
  {
    name: 'another analyte with the same value',
    run(account, deliver) {
      const mine = account.take(analytes);
      const other = account.take(analytes);
      const [a, b] = account.random.chance(0.5)
        ? twoSystems(account)
        : [account.system('ziekenhuis'), account.system('ziekenhuis')];
      const time = at(account.day(), 8, 0);
      const value = account.random.between(4, 9);
      deliver(
        a,
        labResult({ account, from: a }, { ...mine, unit: 'mmol/L', otherUnit: 'mmol/l' }, { time, value }),
        'a',
      );
      deliver(
        b,
        labResult(
          { account, from: b },
          { ...other, unit: 'mmol/L', otherUnit: 'mmol/l' },
          { time, value, coding: account.random.pick(['loinc', 'nhg', 'local']) },
        ),
        'b',
      );
    },
  },
  {
    name: 'one order number on several results',
    run(account, deliver) {
      const from = account.system('ziekenhuis');
      const number = account.id('order');
      const time = at(account.day(), 8, 0);
      for (let index = 0; index < 3; index++) {
        const analyte = account.take(analytes);
        deliver(
          from,
          labResult({ account, from, number }, analyte, { time, value: valueOf(account, analyte) }),
          `r${index}`,
        );
      }
    },
  },
  {
    name: 'blood pressure repeated',
    run(account, deliver) {
      const from = account.system('huisarts');
      const day = account.day();
      const [systolic, diastolic] = [account.random.between(110, 170), account.random.between(60, 100)];
      deliver(from, bloodPressure({ account, from }, { time: at(day, 10, 0), systolic, diastolic }), 'a');
      deliver(
        from,
        bloodPressure(
          { account, from },
          {
            time: at(day, 10, account.random.between(4, 12)),
            systolic: account.random.chance(0.3) ? systolic : systolic - 4,
            diastolic,
          },
        ),
        'b',
      );
    },
  },
  {
    name: 'blood pressure at two sources',
    kind: 'cross-source-copy',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const time = at(account.day(), 10, 0);
      const [systolic, diastolic] = [account.random.between(110, 170), account.random.between(60, 100)];
      deliver(
        a,
        bloodPressure({ account, from: a, number: account.id('n') }, { time, systolic, diastolic }),
        'a',
      );
      deliver(
        b,
        bloodPressure(
          { account, from: b },
          {
            time: account.random.pick([time, time.slice(0, 10)]),
            systolic,
            diastolic,
            panel: account.random.pick(['85354-9', '55284-4']),
          },
        ),
        'a',
      );
    },
  },
  {
    name: 'left and right',
    never: true,
    run(account, deliver) {
      const [one, other] = sidesOf(account);
      const [a, b] = account.random.chance(0.5)
        ? twoSystems(account)
        : [anySystem(account), anySystem(account)];
      if (account.random.chance(0.5)) {
        const problem = account.take(problems.filter(({ sided }) => sided === true));
        const onset = account.day();
        const coding = account.random.pick(['snomed', 'icpc'] as const);
        deliver(a, condition({ account, from: a }, problem, { onset, side: one, coding }), 'a');
        deliver(b, condition({ account, from: b }, problem, { onset, side: other, coding }), 'b');
      } else {
        const operation = account.take(operations.filter(({ sided }) => sided === true));
        const date = account.day();
        deliver(a, procedure({ account, from: a }, operation, { date, side: one }), 'a');
        deliver(
          b,
          procedure({ account, from: b }, operation, {
            date: account.random.pick([date, date.slice(0, 4)]),
            side: other,
          }),
          'b',
        );
      }
    },
  },
  {
    name: 'hearing aid left and right',
    never: true,
    run(account, deliver) {
      const from = anySystem(account);
      const day = account.day();
      for (const side of ['links', 'rechts'] as const) {
        const device = {
          resourceType: 'Device',
          id: account.id(),
          type: { coding: [{ system: snomed, code: '6012004', display: 'hoortoestel' }] },
          patient: account.subject(from),
        };
        deliver(from, device, `device ${side}`);
        const period =
          from.release === 'STU3' ? { whenUsed: { start: day } } : { timingPeriod: { start: day } };
        const site = {
          coding: [
            {
              system: snomed,
              code: side === 'links' ? '89644007' : '25577004',
              display: `structuur van ${side === 'links' ? 'linker' : 'rechter'} oor`,
            },
          ],
        };
        deliver(
          from,
          generic({ account, from }, 'DeviceUseStatement', {
            status: 'active',
            device: { reference: `Device/${device.id}`, display: 'hoortoestel' },
            bodySite: site,
            ...period,
          }),
          side,
        );
      }
    },
  },
  {
    name: 'next dose of a vaccine',
    never: true,
    run(account, deliver) {
      const vaccine = account.take(vaccines);
      const [a, b] = account.random.chance(0.5)
        ? twoSystems(account)
        : [anySystem(account), anySystem(account)];
      const date = account.day();
      deliver(a, immunization({ account, from: a }, vaccine, { date, dose: 1 }), 'a');
      deliver(
        b,
        immunization({ account, from: b }, vaccine, {
          date: account.random.pick([days(date, 28), days(date, 180), date]),
          dose: 2,
        }),
        'b',
      );
    },
  },
  {
    name: 'new episode of a passing problem',
    run(account, deliver) {
      const problem = account.take(problems.filter(({ chronic, mapped }) => !chronic && mapped !== true));
      const [a, b] = account.random.chance(0.5)
        ? twoSystems(account)
        : [anySystem(account), anySystem(account)];
      const onset = account.day(2018, 2023);
      const coding = account.random.pick(['snomed', 'icpc'] as const);
      deliver(a, condition({ account, from: a }, problem, { onset, coding }), 'a');
      deliver(
        b,
        condition({ account, from: b }, problem, {
          onset: days(onset, account.random.between(60, 500)),
          coding,
        }),
        'b',
      );
    },
  },
  {
    name: 'problem, episode and alert of one thing',
    run(account, deliver) {
      const from = account.system('huisarts');
      const problem = account.take(problems);
      const onset = account.day();
      const number = account.id('n');
      const made = condition({ account, from, number }, problem, { onset });
      deliver(from, made, 'a');
      deliver(
        from,
        generic(
          { account, from, number },
          'EpisodeOfCare',
          {
            status: 'active',
            extension: [
              {
                url: 'http://nictiz.nl/fhir/StructureDefinition/EpisodeOfCare-Title',
                valueString: problem.nl,
              },
            ],
            diagnosis: [{ condition: { reference: `Condition/${String(made['id'])}` } }],
            period: { start: onset },
          },
          'patient',
        ),
        'b',
      );
      deliver(
        from,
        generic({ account, from, number }, 'Flag', {
          status: 'active',
          code: {
            coding: [
              { system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: problem.icpc, display: problem.nl },
            ],
          },
          period: { start: onset },
        }),
        'c',
      );
    },
  },
  {
    name: 'planned and performed',
    run(account, deliver) {
      const operation = account.take(operations);
      const from = anySystem(account);
      const date = account.day(2024, 2025);
      deliver(from, procedure({ account, from }, operation, { date, status: 'preparation' }), 'a');
      deliver(
        from,
        procedure({ account, from }, operation, {
          date: account.random.pick([date, days(date, 3)]),
          status: 'completed',
        }),
        'b',
      );
    },
  },
  {
    name: 'operation repeated',
    run(account, deliver) {
      const operation = account.take(operations);
      const [a, b] = twoSystems(account);
      const date = account.day(2018, 2022);
      deliver(a, procedure({ account, from: a }, operation, { date }), 'a');
      deliver(
        b,
        procedure({ account, from: b }, operation, { date: days(date, account.random.between(2, 400)) }),
        'b',
      );
    },
  },
  {
    name: 'panel and member',
    run(account, deliver) {
      const from = account.system('ziekenhuis');
      const analyte = account.take(analytes);
      const time = at(account.day(), 8, 0);
      const member = labResult({ account, from }, analyte, { time, value: valueOf(account, analyte) });
      deliver(from, member, 'a');
      const panel = generic({ account, from }, 'Observation', {
        status: 'final',
        code: { coding: [{ system: loinc, code: '58410-2', display: 'panel' }] },
        effectiveDateTime: time,
        hasMember: [{ reference: `Observation/${String(member['id'])}` }],
      });
      deliver(from, panel, 'b');
      deliver(
        from,
        generic({ account, from }, 'DiagnosticReport', {
          status: 'final',
          code: { coding: [{ system: loinc, code: '58410-2' }] },
          effectiveDateTime: time,
          result: [{ reference: `Observation/${String(member['id'])}` }],
        }),
        'c',
      );
    },
  },
  {
    name: 'second visit on a day',
    run(account, deliver) {
      const from = account.system('huisarts');
      const day = account.day();
      const visit = (time: string, number: string): Rendered =>
        generic({ account, from, number }, 'Encounter', {
          status: 'finished',
          class: { system: 'http://hl7.org/fhir/v3/ActCode', code: 'AMB' },
          period: { start: time },
          participant: [{ individual: { reference: 'Practitioner/doc1', display: 'P. van Pulver' } }],
        });
      const precise = account.random.chance(0.6);
      deliver(from, visit(precise ? at(day, 9, 0) : day, account.id('n')), 'a');
      deliver(from, visit(precise ? at(day, 15, 40) : day, account.id('n')), 'b');
    },
  },
  {
    name: 'weekly appointments',
    run(account, deliver) {
      const from = anySystem(account);
      const day = account.day(2025, 2025);
      for (const week of [0, 1, 2]) {
        deliver(
          from,
          generic(
            { account, from },
            'Appointment',
            {
              status: 'booked',
              description: 'Fysiotherapie',
              start: at(days(day, 7 * week), 9, 0),
              participant: [
                { actor: account.subject(from), status: 'accepted' },
                { actor: { reference: 'Practitioner/doc3', display: 'S. Ottevanger' }, status: 'accepted' },
              ],
            },
            'none',
          ),
          `w${week}`,
        );
      }
    },
  },
  {
    name: 'basic and supplementary insurance',
    run(account, deliver) {
      const from = anySystem(account);
      const number = account.random.digits(9);
      for (const [code, display] of [
        ['B', 'Basis verzekerd'],
        ['A', 'Aanvullend verzekerd'],
      ] as const) {
        deliver(
          from,
          generic(
            { account, from },
            'Coverage',
            {
              status: 'active',
              beneficiary: account.subject(from),
              subscriberId: number,
              type: { coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1', code, display }] },
              payor: [{ reference: 'Organization/ins', display: 'Zorgverzekeraar Zeker' }],
              period: { start: '2025-01-01' },
            },
            'none',
          ),
          code,
        );
      }
    },
  },
  {
    name: 'insurance at two sources',
    kind: 'cross-source-copy',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const number = account.random.digits(9);
      for (const from of [a, b]) {
        deliver(
          from,
          generic(
            { account, from },
            'Coverage',
            {
              status: 'active',
              beneficiary: account.subject(from),
              subscriberId: number,
              type: {
                coding: [
                  {
                    system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.101.5.1',
                    code: 'B',
                    display: 'Basis verzekerd',
                  },
                ],
              },
              payor: [
                {
                  identifier: { system: 'http://fhir.nl/fhir/NamingSystem/uzovi', value: '9998' },
                  display: 'Zorgverzekeraar Zeker',
                },
              ],
              period: { start: '2025-01-01' },
            },
            'none',
          ),
          'a',
        );
      }
    },
  },
  {
    name: 'contradicting directives',
    run(account, deliver) {
      const treatment = account.take(treatments);
      const [a, b] = twoSystems(account);
      deliver(a, directive({ account, from: a }, treatment, 'NEE', '2024-02-03'), 'a');
      deliver(b, directive({ account, from: b }, treatment, 'JA', '2024-02-03'), 'b');
    },
  },
  {
    name: 'GP practice and pharmacy of one name',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const address = [{ line: ['Plein 1'], postalCode: '1234 AB', city: 'Hoorn' }];
      deliver(
        a,
        { resourceType: 'Organization', id: account.id(), name: 'Huisartsenpraktijk De Linde', address },
        'a',
      );
      deliver(b, { resourceType: 'Organization', id: account.id(), name: 'Apotheek De Linde', address }, 'b');
    },
  },
  {
    name: 'two colleagues with one surname',
    run(account, deliver) {
      const from = anySystem(account);
      const other = makePerson(account.random, account.id());
      deliver(
        from,
        { resourceType: 'Practitioner', id: account.id(), name: [{ family: other.own, given: ['B.'] }] },
        'a',
      );
      deliver(
        from,
        { resourceType: 'Practitioner', id: account.id(), name: [{ family: other.own, given: ['K.'] }] },
        'b',
      );
    },
  },
  {
    name: 'equal numbers in other systems',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      const number = account.random.digits(5);
      const id = account.id();
      deliver(
        a,
        { ...condition({ account, from: a, number }, account.take(problems), { onset: account.day() }), id },
        'a',
      );
      deliver(
        b,
        { ...condition({ account, from: b, number }, account.take(problems), { onset: account.day() }), id },
        'b',
      );
    },
  },
  {
    name: 'another letter of the same day and kind',
    run(account, deliver) {
      const [a, b] = account.random.chance(0.5)
        ? twoSystems(account)
        : [anySystem(account), anySystem(account)];
      const day = account.day();
      deliver(a, document({ account, from: a }, { data: pdf(account), title: 'Brief' }, day), 'a');
      deliver(b, document({ account, from: b }, { data: pdf(account), title: 'Brief' }, day), 'b');
    },
  },
  {
    name: 'questionnaire filled in again',
    run(account, deliver) {
      const from = anySystem(account);
      const day = account.day();
      for (const [fact, date] of [
        ['a', day],
        ['b', days(day, 30)],
      ] as const) {
        deliver(
          from,
          generic({ account, from }, 'QuestionnaireResponse', {
            status: 'completed',
            questionnaire: 'https://voorbeeld.example/Questionnaire/pijn',
            authored: at(date, 12, 0),
            item: [{ linkId: '1', answer: [{ valueInteger: 4 }] }],
          }),
          fact,
        );
      }
    },
  },
  {
    name: 'the same line at another contact',
    run(account, deliver) {
      const from = account.system('huisarts');
      const day = account.day();
      for (const [fact, date] of [
        ['a', day],
        ['b', days(day, 14)],
      ] as const) {
        const contact = generic({ account, from, number: account.id('n') }, 'Encounter', {
          status: 'finished',
          class: { code: 'AMB' },
          period: { start: at(date, 10, 0) },
        });
        deliver(from, contact, `contact ${fact}`);
        deliver(
          from,
          generic({ account, from }, 'Observation', {
            status: 'final',
            code: { coding: [{ system: 'http://fhir.nl/fhir/NamingSystem/journaalregeltypen', code: 'P' }] },
            valueString: 'Afwachten, zo nodig retour.',
            effectiveDateTime: at(date, 10, 0),
            context: { reference: `Encounter/${String(contact['id'])}` },
          }),
          fact,
        );
      }
    },
  },
  {
    name: 'no allergies and an allergy',
    run(account, deliver) {
      const [a, b] = twoSystems(account);
      deliver(
        a,
        generic(
          { account, from: a },
          'AllergyIntolerance',
          {
            verificationStatus: 'confirmed',
            code: { coding: [{ system: snomed, code: '716186003', display: 'geen bekende allergie' }] },
          },
          'patient',
        ),
        'a',
      );
      deliver(b, allergy({ account, from: b }, account.take(substances)), 'b');
    },
  },
  {
    name: 'allergy of a relative on the account',
    never: true,
    run(account, deliver) {
      const from = account.system('kliniek');
      const child = makePerson(account.random, account.id(), 2016);
      const patient = patientResource(
        {
          ...child,
          own: account.person.own,
          prefix: account.person.prefix,
          partner: undefined,
          street: account.person.street,
          number: account.person.number,
          postalCode: account.person.postalCode,
        },
        { structured: true },
        `child-${child.key}`,
        { system: `${from.root}.pat`, value: child.key },
        account.random,
      );
      const vaccine = account.take(vaccines);
      const date = account.day();
      deliver(from, patient, `person ${child.key}`);
      deliver(from, immunization({ account, from }, vaccine, { date }), 'a');
      deliver(
        from,
        {
          ...immunization({ account, from }, vaccine, { date }),
          patient: { reference: `Patient/child-${child.key}` },
        },
        'b',
      );
    },
  },
  {
    name: 'a vague record between two facts',
    run(account, deliver) {
      const analyte = account.take(analytes);
      const value = valueOf(account, analyte);
      const day = account.day();
      const [hospital, gp] = [account.system('ziekenhuis'), account.system('huisarts')];
      deliver(
        hospital,
        labResult({ account, from: hospital, number: account.id('n') }, analyte, {
          time: at(day, 8, 0),
          value,
        }),
        'a',
      );
      deliver(
        hospital,
        labResult({ account, from: hospital, number: account.id('n') }, analyte, {
          time: at(day, 17, 0),
          value,
        }),
        'b',
      );
      deliver(
        gp,
        labResult({ account, from: gp }, analyte, { time: day, value }),
        account.random.pick(['a', 'b']),
      );
    },
  },
];

function directive(
  rendering: Rendering,
  treatment: { readonly snomed: string; readonly nl: string },
  permitted: 'JA' | 'NEE',
  date: string,
): Rendered {
  const coding = [{ system: snomed, code: treatment.snomed, display: treatment.nl }];
  const category = [{ coding: [{ system: snomed, code: '11291000146105', display: 'behandelaanwijzing' }] }];
  if (rendering.from.release === 'STU3') {
    return generic(
      rendering,
      'Consent',
      {
        status: 'active',
        category,
        extension: [
          {
            url: 'http://nictiz.nl/fhir/StructureDefinition/zib-TreatmentDirective-Treatment',
            valueCodeableConcept: { coding },
          },
        ],
        modifierExtension: [
          {
            url: 'http://nictiz.nl/fhir/StructureDefinition/zib-TreatmentDirective-TreatmentPermitted',
            valueCodeableConcept: {
              coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.40.4', code: permitted }],
            },
          },
        ],
        period: { start: date },
      },
      'patient',
    );
  }
  return generic(
    rendering,
    'Consent',
    {
      status: 'active',
      category,
      dateTime: date,
      provision: { type: permitted === 'JA' ? 'permit' : 'deny', code: [{ coding }] },
    },
    'patient',
  );
}
