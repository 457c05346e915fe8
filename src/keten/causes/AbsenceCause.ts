import type { HopDifferenceKind } from '../../taxonomy/hopDifferenceKinds.js';
import type { HopDifference } from '../HopDifference.js';

/** Why a fact is not at a hop, when it was not lost. */
export interface AbsenceCause extends Pick<HopDifference, 'party' | 'because'> {
  readonly kind: HopDifferenceKind;
}
