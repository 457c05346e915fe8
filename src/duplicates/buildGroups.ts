import { invariant } from '../foundation/invariant.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import { compareRecords } from '../identity/compareRecords.js';
import type { PartyCode } from '../taxonomy/parties.js';
import type {
  DuplicateCertainty,
  DuplicateGroup,
  DuplicateKind,
  DuplicateLink,
  DuplicateVerdict,
} from './DuplicateResult.js';
import { EvidenceCollector } from './EvidenceCollector.js';
import { EvidencePool } from './EvidencePool.js';
import type { FoundLink } from './FoundLink.js';
import { kindOfLink } from './kindOfLink.js';
import { memberOf } from './memberOf.js';
import type { RecordClusters } from './RecordClusters.js';
import { suspectOf } from './suspectOf.js';
import type { ResourceRecord, Surroundings } from '../identity/ResourceRecord.js';

/** What building groups uses. */
export interface GroupBuilding {
  readonly records: readonly ResourceRecord[];
  readonly clusters: RecordClusters;
  readonly surroundings: (a: ResourceRecord, b: ResourceRecord) => Surroundings;
  readonly evidence: EvidenceMode;
}

const loosenessOfVerdict: Readonly<Record<DuplicateVerdict, number>> = {
  exact: 0,
  'same-identity': 1,
  'version-of': 2,
  'same-fact': 3,
};

/** Nobody enters one fact more often than this: then the system gave one record many numbers. */
const enteredByHand = 4;

const certainties: readonly DuplicateCertainty[] = ['possible', 'probable', 'certain'];

/** Makes groups of clusters of two and more, in order of their first member. */
export function buildGroups(building: GroupBuilding): readonly DuplicateGroup[] {
  const { records, clusters } = building;
  const linksOf = new Map<number, FoundLink[]>();
  for (const link of clusters.links) {
    const cluster = clusters.find(link.a);
    const known = linksOf.get(cluster);
    if (known === undefined) linksOf.set(cluster, [link]);
    else known.push(link);
  }
  const membersOf = new Map<number, number[]>();
  for (const record of records) {
    const cluster = clusters.find(record.index);
    if (!linksOf.has(cluster)) continue;
    const known = membersOf.get(cluster);
    if (known === undefined) membersOf.set(cluster, [record.index]);
    else known.push(record.index);
  }
  const pool = new EvidencePool();
  return [...membersOf].map(([cluster, members]) =>
    buildGroup(members, linksOf.get(cluster) ?? [], building, pool),
  );
}

function buildGroup(
  numbers: readonly number[],
  found: readonly FoundLink[],
  building: GroupBuilding,
  pool: EvidencePool,
): DuplicateGroup {
  const { records, surroundings, evidence } = building;
  const position = new Map(numbers.map((number, index) => [number, index]));
  const collector = new EvidenceCollector(evidence, pool);
  const links: DuplicateLink[] = [];
  const tallies = new Map<string, Tally>();
  for (const { a, b, verdict, certainty, score } of found) {
    const [left, right] = a < b ? [records[a], records[b]] : [records[b], records[a]];
    if (left === undefined || right === undefined) continue;
    const between = [position.get(left.index) ?? 0, position.get(right.index) ?? 0] as const;
    const around = surroundings(left, right);
    const matches = verdict === 'exact' ? [] : compareRecords(left, right, around);
    const kind = kindOfLink(verdict, left, right, matches);
    const suspect = suspectOf(kind, left, right, matches);
    collector.add(left, right, verdict, matches, between);
    links.push(pool.link({ between, verdict, kind, certainty, score }));
    const name = `${verdict} ${kind} ${suspect}`;
    const tally = tallies.get(name) ?? { verdict, kind, suspect, links: 0 };
    tally.links += 1;
    tallies.set(name, tally);
  }
  const { verdict, kind, suspect } = headOf([...tallies.values()]);
  return {
    verdict,
    kind,
    certainty: certainties.find((each) => links.some(({ certainty }) => certainty === each)) ?? 'certain',
    members: numbers.flatMap((number) => {
      const record = records[number];
      return record === undefined ? [] : [memberOf(record)];
    }),
    ...(links.some((link) => link.verdict === 'version-of') && { latest: latestOf(numbers, records) }),
    score: links.reduce((least, link) => Math.min(least, link.score), 1),
    links,
    because: collector.evidence(),
    suspect: kind === 'recorded-twice' && numbers.length > enteredByHand ? 'xis-leverancier' : suspect,
  };
}

interface Tally {
  readonly verdict: DuplicateVerdict;
  readonly kind: DuplicateKind;
  readonly suspect: PartyCode | 'none';
  links: number;
}

/** The loosest verdict of a group, and how most links of that verdict came about. */
function headOf(tallies: readonly Tally[]): Omit<Tally, 'links'> {
  const [head] = [...tallies].sort(
    (a, b) => loosenessOfVerdict[b.verdict] - loosenessOfVerdict[a.verdict] || b.links - a.links,
  );
  invariant(head !== undefined, 'A group without links.');
  return head;
}

/** The members that were updated, or else retrieved, last. */
function latestOf(numbers: readonly number[], records: readonly ResourceRecord[]): readonly number[] {
  const stamps = numbers.map((number) => {
    const record = records[number];
    const updated = record?.lastUpdated ?? Number.NaN;
    const retrieved =
      record?.context.retrievedAt === undefined ? Number.NaN : Date.parse(record.context.retrievedAt);
    return { updated, retrieved };
  });
  const by = stamps.every(({ updated }) => !Number.isNaN(updated)) ? 'updated' : 'retrieved';
  let best = -Infinity;
  for (const stamp of stamps) if (stamp[by] > best) best = stamp[by];
  // Without any time the last one read is the newest that there is.
  if (best === -Infinity) return [numbers.length - 1];
  return stamps.flatMap((stamp, index) => (stamp[by] === best ? [index] : []));
}
