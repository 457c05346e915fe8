import type { Release } from '../fhir/Release.js';
import type {
  RecordContext,
  ReferenceNode,
  ReferenceValue,
  ResourceComparison,
  ResourceRecord,
} from './ResourceRecord.js';

/** What a resource tells, wherever it stands: one object for equal resources that came the same way. */
export type ToldContent = Pick<
  ResourceRecord,
  | 'context'
  | 'base'
  | 'resourceType'
  | 'release'
  | 'comparison'
  | 'subtype'
  | 'identifiers'
  | 'content'
  | 'informative'
  | 'whole'
  | 'referencePaths'
  | 'references'
  | 'subject'
  | 'fields'
>;

/** Where a resource stands, and what it is called there. */
export type RecordStand = Pick<
  ResourceRecord,
  'index' | 'origin' | 'entry' | 'id' | 'otherUrl' | 'searchMode' | 'lastUpdated'
>;

/** A record in as little room as can be: a search holds a million of them. */
export class StoredRecord implements ResourceRecord {
  readonly index: number;
  readonly origin: number;
  readonly entry: number;
  readonly id: string | undefined;
  readonly otherUrl: string | undefined;
  readonly searchMode: string | undefined;
  readonly lastUpdated: number;
  readonly told: ToldContent;

  constructor(stand: RecordStand, told: ToldContent) {
    this.index = stand.index;
    this.origin = stand.origin;
    this.entry = stand.entry;
    this.id = stand.id;
    this.otherUrl = stand.otherUrl;
    this.searchMode = stand.searchMode;
    this.lastUpdated = stand.lastUpdated;
    this.told = told;
  }

  get context(): RecordContext {
    return this.told.context;
  }

  get base(): string | undefined {
    return this.told.base;
  }

  get resourceType(): string {
    return this.told.resourceType;
  }

  get release(): Release | undefined {
    return this.told.release;
  }

  get comparison(): ResourceComparison | undefined {
    return this.told.comparison;
  }

  get subtype(): string {
    return this.told.subtype;
  }

  get identifiers(): readonly string[] {
    return this.told.identifiers;
  }

  get content(): number {
    return this.told.content;
  }

  get informative(): boolean {
    return this.told.informative;
  }

  get whole(): boolean {
    return this.told.whole;
  }

  get referencePaths(): readonly number[] {
    return this.told.referencePaths;
  }

  get references(): readonly ReferenceNode[] {
    return this.told.references;
  }

  get subject(): ReferenceValue | undefined {
    return this.told.subject;
  }

  get fields(): unknown[] {
    return this.told.fields;
  }

  set fields(fields: unknown[]) {
    this.told.fields = fields;
  }
}
