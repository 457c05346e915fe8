import { FloatList } from '../foundation/FloatList.js';
import { IntegerList } from '../foundation/IntegerList.js';
import { invariant } from '../foundation/invariant.js';
import type { Release } from '../fhir/Release.js';
import type {
  RecordContext,
  ReferenceNode,
  ReferenceValue,
  ResourceComparison,
  ResourceRecord,
} from './ResourceRecord.js';

/** How a record came: one object for all that came the same way, from the same server. */
export interface RecordWay {
  readonly context: RecordContext;
  readonly base: string | undefined;
}

/** What kind of resource it is: one object for all of a kind. */
export interface RecordKind {
  readonly resourceType: string;
  readonly release: Release | undefined;
  readonly comparison: ResourceComparison | undefined;
  readonly subtype: string;
}

/** What a resource tells, wherever it stands. */
export interface ToldContent {
  readonly way: RecordWay;
  readonly kind: RecordKind;
  readonly content: number;
  /** Whether there is any content besides id, narrative and references. */
  readonly informative: boolean;
  /** False when nesting was too deep to hash it whole. */
  readonly whole: boolean;
  /** Numbers of its values, by field of the comparison; 0 for what is absent. */
  readonly values: readonly number[];
  readonly identifiers: readonly string[];
  readonly references: readonly ReferenceNode[];
  readonly referencePaths: readonly number[];
  readonly subject: ReferenceValue | undefined;
}

/** Where a resource stands, and what it is called there. */
export type RecordStand = Pick<
  ResourceRecord,
  'origin' | 'entry' | 'id' | 'otherUrl' | 'searchMode' | 'lastUpdated'
>;

const isInformative = 1;
const isWhole = 2;

/**
 * All that is kept of resources, column by column: a search holds a million of them, and as objects they would cost
 * more to keep than to compare. A record has a content, which equal resources share; both are known by number.
 */
export class RecordStore {
  // By record.
  readonly #contents = new IntegerList();
  readonly #origins = new IntegerList();
  readonly #entries = new IntegerList();
  readonly #ids: (string | undefined)[] = [];
  readonly #otherUrls: (string | undefined)[] = [];
  readonly #searchModes = new Map<number, string>();
  readonly #lastUpdated = new FloatList();

  // By content.
  readonly #ways: RecordWay[] = [];
  readonly #kinds: RecordKind[] = [];
  readonly #hashes = new FloatList();
  readonly #marks = new IntegerList();
  readonly #subjects: (ReferenceValue | undefined)[] = [];
  /** Where the lists of a content begin; the next one's begin where they end. */
  readonly #valuesFrom = new IntegerList();
  readonly #identifiersFrom = new IntegerList();
  readonly #referencesFrom = new IntegerList();

  // The lists of all contents behind each other.
  readonly #fieldValues = new IntegerList();
  readonly #identifiers = new IntegerList();
  readonly #referenceNodes: ReferenceNode[] = [];
  readonly #referencePaths = new IntegerList();

  /** Values by number; what is absent has number 0. */
  readonly #values: unknown[] = [undefined];
  readonly #identifierKeys: string[] = [];
  readonly #identifierNumbers = new Map<string, number>();

  /** How many records there are. */
  get count(): number {
    return this.#contents.length;
  }

  get contentCount(): number {
    return this.#ways.length;
  }

  /** How many different identifiers there are. */
  get identifierCount(): number {
    return this.#identifierKeys.length;
  }

  /** How many values there are; their numbers are below it. */
  get valueCount(): number {
    return this.#values.length;
  }

  /** Keeps a value; gives its number. */
  addValue(value: unknown): number {
    return value === undefined ? 0 : this.#values.push(value) - 1;
  }

  /** Keeps what a resource tells; gives the number of the content. */
  addContent(told: ToldContent): number {
    const content = this.#ways.push(told.way) - 1;
    this.#kinds.push(told.kind);
    this.#hashes.push(told.content);
    this.#marks.push((told.informative ? isInformative : 0) | (told.whole ? isWhole : 0));
    this.#subjects.push(told.subject);
    this.#valuesFrom.push(this.#fieldValues.length);
    for (const value of told.values) this.#fieldValues.push(value);
    this.#identifiersFrom.push(this.#identifiers.length);
    for (const key of told.identifiers) this.#identifiers.push(this.#numberOfIdentifier(key));
    this.#referencesFrom.push(this.#referencePaths.length);
    for (const node of told.references) this.#referenceNodes.push(node);
    for (const path of told.referencePaths) this.#referencePaths.push(path);
    return content;
  }

  /** Keeps a record of a content; gives its number. */
  addRecord(stand: RecordStand, content: number): number {
    const index = this.#contents.push(content);
    this.#origins.push(stand.origin);
    this.#entries.push(stand.entry);
    this.#ids.push(stand.id);
    this.#otherUrls.push(stand.otherUrl);
    if (stand.searchMode !== undefined) this.#searchModes.set(index, stand.searchMode);
    this.#lastUpdated.push(stand.lastUpdated);
    return index;
  }

  /** A record by its number. */
  record(index: number): ResourceRecord {
    return new StoredRecord(this, index, this.#contents.at(index));
  }

  /** The record of a content that is part of another resource. */
  containedRecord(content: number): ResourceRecord {
    return new StoredRecord(this, -1, content);
  }

  contentOf(index: number): number {
    return this.#contents.at(index);
  }

  originOf(index: number): number {
    return this.#origins.at(index);
  }

  entryOf(index: number): number {
    return this.#entries.at(index);
  }

  idOf(index: number): string | undefined {
    return this.#ids[index];
  }

  otherUrlOf(index: number): string | undefined {
    return this.#otherUrls[index];
  }

