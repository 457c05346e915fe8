import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import type { ExpressionEngine } from '../definitions/expressions/ExpressionTable.js';
import type { Release } from '../fhir/Release.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import type { KnownIssues } from '../issues/known/KnownIssues.js';
import type { ReporterRole } from '../taxonomy/reporterRoles.js';

/** What one input is judged by. */
export interface JudgeOptions {
  readonly definitions: readonly DefinitionSet[];
  /** The release that holds for all inputs, if any is told. */
  readonly release: Release | undefined;
  readonly profiles?: readonly string[];
  readonly expressions?: ExpressionEngine;
  readonly evidence?: EvidenceMode;
  readonly quality?: 'check' | 'leave-out';
  /** Whether the codes that a terminology service may decide are kept: functions, which a worker can't send. */
  readonly undecidedCodes?: 'keep';
  readonly now?: string;
}

/** The options of one check, with its gegevensdienst looked up. */
export interface CheckRun extends JudgeOptions {
  readonly dienst: Gegevensdienst | undefined;
  readonly reporter?: ReporterRole;
  readonly known?: KnownIssues;
}
