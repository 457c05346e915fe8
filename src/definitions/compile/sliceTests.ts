import type { DiscriminatorFacts } from '../facts/ElementFacts.js';
import type { DiscriminatorStep, ElementNode, SliceTest, ValueExpectation } from './ElementNode.js';
import { parseDiscriminatorPath } from './parseDiscriminatorPath.js';
import type { ProfileLookup } from './nodesAt.js';
import { withTypeProfiles } from './nodesAt.js';

/**
 * Works out what makes a value belong to a slice: what the definitions state at the place to which each
 * discriminator leads. `stating` are the nodes that state something of the slice, nearest first.
 */
export function sliceTests(
  discriminators: readonly DiscriminatorFacts[],
  stating: readonly ElementNode[],
  lookup: ProfileLookup,
): readonly SliceTest[] {
  if (discriminators.length === 0) return [{ kind: 'unusable', path: '' }];
  return discriminators.map(({ type, path }): SliceTest => {
    const steps = parseDiscriminatorPath(path);
    if (steps === undefined) return { kind: 'unusable', path };
    switch (type) {
      case 'value':
      case 'pattern':
        return valueTest(steps, stating, lookup) ?? { kind: 'unusable', path };
      case 'exists':
        return existsTest(steps, stating, lookup) ?? { kind: 'unusable', path };
      case 'type':
        return typeTest(steps, stating, lookup) ?? { kind: 'unusable', path };
      case 'profile':
        return profileTest(steps, stating, lookup) ?? { kind: 'unusable', path };
      default:
        return { kind: 'unusable', path };
    }
  });
}

/** What is stated at the end of the path, or else a fixed value or pattern above it that covers the path. */
function valueTest(
  steps: readonly DiscriminatorStep[],
  stating: readonly ElementNode[],
  lookup: ProfileLookup,
): SliceTest | undefined {
  const levels = nodesAlong(steps, stating, lookup);
  for (let depth = steps.length; depth >= 0; depth--) {
    const anyOf: ValueExpectation[] = [];
    for (const node of levels[depth] ?? []) {
      const place = steps.slice(0, depth);
      if (node.fixed !== undefined) anyOf.push({ steps: place, fixed: node.fixed });
      else if (node.pattern !== undefined) anyOf.push({ steps: place, pattern: node.pattern });
      else if (node.binding?.strength === 'required')
        anyOf.push({ steps: place, valueSet: node.binding.valueSet });
    }
    if (anyOf.length > 0) return { kind: 'value', steps, anyOf };
  }
  return extensionUrlTest(steps, stating);
}

/** The slice of an extension that is not at hand still names its url. */
function extensionUrlTest(
  steps: readonly DiscriminatorStep[],
  stating: readonly ElementNode[],
): SliceTest | undefined {
  const [step] = steps;
  if (steps.length !== 1 || step?.kind !== 'element' || step.name !== 'url') return undefined;
  const url = stating.flatMap((node) => [...(node.types?.get('Extension')?.profiles ?? [])]).at(0);
  return url === undefined
    ? undefined
    : { kind: 'value', steps, anyOf: [{ steps, fixed: { type: 'uri', value: url } }] };
}

function existsTest(
  steps: readonly DiscriminatorStep[],
  stating: readonly ElementNode[],
  lookup: ProfileLookup,
): SliceTest | undefined {
  for (const node of nodesAlong(steps, stating, lookup).at(-1) ?? []) {
    if (node.max === 0) return { kind: 'exists', steps, exists: false };
    if ((node.min ?? 0) > 0) return { kind: 'exists', steps, exists: true };
  }
  return undefined;
}

function typeTest(
  steps: readonly DiscriminatorStep[],
  stating: readonly ElementNode[],
  lookup: ProfileLookup,
): SliceTest | undefined {
  const resolved = steps.at(-1)?.kind === 'resolve';
  const place = resolved ? steps.slice(0, -1) : steps;
  for (const node of nodesAlong(place, stating, lookup).at(-1) ?? []) {
    if (node.types === undefined) continue;
    if (!resolved) return { kind: 'type', steps, types: [...node.types.keys()] };
    const targets = [...node.types.values()].flatMap(({ targetProfiles = [] }) => targetProfiles);
    if (targets.length > 0)
      return { kind: 'type', steps, types: targets.map((url) => typeOfProfile(url, lookup)) };
  }
  return undefined;
}

function profileTest(
  steps: readonly DiscriminatorStep[],
  stating: readonly ElementNode[],
  lookup: ProfileLookup,
): SliceTest | undefined {
  const resolved = steps.at(-1)?.kind === 'resolve';
  const place = resolved ? steps.slice(0, -1) : steps;
  for (const node of nodesAlong(place, stating, lookup).at(-1) ?? []) {
    const profiles = [...(node.types?.values() ?? [])].flatMap(
      (type) => (resolved ? type.targetProfiles : type.profiles) ?? [],
    );
    if (profiles.length > 0) return { kind: 'profile', steps, profiles };
  }
  return undefined;
}

function typeOfProfile(url: string, lookup: ProfileLookup): string {
  return lookup.profile(url)?.type ?? url.slice(url.lastIndexOf('/') + 1);
}

/** The nodes that state something at each step of a path, from its start; nearest definition first. */
function nodesAlong(
  steps: readonly DiscriminatorStep[],
  stating: readonly ElementNode[],
  lookup: ProfileLookup,
): readonly (readonly ElementNode[])[] {
  const levels: (readonly ElementNode[])[] = [withTypeProfiles(stating, lookup)];
  for (const step of steps) {
    const next = new Set<ElementNode>();
    for (const node of levels.at(-1) ?? []) for (const found of after(step, node, lookup)) next.add(found);
    levels.push(withTypeProfiles([...next], lookup));
  }
  return levels;
}

function after(step: DiscriminatorStep, node: ElementNode, lookup: ProfileLookup): readonly ElementNode[] {
  switch (step.kind) {
    case 'element': {
      const child = node.children.get(step.name) ?? node.children.get(`${step.name}[x]`);
      if (child === undefined) return [];
      const slices = child.slicing()?.slices ?? [];
      const required = slices.filter((slice) => (slice.node.min ?? 0) > 0);
      return [child, ...(required.length > 0 ? required : slices).map((slice) => slice.node)];
    }
    case 'extension': {
      const slices = node.children.get('extension')?.slicing()?.slices ?? [];
      return slices
        .filter(({ node: slice }) =>
          [...(slice.types?.values() ?? [])].some((type) => type.profiles?.includes(step.url)),
        )
        .map((slice) => slice.node);
    }
    case 'resolve': {
      const targets = [...(node.types?.values() ?? [])].flatMap(({ targetProfiles = [] }) => targetProfiles);
      return targets.length === 1 ? (lookup.profile(targets[0] ?? '')?.roots ?? []) : [];
    }
    case 'ofType':
      return [node];
  }
}
