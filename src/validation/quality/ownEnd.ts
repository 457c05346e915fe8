import type { FhirResource } from '../../fhir/FhirResource.js';
import type { DateAt } from './dateFacts.js';
import { datePaths, firstDateAt } from './dateFacts.js';

const ends = datePaths('period.end', 'effectivePeriod.end', 'timingPeriod.end', 'whenUsed.end');

/** When the period of a resource itself ends: of the stay, the plan, the use; undefined when that is not given. */
export function ownEnd(resource: FhirResource): DateAt | undefined {
  return firstDateAt(resource, ends);
}
