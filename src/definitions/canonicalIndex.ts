import { versionOf, withoutVersion } from '../fhir/canonical.js';

/** Something with a canonical, perhaps in several versions. */
export interface Versioned<T> {
  readonly url: string;
  readonly version: string | undefined;
  readonly value: T;
}

/** Things by their canonical. */
export interface CanonicalIndex<T> {
  /** The one that a canonical with a version names; undefined without version, or when that one is not here. */
  exact(canonical: string): T | undefined;
  /** The latest of a canonical, whatever version it names. */
  latest(canonical: string): T | undefined;
  /** Whether there are several versions, so that the one that is named matters. */
  hasSeveral(url: string): boolean;
}

/** Makes things available by canonical; of those with one url and version the first counts. */
export function canonicalIndex<T>(all: readonly Versioned<T>[]): CanonicalIndex<T> {
  const byUrl = new Map<string, Versioned<T>[]>();
  for (const each of all) {
    const known = byUrl.get(each.url);
    if (known === undefined) byUrl.set(each.url, [each]);
    else if (known.every(({ version }) => version !== each.version)) known.push(each);
  }
  for (const versions of byUrl.values()) versions.sort((a, b) => compareVersions(b.version, a.version));
  const versionsOf = (canonical: string): readonly Versioned<T>[] =>
    byUrl.get(withoutVersion(canonical)) ?? [];
  return {
    exact(canonical) {
      const asked = versionOf(canonical);
      const versions = asked === undefined ? [] : versionsOf(canonical);
      return versions.find(({ version }) => isVersion(version, asked))?.value;
    },
    latest: (canonical) => versionsOf(canonical)[0]?.value,
    hasSeveral: (url) => versionsOf(url).length > 1,
  };
}

/** Whether a version is the one that is asked for: the same, or one of those that start with it (1.2 for 1.2.3). */
export function isVersion(version: string | undefined, asked: string | undefined): boolean {
  if (version === undefined || asked === undefined) return false;
  return version === asked || version.startsWith(`${asked}.`);
}

/** Numbers in versions count as numbers; what has no version comes first. */
function compareVersions(one: string | undefined, other: string | undefined): number {
  if (one === undefined || other === undefined)
    return Number(one !== undefined) - Number(other !== undefined);
  const left = one.split(/[.+-]/);
  const right = other.split(/[.+-]/);
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const difference = compareParts(left[at], right[at]);
    if (difference !== 0) return difference;
  }
  return 0;
}

/** 1.0.0-beta comes before 1.0.0, which comes before 1.0.0.1. */
function compareParts(one: string | undefined, other: string | undefined): number {
  if (one === other) return 0;
  if (one === undefined) return isNumber(other) ? -1 : 1;
  if (other === undefined) return isNumber(one) ? 1 : -1;
  if (isNumber(one) && isNumber(other)) return Number(one) - Number(other);
  if (isNumber(one) !== isNumber(other)) return isNumber(one) ? 1 : -1;
  return one < other ? -1 : 1;
}

function isNumber(part: string | undefined): boolean {
  return part !== undefined && /^\d{1,15}$/.test(part);
}
