import type { CompiledDefinitions } from '../../../definitions/CompiledDefinitions.js';
import { createPlanner } from './createPlanner.js';
import type { Planner } from './Plan.js';
import type { PlanSettings } from './PlanSource.js';

/** The planners of a definition set, which outlive one validation. */
export interface Planners {
  for(settings: PlanSettings): Planner;
}

/** Keeps a planner for each engine and each set of rules that it was asked with, as long as those are. */
export function createPlanners(definitions: CompiledDefinitions): Planners {
  const noEngine = {};
  const kept = new WeakMap<object, WeakMap<object, Planner>>();
  return {
    for(settings) {
      const { expressions, implemented } = settings;
      const engine = expressions ?? noEngine;
      const planners = kept.get(engine) ?? new WeakMap<object, Planner>();
      kept.set(engine, planners);
      const planner = planners.get(implemented) ?? createPlanner({ definitions, expressions, implemented });
      planners.set(implemented, planner);
      return planner;
    },
  };
}
