import type { AnyRuleOn } from '../../finding/Rule.js';
import { abbreviationsUnreadable } from './abbreviations-unreadable.js';
import { activeAfterEnd } from './active-after-end.js';
import { amountWithoutUnit } from './amount-without-unit.js';
import { authorMissing } from './author-missing.js';
import { codeWithoutText } from './code-without-text.js';
import { dateImprobable } from './date-improbable.js';
import { dateInFuture } from './date-in-future.js';
import { dateMissing } from './date-missing.js';
import { datesOutOfOrder } from './dates-out-of-order.js';
import { displayNotDutch } from './display-not-dutch.js';
import { encodingDamaged } from './encoding-damaged.js';
import { endMissing } from './end-missing.js';
import { endedBeforeEnd } from './ended-before-end.js';
import { languageNotDutch } from './language-not-dutch.js';
import { localCodeOnly } from './local-code-only.js';
import { markupInText } from './markup-in-text.js';
import { narrativeSaysNothing } from './narrative-says-nothing.js';
import { negationOnlyInStatus } from './negation-only-in-status.js';
import { placeholderAsText } from './placeholder-as-text.js';
import { resultContradictsItself } from './result-contradicts-itself.js';
import { resultWithoutReferenceRange } from './result-without-reference-range.js';
import { resultWithoutUnit } from './result-without-unit.js';
import { resultWithoutValue } from './result-without-value.js';
import { technicalText } from './technical-text.js';
import { textContradictsCode } from './text-contradicts-code.js';
import { textRepeated } from './text-repeated.js';
import { textRepeatsCode } from './text-repeats-code.js';
import type { ResourceContent } from './ResourceContent.js';

/**
 * The rules on what people can't make sense of, in the order in which their findings are reported: texts, codes,
 * results, dates, status, origin.
 */
export const qualityRules: readonly AnyRuleOn<ResourceContent>[] = [
  encodingDamaged,
  markupInText,
  placeholderAsText,
  technicalText,
  textRepeated,
  narrativeSaysNothing,
  languageNotDutch,
  displayNotDutch,
  abbreviationsUnreadable,
  codeWithoutText,
  textRepeatsCode,
  localCodeOnly,
  textContradictsCode,
  negationOnlyInStatus,
  resultWithoutValue,
  resultWithoutUnit,
  resultWithoutReferenceRange,
  resultContradictsItself,
  amountWithoutUnit,
  dateImprobable,
  dateInFuture,
  datesOutOfOrder,
  dateMissing,
  endMissing,
  activeAfterEnd,
  endedBeforeEnd,
  authorMissing,
];
