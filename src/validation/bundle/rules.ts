import type { AnyRuleOn } from '../../finding/Rule.js';
import type { BundleSubject } from './BundleSubject.js';
import { documentEntryUnreachable } from './document-entry-unreachable.js';
import { documentIdentifierMissing } from './document-identifier-missing.js';
import { documentReferenceMissing } from './document-reference-missing.js';
import { documentTimestampMissing } from './document-timestamp-missing.js';
import { documentWithoutComposition } from './document-without-composition.js';
import { entryEmpty } from './entry-empty.js';
import { fullUrlDisagrees } from './full-url-disagrees.js';
import { fullUrlMissing } from './full-url-missing.js';
import { fullUrlNotAbsolute } from './full-url-not-absolute.js';
import { fullUrlRepeated } from './full-url-repeated.js';
import { fullUrlWithoutId } from './full-url-without-id.js';
import { fullUrlVersionSpecific } from './full-url-version-specific.js';
import { linkRepeated } from './link-repeated.js';
import { messageWithoutHeader } from './message-without-header.js';
import { outcomeModeWithoutOutcome } from './outcome-mode-without-outcome.js';
import { outcomeWithoutOutcomeMode } from './outcome-without-outcome-mode.js';
import { referenceAmbiguous } from './reference-ambiguous.js';
import { requestMissing } from './request-missing.js';
import { requestNotAllowed } from './request-not-allowed.js';
import { requestResourceMissing } from './request-resource-missing.js';
import { requestUrlDisagrees } from './request-url-disagrees.js';
import { responseMissing } from './response-missing.js';
import { responseNotAllowed } from './response-not-allowed.js';
import { responseStatusMalformed } from './response-status-malformed.js';
import { searchModeMissing } from './search-mode-missing.js';
import { searchNotAllowed } from './search-not-allowed.js';
import { totalNotAllowed } from './total-not-allowed.js';
import { totalTooSmall } from './total-too-small.js';
import { transactionResourceRepeated } from './transaction-resource-repeated.js';

/** The rules that FHIR itself sets for Bundles, in the order in which their findings are reported. */
export const bundleRules: readonly AnyRuleOn<BundleSubject>[] = [
  totalNotAllowed,
  totalTooSmall,
  linkRepeated,
  documentIdentifierMissing,
  documentTimestampMissing,
  documentWithoutComposition,
  documentReferenceMissing,
  documentEntryUnreachable,
  messageWithoutHeader,
  entryEmpty,
  fullUrlMissing,
  fullUrlNotAbsolute,
  fullUrlVersionSpecific,
  fullUrlDisagrees,
  fullUrlWithoutId,
  fullUrlRepeated,
  referenceAmbiguous,
  searchNotAllowed,
  searchModeMissing,
  outcomeWithoutOutcomeMode,
  outcomeModeWithoutOutcome,
  requestNotAllowed,
  requestMissing,
  requestResourceMissing,
  requestUrlDisagrees,
  transactionResourceRepeated,
  responseNotAllowed,
  responseMissing,
  responseStatusMalformed,
];
