import type { Release } from '../fhir/Release.js';
import type { Hop } from '../taxonomy/hops.js';

/** One input of a check, in the order in which `origin` of findings counts. */
export interface ReportInput {
  /** What the caller called it, such as a file name. */
  readonly name?: string;
  /** Absent when nothing could be read of it. */
  readonly release?: Release;
  /** Where in the chain it was captured, when that was told. */
  readonly hop?: Hop;
  /** Resources that were checked, those in Bundles included; 0 when nothing could be read. */
  readonly resources: number;
  /** Present when it is one of the lists of MedMij, with how many entries that has. */
  readonly list?: { readonly kind: string; readonly entries: number };
}
