import type { TypeNode } from '../../../definitions/compile/TypeNode.js';
import { createContentPlan } from './createContentPlan.js';
import { InForce } from './InForce.js';
import type { ContentPlan, Planner } from './Plan.js';
import type { PlanSource } from './PlanSource.js';

/** Combinations of profiles on a resource of which the plans are kept; data decide which are asked for. */
const mostKept = 500;

/** Makes a planner. */
export function createPlanner(source: PlanSource): Planner {
  let none = new InForce();
  let contents = new Map<InForce, Map<TypeNode, ContentPlan>>();
  const starts = new Set<InForce>();
  const letGo = (): void => {
    none = new InForce();
    contents = new Map();
    starts.clear();
  };
  const planner: Planner = {
    ...source,
    start(nodes) {
      const start = none.with(nodes);
      starts.add(start);
      if (starts.size > mostKept) letGo();
      return start;
    },
    inForce: (nodes) => none.with(nodes),
    content(type, inForce) {
      let plans = contents.get(inForce);
      if (plans === undefined) contents.set(inForce, (plans = new Map<TypeNode, ContentPlan>()));
      let plan = plans.get(type);
      if (plan === undefined) plans.set(type, (plan = createContentPlan(type, inForce, planner)));
      return plan;
    },
  };
  return planner;
}
