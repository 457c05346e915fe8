import type { ResourceRecord } from './ResourceRecord.js';
import type { ComparableText } from './terminology/Code.js';

/** One target that references of one source point at; one object per target. */
export interface ReferenceNode {
  /** Absolute URL, or source and relative reference. */
  readonly key: string;
  /** Type as written in the reference. */
  readonly type?: string;
  /** Set when all is read and the target is at hand. */
  target: ResourceRecord | undefined;
}

/** A Reference, ready to be resolved or compared as it stands. */
export interface ReferenceValue {
  readonly node?: ReferenceNode;
  /** A contained resource, read in place. */
  readonly contained?: ResourceRecord;
  /** Keys of `Reference.identifier`. */
  readonly identifiers: readonly string[];
  readonly display?: ComparableText;
}
