import { isRecord } from '../../src/foundation/isRecord.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { isFhirResource } from '../../src/fhir/FhirResource.js';
import type { FhirModel, ModelElement } from '../../scripts/expressions/FhirModel.js';

/** A value that invariants are asked of, with its surroundings. */
export interface Focus {
  /** FHIR type, or the path that defines a backbone element. */
  readonly type: string;
  readonly value: unknown;
  /** The id and extensions of a primitive. */
  readonly extra: unknown;
  readonly resource: FhirResource;
  readonly rootResource: FhirResource;
}

/** Every element of a resource, and of the resources in it, in a fixed order. */
export function fociOf(root: FhirResource, model: FhirModel): readonly Focus[] {
  const foci: Focus[] = [];
  visitResource(root, root, 'outer');
  return foci;

  function visitResource(
    resource: FhirResource,
    rootResource: FhirResource,
    place: 'outer' | 'contained',
  ): void {
    if (!model.resourceTypes.has(resource.resourceType)) return;
    const holder = place === 'contained' ? rootResource : resource;
    visit(resource.resourceType, resource, undefined, resource, holder);
  }

  function visit(
    type: string,
    value: unknown,
    extra: unknown,
    resource: FhirResource,
    rootResource: FhirResource,
  ): void {
    foci.push({ type, value, extra, resource, rootResource });
    for (const holder of [value, extra]) {
      if (!isRecord(holder)) continue;
      for (const element of model.elementsOf(type).values()) {
        for (const [key, childType] of jsonNames(element)) {
          eachPair(holder[key], holder[`_${key}`], (child, childExtra) => {
            if (childType !== 'Resource') visit(childType, child, childExtra, resource, rootResource);
            else if (isFhirResource(child)) {
              visitResource(child, rootResource, element.name === 'contained' ? 'contained' : 'outer');
            }
          });
        }
      }
    }
  }
}

function jsonNames({ name, choice, types }: ModelElement): readonly (readonly [key: string, type: string])[] {
  if (!choice) return types.map((type) => [name, type] as const);
  return types.map((type) => [name + type.charAt(0).toUpperCase() + type.slice(1), type] as const);
}

function eachPair(values: unknown, extras: unknown, visit: (value: unknown, extra: unknown) => void): void {
  const left: readonly unknown[] = Array.isArray(values) ? values : [values];
  const right: readonly unknown[] = Array.isArray(extras) ? extras : [extras];
  for (let index = 0; index < Math.max(left.length, right.length); index++) {
    const [value, extra] = [left[index] ?? undefined, right[index] ?? undefined];
    if (value !== undefined || extra !== undefined) visit(value, extra);
  }
}
