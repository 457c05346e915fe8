import { char, endOfString } from './characters.js';

// Constants of this module cost nothing in the loop; properties of an imported object do.
const { quote, colon, comma, minus, plus, dot, zero, nine, space, lowerE, upperE } = char;
const { openBrace, openBracket, closeBrace, closeBracket } = char;

/** What a quick look at JSON text tells, without reading its values. */
export interface JsonSurvey {
  /** Number of names with a value, counting every one that an object repeats. */
  readonly members: number;
  /** Number of members, items and containers, or somewhat more. */
  readonly values: number;
  /** Deepest nesting. */
  readonly depth: number;
  /** True when a number may not survive as a double. */
  readonly unusualNumber: boolean;
}

/** As many characters as a number may have while a double surely keeps all its digits. */
const safeNumberLength = 15;

/**
 * Looks through JSON text once, quickly. Exact for valid JSON; for other text an indication. Depth and size are
 * known before anything is built, and comparing `members` with what a parser kept reveals repeated names.
 */
export function surveyJson(text: string): JsonSurvey {
  let members = 0;
  let commas = 0;
  let containers = 0;
  let depth = 0;
  let deepest = 0;
  let unusualNumber = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === quote) {
      at = endOfString(text, at);
    } else if (code <= space) {
      continue;
    } else if (code === colon) {
      members++;
    } else if (code === comma) {
      commas++;
    } else if (code === openBrace || code === openBracket) {
      containers++;
      if (++depth > deepest) deepest = depth;
    } else if (code === closeBrace || code === closeBracket) {
      depth--;
    } else if (code === minus || (code >= zero && code <= nine)) {
      const end = endOfNumber(text, at);
      unusualNumber ||= end - at > safeNumberLength || hasExponent(text, at, end);
      at = end - 1;
    }
  }
  return { members, values: commas + containers, depth: deepest, unusualNumber };
}

/** Offset behind the run of characters of which numbers are made. */
export function endOfNumber(text: string, start: number): number {
  let at = start;
  for (; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const digit = code >= zero && code <= nine;
    if (!digit && code !== dot && code !== minus && code !== plus && !isE(code)) break;
  }
  return at;
}

function hasExponent(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    if (isE(text.charCodeAt(at))) return true;
  }
  return false;
}

function isE(code: number): boolean {
  return code === lowerE || code === upperE;
}
