/** The values of a search parameter of which one must hold; a comma that belongs to a value has a backslash before it. */
export function alternativesOf(value: string): readonly string[] {
  return value.includes(',') ? value.split(/(?<!\\),/).map((each) => each.trim()) : [value];
}
