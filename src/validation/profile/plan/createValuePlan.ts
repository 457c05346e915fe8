import type { ElementNode } from '../../../definitions/compile/ElementNode.js';
import type { PropertyNode, TypeNode } from '../../../definitions/compile/TypeNode.js';
import { extensionPlan } from './extensionPlan.js';
import type { InForce } from './InForce.js';
import type { ExtensionPlan, Planner, ValuePlan } from './Plan.js';
import { referenceTargets } from './referenceTargets.js';
import { typesAsked } from './typesAsked.js';
import { valueChecks } from './valueChecks.js';

/** Plans what must be checked of a value of a property; `added` are roots that the value itself calls for. */
export function createValuePlan(
  property: PropertyNode,
  at: {
    readonly owner: TypeNode;
    readonly type: TypeNode;
    readonly stated: InForce;
    readonly planner: Planner;
  },
  added: readonly ElementNode[] = [],
): ValuePlan {
  const { owner, type, stated, planner } = at;
  const { definitions } = planner;
  const types = typesAsked(property, stated, planner);
  const inForce = types.inForce.with(added);
  const extensions = new Map<string, ExtensionPlan>();
  const plan: ValuePlan = {
    property,
    owner,
    type,
    stated,
    types: types.ruledOutBy.length + types.profiles.length > 0 ? types : undefined,
    isExtension: property.typeCode === 'Extension',
    isReference: property.typeCode === 'Reference',
    content: planner.content(type, inForce),
    checks: valueChecks(property, type, inForce, planner),
    targets: referenceTargets([...inForce.nodes, property.element.node], definitions),
    extension(url) {
      const known = extensions.get(url);
      if (known !== undefined) return known;
      const made = extensionPlan(url, plan, definitions);
      // Only urls that are known are kept, so that data can't make this grow.
      if (made !== undefined) extensions.set(url, made);
      return made;
    },
    withRoots: (roots) => createValuePlan(property, at, roots),
    against(roots) {
      const alone = planner.inForce(roots);
      return {
        content: planner.content(type, alone),
        checks: valueChecks(property, type, alone, planner),
      };
    },
  };
  return plan;
}
