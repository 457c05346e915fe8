import type { AnyRule } from '../finding/RuleRegistry.js';
import { bundleRules } from './bundle/rules.js';
import { walkRules } from './profile/rules.js';

const rules: readonly AnyRule[] = [...walkRules, ...bundleRules];

/** Keys of the published constraints that rules of this room take the place of. */
export const implementedConstraints: ReadonlySet<string> = new Set(
  rules.map((rule) => rule.implements).filter((key) => key !== undefined),
);
