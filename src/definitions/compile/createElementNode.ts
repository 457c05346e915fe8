import { lazy } from '../../foundation/lazy.js';
import { invariant } from '../../foundation/invariant.js';
import type { ConstraintFacts, ElementFacts, TypeFacts } from '../facts/ElementFacts.js';
import type { ElementNode, SliceGroup } from './ElementNode.js';

const none: readonly ConstraintFacts[] = [];

/** Invariants that say what every walk checks of each element by its structure, so that none needs to be asked. */
const structural: ReadonlySet<string> = new Set(['ele-1']);

/** Makes a node of what a definition states of an element, and of the nodes below it. */
export function createElementNode(stated: {
  readonly definition: string;
  readonly id: string;
  readonly name: string;
  readonly sliceName?: string | undefined;
  readonly facts: ElementFacts;
  readonly children: readonly ElementNode[];
  readonly slicing?: () => SliceGroup | undefined;
}): ElementNode {
  const { facts, children } = stated;
  const { fixed, pattern, minValue, maxValue, minLength, maxLength, binding } = facts;
  const constraints = (facts.constraints ?? none).filter(({ key }) => !structural.has(key));
  return {
    definition: stated.definition,
    id: stated.id,
    name: stated.name,
    sliceName: stated.sliceName,
    min: facts.min,
    max: facts.max === '*' ? Infinity : facts.max,
    types: typesByCode(facts.types),
    fixed,
    pattern,
    minValue,
    maxValue,
    minLength,
    maxLength,
    binding,
    constraints,
    checksValue:
      fixed !== undefined ||
      pattern !== undefined ||
      minValue !== undefined ||
      maxValue !== undefined ||
      minLength !== undefined ||
      maxLength !== undefined ||
      (binding !== undefined && binding.strength !== 'example') ||
      binding?.maxValueSet !== undefined ||
      constraints.length > 0,
    children: childrenByName(children),
    counted: children.filter(({ min, max }) => (min ?? 0) > 0 || (max ?? Infinity) < Infinity),
    slicedChildren: lazy(() => children.filter(hasRequiredSlice), []),
    slicing: stated.slicing ?? (() => undefined),
  };
}

function hasRequiredSlice(node: ElementNode): boolean {
  return node.slicing()?.slices.some((slice) => slice.own && (slice.node.min ?? 0) > 0) === true;
}

function typesByCode(types: readonly TypeFacts[] | undefined): ReadonlyMap<string, TypeFacts> | undefined {
  return types === undefined ? undefined : new Map(types.map((type) => [type.code, type]));
}

function childrenByName(children: readonly ElementNode[]): ReadonlyMap<string, ElementNode> {
  const byName = new Map<string, ElementNode>();
  for (const child of children) {
    invariant(!byName.has(child.name), `'${child.id}' stands twice in '${child.definition}'.`);
    byName.set(child.name, child);
  }
  return byName;
}
