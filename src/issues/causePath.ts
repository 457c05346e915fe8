// Other validators put type and id of a resource in a comment within the path.
const placeInPath = /\/\*(\w+)\/[^*]*\*\//g;
const index = /\[\d+\]/g;
const filter = /\.where\([^()]*\)/g;

/**
 * A path as causes and fingerprints keep it: from the resource's type, without indexes, ids, or conditions on
 * values.
 */
export function causePath(path: string): string {
  let start = 0;
  let type = '';
  for (const match of path.matchAll(placeInPath)) {
    type = match[1] ?? '';
    start = match.index + match[0].length;
  }
  return (type + path.slice(start)).replace(index, '').replace(filter, '');
}

/** The resource type with which a path starts; empty when it starts with none. */
export function resourceTypeOf(path: string): string {
  return /^[A-Z][A-Za-z]*/.exec(path)?.[0] ?? '';
}

/** The path within the resource, `value.ofType(Quantity)` written as in JSON: `valueQuantity`. */
export function elementsOf(path: string): string {
  return path
    .slice(resourceTypeOf(path).length)
    .replace(/^\./, '')
    .replace(/\.ofType\((\w)(\w*)\)/g, (_, first: string, rest: string) => first.toUpperCase() + rest);
}

/** The last element of a path; empty for a resource as a whole. */
export function lastElementOf(path: string): string {
  const elements = elementsOf(path);
  return elements.slice(Math.max(elements.lastIndexOf('.'), elements.lastIndexOf(' ')) + 1);
}

/** True for a place within a resource, rather than in the Bundle around it or the exchange. */
export function isOfResource(path: string): boolean {
  const type = resourceTypeOf(path);
  return type !== '' && type !== 'Bundle';
}
