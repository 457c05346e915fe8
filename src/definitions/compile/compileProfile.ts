import { compareStrings } from '../../foundation/compareStrings.js';
import { lazy } from '../../foundation/lazy.js';
import type { Release } from '../../fhir/Release.js';
import type { ElementFacts, SlicingFacts } from '../facts/ElementFacts.js';
import type { StructureFacts } from '../facts/StructureFacts.js';
import type { CompiledProfile, DefinitionProblem } from './CompiledProfile.js';
import { createElementNode } from './createElementNode.js';
import type { ElementNode, SliceGroup, SliceNode } from './ElementNode.js';
import type { ElementTree } from './elementTree.js';
import { elementTree } from './elementTree.js';
import type { ProfileLookup } from './nodesAt.js';
import { nodesAt, segmentsOf } from './nodesAt.js';
import { sliceIndex } from './sliceIndex.js';
import { sliceTests } from './sliceTests.js';
import type { BaseElement, TypeNode } from './TypeNode.js';

/** What compiling a profile needs of the definitions around it. */
export interface ProfileSource extends ProfileLookup {
  readonly release: Release;
  type(name: string): TypeNode | undefined;
}

/** Compiles a profile or extension from its own differential; what it derives from stays in trees of its own. */
export function compileProfile(
  facts: StructureFacts,
  base: CompiledProfile | undefined,
  source: ProfileSource,
): CompiledProfile {
  const compiler: Compiler = { facts, source, problems: [], checks: [], roots: [] };
  const root = compileNode(elementTree(facts.elements, facts.type), source.type(facts.type), compiler);
  compiler.roots = [root, ...(base?.roots ?? [])];
  return {
    facts,
    type: facts.type,
    roots: compiler.roots,
    problems: lazy(() => [...(base?.problems() ?? []), ...ownProblems(compiler)], []),
  };
}

interface Compiler {
  readonly facts: StructureFacts;
  readonly source: ProfileSource;
  readonly problems: DefinitionProblem[];
  /** What finds the problems of parts that are compiled when first needed; these add more. */
  readonly checks: (() => void)[];
  /** Own root and those of the profiles that it derives from; set before any slicing is asked for. */
  roots: readonly ElementNode[];
}

/** In an order of their own: which parts of a definition were needed first depends on the data. */
function ownProblems({ problems, checks }: Compiler): readonly DefinitionProblem[] {
  // Checks add others behind them.
  for (const check of checks) check();
  return problems.sort((a, b) => compareStrings(a.at, b.at) || compareStrings(a.kind, b.kind));
}

function compileNode(
  tree: ElementTree,
  context: TypeNode | undefined,
  compiler: Compiler,
  group?: ElementNodeParts,
): ElementNode {
  const { facts } = compiler;
  return createElementNode({
    definition: facts.url,
    id: tree.id === '' ? facts.type : `${facts.type}.${tree.id}`,
    name: tree.name,
    sliceName: tree.sliceName,
    facts: tree.facts,
    children: compileChildren(tree.children, context, compiler),
    slicing: group?.slicing,
  } as Parameters<typeof createElementNode>[0]);
}

interface ElementNodeParts {
  readonly slicing: () => SliceGroup | undefined;
}

/** The parts of a differential about one element: the element itself and its slices. */
interface Parts {
  readonly name: string;
  readonly element: BaseElement | undefined;
  unsliced: ElementTree;
  readonly slices: ElementTree[];
}

function compileChildren(
  trees: readonly ElementTree[],
  context: TypeNode | undefined,
  compiler: Compiler,
): readonly ElementNode[] {
  const byName = new Map<string, Parts>();
  for (const tree of trees) {
    const element = context?.elements.get(tree.name);
    const renamed = element === undefined ? context?.properties.get(tree.name) : undefined;
    if (context !== undefined && element === undefined && renamed === undefined) {
      compiler.problems.push({ kind: 'element-unknown', definition: compiler.facts.url, at: tree.id });
      continue;
    }
    const normal =
      renamed === undefined
        ? tree
        : choiceByType(tree, renamed.element.node.name, renamed.typeCode, compiler);
    const known = byName.get(normal.name);
    const parts = known ?? {
      name: normal.name,
      element: element ?? renamed?.element,
      unsliced: { ...normal, id: withoutSlice(normal.id), sliceName: undefined, facts: {}, children: [] },
      slices: [],
    };
    if (known === undefined) byName.set(normal.name, parts);
    if (normal.sliceName === undefined) parts.unsliced = normal;
    else parts.slices.push(normal);
  }
  return [...byName.values()].map((parts) => compileParts(parts, compiler));
}

/**
 * `valueQuantity` as a path: in STU3 the way to allow one type only, in R4 short for the slice of that type.
 */
function choiceByType(tree: ElementTree, name: string, typeCode: string, compiler: Compiler): ElementTree {
  const facts: ElementFacts = { ...tree.facts, types: tree.facts.types ?? [{ code: typeCode }] };
  const restricts = compiler.source.release === 'STU3' && tree.sliceName === undefined;
  return { ...tree, name, facts, sliceName: restricts ? undefined : (tree.sliceName ?? tree.name) };
}

function compileParts({ name, element, unsliced, slices }: Parts, compiler: Compiler): ElementNode {
  const sliceTrees = slices.map((slice) => withTypeOfName(slice, element));
  const node = compileNode(unsliced, contentType(unsliced.facts, element, compiler), compiler, {
    slicing: lazy(() => sliceGroup(name, element, unsliced, sliceTrees, compiler), undefined),
  });
  compiler.checks.push(() => {
    node.slicing();
    for (const tree of [unsliced, ...sliceTrees]) checkCardinality(tree, element, compiler);
  });
  return node;
}

