import type { Evidence, EvidenceValue, Finding } from '../finding/Finding.js';
import { invariant } from '../foundation/invariant.js';
import type { CantTell, CantTellPlace } from './CantTell.js';

const placesShown = 3;

/**
 * Joins what could not be decided, so that each rule, reason and subject is told once, with how often and where first.
 * Findings of a walk carry their own `count` and `places` already.
 */
export function collectCantTell(findings: readonly Finding[]): readonly CantTell[] {
  const joined = new Map<
    string,
    { readonly first: CantTell; count: number; readonly places: CantTellPlace[] }
  >();
  for (const finding of findings) {
    if (finding.outcome !== 'cantTell') continue;
    const { count, places, subject } = splitEvidence(finding);
    const key = JSON.stringify([finding.code, finding.reason, subject]);
    const known = joined.get(key);
    if (known === undefined) {
      joined.set(key, { first: asCantTell(finding, subject), count, places: places.slice(0, placesShown) });
    } else {
      known.count += count;
      known.places.push(...places.slice(0, placesShown - known.places.length));
    }
  }
  return [...joined.values()].map(({ first, count, places }) => ({ ...first, count, places }));
}

function asCantTell(finding: Finding, evidence: Evidence): CantTell {
  invariant(finding.reason !== undefined, 'A finding that could not be decided has a reason.');
  return {
    code: finding.code,
    reason: finding.reason,
    ...(finding.profile !== undefined && { profile: finding.profile }),
    evidence,
    count: 0,
    places: [],
  };
}

function splitEvidence(finding: Finding): {
  count: number;
  places: readonly CantTellPlace[];
  subject: Evidence;
} {
  const { count = 1, places, ...subject } = finding.evidence;
  const origin = finding.origin === undefined ? {} : { origin: finding.origin };
  const shown = isTexts(places) ? places : [placeOf(finding)];
  return {
    count: typeof count === 'number' ? count : 1,
    places: shown.map((at) => ({ ...origin, at })),
    subject,
  };
}

function placeOf({ entry, path }: Finding): string {
  return entry === undefined ? path : `entry[${entry}] ${path}`;
}

function isTexts(value: EvidenceValue | undefined): value is readonly string[] {
  return Array.isArray(value);
}
