import type { Release } from '../../../src/fhir/Release.js';
import type { Label } from '../labelled/Account.js';
import { Exhausted } from '../labelled/Account.js';
import type { LabelledAccount } from '../labelled/makeAccounts.js';
import { SeededRandom } from '../labelled/SeededRandom.js';
import { Draw } from './Draw.js';
import type { AnyFact } from './Fact.js';
import type { Habits, Json, Session } from './Pen.js';
import { digest, Pen } from './Pen.js';
import type { System, Writers } from './System.js';
import { clinicSystem } from './systems/clinic.js';
import { homecareSystem } from './systems/homecare.js';
import { hospitalSystem } from './systems/hospital.js';
import { pharmacySystem } from './systems/pharmacy.js';
import { formerPracticeSystem, practiceSystem } from './systems/practice.js';
import { laboratorySystem, registrySystem } from './systems/suppliers.js';
import { careThemes } from './themes/care.js';
import { healthThemes } from './themes/health.js';
import { measuringThemes } from './themes/measuring.js';
import { medicationThemes } from './themes/medication.js';
import type { Theme } from './Theme.js';

const themes: readonly Theme[] = [...healthThemes, ...medicationThemes, ...measuringThemes, ...careThemes];

const allSystems: readonly System[] = [
  hospitalSystem,
  clinicSystem,
  practiceSystem,
  formerPracticeSystem,
  pharmacySystem,
  homecareSystem,
  registrySystem,
  laboratorySystem,
];

/** What is known of an entry by construction: what it tells, and by which way it came. */
export interface Provenance extends Label {
  readonly source: string;
  readonly service: string;
  readonly release: Release;
  readonly at: string;
  readonly id: string;
  /** System and value of what numbers it. */
  readonly numbers: readonly string[];
  readonly state: number;
  readonly included: boolean;
  readonly companion: boolean;
}

/** An account with the provenance of each of its entries. */
export interface Life extends LabelledAccount {
  readonly labels: readonly (readonly Provenance[])[];
}

const firstTime = '2026-02-10T08:30:00+01:00';
const secondTime = '2026-03-22T19:05:00+01:00';

/**
 * Lives, lived first and then asked for. Themes of a life become facts; systems, each with a hand of its own, write
 * down what they know of them; the systems are asked once or more, by one gegevensdienst or two, page by page. What is
 * double follows from what was asked, and nothing is drawn to be a pair.
 */
export function makeLives(seed: number, count: number, themesEach = 14): readonly Life[] {
  const random = new SeededRandom(seed);
  return Array.from({ length: count }, () => makeLife(random, themesEach));
}

interface Chapter {
  readonly theme: Theme;
  readonly name: string;
  readonly facts: readonly AnyFact[];
}

function makeLife(random: SeededRandom, themesEach: number): Life {
  const draw = new Draw(random);
  const chapters = random
    .some(themes, themesEach)
    .flatMap((theme, at) => chapterOf(theme, `${at + 1}`, draw) ?? []);
  const pages = allSystems.flatMap((system) => ask(system, chapters, random));
  return {
    sources: pages.map(({ session, source, entries }) => ({
      source,
      gegevensdienst: session.service,
      retrievedAt: session.at,
      release: session.release,
      bundle: {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: entries.map(({ fullUrl, resource, label }) => ({
          fullUrl,
          resource,
          search: { mode: label.included ? 'include' : 'match' },
        })),
      },
    })),
    labels: pages.map(({ entries }) => entries.map(({ label }) => label)),
  };
}

/** Undefined when other themes have used up what it would tell of. */
function chapterOf(theme: Theme, name: string, draw: Draw): Chapter | undefined {
  try {
    return { theme, name, facts: theme.tell(draw) };
  } catch (error) {
    if (error instanceof Exhausted) return undefined;
    throw error;
  }
}

interface Entry {
  readonly fullUrl: string;
  readonly resource: Json;
  readonly label: Provenance;
}

interface Page {
  readonly source: string;
  readonly session: Session;
  readonly entries: readonly Entry[];
}

/** All that a system gives in the sessions of one account. */
function ask(system: System, chapters: readonly Chapter[], random: SeededRandom): readonly Page[] {
  const { release, services, second, numbered } = system;
  const salt = random.hex(8);
  const numbers: Habits['numbers'] = (kind) =>
    Number.parseInt(digest(salt + kind).slice(0, 4), 16) / 0x1_00_00 < numbered;
  const habits: Habits = {
    source: system.name,
    salt,
    base: system.base,
    root: system.root,
    ids: random.pick(system.ids),
    numbersOrders: system.numbersOrders === true && random.chance(0.4),
    numbers,
  };
  const pages = [
    ...answer(
      system,
      habits,
      { service: services[0], at: firstTime, release, later: false, rows: new Map() },
      chapters,
      random,
    ),
  ];
  if (random.chance(0.35))
    pages.push(
      ...answer(
        system,
        habits,
        { service: services[0], at: secondTime, release, later: true, rows: new Map() },
        chapters,
        random,
      ),
    );
  if (random.chance(0.35) && services[0] !== services[1]) {
    const known = random.chance(0.3) ? { ...habits, numbers: () => false } : habits;
    const some = chapters.filter(() => random.chance(0.5));
    pages.push(
      ...answer(
        system,
        known,
        { service: services[1], at: firstTime, release, later: false, rows: new Map() },
        some,
        random,
      ),
    );
  }
  if (second !== undefined && random.chance(0.5)) {
    pages.push(
      ...answer(
        { ...system, writers: second.writers },
        habits,
        { service: second.service, at: firstTime, release: second.release, later: false, rows: new Map() },
        chapters,
        random,
      ),
    );
  }
  return pages;
}

