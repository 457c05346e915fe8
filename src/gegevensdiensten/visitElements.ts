import type { CompiledDefinitions } from '../definitions/CompiledDefinitions.js';
import type { PropertyNode, TypeNode } from '../definitions/compile/TypeNode.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import { WalkPath } from '../validation/profile/WalkPath.js';

/** Told of each complex element; `path` is where it stands, to be turned into text only when needed. */
export type ElementVisitor = (value: Readonly<Record<string, unknown>>, type: string, path: WalkPath) => void;

/** Elements nested deeper are left to the walk, which reports them. */
const maxDepth = 100;

/**
 * Visits every complex element of a resource and of what is contained in it, in one traversal. What the
 * definitions do not know is passed over; that is for the walk to report.
 */
export function visitElements(
  resource: FhirResource,
  definitions: CompiledDefinitions,
  visit: ElementVisitor,
): void {
  const type = definitions.type(resource.resourceType);
  if (type?.kind !== 'resource') return;
  const path = new WalkPath();
  path.startAt(resource.resourceType);
  visitProperties(resource, type, { definitions, visit, path });
}

interface Visiting {
  readonly definitions: CompiledDefinitions;
  readonly visit: ElementVisitor;
  readonly path: WalkPath;
}

function visitProperties(
  object: Readonly<Record<string, unknown>>,
  type: TypeNode,
  visiting: Visiting,
): void {
  const { path } = visiting;
  if (path.depth > maxDepth) return;
  for (const key in object) {
    const value = object[key];
    // Most properties hold a primitive, in which there is nothing to visit.
    if (typeof value !== 'object' || value === null) continue;
    // Extensions of a primitive stand in its `_name`.
    const property =
      type.properties.get(key) ?? (key.startsWith('_') ? type.properties.get(key.slice(1)) : undefined);
    if (property === undefined) continue;
    if (!Array.isArray(value)) visitItem(value, property, -1, visiting);
    else
      for (let index = 0; index < value.length; index++) visitItem(value[index], property, index, visiting);
  }
}

function visitItem(item: unknown, property: PropertyNode, index: number, visiting: Visiting): void {
  if (!isRecord(item)) return;
  visiting.path.enter(property, index);
  visitValue(item, property.type(), visiting);
  visiting.path.leave();
}

function visitValue(
  value: Readonly<Record<string, unknown>>,
  type: TypeNode | undefined,
  visiting: Visiting,
): void {
  if (type === undefined) return;
  if (type.kind === 'resource') {
    const inner = visiting.definitions.type(String(value['resourceType']));
    if (inner?.kind === 'resource') visitProperties(value, inner, visiting);
    return;
  }
  if (type.kind === 'complex') visiting.visit(value, type.name, visiting.path);
  visitProperties(value, type, visiting);
}
