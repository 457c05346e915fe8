/** The letter triples of a text, by which it is compared. */
export function triplesOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  const found = new Set<string>();
  for (let start = 0; start + 3 <= plain.length; start++) found.add(plain.slice(start, start + 3));
  return found;
}

/** How alike two texts are, from 0 to 1: the share of their triples that they have in common. */
export function similarity(left: ReadonlySet<string>, right: ReadonlySet<string>): number {
  let common = 0;
  for (const triple of left) if (right.has(triple)) common++;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}