/** Holds how often an element may occur against what it constrains: the type, and the definitions derived from. */
function checkCardinality(tree: ElementTree, element: BaseElement | undefined, compiler: Compiler): void {
  const { min: ownMin, max: ownMax } = tree.facts;
  if (ownMin === undefined && ownMax === undefined) return;
  const report = (kind: DefinitionProblem['kind']): void => {
    compiler.problems.push({ kind, definition: compiler.facts.url, at: tree.id });
  };
  if (Number.isNaN(ownMax) || (ownMin ?? 0) < 0) {
    report('cardinality-malformed');
    return;
  }
  const whole = tree.sliceName === undefined ? tree.id : withoutSlice(tree.id);
  const inherited = [tree.id, whole].flatMap((id) =>
    nodesAt(compiler.roots, segmentsOf(id), compiler.source),
  );
  const max = Math.min(ownMax === undefined || ownMax === '*' ? Infinity : ownMax, element?.max ?? Infinity);
  const most = Math.min(max, ...inherited.map((node) => node.max ?? Infinity));
  // A slice need not occur because the element must, nor the element because a slice must.
  const least = Math.max(ownMin ?? 0, tree.sliceName === undefined ? (element?.min ?? 0) : 0);
  if (least > most) report('cardinality-conflict');
}

/** A slice that is named after a type of the choice is the slice of that type, also where it does not say so. */
function withTypeOfName(slice: ElementTree, element: BaseElement | undefined): ElementTree {
  if (slice.facts.types !== undefined || element?.choice !== true) return slice;
  const typeCode = element.properties.find(({ key }) => key === slice.sliceName)?.typeCode;
  return typeCode === undefined
    ? slice
    : { ...slice, facts: { ...slice.facts, types: [{ code: typeCode }] } };
}

/** The type of what stands below an element, where there is only one it can be. */
function contentType(
  facts: ElementFacts,
  element: BaseElement | undefined,
  compiler: Compiler,
): TypeNode | undefined {
  const stated = facts.types?.length === 1 ? facts.types[0]?.code : undefined;
  const properties = element?.properties ?? [];
  const only =
    properties.length === 1 ? properties[0] : properties.find(({ typeCode }) => typeCode === stated);
  const type = only?.type();
  // A resource in a Bundle or contained: the profile says which.
  if (type?.abstract === true)
    return stated === undefined || stated === type.name ? undefined : compiler.source.type(stated);
  return type;
}

function sliceGroup(
  name: string,
  element: BaseElement | undefined,
  unsliced: ElementTree,
  slices: readonly ElementTree[],
  compiler: Compiler,
): SliceGroup | undefined {
  const inherited = inheritedGroups(unsliced, compiler);
  const stated = unsliced.facts.slicing;
  const slicing =
    stated ??
    inherited[0] ??
    (slices.length > 0 ? ({ discriminators: [], rules: 'open' } as const) : undefined);
  if (slicing === undefined) return undefined;
  if (slices.length === 0 && (stated === undefined || stated.rules === 'open')) return undefined;
  const ordered = 'ordered' in slicing && slicing.ordered;
  const discriminators =
    slicing.discriminators.length > 0 ? slicing.discriminators : defaultDiscriminators(name, element);
  if (discriminators.length === 0) {
    compiler.problems.push({
      kind: 'slicing-without-discriminator',
      definition: compiler.facts.url,
      at: unsliced.id,
    });
  }
  const own = slices.map((tree) => sliceNode(tree, element, discriminators, compiler));
  const ownNames = new Set(own.map((slice) => slice.name));
  const closes = slicing.rules !== 'open' || ordered;
  const borrowed = closes
    ? inherited.flatMap((group) => group.slices).filter((slice) => slice.own && !ownNames.has(slice.name))
    : [];
  const all = [...own, ...borrowed.map((slice) => ({ ...slice, own: false }))];
  return { discriminators, rules: slicing.rules, ordered, slices: all, index: sliceIndex(all) };
}

/** Extensions are always told apart by url, and the types of a choice by type. */
function defaultDiscriminators(
  name: string,
  element: BaseElement | undefined,
): SlicingFacts['discriminators'] {
  if (name === 'extension' || name === 'modifierExtension') return [{ type: 'value', path: 'url' }];
  return element?.choice === true ? [{ type: 'type', path: '$this' }] : [];
}

function sliceNode(
  tree: ElementTree,
  element: BaseElement | undefined,
  discriminators: SlicingFacts['discriminators'],
  compiler: Compiler,
): SliceNode {
  const node = compileNode(tree, contentType(tree.facts, element, compiler), compiler);
  return {
    name: tree.sliceName ?? '',
    node,
    own: true,
    tests: lazy(() => {
      const stating = nodesAt(compiler.roots, segmentsOf(tree.id), compiler.source).filter(
        ({ sliceName }) => sliceName !== undefined,
      );
      return sliceTests(
        discriminators,
        stating.includes(node) ? stating : [node, ...stating],
        compiler.source,
      );
    }, []),
  };
}

/** How the profiles that this one derives from, and the type profiles above the element, slice it; nearest first. */
function inheritedGroups(unsliced: ElementTree, compiler: Compiler): readonly SliceGroup[] {
  const id = `${compiler.facts.type}.${unsliced.id}`;
  return nodesAt(compiler.roots, segmentsOf(unsliced.id), compiler.source)
    .filter((node) => !(node.definition === compiler.facts.url && node.id === id))
    .map((node) => node.slicing())
    .filter((group) => group !== undefined);
}

function withoutSlice(id: string): string {
  const colon = id.lastIndexOf(':');
  return colon > id.lastIndexOf('.') ? id.slice(0, colon) : id;
}
