import { r4 } from '../../../src/definitions/r4.js';
import { stu3 } from '../../../src/definitions/stu3.js';
import type { FhirResource } from '../../../src/fhir/FhirResource.js';
import type { Release } from '../../../src/fhir/Release.js';
import type { HopCapture } from '../../../src/keten/ChainTrace.js';
import { compareHops } from '../../../src/keten/compareHops.js';
import type { HopDifference } from '../../../src/keten/HopDifference.js';
import type { HopDifferenceKind } from '../../../src/taxonomy/hopDifferenceKinds.js';
import type { Hop } from '../../../src/taxonomy/hops.js';
import { SeededRandom } from '../../duplicates/labelled/SeededRandom.js';
import { knownChanges } from '../knownChanges.js';
import type { TraceSession } from '../loadSessions.js';
import { plainPath, withAccentsIn } from '../measureTraces.js';
import type { Draft } from '../resourceSpots.js';
import { hasR4, pathInR4, typeInR4 } from './asR4.js';
import { withNeighbours } from './neighbours.js';
import type { Manner } from './writtenAnew.js';
import { drawManner, writtenAnew } from './writtenAnew.js';

const chain: readonly Hop[] = ['xis', 'dva', 'pgo', 'pgo-shown'];

/** A change that should be told. */
export interface Expected {
  readonly name: string;
  readonly kind: HopDifferenceKind;
  readonly resourceType: string;
  readonly path: string;
  readonly hop: Hop;
  /** Because a page was not fetched: then it is for the PGO to fetch it. */
  readonly page: boolean;
}

/** How right what is told is, over traces in which much happens at once. */
export interface CompoundFigures {
  traces: number;
  facts: number;
  expected: number;
  found: number;
  wrongKind: number;
  wrongElement: number;
  wrongHop: number;
  notTold: number;
  /** Told and nothing of what was done. */
  false: number;
  readonly byKind: Map<string, { expected: number; found: number }>;
  readonly examples: string[];
}

/** Traces of each session with several changes at once, near-identical neighbours, and every hop in another writing. */
export function measureCompound(
  sessions: readonly TraceSession[],
  seed: number,
  { tracesEach = 4, acrossReleases = false, changes = 6 } = {},
): CompoundFigures {
  const random = new SeededRandom(seed);
  const figures: CompoundFigures = {
    traces: 0,
    facts: 0,
    expected: 0,
    found: 0,
    wrongKind: 0,
    wrongElement: 0,
    wrongHop: 0,
    notTold: 0,
    false: 0,
    byKind: new Map(),
    examples: [],
  };
  for (const session of sessions) {
    if (acrossReleases && session.release === 'R4') continue;
    for (let trace = 0; trace < tracesEach; trace++)
      oneTrace(session, changes === 0 ? 0 : random.between(1, changes), acrossReleases, random, figures);
  }
  return figures;
}

function oneTrace(
  session: TraceSession,
  changes: number,
  acrossReleases: boolean,
  random: SeededRandom,
  figures: CompoundFigures,
): void {
  const usable = acrossReleases ? session.resources.filter(hasR4) : session.resources;
  if (usable.length === 0) return;
  const base = withNeighbours(structuredClone(usable) as Draft[], random);
  const crossing = acrossReleases ? random.between(1, 3) : chain.length;
  const releases = chain.map((_, at): Release => (at >= crossing ? 'R4' : session.release));
  const plan = new TracePlan(base, releases, random);
  for (let change = 0; change < changes; change++) plan.change();
  const manners = releases.map((release) => drawManner(release, !plan.doubles, random));
  const page = changes > 0 && random.chance(0.3) ? plan.leavePage(manners) : undefined;
  const hops = manners.map((manner, at) => {
    const capture = writtenAnew(chain[at] ?? 'xis', plan.sessions[at] ?? [], session.release, manner, random);
    return at === page?.at ? withNextPage(capture, page.type) : capture;
  });
  const { differences } = compareHops({ hops }, { definitions: [stu3, r4] });
  figures.traces += 1;
  figures.facts += base.length;
  judge(plan.expected, differences, session.name, figures);
}

