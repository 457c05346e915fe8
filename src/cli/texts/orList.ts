/** The items in a sentence, with a word before the last. */
export function orList(items: readonly string[], or: string): string {
  const quoted = items.map((item) => `'${item}'`);
  const last = quoted.pop() ?? '';
  return quoted.length === 0 ? last : `${quoted.join(', ')} ${or} ${last}`;
}
