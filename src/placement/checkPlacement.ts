import type { FhirResource } from '../fhir/FhirResource.js';
import { parseReference } from '../fhir/Reference.js';
import { isRecord } from '../foundation/isRecord.js';
import { normaliseText } from '../foundation/normaliseText.js';
import type { FunctiegroepCode } from '../taxonomy/functiegroepen.js';
import { functiegroepen } from '../taxonomy/functiegroepen.js';
import type { Place, Placement } from './Placement.js';
import type { PlacementCategoryCode } from './placementCategories.js';
import { placementCategories } from './placementCategories.js';
import { placementOf } from './placementOf.js';
import type { FindResource } from './titlesOf.js';
import { titlesOf } from './titlesOf.js';

/** One thing on a screen: which resource it is, or the words by which it shows. */
export type ShownItem = { readonly reference: string } | { readonly text: string };

/** A section of a PGO's screens, such as a menu item, with what stands in it. */
export interface ShownSection {
  readonly name: string;
  /** What the section is for; where absent, its name is held against those of categories and functiegroepen. */
  readonly category?: PlacementCategoryCode;
  readonly functiegroep?: FunctiegroepCode;
  readonly items: readonly ShownItem[];
}

/** What a PGO shows, section by section. */
export interface ShownDocument {
  readonly sections: readonly ShownSection[];
}

/** What is wrong with where something stands. */
export type PlacementProblemKind =
  /** Received, and in no section. */
  | 'missing'
  /** In a section that is for something else. */
  | 'unexpected-place'
  /** In more than one section. */
  | 'in-two-places'
  /** Shown, and nothing that was received is called so. */
  | 'not-received';

/** One thing that does not stand where it belongs. */
export interface PlacementProblem {
  readonly kind: PlacementProblemKind;
  /** Index among what was received; absent for what was not received. */
  readonly received?: number;
  readonly resourceType?: string;
  readonly id?: string;
  /** The sections that it stands in. */
  readonly sections: readonly string[];
  /** Where it may stand; the first is where it belongs most. */
  readonly expected: readonly Place[];
}

/** What holding the screens against what was received tells. */
export interface PlacementCheck {
  readonly problems: readonly PlacementProblem[];
  /** How many resources were held against the screens. */
  readonly checked: number;
  /** What could not be told, with how often. */
  readonly cantTell: {
    /** No source says where the type belongs. */
    readonly unplaced: number;
    /** Nothing to recognise it by: it has no name, and no reference to it was given. */
    readonly nameless: number;
    /** Sections of which it is not known what they are for. */
    readonly unknownSections: readonly string[];
  };
}

/**
 * Holds what a PGO shows against what it received: is everything there, in the section where it belongs, once? A test
 * suite of a PGO can assert that `problems` is empty.
 *
 * @example
 * const { problems } = checkPlacement({ sections: [{ name: 'Medicatie', items: [{ text: 'Paracetamol' }] }] }, resources);
 */
export function checkPlacement(shown: ShownDocument, received: readonly FhirResource[]): PlacementCheck {
  const sections = shown.sections.map((section) => ({ section, purpose: purposeOf(section) }));
  const find = createFinder(received);
  const facts = received.flatMap((resource, index) => {
    const placement = placementOf(resource);
    return placement.kind === 'placed'
      ? [{ resource, index, placement, titles: titlesOf(resource, find) }]
      : [];
  });
  const found = locate(sections, facts);
  const nameless = facts.filter((fact) => fact.titles.length === 0 && found.places.get(fact) === undefined);
  const problems = facts
    .filter((fact) => !nameless.includes(fact))
    .flatMap((fact) => problemOf(fact, found.places.get(fact) ?? []));
  return {
    problems: [...problems, ...found.strange.map((section) => notReceived(section))],
    checked: facts.length - nameless.length,
    cantTell: {
      unplaced: received.filter((resource) => placementOf(resource).kind === 'unknown').length,
      nameless: nameless.length,
      unknownSections: sections.flatMap(({ section, purpose }) =>
        purpose === undefined ? [section.name] : [],
      ),
    },
  };
}

/** What a section is for: a category, or a functiegroep as a whole. */
type Purpose =
  { readonly functiegroep: FunctiegroepCode; readonly category?: PlacementCategoryCode } | undefined;

interface PurposedSection {
  readonly section: ShownSection;
  readonly purpose: Purpose;
}

interface PlacedFact {
  readonly resource: FhirResource;
  readonly index: number;
  readonly placement: Extract<Placement, { readonly kind: 'placed' }>;
  readonly titles: readonly string[];
}

function createFinder(received: readonly FhirResource[]): FindResource {
  const byAddress = new Map(
    received.map((resource) => [`${resource.resourceType}/${String(resource['id'])}`, resource]),
  );
  return (reference, within) => {
    const target = parseReference(reference);
    if (target.form === 'resource') return byAddress.get(`${target.type}/${target.id}`);
    if (target.form === 'uri') return undefined;
    const contained = within['contained'];
    const parts: readonly unknown[] = Array.isArray(contained) ? contained : [];
    return parts.find((part): part is FhirResource => isRecord(part) && part['id'] === target.id);
  };
}

