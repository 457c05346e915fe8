import { MalformedInputError } from '../../foundation/MalformedInputError.js';

/**
 * Lets through a moment in ISO 8601, which starts with its day.
 *
 * @throws MalformedInputError when it is none.
 */
export function requireMoment(now: string): string {
  const given: unknown = now;
  if (typeof given === 'string' && /^\d{4}-\d\d-\d\d/.test(given) && !Number.isNaN(Date.parse(given)))
    return given;
  throw new MalformedInputError('now', 'a moment in ISO 8601');
}
