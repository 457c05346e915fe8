import type { DuplicateKind } from '../../../src/duplicates/DuplicateResult.js';
import type { Release } from '../../../src/fhir/Release.js';
import type { LabelledAccount } from '../labelled/makeAccounts.js';
import type { Expectation } from '../labelled/measureVerdicts.js';
import { SeededRandom } from '../labelled/SeededRandom.js';
import { clinicalFamilies } from './clinicalFamilies.js';
import { collectionFamilies } from './collectionFamilies.js';
import type { AnyFamily, Story, Told } from './Family.js';
import { medicationFamilies } from './medicationFamilies.js';
import { otherFamilies } from './otherFamilies.js';
import { requestFamilies } from './requestFamilies.js';
import type { Habits, Written } from './Voice.js';
import { Voice } from './Voice.js';

const families: readonly AnyFamily[] = [
  ...clinicalFamilies,
  ...medicationFamilies,
  ...otherFamilies,
  ...collectionFamilies,
  ...requestFamilies,
];

const first = '2026-02-28T09:00:00+01:00';
const later = '2026-03-14T09:00:00+01:00';

/** How one fact comes to be delivered twice, and what may then be said of it. */
interface Process extends Expectation {
  readonly name: string;
  readonly betweenSources?: true;
  /** Tells nothing but that the source says it again. */
  readonly repeats?: true;
  run(telling: Telling): boolean;
}

interface Telling {
  readonly family: AnyFamily;
  readonly story: Story;
  readonly desk: Desk;
  readonly one: Habits;
  readonly other: Habits;
  readonly random: SeededRandom;
}

const between: readonly DuplicateKind[] = [
  'cross-source-copy',
  'cross-source-independent',
  'code-system-variant',
  'unit-variant',
  'document-reencoded',
  'cross-fhir-version',
  'practitioner-cross-source',
];

