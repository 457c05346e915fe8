import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import type { ContentHash, HashedElements } from './ContentHasher.js';
import { profileElement, volatileElements } from './ContentHasher.js';
import { HashMemory, notKnown } from './HashMemory.js';
import type { RootElement } from './selectElements.js';
import { isChoiceOf, rootOfPath } from './selectElements.js';
import type { ComparisonField, Reading, ReferenceValue, ResourceComparison } from './ResourceRecord.js';
import type { ValueReader } from './ValueReader.js';

/** What reading the fields of a resource gives. */
export interface ReadFields {
  /** Numbers of values, in the order of the comparison's fields; 0 where absent. */
  readonly values: readonly number[];
  /** The release of which the elements are, when that shows. */
  readonly release: Release | undefined;
}

/** Keeps values; gives their numbers, 0 for what is absent. */
interface ValueKeeper {
  addValue(value: unknown): number;
}

/** What reading a field gives, as one number: that of the value, and of which release the path is. */
type ReadField = number;

const releases: readonly (Release | undefined)[] = [undefined, 'STU3', 'R4'];
/** The field is not there. */
const absent: ReadField = 0;

function readField(value: number, release: Release | undefined): ReadField {
  return value * 4 + releases.indexOf(release);
}

/** A field with the elements at which its paths begin, and what was read of it before. */
interface FieldPlan {
  readonly field: ComparisonField;
  /** Undefined when one of them is not hashed. */
  readonly roots: readonly RootElement[] | undefined;
  readonly memory: HashMemory;
}

/** Where the roots of each field of a comparison stand among elements of which the names are these. */
interface Layout {
  readonly names: readonly string[];
  readonly placesOf: readonly (readonly number[])[];
}

interface ComparisonPlan {
  readonly fields: readonly FieldPlan[];
  readonly layouts: Map<number, Layout>;
}

const layoutLimit = 5000;

/**
 * Reads the fields of resources. Most of what a million resources hold was seen before: what follows from an element
 * alone is read once for each content of that element, known by its hash. What leads elsewhere is read each time.
 */
export class FieldReader {
  readonly #values: ValueReader;
  readonly #keeper: ValueKeeper;
  readonly #plans = new Map<ResourceComparison, ComparisonPlan>();

  constructor(values: ValueReader, keeper: ValueKeeper) {
    this.#values = values;
    this.#keeper = keeper;
  }

  /** @param reference Reads a Reference element of the resource. */
  read(
    resource: FhirResource,
    comparison: ResourceComparison,
    { whole, elements }: ContentHash,
    reference: Reading['reference'],
  ): ReadFields {
    const reading = new NotedReading(this.#values, resource, reference, this.#keeper);
    const plan = this.#planOf(comparison);
    const { placesOf } = layoutOf(plan, elements);
    const values = new Array<number>(plan.fields.length).fill(0);
    let release: Release | undefined;
    for (let at = 0; at < plan.fields.length; at++) {
      const field = plan.fields[at];
      const places = placesOf[at];
      if (field === undefined || places === undefined) continue;
      const known = whole && field.roots !== undefined;
      const read = known
        ? readOnce(field, places, resource, elements, reading)
        : readAnew(field.field, resource, reading);
      release ??= releases[read & 3];
      values[at] = read >> 2;
    }
    return { values, release };
  }

  /** Whether all fields are read from what the hash of a resource tells: not from its id, narrative or metadata. */
  followFromContent(comparison: ResourceComparison): boolean {
    return this.#planOf(comparison).fields.every(({ roots }) => roots !== undefined);
  }

  /** Forgets what was read: nothing more will be. */
  forget(): void {
    this.#plans.clear();
  }

  #planOf(comparison: ResourceComparison): ComparisonPlan {
    const known = this.#plans.get(comparison);
    if (known !== undefined) return known;
    const fields = comparison.fields.map((field) => ({
      field,
      roots: rootsOf(field),
      memory: new HashMemory(),
    }));
    const made = { fields, layouts: new Map<number, Layout>() };
    this.#plans.set(comparison, made);
    return made;
  }
}

