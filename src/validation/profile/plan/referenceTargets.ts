import type { CompiledDefinitions } from '../../../definitions/CompiledDefinitions.js';
import type { ElementNode } from '../../../definitions/compile/ElementNode.js';
import type { TypeFacts } from '../../../definitions/facts/ElementFacts.js';

/** What a definition asks of a target of a certain type: nothing more, one of some profiles, or to be of another type. */
export type TargetDemand = 'any' | 'other-type' | readonly string[];

/** What one definition allows a Reference to point to. */
export interface ReferenceTargets {
  /** Canonical of the definition. */
  readonly definition: string;
  /** Whether it may be contained, in the same Bundle, or elsewhere; undefined when that is not said. */
  readonly aggregation: TypeFacts['aggregation'];
  /** Types that are allowed, or the canonicals of which the type is not known. */
  readonly types: readonly string[];
  /** What is asked of a target of this type. */
  demandOn(type: string): TargetDemand;
}

/** What nodes allow a Reference to point to; those that do not say are left out. */
export function referenceTargets(
  nodes: readonly ElementNode[],
  definitions: CompiledDefinitions,
): readonly ReferenceTargets[] {
  return nodes.flatMap(({ types, definition }) => {
    const facts = types?.get('Reference');
    if (facts?.targetProfiles === undefined && facts?.aggregation === undefined) return [];
    return [targetsOf(facts, definition, definitions)];
  });
}

function targetsOf(
  { targetProfiles: allowed, aggregation }: TypeFacts,
  definition: string,
  definitions: CompiledDefinitions,
): ReferenceTargets {
  const demands = new Map<string, TargetDemand>();
  return {
    definition,
    aggregation,
    types: [...new Set((allowed ?? []).map((url) => definitions.structure(url)?.type ?? url))],
    demandOn: (type) => {
      const known = demands.get(type);
      if (known !== undefined) return known;
      const demand = allowed === undefined ? 'any' : demandOn(type, allowed, definitions);
      // Only types that exist are kept, so that data can't make this grow.
      if (definitions.type(type) !== undefined) demands.set(type, demand);
      return demand;
    },
  };
}

function demandOn(type: string, allowed: readonly string[], definitions: CompiledDefinitions): TargetDemand {
  const ofType = allowed.filter((url) => allowsType(url, type, definitions));
  if (ofType.length === 0) return 'other-type';
  const profiles = ofType.filter((url) => definitions.structure(url)?.constraint !== false);
  return profiles.length < ofType.length ? 'any' : profiles;
}

const specificationBase = 'http://hl7.org/fhir/StructureDefinition/';

/** A target profile that is not at hand allows any type. */
function allowsType(url: string, type: string, definitions: CompiledDefinitions): boolean {
  const allowed = definitions.structure(url)?.type;
  if (allowed === undefined) return !url.startsWith(specificationBase) || url.endsWith(`/${type}`);
  return (
    allowed === type ||
    allowed === 'Resource' ||
    (allowed === 'DomainResource' && definitions.type(type)?.base === allowed)
  );
}
