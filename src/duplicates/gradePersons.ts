import type { FieldMatch, FieldOutcome } from '../identity/FieldComparison.js';
import type { DuplicateCertainty } from './DuplicateResult.js';
import type { NamedMatches } from './SameFactRule.js';

/**
 * Whether two Patients are one person, without any number. Veto: another given name (twins, parent and child), another
 * birth date, another gender. A surname may have changed by marriage when all else agrees. Initials say little:
 * with them alone, and another address, namesakes stay apart.
 */
export function gradePersons(matches: NamedMatches): DuplicateCertainty | undefined {
  const given = matches['given names'];
  const born = matches['birth date'];
  if (isNot(given) || isNot(born) || isNot(matches['gender'])) return undefined;
  const located = isEqual(matches['address']) || isEqual(matches['telecom']);
  // By initials or by a call name only, which twins and namesakes share.
  const vaguelyNamed = given?.outcome === 'compatible' && given.means === 'precision';
  const named = agrees(given) && !vaguelyNamed;
  if (isNot(matches['surname'])) {
    return named && isEqual(given) && isEqual(born) && located ? 'probable' : undefined;
  }
  if (!agrees(matches['surname'])) return undefined;
  if (isEqual(born)) {
    if (named) {
      if (located) return isEqual(matches['surname']) && isEqual(given) ? 'certain' : 'probable';
      // Another house or telephone: a namesake as well as someone who moved, unless several names agree.
      const elsewhere = isNot(matches['address']) || isNot(matches['telecom']);
      const fully = given?.means === undefined || given.means === 'text';
      return elsewhere && !fully ? 'possible' : 'probable';
    }
    if (vaguelyNamed) return located ? 'probable' : 'possible';
    return located ? 'possible' : undefined;
  }
  if (agrees(born)) {
    if (named && located) return 'probable';
    // The day is not known to one of them; nothing contradicts.
    if (named && isEqual(given) && isEqual(matches['surname'])) {
      return born?.means === 'precision' || born?.means === 'spelling' ? 'probable' : 'possible';
    }
    return undefined;
  }
  return named && located && isEqual(matches['surname']) ? 'possible' : undefined;
}

function outcome(match: FieldMatch | undefined): FieldOutcome | undefined {
  return match?.outcome;
}

function isEqual(match: FieldMatch | undefined): boolean {
  return outcome(match) === 'equal';
}

function isNot(match: FieldMatch | undefined): boolean {
  return outcome(match) === 'different';
}

function agrees(match: FieldMatch | undefined): boolean {
  return outcome(match) === 'equal' || outcome(match) === 'compatible';
}
