import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import type { ExpressionEngine } from '../definitions/expressions/ExpressionTable.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { Hop } from '../taxonomy/hops.js';

/** How a session is held against a gegevensdienst. */
export interface ConformanceOptions {
  /** Definitions of the release of the gegevensdienst; others may be among them. */
  readonly definitions: DefinitionSet | readonly DefinitionSet[];
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** Where in the chain the answers were recorded. */
  readonly hop?: Hop;
  /**
   * Whether the answers are validated as well (the default): structure, profiles, Bundle rules. Leave it out when
   * that is done elsewhere.
   */
  readonly validation?: 'include' | 'leave-out';
  /** See `validate`. */
  readonly expressions?: ExpressionEngine;
}
