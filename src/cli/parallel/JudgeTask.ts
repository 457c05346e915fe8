import type { JudgeOptions } from '../../check/CheckRun.js';
import type { Verdict } from '../../check/judgeAnswer.js';
import type { Release } from '../../fhir/Release.js';
import type { InputPart } from './InputPart.js';
import type { NameIndex } from './NameIndex.js';

/** What every worker knows from its start. */
export interface WorkerSettings {
  readonly parts: readonly InputPart[];
  /** Definitions are loaded by each worker for itself. */
  readonly options: Omit<JudgeOptions, 'definitions' | 'expressions'>;
}

/** What a worker is asked: to check one part. */
export interface JudgeTask {
  readonly part: number;
  /** What an earlier part of the same file told of the release. */
  readonly release: Release | undefined;
  readonly names: NameIndex;
}

/** A verdict for each input in the part: a recording holds several. */
export type JudgeAnswer = readonly Verdict[];