  searchModeOf(index: number): string | undefined {
    return this.#searchModes.get(index);
  }

  lastUpdatedOf(index: number): number {
    return this.#lastUpdated.at(index);
  }

  wayOf(content: number): RecordWay {
    const way = this.#ways[content];
    invariant(way !== undefined, 'A content that was not kept.');
    return way;
  }

  kindOf(content: number): RecordKind {
    const kind = this.#kinds[content];
    invariant(kind !== undefined, 'A content that was not kept.');
    return kind;
  }

  hashOf(content: number): number {
    return this.#hashes.at(content);
  }

  isInformative(content: number): boolean {
    return (this.#marks.at(content) & isInformative) !== 0;
  }

  isWhole(content: number): boolean {
    return (this.#marks.at(content) & isWhole) !== 0;
  }

  subjectOf(content: number): ReferenceValue | undefined {
    return this.#subjects[content];
  }

  /** The number of the value of a field; 0 when it is absent. */
  valueNumberOf(content: number, field: number): number {
    return this.#fieldValues.at(this.#valuesFrom.at(content) + field);
  }

  valueOf(content: number, field: number): unknown {
    return this.#values[this.valueNumberOf(content, field)];
  }

  /** A value by its number. */
  value(number: number): unknown {
    return this.#values[number];
  }

  /** Replaces the value of a field of a content. */
  setValueNumber(content: number, field: number, number: number): void {
    this.#fieldValues.set(this.#valuesFrom.at(content) + field, number);
  }

  /** Lets a content have the very values of another of its comparison. */
  shareValues(content: number, as: number): void {
    this.#valuesFrom.set(content, this.#valuesFrom.at(as));
  }

  /** Numbers of the identifiers of a content are at the places from the first up to the second of these. */
  identifiersFrom(content: number): number {
    return this.#identifiersFrom.at(content);
  }

  identifiersUntil(content: number): number {
    return content + 1 < this.#ways.length ? this.#identifiersFrom.at(content + 1) : this.#identifiers.length;
  }

  identifierAt(place: number): number {
    return this.#identifiers.at(place);
  }

  isNumbered(content: number): boolean {
    return this.identifiersFrom(content) < this.identifiersUntil(content);
  }

  identifierKey(number: number): string {
    return this.#identifierKeys[number] ?? '';
  }

  identifiersOf(content: number): readonly string[] {
    const until = this.identifiersUntil(content);
    const keys: string[] = [];
    for (let place = this.identifiersFrom(content); place < until; place++)
      keys.push(this.identifierKey(this.#identifiers.at(place)));
    return keys;
  }

  /** References of a content are at the places from the first up to the second of these. */
  referencesFrom(content: number): number {
    return this.#referencesFrom.at(content);
  }

  referencesUntil(content: number): number {
    return content + 1 < this.#ways.length
      ? this.#referencesFrom.at(content + 1)
      : this.#referencePaths.length;
  }

  referenceAt(place: number): ReferenceNode | undefined {
    return this.#referenceNodes[place];
  }

  referencePathAt(place: number): number {
    return this.#referencePaths.at(place);
  }

  #numberOfIdentifier(key: string): number {
    const known = this.#identifierNumbers.get(key);
    if (known !== undefined) return known;
    const number = this.#identifierKeys.push(key) - 1;
    this.#identifierNumbers.set(key, number);
    return number;
  }
}

/** A record as one object, made when it is asked for: what it holds stands in the columns of its store. */
class StoredRecord implements ResourceRecord {
  readonly index: number;
  readonly #store: RecordStore;
  readonly #content: number;

  /** @param index -1 for a contained resource. */
  constructor(store: RecordStore, index: number, content: number) {
    this.index = index;
    this.#store = store;
    this.#content = content;
  }

  get context(): RecordContext {
    return this.#store.wayOf(this.#content).context;
  }

  get base(): string | undefined {
    return this.#store.wayOf(this.#content).base;
  }

  get origin(): number {
    return this.index < 0 ? -1 : this.#store.originOf(this.index);
  }

  get entry(): number {
    return this.index < 0 ? -1 : this.#store.entryOf(this.index);
  }

  get id(): string | undefined {
    return this.#store.idOf(this.index);
  }

  get otherUrl(): string | undefined {
    return this.#store.otherUrlOf(this.index);
  }

  get searchMode(): string | undefined {
    return this.#store.searchModeOf(this.index);
  }

  get lastUpdated(): number {
    return this.#store.lastUpdatedOf(this.index);
  }

  get resourceType(): string {
    return this.#store.kindOf(this.#content).resourceType;
  }

  get release(): Release | undefined {
    return this.#store.kindOf(this.#content).release;
  }

  get comparison(): ResourceComparison | undefined {
    return this.#store.kindOf(this.#content).comparison;
  }

  get subtype(): string {
    return this.#store.kindOf(this.#content).subtype;
  }

  get identifiers(): readonly string[] {
    return this.#store.identifiersOf(this.#content);
  }

  get isNumbered(): boolean {
    return this.#store.isNumbered(this.#content);
  }

  get content(): number {
    return this.#store.hashOf(this.#content);
  }

  get references(): readonly ReferenceNode[] {
    const until = this.#store.referencesUntil(this.#content);
    const nodes: ReferenceNode[] = [];
    for (let place = this.#store.referencesFrom(this.#content); place < until; place++) {
      const node = this.#store.referenceAt(place);
      if (node !== undefined) nodes.push(node);
    }
    return nodes;
  }

  get subject(): ReferenceValue | undefined {
    return this.#store.subjectOf(this.#content);
  }

  value(field: number): unknown {
    return this.#store.valueOf(this.#content, field);
  }
}