function purposeOf({ name, category, functiegroep }: ShownSection): Purpose {
  const words = normaliseText(name);
  const named = placementCategories.find((each) =>
    category === undefined
      ? functiegroep === undefined && (each.category === name || sameWords(each.label, words))
      : each.category === category,
  );
  if (named !== undefined) return { functiegroep: named.functiegroep, category: named.category };
  if (functiegroep !== undefined) return { functiegroep };
  const group = (Object.keys(functiegroepen) as FunctiegroepCode[]).find(
    (code) => code === name || sameWords(functiegroepen[code].label, words),
  );
  return group === undefined ? undefined : { functiegroep: group };
}

function sameWords(label: Readonly<Record<'nl' | 'en', string>>, words: string): boolean {
  return normaliseText(label.nl) === words || normaliseText(label.en) === words;
}

interface Located {
  readonly places: ReadonlyMap<PlacedFact, readonly PurposedSection[]>;
  /** Sections once for each item that nothing received is called by. */
  readonly strange: readonly ShownSection[];
}

/**
 * Finds the sections of each fact. Several facts may be called the same: then each section's items are dealt out over
 * those that are not yet in it, first over those that belong there.
 */
function locate(sections: readonly PurposedSection[], facts: readonly PlacedFact[]): Located {
  const places = new Map<PlacedFact, PurposedSection[]>();
  const strange: ShownSection[] = [];
  const byName = indexByName(facts);
  const ordered = [...sections].sort(
    (a, b) => Number(b.purpose !== undefined) - Number(a.purpose !== undefined),
  );
  for (const each of ordered) {
    const taken = new Set<PlacedFact>();
    for (const item of each.section.items) {
      const candidates = byName(item);
      const free = candidates.filter((fact) => !taken.has(fact));
      const fact =
        free.find((one) => fits(one.placement, each.purpose) && !places.has(one)) ??
        free.find((one) => !places.has(one)) ??
        free[0];
      if (candidates.length === 0) strange.push(each.section);
      if (fact === undefined) continue;
      taken.add(fact);
      places.set(fact, [...(places.get(fact) ?? []), each]);
    }
  }
  return { places, strange };
}

function indexByName(facts: readonly PlacedFact[]): (item: ShownItem) => readonly PlacedFact[] {
  const byAddress = new Map<string, PlacedFact>();
  const byTitle = new Map<string, PlacedFact[]>();
  for (const fact of facts) {
    const { resourceType, id } = fact.resource;
    if (typeof id === 'string') byAddress.set(`${resourceType}/${id}`, fact);
    for (const title of fact.titles) {
      const known = byTitle.get(title);
      if (known === undefined) byTitle.set(title, [fact]);
      else known.push(fact);
    }
  }
  return (item) => {
    if ('reference' in item) {
      const fact = byAddress.get(item.reference.split('/_history/')[0]?.split('/').slice(-2).join('/') ?? '');
      return fact === undefined ? [] : [fact];
    }
    const words = normaliseText(item.text);
    return byTitle.get(words) ?? longestTitleWithin(words, byTitle);
  };
}

/** A screen may show more than the name: a date, a value. The longest name within the text counts. */
function longestTitleWithin(
  words: string,
  byTitle: ReadonlyMap<string, readonly PlacedFact[]>,
): readonly PlacedFact[] {
  let longest = '';
  for (const title of byTitle.keys()) {
    if (title.length > longest.length && title.length >= 4 && ` ${words} `.includes(` ${title} `))
      longest = title;
  }
  return byTitle.get(longest) ?? [];
}

function fits(placement: PlacedFact['placement'], purpose: Purpose): boolean {
  return (
    purpose !== undefined &&
    [placement, ...placement.alternatives].some(
      ({ functiegroep, category }) =>
        functiegroep === purpose.functiegroep &&
        (purpose.category === undefined || purpose.category === category),
    )
  );
}

function problemOf(
  { resource, index, placement }: PlacedFact,
  sections: readonly PurposedSection[],
): readonly PlacementProblem[] {
  const { resourceType, id } = resource;
  const problem = (kind: PlacementProblemKind): PlacementProblem => ({
    kind,
    received: index,
    resourceType,
    ...(typeof id === 'string' && { id }),
    sections: sections.map(({ section }) => section.name),
    expected: [placement, ...placement.alternatives].map(({ functiegroep, category }) => ({
      functiegroep,
      category,
    })),
  });
  if (sections.length === 0) return [problem('missing')];
  const strange = sections.some(({ purpose }) => purpose !== undefined && !fits(placement, purpose));
  return [
    ...(strange ? [problem('unexpected-place')] : []),
    ...(sections.length > 1 ? [problem('in-two-places')] : []),
  ];
}

function notReceived({ name }: ShownSection): PlacementProblem {
  return { kind: 'not-received', sections: [name], expected: [] };
}
