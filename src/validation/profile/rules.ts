import type { AnyRule } from '../../finding/RuleRegistry.js';
import { attachmentFindings } from './attachments.js';
import { bindingFindings } from './bindings.js';
import { cardinalityFindings } from './cardinality.js';
import { contextInvariantFindings } from './contextInvariants.js';
import { extensionFindings } from './extensions.js';
import { idFindings } from './ids.js';
import { invariantFindings } from './invariants.js';
import { primitiveFindings } from './primitiveValues.js';
import { profileFindings } from './profiles.js';
import { referenceFindings } from './references.js';
import { slicingFindings } from './slicingFindings.js';
import { structureFindings } from './structure.js';
import { valueFindings } from './values.js';

/** All codes that the walk reports. */
export const walkRules: readonly AnyRule[] = [
  ...structureFindings,
  ...idFindings,
  ...primitiveFindings,
  ...cardinalityFindings,
  ...profileFindings,
  ...slicingFindings,
  ...valueFindings,
  ...bindingFindings,
  ...referenceFindings,
  ...attachmentFindings,
  ...extensionFindings,
  ...contextInvariantFindings,
  ...invariantFindings,
];
