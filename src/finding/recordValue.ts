/** Marks a value that comes from a patient's record, so that it is masked before it enters a finding. */
export interface RecordValue {
  readonly recordValue: unknown;
}

/** Wraps a value from the record for use as evidence; see {@link RecordValue}. */
export function recordValue(value: unknown): RecordValue {
  return { recordValue: value };
}

/** True for a value wrapped by {@link recordValue}. */
export function isRecordValue(value: unknown): value is RecordValue {
  return typeof value === 'object' && value !== null && 'recordValue' in value;
}
