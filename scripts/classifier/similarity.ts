/** How alike two texts are, from 0 to 1: the share of their letter triples that they have in common. */
export function similarity(a: string, b: string): number {
  const left = triples(a);
  const right = triples(b);
  let common = 0;
  for (const triple of left) if (right.has(triple)) common++;
  const all = left.size + right.size - common;
  return all === 0 ? 0 : common / all;
}

function triples(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  const found = new Set<string>();
  for (let start = 0; start + 3 <= plain.length; start++) found.add(plain.slice(start, start + 3));
  return found;
}
