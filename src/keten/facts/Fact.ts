import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
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
  /** Its type; where a trace holds both releases, under its name in R4. */
  resourceType: string;
  readonly release: Release | undefined;
  /** As both releases can write it; set where a trace holds both, for types of which it is known how they differ. */
  commonShape: FhirResource | undefined;
  readonly fullUrl: string | undefined;
  readonly id: string | undefined;
  /** The resource that contains it; its place in the chain is that of its owner. */
  readonly owner: Fact | undefined;
  /** What an export says of it, by path; undefined for a whole resource. */
  readonly shown: ReadonlyMap<string, string> | undefined;
  /** Keys of its business identifiers. */
  readonly identifiers: readonly string[];
  /** Its values; set when the hop is read. */
  leaves: FactLeaves;
  /** Its own values and those of what it refers to, with their places, as numbers; set when the hop is read. */
  values: readonly number[];
  /** These as one number. */
  digest: number;
  /** Its own values as one number, whatever it refers to. */
  ownDigest: number;
  /** Another copy of a record that another answer of the same hop holds too. */
  copyOf: Fact | undefined;
}

/** `Type/id`: how a resource is called whatever server it is on. */
export function localAddress({ resource, id }: Fact): string | undefined {
  return id === undefined ? undefined : `${resource.resourceType}/${id}`;
}