/** Resources of a type mostly have their elements in one of a few orders. */
function layoutOf({ fields, layouts }: ComparisonPlan, elements: HashedElements): Layout {
  const known = layouts.get(elements.layout);
  if (known !== undefined && hasNames(elements, known.names)) return known;
  const names = elements.names.slice(0, elements.count);
  const made = { names, placesOf: fields.map(({ roots }) => placesIn(names, roots ?? [])) };
  if (layouts.size < layoutLimit) layouts.set(elements.layout, made);
  return made;
}

function hasNames({ names, count }: HashedElements, expected: readonly string[]): boolean {
  if (count !== expected.length) return false;
  for (let at = 0; at < count; at++) if (names[at] !== expected[at]) return false;
  return true;
}

function placesIn(names: readonly string[], roots: readonly RootElement[]): readonly number[] {
  return [...names.keys()].filter((at) => roots.some((root) => standsAt(root, names[at] ?? '')));
}

function standsAt({ name, isChoice }: RootElement, element: string): boolean {
  return isChoice ? isChoiceOf(element, name) : element === name;
}

/** A reading that notes whether more was used than the elements that were given. */
class NotedReading implements Reading {
  readonly values: ValueReader;
  readonly reference: Reading['reference'];
  readonly keeper: ValueKeeper;
  readonly #resource: FhirResource;
  #lookedAround = false;
  #looksBeside = false;

  constructor(
    values: ValueReader,
    resource: FhirResource,
    reference: Reading['reference'],
    keeper: ValueKeeper,
  ) {
    this.values = values;
    this.keeper = keeper;
    this.#resource = resource;
    this.reference = (element): ReferenceValue | undefined => {
      const found = reference(element);
      // A number without a system counts within its source only.
      if (found !== undefined || (isRecord(element) && element['identifier'] !== undefined))
        this.#lookedAround = true;
      return found;
    };
  }

  get resource(): FhirResource {
    if (!this.#looksBeside) this.#lookedAround = true;
    return this.#resource;
  }

  startNoting({ comparator }: ComparisonField): void {
    this.#lookedAround = false;
    this.#looksBeside = comparator.beside !== undefined;
  }

  /** Whether something was asked for that elsewhere may give something else. */
  lookedAround(): boolean {
    return this.#lookedAround;
  }
}

/** Reads a field, unless the elements at its places were read before. */
function readOnce(
  { field, memory }: FieldPlan,
  places: readonly number[],
  resource: FhirResource,
  { lows, uppers, refers }: HashedElements,
  reading: NotedReading,
): ReadField {
  let low = 0;
  let upper = 0;
  for (const at of places) {
    if (refers[at] === true) return readAnew(field, resource, reading);
    low = (low + (lows[at] ?? 0)) | 0;
    upper = (upper + (uppers[at] ?? 0)) | 0;
  }
  const known = memory.get(low, upper);
  if (known !== notKnown) return known;
  reading.startNoting(field);
  const read = readAnew(field, resource, reading);
  if (!reading.lookedAround()) memory.set(low, upper, read);
  return read;
}

function readAnew(
  { comparator, paths }: ComparisonField,
  resource: FhirResource,
  reading: NotedReading,
): ReadField {
  let elements: readonly unknown[] = [];
  for (const { select, release } of paths) {
    elements = select(resource);
    if (elements.length === 0) continue;
    const value = comparator.read(elements, reading);
    if (value !== undefined) return readField(reading.keeper.addValue(value), release);
  }
  if (elements.length > 0) return absent;
  const value = comparator.read([], reading);
  return value === undefined ? absent : readField(reading.keeper.addValue(value), undefined);
}

/** The elements at which the paths of a field begin; undefined when one of them is not in the hash. */
function rootsOf({ paths, comparator }: ComparisonField): readonly RootElement[] | undefined {
  const begins = [...paths.map(({ path }) => path), ...(comparator.beside ?? [])].map((path) =>
    path === profileElement ? { name: path, isChoice: false } : rootOfPath(path),
  );
  const roots = new Map(begins.map((root) => [root.name, root]));
  const hashed = [...roots.keys()].every((name) => !volatileElements.has(name));
  return hashed ? [...roots.values()] : undefined;
}
