import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { journalLineComparison } from './resourceTypes/journalLineComparison.js';
import { observationComparison } from './resourceTypes/observationComparison.js';
import { panelComparison } from './resourceTypes/panelComparison.js';
import { resourceComparisons } from './resourceComparisons.js';
import type { ResourceComparison } from './ResourceRecord.js';

/** Comparisons by type: those of the package, and those of the user instead. */
export type ComparisonsByType = ReadonlyMap<string, ResourceComparison>;

/** Indexes comparisons; of two for one type the later holds. */
export function comparisonsByType(own: readonly ResourceComparison[] = []): ComparisonsByType {
  return new Map([...resourceComparisons, ...own].map((comparison) => [comparison.resourceType, comparison]));
}

/** How a resource is compared; undefined for a type without comparison fields. */
export function comparisonOf(
  resource: FhirResource,
  byType: ComparisonsByType,
): ResourceComparison | undefined {
  const comparison = byType.get(resource.resourceType);
  // An own comparison of Observations is for all of them but the lines of a journal.
  if (comparison?.resourceType !== 'Observation') return comparison;
  if (isJournalLine(resource)) return journalLineComparison;
  return comparison === observationComparison && isPanel(resource) ? panelComparison : comparison;
}

/** Whether it holds others, and nothing of its own. */
function isPanel(resource: FhirResource): boolean {
  const { hasMember, related, component } = resource;
  if (component !== undefined || Object.keys(resource).some((name) => /^value[A-Z]/.test(name))) return false;
  const isMember = (each: unknown): boolean => isRecord(each) && each['type'] === 'has-member';
  return Array.isArray(hasMember) || (Array.isArray(related) && related.some(isMember));
}

function isJournalLine(resource: FhirResource): boolean {
  const code = resource['code'];
  const codings = isRecord(code) ? code['coding'] : undefined;
  return (
    Array.isArray(codings) &&
    codings.some(
      (coding) =>
        isRecord(coding) &&
        typeof coding['system'] === 'string' &&
        coding['system'].endsWith('/journaalregeltypen'),
    )
  );
}
