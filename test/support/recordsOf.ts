import { amsterdam } from '../../src/fhir/amsterdam.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { comparisonsByType } from '../../src/identity/comparisonOf.js';
import { RecordDirectory } from '../../src/identity/RecordDirectory.js';
import type { RecordPlace } from '../../src/identity/RecordDirectory.js';
import type { RecordStore } from '../../src/identity/RecordStore.js';
import type { RecordContext, ResourceRecord, Surroundings } from '../../src/identity/ResourceRecord.js';
import { CodeEquivalences } from '../../src/identity/terminology/CodeEquivalences.js';

/** A resource with where it comes from, as far as a test cares. */
export interface GivenResource {
  readonly resource: FhirResource;
  readonly context?: Partial<RecordContext>;
  readonly place?: Partial<RecordPlace>;
}

/** Records of resources, and what comparing them takes: as a search has them once all is read. */
export interface ReadRecords {
  readonly store: RecordStore;
  readonly records: readonly ResourceRecord[];
  readonly surroundings: Surroundings;
}

/** Reads resources into records. */
export function recordsOf(given: readonly GivenResource[]): ReadRecords {
  const codes = new CodeEquivalences();
  const directory = new RecordDirectory({ zone: amsterdam, codes, comparisons: comparisonsByType() });
  for (const [entry, { resource, context, place }] of given.entries()) {
    const source = context?.source ?? 'huisarts';
    const way = { source, retrieval: source, answer: source, ...context };
    directory.add(resource, way, { origin: 0, entry, ...place });
  }
  directory.settle();
  const { store } = directory;
  return {
    store,
    records: given.map((_, index) => store.record(index)),
    surroundings: {
      sameSource: false,
      codes,
      resolve: (reference) => directory.resolve(reference),
      entityOf: ({ index }) => index,
    },
  };
}