/** One answer: in pages that may overlap, with what records refer to beside them. */
function answer(
  system: System,
  habits: Habits,
  session: Session,
  chapters: readonly Chapter[],
  random: SeededRandom,
): readonly Page[] {
  const records = chapters.flatMap(({ theme, name, facts }) =>
    facts
      .filter(({ knownTo }) => knownTo.includes(system.name))
      .flatMap((each) => {
        const scenario =
          theme.never === true && !theme.name.startsWith('never') ? `never: ${theme.name}` : theme.name;
        return writeRecord(system.writers, habits, session, name, scenario, each) ?? [];
      }),
  );
  const size = random.between(6, 14);
  const overlaps = random.chance(0.25);
  const includesAgain = random.chance(0.2);
  const pages: Page[] = [];
  for (let from = 0; from < records.length; from += size) {
    const some = records.slice(overlaps && from > 0 ? from - 1 : from, from + size);
    const matches = some.map(({ main }) => main);
    const companions = new Map(
      some.flatMap(({ companions: list }) => list.map((each) => [each.fullUrl, each] as const)),
    );
    const again = includesAgain
      ? random.some(matches, 1).map((each) => ({ ...each, label: { ...each.label, included: true } }))
      : [];
    pages.push({
      source: habits.source,
      session,
      entries: [...matches, ...companions.values(), ...again].map((each) => structuredClone(each)),
    });
  }
  return pages;
}

interface Written {
  readonly main: Entry;
  readonly companions: readonly Entry[];
}

function writeRecord(
  writers: Writers,
  habits: Habits,
  session: Session,
  theme: string,
  scenario: string,
  each: AnyFact,
): Written | undefined {
  const now = write(writers, habits, session, theme, each, session.later);
  if (now === undefined) return undefined;
  const before = write(writers, habits, session, theme, each, false);
  const changed = contentOf(now.resource) !== contentOf(before?.resource);
  const { base, source } = habits;
  const entryOf = (resource: Json, fact: string, companion: boolean): Entry => ({
    resource,
    fullUrl: `${base}/${String(resource['resourceType'])}/${String(resource['id'])}`,
    label: {
      fact,
      scenario: companion ? 'carrier' : scenario,
      source,
      service: session.service,
      release: session.release,
      at: session.at,
      id: String(resource['id']),
      numbers: numbersOf(resource),
      state: !companion && changed ? 1 : 0,
      included: companion,
      companion,
    },
  });
  return {
    main: entryOf(now.resource, factName(theme, each), false),
    companions: now.companions.map(({ resource, fact }) => entryOf(resource, fact, true)),
  };
}

function contentOf(resource: Json = {}): string {
  return JSON.stringify({ ...resource, meta: undefined });
}

/** Persons, places and products are the same wherever they stand; a theme may tell of them as well. */
function factName(theme: string, each: AnyFact): string {
  switch (each.kind) {
    case 'worker':
      return `worker:${each.holds.worker.agb}`;
    case 'place':
      return `place:${each.holds.place.name}`;
    case 'role':
      return `role:${each.holds.worker.agb}:${each.holds.place.agb}`;
    default:
      return `${theme} ${each.key}`;
  }
}

function write(
  writers: Writers,
  habits: Habits,
  session: Session,
  theme: string,
  each: AnyFact,
  later: boolean,
): { readonly resource: Json; readonly companions: Pen['companions'] } | undefined {
  const pen = new Pen(habits, session, theme, each);
  // Of a fact, kind and content go together; of a union of facts that can't be said.
  const writer = writers[each.kind] as ((holds: object, pen: Pen) => Json | undefined) | undefined;
  const resource = writer?.(later ? { ...each.holds, ...each.later } : each.holds, pen);
  if (resource === undefined) return undefined;
  const meta = {
    ...(resource['meta'] as Json | undefined),
    lastUpdated: session.at,
    versionId: later ? '2' : '1',
  };
  return {
    resource: {
      ...resource,
      id: pen.id,
      meta,
      text: { status: 'generated', div: `<div>${session.service} ${pen.id}</div>` },
    },
    companions: pen.companions,
  };
}

interface Numbering {
  readonly system: string;
  readonly value: string;
}

function numbersOf(resource: Json): readonly string[] {
  const elements = ['identifier', 'masterIdentifier'].flatMap(
    (name) => (resource[name] ?? []) as Numbering | readonly Numbering[],
  );
  const uid = resource['uid'];
  return [
    ...elements.map(({ system, value }) => `${system}|${value}`),
    ...(typeof uid === 'string' ? [`urn:dicom:uid|${uid}`] : []),
  ];
}
