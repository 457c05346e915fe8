/**
 * Whether a parsed JSON value has as many members as its text has names with a value, none of which JavaScript
 * gives a meaning of its own. A parser keeps one member of each name, so with fewer a name was repeated.
 */
export function keepsAllMembers(value: unknown, members: number): boolean {
  return countMembers(value) === members;
}

/** Number of members at any depth; -1 when one has a name that {@link isPrototypeName} knows. */
function countMembers(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  let count = 0;
  if (Array.isArray(value)) {
    for (const item of value as unknown[]) {
      if (typeof item !== 'object' || item === null) continue;
      const below = countMembers(item);
      if (below < 0) return -1;
      count += below;
    }
    return count;
  }
  const record = value as Readonly<Record<string, unknown>>;
  for (const name of Object.keys(record)) {
    if (isPrototypeName(name)) return -1;
    count++;
    const member = record[name];
    if (typeof member !== 'object' || member === null) continue;
    const below = countMembers(member);
    if (below < 0) return -1;
    count += below;
  }
  return count;
}

/** True for the names through which copying JSON may reach a prototype. */
export function isPrototypeName(name: string): boolean {
  // The lengths come first: this is asked for every member of every resource.
  if (name.length === 9) return name === '__proto__' || name === 'prototype';
  return name.length === 11 && name === 'constructor';
}
