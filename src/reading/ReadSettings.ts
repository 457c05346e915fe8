import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import { definitionSets } from '../definitions/definitionSets.js';
import type { Release } from '../fhir/Release.js';
import { releases } from '../fhir/Release.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { ReadLimits } from './ReadLimits.js';
import { readLimits } from './ReadLimits.js';
import { ReadOptionError } from './ReadOptionError.js';
import type { ContentType } from './release/parseContentType.js';
import { parseContentType } from './release/parseContentType.js';

/** What helps reading; none of it is needed for JSON. */
export interface ReadOptions {
  /** Definitions of both releases tell them apart by profile and structure. XML can't be read without. */
  readonly definitions?: readonly DefinitionSet[] | DefinitionSet;
  /** `Content-Type` with which the text was received. */
  readonly contentType?: string;
  /** The release, when it is known: from the gegevensdienst, say. It goes before all else. */
  readonly release?: Release;
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** What is accepted of the text. */
  readonly limits?: Partial<ReadLimits>;
}

/** Options with their defaults. */
export interface ReadSettings {
  readonly definitions: readonly DefinitionSet[];
  readonly contentType: ContentType | undefined;
  readonly release: Release | undefined;
  readonly evidence: EvidenceMode;
  readonly limits: ReadLimits;
}

/**
 * Completes options.
 *
 * @throws ReadOptionError for a release or limit that can't be used.
 */
export function readSettings(options: ReadOptions): ReadSettings {
  const { definitions = [], contentType, release, evidence = 'masked', limits } = options;
  if (release !== undefined && !releases.includes(release)) throw new ReadOptionError('release', release);
  return {
    definitions: definitionSets(definitions),
    contentType: contentType === undefined ? undefined : parseContentType(contentType),
    release,
    evidence,
    limits: readLimits(limits),
  };
}
