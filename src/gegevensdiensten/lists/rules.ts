import type { AnyRule } from '../../finding/RuleRegistry.js';
import {
  listEditionUnknown,
  listElementMissing,
  listElementRepeated,
  listElementUnknown,
  listEndpointUnusable,
  listEntryRepeated,
  listHostNotWhitelisted,
  listServiceUnknown,
  listServiceUnnamed,
  listUnknown,
  listValueMalformed,
} from './listFindings.js';

/** What may be found in the lists of MedMij. */
export const listRules: readonly AnyRule[] = [
  listUnknown,
  listEditionUnknown,
  listElementMissing,
  listElementRepeated,
  listElementUnknown,
  listValueMalformed,
  listEntryRepeated,
  listEndpointUnusable,
  listServiceUnknown,
  listServiceUnnamed,
  listHostNotWhitelisted,
];
