import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { DefinitionSet } from '../../src/definitions/DefinitionSet.js';
import type { BundleResource } from '../../src/fhir/Bundle.js';
import { gegevensdienst } from '../../src/gegevensdiensten/catalogue.js';
import { checkGegevensdienst } from '../../src/gegevensdiensten/checkGegevensdienst.js';
import { matchRequest } from '../../src/gegevensdiensten/matchRequest.js';

const fixtures = new URL('../../../shared/fhir/fixtures/', import.meta.url).pathname;

/** True when the fixtures of the qualifications are at hand. */
export const fixturesAtHand = existsSync(fixtures);

/** The sets of composed answers of the person domain, with the gegevensdienst that their queries are of. */
export const sets: readonly (readonly [set: string, dienst: string])[] = [
  ['stu3.AllergyIntolerance-3-0', '54'],
  ['stu3.BgLZ-3-0', '61'],
  ['stu3.BgZ-3-0', '48'],
  ['stu3.GGZ-2-0', '50'],
  ['stu3.GenPractData-2-0', '49'],
  ['stu3.LaboratoryResults-2-0', '46'],
  ['stu3.Medication-9-0-7', '31'],
  ['stu3.Medication-9-0-7-test', '31'],
  ['stu3.eAppointment-2-0', '47'],
  ['r4.MP9-3-0-0-beta-MedMij', 'medicatieproces-9-3.0'],
];

/** What became of the answers of a set. */
export interface SetMeasure {
  readonly set: string;
  readonly dienst: string;
  readonly answers: number;
  /** Queries that are known as one of the gegevensdienst, or of the one that the fixtures mix with it. */
  readonly known: number;
  readonly sessions: number;
  readonly transactions: number;
  /** Transactions of which an answer is among them. */
  readonly seen: number;
  readonly found: ReadonlyMap<string, number>;
  /** Distinct things that could not be decided, each told once per session. */
  readonly undecided: ReadonlyMap<string, number>;
}

interface Asked {
  readonly resource: string;
  readonly params: string;
  readonly patientToken?: string;
}

function readLines<T>(file: string): readonly T[] {
  const text = gunzipSync(readFileSync(fixtures + file)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

/** The gegevensdienst of which a query is; translated dispenses (6.12) are of 35. */
function isKnown(dienst: string, { resource, params }: Asked): boolean {
  return [dienst, '35'].some((each) => matchRequest(gegevensdienst(each), resource + params) !== undefined);
}

/** Holds the composed answers of a set, person by person, against the gegevensdienst. */
export function measureSet(set: string, dienst: string, definitions: readonly DefinitionSet[]): SetMeasure {
  const bundles = readLines<BundleResource>(`${set}.searchsets.composed.ndjson.gz`);
  const asked = readLines<Asked>(`${set}.searchsets.index.ndjson.gz`);
  const sessions = new Map<string, BundleResource[]>();
  for (const [at, bundle] of bundles.entries()) {
    const person = asked[at]?.patientToken ?? '';
    sessions.set(person, [...(sessions.get(person) ?? []), bundle]);
  }
  const found = new Map<string, number>();
  const undecided = new Map<string, number>();
  const seen = new Set<string>();
  for (const session of sessions.values()) {
    const result = checkGegevensdienst(session, dienst, { definitions, validation: 'leave-out' });
    for (const { key, origins } of result.transactions) if (origins.length > 0) seen.add(key);
    for (const { code, outcome } of result.findings) {
      const counts = outcome === 'failed' ? found : undecided;
      counts.set(code, (counts.get(code) ?? 0) + 1);
    }
  }
  return {
    set,
    dienst,
    answers: bundles.length,
    known: asked.filter((each) => isKnown(dienst, each)).length,
    sessions: sessions.size,
    transactions: gegevensdienst(dienst).transactions.length,
    seen: seen.size,
    found,
    undecided,
  };
}
