import type { ElementChange } from '../elements/ElementChange.js';
import type { HopDifferenceKind } from '../../taxonomy/hopDifferenceKinds.js';

/** Recognises one kind of difference. The first detector of the list that recognises a change names it. */
export interface DifferenceDetector {
  readonly kind: HopDifferenceKind;
  detects(change: ElementChange): boolean;
}
