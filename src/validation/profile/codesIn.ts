import { isRecord } from '../../foundation/isRecord.js';

/** A code as a value carries it. */
export interface CodeInSystem {
  /** Undefined for a bare code, which belongs to whatever system its value set says; `''` when a Coding lacks it. */
  readonly system: string | undefined;
  readonly code: string;
}

/** The codes in a code, Coding, CodeableConcept or Quantity. */
export function codesIn(value: unknown): readonly CodeInSystem[] {
  if (typeof value === 'string') return [{ system: undefined, code: value }];
  if (!isRecord(value)) return [];
  const { coding, system, code } = value;
  if (Array.isArray(coding)) return coding.flatMap((item: unknown) => (isRecord(item) ? codesIn(item) : []));
  return typeof code === 'string' ? [{ system: typeof system === 'string' ? system : '', code }] : [];
}
