import { namingSystem } from '../../identity/identifierKey.js';
import { codeSystemName } from '../../identity/terminology/codeSystemName.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import { plainText } from './plainText.js';

const dateLike = /^\d{4}-\d{2}/;
const base64Like = /^[A-Za-z0-9+/=\s]+$/;

/** Whether two simple values of an element mean the same, however they are written. */
export function sameValue(name: string, before: unknown, after: unknown): boolean {
  if (before === after) return true;
  if (typeof before === 'number' || typeof after === 'number') return sameNumber(before, after);
  if (typeof before !== 'string' || typeof after !== 'string') return String(before) === String(after);
  if (plainText(before) === plainText(after)) return true;
  if (dateLike.test(before) && dateLike.test(after)) return sameDate(before, after);
  if (name === 'system') return sameSystem(before, after);
  return name === 'data' && base64Like.test(before) && withoutSpace(before) === withoutSpace(after);
}

/** Whether two names are of one code or naming system: an OID and a url may be. */
export function sameSystem(before: string, after: string): boolean {
  return namingSystem(before) === namingSystem(after) || codeSystemName(before) === codeSystemName(after);
}

function sameNumber(before: unknown, after: unknown): boolean {
  if (typeof before === 'boolean' || typeof after === 'boolean' || before === '' || after === '')
    return false;
  return Number(before) === Number(after);
}

/** One instant in two offsets, or with and without fractions of a second. */
function sameDate(before: string, after: string): boolean {
  const [left, right] = [parsePartialDate(before), parsePartialDate(after)];
  if (!left || left.precision !== right?.precision) return false;
  return left.precision === 'time' ? Math.abs(left.start - right.start) < 1000 : left.start === right.start;
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, '');
}