class TracePlan {
  readonly sessions: Draft[][];
  readonly expected: Expected[] = [];
  doubles = false;
  readonly #base: readonly Draft[];
  readonly #releases: readonly Release[];
  readonly #random: SeededRandom;
  readonly #touched = new Set<number>();

  constructor(base: readonly Draft[], releases: readonly Release[], random: SeededRandom) {
    this.#base = base;
    this.#releases = releases;
    this.#random = random;
    this.sessions = chain.map(() => [...base]);
  }

  change(): void {
    const random = this.#random;
    const index = random.between(0, this.#base.length - 1);
    const at = random.between(1, chain.length - 1);
    const own = this.#base[index];
    if (own === undefined || this.#touched.has(index)) return;
    const what = random.between(1, 12);
    if (what === 1 && !hasTwin(this.#base, index)) this.#lose(own, index, at);
    else if (what === 2) this.#double(own, index, at);
    else if (what === 3) this.#add(own, at);
    else this.#alter(own, index, at);
  }

  /** Leaves the last facts of one type out from one hop on, as when a page was not fetched. */
  leavePage(manners: Manner[]): { readonly at: number; readonly type: string } | undefined {
    const at = this.#random.between(1, 2);
    const type = this.#random.pick([...new Set(this.#base.map((each) => String(each['resourceType'])))]);
    const free = this.#base.flatMap((each, index) =>
      each['resourceType'] === type && !this.#touched.has(index) && !hasTwin(this.#base, index)
        ? [index]
        : [],
    );
    if (free.length < 4 || this.doubles) return undefined;
    const manner = manners[at];
    if (manner === undefined) return undefined;
    for (let hop = at; hop < chain.length; hop++) {
      const each = manners[hop];
      if (each !== undefined)
        manners[hop] = {
          ...each,
          form: hop === at ? 'answers' : each.form,
          ways: each.ways.filter((way) => way !== 'contained'),
        };
    }
    for (const index of free.slice(2)) this.#lose(this.#base[index] ?? {}, index, at, true);
    const name = this.#releases[at] === 'R4' ? typeInR4(type) : type;
    return { at, type: name };
  }

  #lose(own: Draft, index: number, at: number, page = false): void {
    this.#put(own, undefined, at);
    this.#touched.add(index);
    this.#expect('resource left out', 'lost', own, '', at, page);
  }

  #double(own: Draft, index: number, at: number): void {
    this.doubles = true;
    this.#touched.add(index);
    const copy = { ...structuredClone(own), id: `kopie${this.#random.between(1, 1e9)}` };
    for (const session of this.sessions.slice(at)) session.push(copy);
    this.#expect('resource doubled', 'doubled', own, '', at);
  }

  #add(own: Draft, at: number): void {
    const added: Draft = {
      resourceType: own['resourceType'],
      id: `nieuw${this.#random.between(1, 1e9)}`,
      identifier: [{ system: 'urn:x:nieuw', value: this.#random.digits(9) }],
      active: true,
    };
    for (const session of this.sessions.slice(at)) session.push(added);
    this.#expect('resource added', 'added', own, '', at);
  }

  #alter(own: Draft, index: number, at: number): void {
    const change = this.#random.pick(knownChanges);
    const before = structuredClone(own);
    if (change.kind === 'encoding-damaged') withAccentsIn(before);
    const after = structuredClone(before);
    const path = change.apply(after, this.#random)?.replaceAll('_', '');
    if (path === undefined) return;
    const crosses = this.#releases.some((release) => release !== this.#releases[0]);
    const told = crosses ? pathInR4(String(own['resourceType']), path) : path;
    if (told === undefined) return;
    this.#touched.add(index);
    this.#put(own, before, 0, at);
    this.#put(own, after, at);
    const inR4 = this.#releases[at] === 'R4' && crosses;
    // An element that is left out is named itself, not the code within.
    const left = change.kind === 'lost' && told.endsWith('.coding.code') ? path : told;
    this.#expect(change.name, change.kind, own, inR4 ? left : path, at);
  }

  #put(own: Draft, replacement: Draft | undefined, from: number, upTo = chain.length): void {
    for (const session of this.sessions.slice(from, upTo)) {
      const index = session.indexOf(own);
      if (index >= 0) session.splice(index, 1, ...(replacement === undefined ? [] : [replacement]));
    }
  }

  #expect(
    name: string,
    kind: HopDifferenceKind,
    { resourceType }: Draft,
    path: string,
    at: number,
    page = false,
  ): void {
    const hop = chain[at] ?? 'xis';
    const crosses = this.#releases.some((release) => release !== this.#releases[0]);
    const type = crosses ? typeInR4(String(resourceType)) : String(resourceType);
    this.expected.push({ name, kind, resourceType: type, path, hop, page });
  }
}