const processes: readonly Process[] = [
  {
    name: 'twice in one answer',
    verdicts: ['exact'],
    kinds: ['paging-overlap'],
    repeats: true,
    run({ story, desk, one, random }) {
      const told = story.tell(desk.voice(one), numberOf(one, random));
      desk.deliver(one, told, 'a');
      desk.deliver(one, copy(told), 'a', { bare: true });
      return true;
    },
  },
  {
    name: 'found and included',
    verdicts: ['exact'],
    kinds: ['include-overlap'],
    repeats: true,
    run({ story, desk, one, random }) {
      const told = story.tell(desk.voice(one), numberOf(one, random));
      desk.deliver(one, told, 'a');
      desk.deliver(one, copy(told), 'a', { bare: true, mode: 'include' });
      return true;
    },
  },
  {
    name: 'retrieved again',
    verdicts: ['exact'],
    kinds: ['refetch-accumulated', 'admin-repeat'],
    repeats: true,
    run({ story, desk, one, random }) {
      const told = story.tell(desk.voice(one), numberOf(one, random));
      desk.deliver(one, told, 'a');
      desk.deliver(one, { main: { ...copy(told).main, meta: { versionId: '2' } } }, 'a', { at: later });
      return true;
    },
  },
  {
    name: 'new id, same number',
    verdicts: ['same-identity'],
    kinds: ['id-regenerated'],
    run({ story, desk, one, random }) {
      const told = story.tell(desk.voice(one), random.hex(9));
      desk.deliver(one, told, 'a');
      desk.deliver(one, { main: { ...copy(told).main, id: random.hex(12) } }, 'a', { at: later });
      return true;
    },
  },
  {
    name: 'new id, no number',
    verdicts: ['exact'],
    kinds: ['no-identifier-copy'],
    run({ story, desk, one, random, family: { name } }) {
      // Two aids alike are two unless a number says otherwise; a study always has its uid.
      if (name === 'DeviceUseStatement' || name === 'ImagingStudy') return false;
      const told = story.tell(desk.voice(one), undefined);
      desk.deliver(one, told, 'a');
      desk.deliver(one, { main: { ...copy(told).main, id: random.hex(12) } }, 'a', { at: later });
      return true;
    },
  },
  {
    name: 'two services, one number',
    verdicts: ['same-identity'],
    kinds: ['two-services-same-source'],
    run({ story, desk, one, random }) {
      const number = random.hex(9);
      desk.deliver(one, story.tell(desk.voice(one), number), 'a');
      desk.deliver(one, story.tell(desk.voice(one), number), 'a', { service: '49' });
      return true;
    },
  },
  {
    name: 'two services, number in one',
    verdicts: ['same-fact', 'same-identity', 'exact'],
    kinds: ['two-services-same-source', 'document-reencoded'],
    run({ story, desk, one, random, family: { name } }) {
      if (name === 'DeviceUseStatement') return false;
      desk.deliver(one, story.tell(desk.voice(one), random.hex(9)), 'a');
      desk.deliver(one, story.tell(desk.voice(one), undefined), 'a', { service: '49' });
      return true;
    },
  },
  {
    name: 'both releases',
    verdicts: ['same-identity'],
    kinds: ['cross-fhir-version'],
    run({ story, desk, one, random }) {
      const number = random.hex(9);
      desk.deliver(one, story.tell(desk.voice(one, 'STU3'), number), 'a', { release: 'STU3' });
      desk.deliver(one, story.tell(desk.voice(one, 'R4'), number), 'a', { release: 'R4', service: '63' });
      return true;
    },
  },
  {
    name: 'a later state',
    verdicts: ['version-of'],
    kinds: ['version-history'],
    run({ story, desk, one, random }) {
      const state = story.later();
      if (state === undefined) return false;
      const number = random.hex(9);
      const told = story.tell(desk.voice(one), number);
      desk.deliver(one, told, 'a');
      desk.deliver(one, { ...state.tell(desk.voice(one), number), id: told.main['id'] } as Told, 'a', {
        at: later,
      });
      return true;
    },
  },
  {
    name: 'known to two sources',
    verdicts: ['same-fact', 'same-identity', 'exact'],
    kinds: between,
    betweenSources: true,
    run({ story, desk, one, other, random, family: { ownOnly } }) {
      if (ownOnly === true) return false;
      desk.deliver(one, story.tell(desk.voice(one), numberOf(one, random)), 'a');
      desk.deliver(other, story.retold(random).tell(desk.voice(other), numberOf(other, random)), 'a');
      return true;
    },
  },
  {
    name: 'known to three sources',
    verdicts: ['same-fact', 'same-identity', 'exact'],
    kinds: between,
    betweenSources: true,
    run({ story, desk, one, other, random, family: { ownOnly } }) {
      if (ownOnly === true) return false;
      const third = random.pick(desk.sources.filter((each) => each !== one && each !== other));
      desk.deliver(one, story.tell(desk.voice(one), numberOf(one, random)), 'a');
      desk.deliver(other, story.tell(desk.voice(other), numberOf(other, random)), 'a');
      desk.deliver(third, story.retold(random).tell(desk.voice(third), numberOf(third, random)), 'a');
      return true;
    },
  },
];

function numberOf({ numbered }: Habits, random: SeededRandom): string | undefined {
  return random.chance(numbered) ? random.hex(9) : undefined;
}

function copy(told: Told): Told {
  return structuredClone(told) as Told;
}

interface Delivery {
  readonly at?: string;
  readonly service?: string;
  readonly release?: Release;
  readonly mode?: string;
  readonly url?: string;
  /** Without what it refers to. */
  readonly bare?: true;
}

interface Answer {
  readonly source: string;
  readonly gegevensdienst: string;
  readonly retrievedAt: string;
  readonly release: Release;
  readonly entries: { fullUrl: string; resource: Written; mode: string; fact: string; scenario: string }[];
}

/** Where sources hand in what they tell of one person. */
class Desk {
  readonly random: SeededRandom;
  readonly sources: readonly Habits[];
  readonly answers = new Map<string, Answer>();
  scenario = '';
  story = 0;

  constructor(random: SeededRandom, sources: readonly Habits[]) {
    this.random = random;
    this.sources = sources;
  }

  voice(habits: Habits, release: Release = habits.release): Voice {
    return new Voice(habits, this.random, release);
  }

