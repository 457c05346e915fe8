import { isRecord } from '../../foundation/isRecord.js';
import { withoutVersion } from '../../fhir/canonical.js';
import { different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

/** Compares canonicals, or references used as such (STU3), without their version. */
export function canonical(): Comparator<string> {
  return {
    name: 'canonical',
    read([element]) {
      const text = isRecord(element) ? element['reference'] : element;
      return typeof text === 'string' && text !== '' ? withoutVersion(text) : undefined;
    },
    compare: (a, b) => (a === b || tailOf(a) === tailOf(b) ? equal : different),
    keys: (value) => [tailOf(value)],
    show: (value) => value,
  };
}

/** STU3 refers to `Questionnaire/x` where R4 gives `https://.../Questionnaire/x`. */
function tailOf(text: string): string {
  const at = text.lastIndexOf('Questionnaire/');
  return at < 0 ? text : text.slice(at);
}
