import { containsBsn } from './maskValue.js';

/** A name or path from the record. These stand unmasked in findings; a number that went astray into one must not. */
export function maskName(name: string): string {
  return containsBsn(name) ? name.replace(/\d/g, '#') : name;
}