  deliver(from: Habits, told: Told, fact: string, delivery: Delivery = {}): void {
    const { at = first, service = '48', release = from.release, mode = 'match', url } = delivery;
    const key = `${from.source} ${at} ${service} ${release}`;
    const answer = this.answers.get(key) ?? {
      source: from.source,
      gegevensdienst: service,
      retrievedAt: at,
      release,
      entries: [],
    };
    this.answers.set(key, answer);
    const put = (resource: Written, label: string, scenario: string, as: string): void => {
      const type = String(resource['resourceType']);
      answer.entries.push({
        fullUrl: url ?? `https://${from.source}.example/fhir/${type}/${String(resource['id'])}`,
        resource,
        mode: as,
        fact: label,
        scenario,
      });
    };
    put(told.main, `${this.story} ${fact}`, this.scenario, mode);
    if (delivery.bare === true) return;
    for (const other of told.others ?? []) {
      const part = partFact(other);
      if (part === undefined) put(other, carrierFact(other), 'carrier', 'include');
      else put(other, `${this.story} ${part}`, `part of ${this.scenario}`, 'include');
    }
  }
}

/** The results of a report and the contact of a line are facts too: by what they hold, wherever they stand. */
function partFact(resource: Written): string | undefined {
  if (resource['resourceType'] === 'Encounter') {
    return `contact ${(resource['period'] as { readonly start: string }).start.slice(0, 10)}`;
  }
  if (resource['resourceType'] !== 'Observation') return undefined;
  const { coding } = resource['code'] as { readonly coding: readonly { readonly code: string }[] };
  const { value } = resource['valueQuantity'] as { readonly value: number };
  return `part ${coding[0]?.code ?? ''} ${value} ${String(resource['effectiveDateTime']).slice(0, 10)}`;
}

/** Carriers are the same by their number, product or side, whoever tells of them. */
function carrierFact(resource: Written): string {
  const identifier = resource['identifier'] as readonly { readonly value: string }[] | undefined;
  const code = resource['code'] as
    { readonly coding: readonly { system: string; code: string }[] } | undefined;
  const prk = code?.coding.find(({ system }) => system.endsWith('4.4.10'))?.code;
  return `carrier ${String(resource['resourceType'])} ${identifier?.[0]?.value ?? prk ?? String(resource['id'])}`;
}

function makeSources(random: SeededRandom): readonly Habits[] {
  const clock = (): Habits['clock'] => random.pick(['offset', 'utc'] as const);
  const base = (source: string): Pick<Habits, 'source' | 'root' | 'patient' | 'capitals' | 'units'> => ({
    source,
    root: `urn:oid:2.16.840.1.113883.2.4.3.11.${random.between(2000, 9999)}.${random.between(1, 99)}`,
    patient: `Patient/${random.hex(10)}`,
    capitals: random.chance(0.1),
    units: random.pick(['ucum', 'text', 'both'] as const),
  });
  return [
    {
      ...base('hap-noord'),
      release: 'STU3',
      clock: 'day',
      terms: ['icpc', 'nhg'],
      textShare: 0.08,
      numbered: 0.8,
    },
    {
      ...base('mcz'),
      release: 'STU3',
      clock: clock(),
      terms: ['snomed', 'loinc'],
      textShare: 0.03,
      numbered: 0.5,
    },
    {
      ...base('kliniek-west'),
      release: 'R4',
      clock: clock(),
      terms: ['snomed', 'loinc'],
      textShare: 0.05,
      numbered: 0,
    },
    {
      ...base('streeklab'),
      release: 'R4',
      clock: clock(),
      terms: ['icd-10', 'loinc'],
      textShare: 0,
      numbered: 1,
    },
    {
      ...base('apotheek-zuid'),
      release: 'R4',
      clock: clock(),
      terms: ['snomed', 'atc'],
      textShare: 0.1,
      numbered: 0.7,
    },
  ];
}

/**
 * Accounts of another make than the labelled set: facts come first, each source tells them by habits of its own, and
 * no rule of the detector was tuned on what comes of it. Half of the stories tell one fact twice, half tell two facts
 * that look alike.
 */
export function makeHeldOut(seed: number, count: number, stories = 14): readonly LabelledAccount[] {
  const random = new SeededRandom(seed);
  return Array.from({ length: count }, () => {
    const sources = makeSources(random);
    const desk = new Desk(random, sources);
    desk.scenario = 'carrier';
    for (const habits of sources) desk.deliver(habits, { main: patient(habits) }, 'person');
    for (const each of random.some(families, stories)) {
      desk.story += 1;
      if (random.chance(0.5)) tellTwice(each, desk, random);
      else tellApart(each, desk, random);
    }
    return accountOf(desk);
  });
}

