import { isFhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import type { FindingPlace } from '../finding/createFinding.js';
import { pathName } from './pathName.js';
import type { JsonSteps } from './TextProblem.js';

/**
 * The place of a finding for steps into a JSON value: FHIRPath from the resource, and the entry when that
 * resource stands in a Bundle. In an array, the resource is the item. Without resource the path is empty.
 */
export function placeOfSteps(value: unknown, steps: JsonSteps): FindingPlace {
  if (Array.isArray(value) && typeof steps[0] === 'number') {
    return { ...placeOfSteps((value as unknown[])[steps[0]], steps.slice(1)), item: steps[0] };
  }
  if (!isFhirResource(value)) return { path: '' };
  const [first, index, third, ...rest] = steps;
  if (
    value.resourceType === 'Bundle' &&
    first === 'entry' &&
    typeof index === 'number' &&
    third === 'resource'
  ) {
    const entries = value['entry'];
    const entry: unknown = Array.isArray(entries) ? entries[index] : undefined;
    if (isRecord(entry) && isFhirResource(entry['resource'])) {
      const { fullUrl, resource } = entry;
      return {
        path: pathOf(resource.resourceType, rest),
        entry: index,
        ...(typeof fullUrl === 'string' && { fullUrl }),
      };
    }
  }
  return { path: pathOf(value.resourceType, steps) };
}

/** JSON's twin with id and extensions of a primitive (`_birthDate`) has the path of the primitive. */
function pathOf(root: string, steps: JsonSteps): string {
  let path = pathName(root);
  for (const step of steps) {
    if (typeof step === 'number') path += `[${step}]`;
    else path += `.${pathName(/^_[a-z]/.test(step) ? step.slice(1) : step)}`;
  }
  return path;
}
