import { isRecord } from '../foundation/isRecord.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { journalLineComparison } from './resourceTypes/journalLineComparison.js';
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
  return comparison?.resourceType === 'Observation' && isJournalLine(resource)
    ? journalLineComparison
    : comparison;
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
