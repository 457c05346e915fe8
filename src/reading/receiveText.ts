import type { ReadLimits } from './ReadLimits.js';
import { ReadOptionError } from './ReadOptionError.js';
import { sniffBytes } from './sniffBytes.js';
import type { DecodedText } from './text/decodeText.js';
import { declaredEncoding } from './text/declaredEncoding.js';
import { decodeText } from './text/decodeText.js';
import { textTooLarge, unknownForm } from './text/formFindings.js';
import type { TextProblem } from './TextProblem.js';
import { textProblem } from './TextProblem.js';

/**
 * Takes what readFhir was given as text, within the limit.
 *
 * @throws ReadOptionError for what is neither text nor bytes.
 */
export function receiveText(input: unknown, limits: ReadLimits): DecodedText {
  if (typeof input !== 'string' && !(input instanceof Uint8Array)) {
    throw new ReadOptionError('input', input === null ? 'null' : typeof input);
  }
  const { length } = input;
  if (length > limits.length) return noText(textProblem(textTooLarge, { length, limit: limits.length }));
  if (typeof input !== 'string') {
    const looksLike = sniffBytes(input);
    return looksLike === undefined
      ? decodeText(input, declaredEncoding(input))
      : noText(textProblem(unknownForm, { looksLike }));
  }
  const byteOrderMark = input.startsWith('\ufeff');
  const text = byteOrderMark ? input.slice(1) : input;
  return { text, encoding: 'string', byteOrderMark, problems: [] };
}

function noText(problem: TextProblem): DecodedText {
  return { text: undefined, encoding: 'string', byteOrderMark: false, problems: [problem] };
}
