import type { FieldMatch, FieldOutcome } from '../identity/FieldComparison.js';
import type { DuplicateCertainty } from './DuplicateResult.js';
import type { NamedMatches } from './SameFactRule.js';

/**
 * Whether two Patients are one person, without any number. Veto: another given name (twins, parent and child), another
 * birth date, another gender. A surname may have changed by marriage when all else agrees. Who moved has another
 * address; who has another address and another telephone as well may be a namesake of one birth date.
 */
export function gradePersons(matches: NamedMatches): DuplicateCertainty | 'open' | undefined {
  const { surname, address, telecom, gender } = matches;
  const given = matches['given names'];
  const born = matches['birth date'];
  if (isNot(given) || isNot(born) || isNot(gender)) return undefined;
  const named = namedHow(given);
  if (named === undefined) return 'open';
  const place =
    isEqual(address) || isEqual(telecom) || (isEqual(born) && isNear(address))
      ? 'same'
      : whereElse(address, telecom);
  if (isNot(surname)) {
    if (named !== 'vaguely' && isEqual(given) && isEqual(born) && place === 'same') return 'probable';
    return isEqual(born) ? 'open' : undefined;
  }
  if (!agrees(surname)) return 'open';
  const nameEqual = isEqual(surname) && isEqual(given);
  if (!agrees(born)) {
    // A year that may be mistyped as well as that of a parent.
    return born?.outcome === 'incomparable' && nameEqual && place === 'same' ? 'possible' : undefined;
  }
  if (!isEqual(born)) {
    if (named === 'vaguely') return 'open';
    if (place === 'same') return 'probable';
    // A day that is not known to one of them, or swapped with the month, contradicts nothing by itself.
    const slip = born?.means === 'precision' || born?.means === 'spelling';
    return !nameEqual ? 'open' : slip && place !== 'elsewhere' ? 'probable' : 'possible';
  }
  if (named === 'vaguely') {
    if (place === 'same') return 'probable';
    return isEqual(surname) && place === 'unknown' ? 'probable' : 'possible';
  }
  if (place === 'same') return nameEqual ? 'certain' : 'probable';
  return place === 'elsewhere' && named !== 'fully' ? 'possible' : 'probable';
}

/**
 * How well the given names agree: by several names or three initials and more; by one name; by an initial or call
 * name only, which twins and namesakes share. Undefined when they can't be held against each other.
 */
function namedHow(given: FieldMatch | undefined): 'fully' | 'by one' | 'vaguely' | undefined {
  if (!agrees(given)) return undefined;
  if (given?.outcome === 'compatible' && given.means === 'precision') return 'vaguely';
  return given?.means === undefined || given.means === 'text' ? 'fully' : 'by one';
}

/** `moved`: another address or another telephone; `elsewhere`: both. */
function whereElse(
  address: FieldMatch | undefined,
  telecom: FieldMatch | undefined,
): 'unknown' | 'moved' | 'elsewhere' {
  if (isNot(address) && isNot(telecom)) return 'elsewhere';
  return isNot(address) || isNot(telecom) ? 'moved' : 'unknown';
}

function outcome(match: FieldMatch | undefined): FieldOutcome | undefined {
  return match?.outcome;
}

function isEqual(match: FieldMatch | undefined): boolean {
  return outcome(match) === 'equal';
}

/** One postal code, of which one side gives no number: some streets, in which few are born on one day. */
function isNear(match: FieldMatch | undefined): boolean {
  return outcome(match) === 'compatible';
}

function isNot(match: FieldMatch | undefined): boolean {
  return outcome(match) === 'different';
}

function agrees(match: FieldMatch | undefined): boolean {
  return outcome(match) === 'equal' || outcome(match) === 'compatible';
}
