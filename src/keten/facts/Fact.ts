import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Hop } from '../../taxonomy/hops.js';
import type { FactLeaves } from './LeafReader.js';

/** One resource at one hop, ready to be matched with itself at other hops. */
export interface Fact {
  readonly hop: Hop;
  /** Index of the capture in the trace. */
  readonly capture: number;
  /** Number of the Bundle or list that it stands in, within the hop. */
  readonly container: number;
  /** Index in its container. */
  readonly entry: number;
  readonly resource: FhirResource;
  readonly resourceType: string;
  readonly fullUrl: string | undefined;
  readonly id: string | undefined;
  /** The resource that contains it; its place in the chain is that of its owner. */
  readonly owner: Fact | undefined;
  /** What an export says of it, by path; undefined for a whole resource. */
  readonly shown: ReadonlyMap<string, string> | undefined;
  /** Keys of its business identifiers. */
  readonly identifiers: readonly string[];
  readonly leaves: FactLeaves;
  /** Its own values and those of what it refers to, with their places, as numbers; set when the hop is read. */
  values: readonly number[];
  /** These as one number. */
  digest: number;
  /** Another copy of a record that another answer of the same hop holds too. */
  copyOf: Fact | undefined;
}

/** `Type/id`: how a resource is called whatever server it is on. */
export function localAddress({ resourceType, id }: Fact): string | undefined {
  return id === undefined ? undefined : `${resourceType}/${id}`;
}
