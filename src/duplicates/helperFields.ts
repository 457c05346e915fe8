/** Fields that only help others along and that nobody looks for: whether a problem lasts, and the minute of a contact. */
export const helperFields: ReadonlySet<string> = new Set(['lasting', 'clock time']);
