import { digits } from './digits.js';

/** Reads the numbers of a table, written in {@link digits}. */
export function readNumbers(text: string): readonly number[] {
  const values = new Map(Array.from(digits, (character, value) => [character, value]));
  const goesOn = digits.length - 1;
  const numbers: number[] = [];
  let number = 0;
  for (const character of text) {
    const value = values.get(character) ?? 0;
    number += value;
    if (value === goesOn) continue;
    numbers.push(number);
    number = 0;
  }
  return numbers;
}
