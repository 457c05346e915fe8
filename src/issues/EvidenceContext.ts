import type { RuleRegistry } from '../finding/RuleRegistry.js';
import type { ReporterRole } from '../taxonomy/reporterRoles.js';
import type { ChainSystems } from './ChainIssue.js';

/** What is known of a report besides its evidence. */
export interface EvidenceContext {
  /** The rules of our own findings; those of others need none. */
  readonly rules: RuleRegistry;
  readonly reporter?: ReporterRole;
  /** Key of a gegevensdienst. */
  readonly gegevensdienst?: string;
  readonly systems?: ChainSystems;
}
