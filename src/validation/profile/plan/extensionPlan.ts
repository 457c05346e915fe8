import type { CompiledDefinitions } from '../../../definitions/CompiledDefinitions.js';
import type { TypeNode } from '../../../definitions/compile/TypeNode.js';
import type { ContextFacts } from '../../../definitions/facts/StructureFacts.js';
import type { ExtensionPlan, ValuePlan } from './Plan.js';

/** The plan for an extension with this url; undefined when its definition is not at hand. */
export function extensionPlan(
  url: string,
  place: ValuePlan,
  definitions: CompiledDefinitions,
): ExtensionPlan | undefined {
  const profile = definitions.profile(url);
  if (profile?.type !== 'Extension') return undefined;
  const { contexts, elements } = profile.facts;
  const types = typesUpwards(place.owner, definitions);
  return {
    value: place.withRoots(profile.roots),
    // The root of its definition says how often an extension may be repeated.
    max: Math.min(...profile.roots.map(({ max = Infinity }) => max)),
    modifier: elements.some(({ id, facts }) => id === '' && facts.isModifier === true),
    contextInvariants: profile.facts.contextInvariants ?? [],
    contexts: contexts?.map(({ expression }) => expression) ?? [],
    carriers:
      contexts?.some((context) => allowsAnyOf(types, context, definitions)) === false
        ? new Set(contexts.map(nameIn))
        : undefined,
  };
}

/** A type with those that it specialises. */
function typesUpwards(type: TypeNode, definitions: CompiledDefinitions): readonly string[] {
  const base = type.base === undefined ? undefined : definitions.type(type.base);
  return base === undefined ? [type.name] : [type.name, ...typesUpwards(base, definitions)];
}

/**
 * FHIRPath contexts, and contexts on the elements of other extensions or profiles, are taken as met: they depend
 * on more than the place. So is a name that the release does not have.
 */
function allowsAnyOf(
  types: readonly string[],
  context: ContextFacts,
  definitions: CompiledDefinitions,
): boolean {
  if (context.type === 'fhirpath' || context.type === 'extension') return true;
  const name = nameIn(context);
  const isKnown = definitions.type(name.split('.', 1)[0] ?? '') !== undefined;
  return anywhere.has(name) || /[#:/]/.test(name) || types.includes(name) || !isKnown;
}

function nameIn({ expression }: ContextFacts): string {
  return (expression.startsWith('@') ? expression.slice(1) : expression).replace('[x]', '');
}

const anywhere: ReadonlySet<string> = new Set(['', '*', 'Any', 'Element']);
