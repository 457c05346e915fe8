import type { Fact } from '../facts/Fact.js';
import type { HopStage } from '../facts/HopStage.js';
import type { DifferenceDraft } from '../DifferenceDraft.js';

/** One fact on its way through the chain. */
export interface FactThread {
  /** Where it was last seen. */
  fact: Fact;
  stage: HopStage;
  /** The difference that says it was lost, until it is seen again. */
  lost: DifferenceDraft | undefined;
}
