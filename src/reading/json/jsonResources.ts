import { isFhirResource } from '../../fhir/FhirResource.js';
import type { FindingCollector } from '../FindingCollector.js';
import type { ReadResource } from '../ReadResource.js';
import { resourceProblem } from '../resourceProblem.js';
import type { JsonContent } from './JsonContent.js';

/** The values that are resources; the others are reported. */
export function jsonResources(
  { form, values }: JsonContent,
  collector: FindingCollector,
): readonly ReadResource[] {
  const resources: ReadResource[] = [];
  for (const { index, value, line, offset } of values) {
    if (isFhirResource(value)) {
      resources.push({ resource: value, index, ...(line !== undefined && { line }) });
    } else if (collector.isFull()) {
      collector.omit(1);
    } else {
      const base = offset();
      const item = form === 'json' ? undefined : index;
      collector.report(resourceProblem(value, base === undefined ? {} : { offset: base }), { item });
    }
  }
  return resources;
}
