import type { CompiledValueSet } from '../../definitions/valueSets/Membership.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { Walk } from './Walk.js';

/** Whether a code, Coding, CodeableConcept or Quantity is in a value set; undefined when that can't be told. */
export function memberOf(walk: Walk, value: unknown, valueSetUrl: string): boolean | undefined {
  const valueSet = walk.definitions.valueSet(valueSetUrl);
  return valueSet === undefined ? undefined : isMember(value, valueSet);
}

/** {@link memberOf} of a value set that is at hand. */
export function isMember(value: unknown, valueSet: CompiledValueSet): boolean | undefined {
  if (typeof value === 'string') return decided(valueSet, undefined, value);
  if (!isRecord(value)) return false;
  const { coding, system, code } = value;
  if (typeof code === 'string') return decided(valueSet, typeof system === 'string' ? system : '', code);
  if (!Array.isArray(coding)) return false;
  let result: boolean | undefined = false;
  for (const item of coding as readonly unknown[]) {
    const member = isRecord(item) && item['coding'] === undefined ? isMember(item, valueSet) : false;
    if (member === true) return true;
    if (member === undefined) result = undefined;
  }
  return result;
}

function decided(valueSet: CompiledValueSet, system: string | undefined, code: string): boolean | undefined {
  const { kind } = valueSet.membership(system, code);
  return kind === 'undecided' ? undefined : kind === 'member';
}
