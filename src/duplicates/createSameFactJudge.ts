import type { RecordMatch } from '../identity/compareRecords.js';
import type { FieldMatch, FieldMeans, FieldRole } from '../identity/FieldComparison.js';
import type { DuplicateCertainty } from './DuplicateResult.js';
import type { Need, SameFactRule, SameFactRules } from './SameFactRule.js';
import type { ResourceComparison } from '../identity/ResourceRecord.js';

/** What comparing two resources without a shared identity comes to. */
export type SameFactJudgement =
  /** A field that tells facts apart differs. */
  | { readonly outcome: 'apart' }
  /** Nothing speaks against it, and too little for it. */
  | { readonly outcome: 'open' }
  | {
      readonly outcome: 'one';
      readonly certainty: DuplicateCertainty;
      readonly score: number;
      /** The fields that agree are a number together. */
      readonly identity: boolean;
    };

const apart: SameFactJudgement = { outcome: 'apart' };
const open: SameFactJudgement = { outcome: 'open' };

const weightOfRole: Readonly<Record<FieldRole, number>> = {
  match: 4,
  distinct: 3,
  strong: 3,
  version: 1,
  weak: 1,
};

const worthOfMeans: Readonly<Record<FieldMeans, number>> = {
  'time-zone': 1,
  unit: 0.95,
  'concept-map': 0.95,
  precision: 0.85,
  'code-level': 0.8,
  overlap: 0.8,
  tolerance: 0.75,
  'travelling-codes': 0.7,
  spelling: 0.7,
  text: 0.6,
};

/** Scores by certainty: from the first number up to the second. */
const bands: Readonly<Record<DuplicateCertainty, readonly [number, number]>> = {
  certain: [0.9, 1],
  probable: [0.7, 0.9],
  possible: [0.4, 0.7],
};

/** Judges two resources of one comparison, field by field. */
export type SameFactJudge = (matches: RecordMatch, sameSource?: boolean) => SameFactJudgement;

/** Makes the judge of a comparison from the rules of its type. */
export function createSameFactJudge(comparison: ResourceComparison, rules: SameFactRules): SameFactJudge {
  if (typeof rules === 'function') {
    return (matches) => {
      const named = Object.fromEntries(comparison.fields.map(({ name }, at) => [name, matches[at]]));
      const certainty = rules(named);
      if (certainty === 'open') return open;
      return certainty === undefined ? apart : one(comparison, matches, certainty, false);
    };
  }
  const vetoes = comparison.fields.flatMap(({ role }, at) =>
    role === 'match' || role === 'distinct' ? [at] : [],
  );
  const compiled = rules.flatMap((rule) => compileRule(comparison, rule) ?? []);
  return (matches, sameSource = false) => {
    for (const at of vetoes) if (matches[at]?.outcome === 'different') return apart;
    for (const { certainty, identity, acrossSources, needs } of compiled) {
      if (acrossSources && sameSource) continue;
      if (needs.every(([at, need]) => isMet(need, matches[at])))
        return one(comparison, matches, certainty, identity);
    }
    return open;
  };
}

interface CompiledRule {
  readonly certainty: DuplicateCertainty;
  readonly identity: boolean;
  readonly acrossSources: boolean;
  readonly needs: readonly (readonly [at: number, need: Need])[];
}

/** Undefined for a rule of another comparison of the type: a journal line is no laboratory result. */
function compileRule(comparison: ResourceComparison, rule: SameFactRule): CompiledRule | undefined {
  const needs: (readonly [number, Need])[] = [];
  for (const [name, need] of Object.entries(rule.needs)) {
    const at = comparison.fields.findIndex((field) => field.name === name);
    if (at < 0) return undefined;
    needs.push([at, need]);
  }
  const { certainty, identity = false, acrossSources = false } = rule;
  return { certainty, identity, acrossSources, needs };
}

function one(
  comparison: ResourceComparison,
  matches: RecordMatch,
  certainty: DuplicateCertainty,
  identity: boolean,
): SameFactJudgement {
  return { outcome: 'one', certainty, score: scoreOf(comparison, matches, certainty), identity };
}

function isMet(need: Need, match: FieldMatch | undefined): boolean {
  switch (need) {
    case 'equal':
      return match?.outcome === 'equal';
    case 'agrees':
      return match?.outcome === 'equal' || match?.outcome === 'compatible';
    case 'settled':
      return match === undefined || match.outcome === 'equal' || match.outcome === 'compatible';
    case 'open':
      return match?.outcome !== 'different';
  }
}

/** The share of what could agree that does, by weight, within the band of the certainty. */
function scoreOf(
  comparison: ResourceComparison,
  matches: RecordMatch,
  certainty: DuplicateCertainty,
): number {
  let reached = 0;
  let most = 0;
  for (let at = 0; at < matches.length; at++) {
    const match = matches[at];
    const role = comparison.fields[at]?.role;
    if (match === undefined || role === undefined) continue;
    most += weightOfRole[role];
    reached += weightOfRole[role] * worthOf(match);
  }
  const [low, high] = bands[certainty];
  const score = low + (high - low) * (most === 0 ? 0 : reached / most);
  return Math.round(score * 1000) / 1000;
}

function worthOf({ outcome, means }: FieldMatch): number {
  if (outcome === 'equal') return 1;
  if (outcome === 'compatible') return means === undefined ? 0.8 : worthOfMeans[means];
  return outcome === 'one-sided' ? 0.4 : outcome === 'incomparable' ? 0.3 : 0;
}
