/** Whether two sets of identifier keys have one in common. */
export function sharedIdentifier(a: readonly string[], b: readonly string[]): string | undefined {
  for (const key of a) if (b.includes(key)) return key;
  return undefined;
}

/** Whether both have a number of one system and none of that system in common: the system tells them apart. */
export function identifiersConflict(a: readonly string[], b: readonly string[]): boolean {
  for (const key of a) {
    const prefix = key.slice(0, key.lastIndexOf('|') + 1);
    if (b.includes(key) || !b.some((other) => other.startsWith(prefix))) continue;
    if (!a.some((each) => each.startsWith(prefix) && b.includes(each))) return true;
  }
  return false;
}
