import { invariant } from '../foundation/invariant.js';
import type { FindingCode } from './FindingCode.js';
import type { RuleMetadata } from './RuleMetadata.js';

/** A rule of any evidence type; its texts may only be called with the evidence of its own findings. */
export type AnyRule = RuleMetadata<never>;

/** All rules by code. */
export type RuleRegistry = ReadonlyMap<FindingCode, AnyRule>;

/** Makes a registry; a code that two rules claim is a defect of this library. */
export function createRuleRegistry(rules: readonly AnyRule[]): RuleRegistry {
  const registry = new Map<FindingCode, AnyRule>();
  for (const rule of rules) {
    invariant(!registry.has(rule.code), `Two rules have the code '${rule.code}'.`);
    registry.set(rule.code, rule);
  }
  return registry;
}