function hasTwin(session: readonly Draft[], index: number): boolean {
  const content = (resource: Draft | undefined): string =>
    JSON.stringify({ ...resource, id: undefined, meta: undefined, text: undefined, contained: undefined });
  const own = content(session[index]);
  return session.some((other, at) => at !== index && content(other) === own);
}

function withNextPage(capture: HopCapture, type: string): HopCapture {
  return {
    ...capture,
    bundles: (capture.bundles ?? []).map((bundle) => {
      const [first] = bundle['entry'] as { readonly resource: FhirResource }[];
      if (first?.resource.resourceType !== type) return bundle;
      const link = [
        { relation: 'self', url: `https://dva.example/fhir/${type}` },
        { relation: 'next', url: `https://dva.example/fhir/${type}?page=2` },
      ];
      return { ...bundle, link };
    }),
  };
}

function judge(
  expected: readonly Expected[],
  differences: readonly HopDifference[],
  session: string,
  figures: CompoundFigures,
): void {
  const open = new Set(differences);
  const take = (fits: (difference: HopDifference) => boolean): HopDifference | undefined => {
    const match = [...open].find(fits);
    if (match !== undefined) open.delete(match);
    return match;
  };
  const takeBroken = (hop: Hop): number => {
    let broken = 0;
    while (take((each) => each.kind === 'reference-broken' && each.firstDeviatingHop === hop) !== undefined)
      broken += 1;
    return broken;
  };
  const missed: Expected[] = [];
  for (const each of expected) {
    const { kind, resourceType, path, hop, page } = each;
    const count = figures.byKind.get(each.name) ?? { expected: 0, found: 0 };
    figures.byKind.set(each.name, count);
    figures.expected += 1;
    count.expected += 1;
    const match = take(
      (difference) =>
        difference.kind === kind &&
        difference.resourceType === resourceType &&
        plainPath(difference) === path &&
        difference.firstDeviatingHop === hop &&
        (!page || difference.because.reason === 'page-not-fetched'),
    );
    // What stood within what refers to it is missed where it is referred to.
    if (match === undefined && kind === 'lost' && path === '' && takeBroken(hop) > 0) {
      figures.found += 1;
      count.found += 1;
    } else if (match === undefined) {
      missed.push(each);
    } else {
      figures.found += 1;
      count.found += 1;
    }
  }
  for (const each of missed) figures[outcomeOf(each, take)] += 1;
  figures.false += open.size;
  if (missed.length > 0 || open.size > 0)
    figures.examples.push(
      `${session}: expected ${missed.map(written).join('; ')} | told ${[...open].slice(0, 4).map(tell).join('; ')}`,
    );
}

function outcomeOf(
  { kind, resourceType, path, hop }: Expected,
  take: (fits: (difference: HopDifference) => boolean) => HopDifference | undefined,
): 'wrongKind' | 'wrongElement' | 'wrongHop' | 'notTold' {
  const same = (difference: HopDifference): boolean => difference.resourceType === resourceType;
  const here = (difference: HopDifference): boolean => difference.firstDeviatingHop === hop;
  const there = (difference: HopDifference): boolean => plainPath(difference) === path;
  if (take((each) => same(each) && here(each) && there(each)) !== undefined) return 'wrongKind';
  if (take((each) => same(each) && there(each) && each.kind === kind) !== undefined) return 'wrongHop';
  if (take((each) => same(each) && here(each) && each.kind === kind) !== undefined) return 'wrongElement';
  return 'notTold';
}

function written({ kind, resourceType, path, hop, name }: Expected): string {
  return `${kind} ${resourceType} ${path} @${hop} (${name})`;
}

function tell(difference: HopDifference): string {
  return `${difference.kind} ${difference.resourceType} ${plainPath(difference)} @${difference.firstDeviatingHop}`;
}
