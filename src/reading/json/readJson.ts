import type { ReadLimits } from '../ReadLimits.js';
import { hasLoneSurrogate } from './hasLoneSurrogate.js';
import { keepsAllMembers } from './keepsAllMembers.js';
import type { JsonReading } from './JsonReading.js';
import { parseJson } from './parseJson.js';
import { readJsonExactly } from './readJsonExactly.js';
import { surveyJson } from './surveyJson.js';

/**
 * Reads one JSON value. Text without anything remarkable costs little more than `JSON.parse`; any other text is
 * read again, slowly and exactly, to say what is wrong and where.
 */
export function readJson(text: string, limits: ReadLimits): JsonReading {
  const survey = surveyJson(text);
  const unremarkable =
    survey.depth <= limits.depth &&
    survey.values <= limits.values &&
    !survey.unusualNumber &&
    !hasLoneSurrogate(text);
  if (unremarkable) {
    const value = parseJson(text);
    if (value !== undefined && keepsAllMembers(value, survey.members)) {
      return { value, complete: true, problems: [], omitted: 0 };
    }
  }
  return readJsonExactly(text, limits);
}
