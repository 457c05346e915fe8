import type { Finding } from '../finding/Finding.js';

const placesShown = 3;

/** Tells what could not be decided once per rule, reason and subject, with how often and where first; last. */
export function gatherUndecided(findings: readonly Finding[]): readonly Finding[] {
  const decided: Finding[] = [];
  const undecided = new Map<string, { readonly first: Finding; count: number; readonly places: string[] }>();
  for (const finding of findings) {
    if (finding.outcome === 'failed' || finding.evidence['count'] !== undefined) {
      decided.push(finding);
      continue;
    }
    const key = JSON.stringify([finding.code, finding.reason, finding.profile, finding.evidence]);
    const known = undecided.get(key);
    if (known === undefined) undecided.set(key, { first: finding, count: 1, places: [placeOf(finding)] });
    else {
      known.count++;
      if (known.places.length < placesShown) known.places.push(placeOf(finding));
    }
  }
  const gathered = [...undecided.values()].map(({ first, count, places }) => ({
    ...first,
    evidence: { ...first.evidence, count, places },
  }));
  return [...decided, ...gathered];
}

function placeOf({ path, entry }: Finding): string {
  return entry === undefined ? path : `entry[${entry}] ${path}`;
}
