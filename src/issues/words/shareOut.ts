/** Adds features of one family: all different names together get a length of `share`. */
export function shareOut(features: Map<string, number>, names: readonly string[], share: number): void {
  const different = new Set(names);
  const weight = share / Math.sqrt(Math.max(1, different.size));
  for (const name of different) features.set(name, weight);
}
