import { added } from './added.js';
import { changed } from './changed.js';
import { codeReplaced } from './codeReplaced.js';
import { codeTranslated } from './codeTranslated.js';
import { dateShifted } from './dateShifted.js';
import type { DifferenceDetector } from './DifferenceDetector.js';
import { doubled } from './doubled.js';
import { encodingDamaged } from './encodingDamaged.js';
import { lost } from './lost.js';
import { orderChanged } from './orderChanged.js';
import { precisionChanged } from './precisionChanged.js';
import { referenceBroken } from './referenceBroken.js';
import { statusChanged } from './statusChanged.js';
import { textDropped } from './textDropped.js';
import { truncated } from './truncated.js';
import { unitChanged } from './unitChanged.js';

/** The kinds of difference between elements, the most particular first; the first that recognises a change names it. */
export const detectors: readonly DifferenceDetector[] = [
  orderChanged,
  referenceBroken,
  unitChanged,
  statusChanged,
  codeTranslated,
  codeReplaced,
  doubled,
  textDropped,
  lost,
  added,
  dateShifted,
  precisionChanged,
  encodingDamaged,
  truncated,
  changed,
];
