import { digits } from '../../src/issues/words/digits.js';

const goesOn = digits.length - 1;

/** Writes numbers from zero in digits, for `readNumbers`. */
export function writeNumbers(numbers: readonly number[]): string {
  return numbers
    .map(
      (number) => digits.charAt(goesOn).repeat(Math.floor(number / goesOn)) + digits.charAt(number % goesOn),
    )
    .join('');
}
