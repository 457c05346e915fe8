import { codesIn } from './codesIn.js';
import type { Walk } from './Walk.js';

/** Whether a code, Coding, CodeableConcept or Quantity is in a value set; undefined when that can't be told. */
export function memberOf(walk: Walk, value: unknown, valueSetUrl: string): boolean | undefined {
  const valueSet = walk.definitions.valueSet(valueSetUrl);
  if (valueSet === undefined) return undefined;
  let result: boolean | undefined = false;
  for (const { system, code } of codesIn(value)) {
    const { kind } = valueSet.membership(system, code);
    if (kind === 'member') return true;
    if (kind === 'undecided') result = undefined;
  }
  return result;
}
