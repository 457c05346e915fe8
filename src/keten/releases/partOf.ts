import { isRecord } from '../../foundation/isRecord.js';

/** What R4 has where STU3 has an element around it: the agent of a requester. */
export function partOf(name: string): (value: unknown) => unknown {
  return (value) => (isRecord(value) && name in value ? value[name] : value);
}
