import type { FhirResource } from '../../fhir/FhirResource.js';
import type { DateAt } from './dateFacts.js';
import { dateAt } from './dateFacts.js';

const ends = ['period.end', 'effectivePeriod.end', 'timingPeriod.end', 'whenUsed.end'] as const;

/** When the period of a resource itself ends: of the stay, the plan, the use; undefined when that is not given. */
export function ownEnd(resource: FhirResource): DateAt | undefined {
  for (const path of ends) {
    const found = dateAt(resource, path);
    if (found !== undefined) return found;
  }
  return undefined;
}
