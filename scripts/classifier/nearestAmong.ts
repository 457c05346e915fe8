/** Finds out of many texts how alike the one nearest to another is, from 0 to 1: the share of triples in common. */
export function nearestAmong(texts: readonly string[]): (text: string) => number {
  const sizes: number[] = [];
  const holders = new Map<string, number[]>();
  texts.forEach((text, index) => {
    const triples = triplesOf(text);
    sizes.push(triples.size);
    for (const triple of triples) {
      const known = holders.get(triple);
      if (known === undefined) holders.set(triple, [index]);
      else known.push(index);
    }
  });
  return (text) => {
    const triples = triplesOf(text);
    const common = new Uint16Array(texts.length);
    for (const triple of triples) {
      for (const index of holders.get(triple) ?? []) common[index] = (common[index] ?? 0) + 1;
    }
    return common.reduce((most, shared, index) => {
      const all = triples.size + (sizes[index] ?? 0) - shared;
      return Math.max(most, all === 0 ? 0 : shared / all);
    }, 0);
  };
}

/** The letter triples of a text, by which it is compared. */
function triplesOf(text: string): ReadonlySet<string> {
  const plain = text.toLowerCase().replace(/[^a-z0-9]+/g, ' ');
  const found = new Set<string>();
  for (let start = 0; start + 3 <= plain.length; start++) found.add(plain.slice(start, start + 3));
  return found;
}