function patient({ patient: reference }: Habits): Written {
  return {
    resourceType: 'Patient',
    id: reference.slice('Patient/'.length),
    name: [{ family: 'Voorbeeld', given: ['Testa'] }],
    birthDate: '1971-05-09',
    gender: 'female',
  };
}

function tellTwice(each: AnyFamily, desk: Desk, random: SeededRandom): void {
  const [one, other] = random.some(desk.sources, 2);
  if (one === undefined || other === undefined) return;
  // Between sources is what is hard: as often as all other ways together.
  const fitting = processes.filter(
    ({ betweenSources, repeats }) => each.carrier !== true || betweenSources === true || repeats === true,
  );
  const ways = fitting.filter(({ betweenSources }) => (betweenSources === true) === random.chance(0.5));
  const process = random.pick(ways.length === 0 ? fitting : ways);
  desk.scenario = process.name;
  const telling: Telling = { family: each, story: each.story(random), desk, one, other, random };
  if (process.run(telling)) return;
  const [plainest] = processes;
  desk.scenario = plainest?.name ?? '';
  plainest?.run(telling);
}

function tellApart(each: AnyFamily, desk: Desk, random: SeededRandom): void {
  const near = random.pick(each.near);
  const precise = desk.sources.filter(({ clock }) => clock !== 'day');
  const [one, another] = random.some(near.within === true ? precise : desk.sources, 2);
  if (one === undefined || another === undefined) return;
  const other = near.within === true || each.ownOnly === true || random.chance(0.3) ? one : another;
  desk.scenario = `${near.never === true ? 'never' : 'near'}: ${each.name}, ${near.name}`;
  // What a near miss changes may first need the fact to allow it: a side, a dose.
  const story = each.story(random).changed(near.name, random);
  const opposite = opposites.has(near.name) ? story.changed(near.name, random) : undefined;
  const start = opposite ?? each.story(random);
  const [left, right] = opposite === undefined ? pairOf(start, near.name, random) : [story, opposite];
  const numbering =
    one === other && otherMoment.test(near.name)
      ? // A row number on two appointments looks like one appointment that was moved.
        random.pick(
          each.name === 'Appointment' ? (['own', 'order'] as const) : (['own', 'order', 'row'] as const),
        )
      : 'own';
  const number = numbering === 'order' ? random.hex(9) : numberOf(one, random);
  const first = left.tell(desk.voice(one), number);
  const second = right.tell(desk.voice(other), numbering === 'order' ? number : numberOf(other, random));
  desk.deliver(one, first, 'a');
  if (numbering !== 'row') desk.deliver(other, second, 'b');
  else {
    const { id } = first.main;
    const main = { ...second.main, id, identifier: undefined, masterIdentifier: undefined };
    desk.deliver(other, { ...second, main }, 'b', { at: later });
  }
}

/** Near misses of another time or thing: there one number may be that of an order, and one id that of a row. */
const otherMoment = /another (?:day|analyte|contact|panel)|series|repeated|a new episode/;

/** Changes that undo themselves: once more, and there are two facts of one making. */
const opposites: ReadonlySet<string> = new Set(['the other side', 'the other ear', 'another specimen']);

function pairOf(story: Story, near: string, random: SeededRandom): readonly [Story, Story] {
  return [story, story.changed(near, random)];
}

function accountOf(desk: Desk): LabelledAccount {
  const answers = [...desk.answers.values()];
  return {
    sources: answers.map(({ source, gegevensdienst, retrievedAt, release, entries }) => ({
      source,
      gegevensdienst,
      retrievedAt,
      release,
      bundle: {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: entries.map(({ fullUrl, resource, mode }) => ({ fullUrl, resource, search: { mode } })),
      },
    })),
    labels: answers.map(({ entries }) => entries.map(({ fact, scenario }) => ({ fact, scenario }))),
  };
}

/** What may be said of a story that tells one fact twice; undefined for near misses. */
export function expectedOf(scenario: string): Expectation | undefined {
  return processes.find(({ name }) => name === scenario);
}
