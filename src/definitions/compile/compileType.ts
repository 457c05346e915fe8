import { primitiveTypes } from '../../fhir/primitives.js';
import { lazy } from '../../foundation/lazy.js';
import type { TypeFacts } from '../facts/ElementFacts.js';
import type { StructureFacts } from '../facts/StructureFacts.js';
import { createElementNode } from './createElementNode.js';
import type { ElementNode } from './ElementNode.js';
import type { ElementTree } from './elementTree.js';
import { elementTree } from './elementTree.js';
import type { BaseElement, PropertyNode, TypeNode } from './TypeNode.js';

/** What compiling a type needs of the definitions around it. */
export interface TypeSource {
  /** A type, compiled: by its name, or for a backbone element by its path (`Questionnaire.item`). */
  type(name: string): TypeNode | undefined;
}

/** Compiles a type of the specification from what its own definition adds to the type it specialises. */
export function compileType(facts: StructureFacts, source: TypeSource): TypeNode {
  const tree = elementTree(facts.elements, facts.type);
  const baseName = facts.base?.slice(facts.base.lastIndexOf('/') + 1);
  return content(tree, facts.type, baseName, facts, source);
}

function content(
  tree: ElementTree,
  name: string,
  baseName: string | undefined,
  facts: StructureFacts,
  source: TypeSource,
): TypeNode {
  const base = baseName === undefined ? undefined : source.type(baseName);
  const elements = new Map<string, BaseElement>(base?.elements);
  const primitive = facts.kind === 'primitive-type' ? primitiveTypes.get(name) : undefined;
  for (const child of tree.children) {
    if (child.sliceName !== undefined || (primitive !== undefined && child.name === 'value')) continue;
    elements.set(child.name, baseElement(child, name, facts, source));
  }
  const properties = new Map<string, PropertyNode>();
  for (const element of elements.values()) {
    for (const property of element.properties) properties.set(property.key, property);
  }
  const root = createElementNode({
    definition: facts.url,
    id: name,
    name,
    facts: tree.facts,
    children: [],
  });
  return {
    name,
    definition: facts.url,
    kind:
      primitive !== undefined
        ? 'primitive'
        : facts.kind === 'resource' && name === facts.type
          ? 'resource'
          : 'complex',
    abstract: facts.abstract && name === facts.type,
    base: baseName,
    primitive,
    elements,
    properties,
    required: [...elements.values()].filter(({ min }) => min > 0),
    roots: root.checksValue ? [...(base?.roots ?? []), root] : (base?.roots ?? []),
  };
}

function baseElement(
  tree: ElementTree,
  owner: string,
  facts: StructureFacts,
  source: TypeSource,
): BaseElement {
  const path = `${owner}.${tree.name}`;
  const node: ElementNode = createElementNode({
    definition: facts.url,
    id: path,
    name: tree.name,
    facts: tree.facts,
    children: [],
  });
  const max = node.max ?? 1;
  const choice = tree.name.endsWith('[x]');
  const element = {
    node,
    min: node.min ?? 0,
    max,
    repeats: max > 1,
    choice,
    properties: [] as PropertyNode[],
  };
  const content = facts.kind === 'resource' ? 'BackboneElement' : 'Element';
  for (const type of tree.facts.types ?? [{ code: content }]) {
    const key = choice ? tree.name.slice(0, -3) + upperFirst(type.code) : tree.name;
    element.properties.push({
      key,
      extraKey: `_${key}`,
      element,
      typeCode: type.code,
      type: lazy(() => valueType(tree, path, type, facts, source)),
      profiles: type.profiles ?? [],
    });
    if (!choice) break;
  }
  return element;
}

/** A content reference leads to where the content is defined; elements below make a type of their own. */
function valueType(
  tree: ElementTree,
  path: string,
  type: TypeFacts,
  facts: StructureFacts,
  source: TypeSource,
): TypeNode | undefined {
  const { contentReference } = tree.facts;
  if (contentReference !== undefined) return source.type(contentReference);
  if (tree.children.length === 0) return source.type(type.code);
  return content(tree, path, type.code, facts, source);
}

function upperFirst(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
