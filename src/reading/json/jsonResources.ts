import { isFhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { FindingCollector } from '../FindingCollector.js';
import type { ReadResource } from '../ReadResource.js';
import type { FoundValue } from '../resourceFindings.js';
import { noResourceType, notAResource } from '../resourceFindings.js';
import type { TextProblem } from '../TextProblem.js';
import { textProblem } from '../TextProblem.js';
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
      collector.report(problemOf(value, base === undefined ? {} : { offset: base }), { item });
    }
  }
  return resources;
}

function problemOf(value: unknown, point: { readonly offset?: number }): TextProblem {
  if (!isRecord(value)) return textProblem(notAResource, { found: kindOf(value) }, point);
  const { resourceType } = value;
  const found = resourceType === undefined ? 'nothing' : resourceType === '' ? 'empty' : kindOf(resourceType);
  return textProblem(noResourceType, { found }, point);
}

function kindOf(value: unknown): FoundValue {
  if (value === null) return 'null';
  if (Array.isArray(value)) return value.length === 0 ? 'empty-array' : 'array';
  const type = typeof value;
  return type === 'string' || type === 'number' || type === 'boolean' ? type : 'object';
}
