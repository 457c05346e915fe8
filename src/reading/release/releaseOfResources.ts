import type { DefinitionSet } from '../../definitions/DefinitionSet.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import type { Finding } from '../../finding/Finding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import { createLineIndex } from '../../foundation/createLineIndex.js';
import { createFindingCollector } from '../FindingCollector.js';
import type { ReleaseVerdict } from './detectRelease.js';
import { detectRelease } from './detectRelease.js';
import type { SampleVisitor } from './ReleaseSample.js';
import { visitSamples } from './ReleaseSample.js';

/** Tells the release of resources that were not read from a text, with what was found on the way. */
export function releaseOfResources(
  resources: readonly FhirResource[],
  options: {
    readonly definitions: readonly DefinitionSet[];
    readonly release?: Release | undefined;
    readonly evidence: EvidenceMode;
  },
): { readonly verdict: ReleaseVerdict; readonly findings: readonly Finding[] } {
  const { definitions, release: told, evidence } = options;
  const collector = createFindingCollector({ evidence, limit: Infinity, lines: createLineIndex('') });
  const samples = (visit: SampleVisitor): void => {
    for (const resource of resources) visitSamples(resource, visit);
  };
  const verdict = detectRelease({ told, contentType: undefined, definitions, samples }, collector);
  return { verdict, findings: collector.findings() };
}
