/** A code of STU3 under the name that it has in R4; other codes are called the same in both. */
export function codedAs(names: Readonly<Record<string, string>>): (value: unknown) => unknown {
  return (value) => (typeof value === 'string' && Object.hasOwn(names, value) ? names[value] : value);
}
