/** A canonical without its `|version`. */
export function withoutVersion(canonical: string): string {
  const bar = canonical.indexOf('|');
  return bar < 0 ? canonical : canonical.slice(0, bar);
}

/** The version behind the `|` of a canonical. */
export function versionOf(canonical: string): string | undefined {
  const bar = canonical.indexOf('|');
  return bar < 0 || bar === canonical.length - 1 ? undefined : canonical.slice(bar + 1);
}
