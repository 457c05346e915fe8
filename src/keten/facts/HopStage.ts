import type { RequestUrl } from '../../fhir/parseRequestUrl.js';
import type { Hop } from '../../taxonomy/hops.js';
import type { Fact } from './Fact.js';
import type { ReferenceTargets } from './ReferenceTargets.js';

/** What a server was asked, as the request or the answer's own link says. */
export interface AskedQuery {
  readonly container: number;
  readonly url: RequestUrl;
  /** Whether the answer has a page after this one that was not fetched. */
  readonly morePages: boolean;
}

/** One capture of a hop, for the times. */
export interface CaptureMoment {
  readonly capture: number;
  readonly capturedAt: string | undefined;
  readonly gegevensdienst: string | undefined;
}

/** Everything that was captured at one hop. */
export interface HopStage {
  readonly hop: Hop;
  readonly facts: readonly Fact[];
  readonly targets: ReferenceTargets;
  readonly queries: readonly AskedQuery[];
  readonly captures: readonly CaptureMoment[];
  /** The types and paths that exports of this hop tell of; undefined when whole resources were captured. */
  readonly told: ReadonlyMap<string, readonly string[]> | undefined;
  /** How many things were no resource, or were answers that could not be read. */
  readonly unread: number;
}
