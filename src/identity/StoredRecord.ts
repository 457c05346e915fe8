import type { Release } from '../fhir/Release.js';
import type { RecordStore } from './RecordStore.js';
import type {
  RecordContext,
  ReferenceNode,
  ReferenceValue,
  ResourceComparison,
  ResourceRecord,
} from './ResourceRecord.js';

/** A record as one object, made when it is asked for: what it holds stands in the columns of its store. */
export class StoredRecord implements ResourceRecord {
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

  get informative(): boolean {
    return this.#store.isInformative(this.#content);
  }

  get whole(): boolean {
    return this.#store.isWhole(this.#content);
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
