import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import type { ExpressionEngine } from '../definitions/expressions/ExpressionTable.js';
import type { Release } from '../fhir/Release.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { Gegevensdienst } from '../gegevensdiensten/Gegevensdienst.js';
import type { KnownIssues } from '../issues/known/KnownIssues.js';
import type { ReporterRole } from '../taxonomy/reporterRoles.js';

/** What a check is told. */
export interface CheckOptions {
  /** Definitions of one release or of both. */
  readonly definitions: DefinitionSet | readonly DefinitionSet[];
  /** The gegevensdienst that was asked, by id or key, or one of your own; its release then holds for all inputs. */
  readonly dienst?: string | Gegevensdienst;
  /** The release, when it is known and no gegevensdienst tells it. */
  readonly release?: Release;
  /** Canonicals that each resource given must meet, besides the profiles that it claims. */
  readonly profiles?: readonly string[];
  /** Who will report the issues: decides on the desks. */
  readonly reporter?: ReporterRole;
  /** A register of known issues to hold the issues against. */
  readonly known?: KnownIssues;
  /** Evaluates invariants that this package does not know. */
  readonly expressions?: ExpressionEngine;
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** Whether what people can't make sense of is looked for as well (the default). */
  readonly quality?: 'check' | 'leave-out';
  /** The present moment (ISO 8601), for `generatedAt` and for what may not lie in the future. */
  readonly now?: string;
  /** Told before each input is validated. */
  readonly onProgress?: (done: number, total: number, name: string | undefined) => void;
}
