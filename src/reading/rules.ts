import type { AnyRule } from '../finding/RuleRegistry.js';
import {
  duplicateKey,
  numberOutOfRange,
  numberPrecision,
  prototypeKey,
  tooDeep,
  tooManyValues,
} from './json/contentFindings.js';
import {
  controlCharacter,
  invalidEscape,
  invalidNumber,
  jsonComment,
  malformedJson,
  missingQuotes,
  severalValues,
  trailingComma,
  trailingContent,
  truncatedJson,
} from './json/syntaxFindings.js';
import {
  contentTypeDstu2,
  releaseConflicting,
  releaseDiffers,
  releaseTypeUnknown,
  releaseUnknown,
  releaseUnsupported,
} from './release/releaseFindings.js';
import { noResourceType, notAResource } from './resourceFindings.js';
import { byteOrderMark, invalidUtf8, loneSurrogate, otherEncoding } from './text/encodingFindings.js';
import {
  contentTypeDiffers,
  emptyText,
  moreFindings,
  textTooLarge,
  unknownForm,
} from './text/formFindings.js';

/** What reading may find, for the registry. */
export const readingRules: readonly AnyRule[] = [
  emptyText,
  textTooLarge,
  unknownForm,
  contentTypeDiffers,
  moreFindings,
  otherEncoding,
  invalidUtf8,
  byteOrderMark,
  loneSurrogate,
  tooDeep,
  tooManyValues,
  notAResource,
  noResourceType,
  malformedJson,
  truncatedJson,
  trailingContent,
  severalValues,
  jsonComment,
  trailingComma,
  missingQuotes,
  invalidNumber,
  controlCharacter,
  invalidEscape,
  duplicateKey,
  prototypeKey,
  numberOutOfRange,
  numberPrecision,
  releaseUnknown,
  releaseConflicting,
  releaseDiffers,
  releaseUnsupported,
  contentTypeDstu2,
  releaseTypeUnknown,
];
