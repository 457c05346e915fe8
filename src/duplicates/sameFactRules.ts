import { careRules } from './rules/careRules.js';
import { documentRules } from './rules/documentRules.js';
import { measurementRules } from './rules/measurementRules.js';
import { medicationRules } from './rules/medicationRules.js';
import { partyRules } from './rules/partyRules.js';
import { problemRules } from './rules/problemRules.js';
import { treatmentRules } from './rules/treatmentRules.js';
import type { SameFactRules } from './SameFactRule.js';

/**
 * What must agree before two resources without a shared identity are one fact, by type; the first rule that is met
 * holds. Above them stands the veto: a field of role `match` or `distinct` that differs makes two facts.
 */
export const sameFactRules: ReadonlyMap<string, SameFactRules> = new Map([
  ...partyRules,
  ...problemRules,
  ...medicationRules,
  ...measurementRules,
  ...treatmentRules,
  ...careRules,
  ...documentRules,
]);
