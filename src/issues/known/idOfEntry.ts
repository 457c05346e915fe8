/** The id of the entry that a fingerprint first makes. */
export function idOfEntry(fingerprint: string): string {
  return `known-${fingerprint.replace(/[^a-z0-9]+/gi, '-')}`;
}
