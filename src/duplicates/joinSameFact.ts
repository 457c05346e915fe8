import type { PersonOf } from '../identity/assignPersons.js';
import type { DuplicateCertainty } from './DuplicateResult.js';
import { findCandidates } from './findCandidates.js';
import type { FoundLink } from './FoundLink.js';
import { originOfLink } from './originOfLink.js';
import type { PairJudge } from './PairJudge.js';
import type { RecordClusters } from './RecordClusters.js';
import { stateDiffers } from './stateDiffers.js';
import type { RecordStore } from '../identity/RecordStore.js';
import type { KeySurroundings, ResourceComparison, ResourceRecord } from '../identity/ResourceRecord.js';

/** What joining facts uses and reports to. */
export interface FactJoining {
  readonly store: RecordStore;
  readonly clusters: RecordClusters;
  readonly judge: PairJudge;
  readonly personOf: PersonOf;
  readonly keys: Omit<KeySurroundings, 'vague'>;
  readonly minimum: DuplicateCertainty;
  readonly minimumScore: number;
  readonly tooMany: (records: readonly number[], fields: readonly string[]) => void;
}

const rank: Readonly<Record<DuplicateCertainty, number>> = { certain: 3, probable: 2, possible: 1 };

/** Two scores this near say the same. */
const tie = 0.02;
/** With how many members of each of two clusters others are compared before they are joined. */
const memberLimit = 12;

/**
 * Joins records of one comparison that are one fact without a shared identity. The surest links go first. Two
 * clusters are joined only when no member of the one is known to be another fact than a member of the other, and a
 * record that fits two different facts equally well joins neither: it would be a guess.
 */
export function joinSameFact(
  records: Int32Array,
  comparison: ResourceComparison,
  joining: FactJoining,
): void {
  const links = findLinks(records, comparison, joining);
  const members = new Map<number, ResourceRecord[]>();
  const membersOf = (record: number): readonly ResourceRecord[] => {
    const cluster = joining.clusters.find(record);
    return members.get(cluster) ?? [joining.store.record(record)];
  };
  const linksOf = indexLinks(links);
  for (const link of links) {
    const left = membersOf(link.a);
    const right = membersOf(link.b);
    if (joining.clusters.find(link.a) === joining.clusters.find(link.b)) continue;
    if (contradict(left, right, joining.judge)) continue;
    if (isGuess(link, linksOf, joining)) continue;
    joining.clusters.join(link);
    members.set(joining.clusters.find(link.a), [...left, ...right].slice(0, 2 * memberLimit));
  }
}

function findLinks(
  records: Int32Array,
  comparison: ResourceComparison,
  { store, clusters, judge, personOf, keys, minimum, minimumScore, tooMany }: FactJoining,
): readonly FoundLink[] {
  const links: FoundLink[] = [];
  findCandidates(records, store, comparison, keys, personOf, {
    pair(first, second) {
      if (clusters.find(first) === clusters.find(second)) return true;
      // In order of reading, as the evidence of a group is given.
      const a = store.record(Math.min(first, second));
      const b = store.record(Math.max(first, second));
      const { judgement, matches } = judge.judge(a, b);
      if (judgement.outcome !== 'one' || rank[judgement.certainty] < rank[minimum]) return false;
      const { certainty, score, identity } = judgement;
      if (score < minimumScore) return false;
      const verdict = !identity ? 'same-fact' : stateDiffers(a, b, matches) ? 'version-of' : 'same-identity';
      const origin = originOfLink(verdict, a, b, verdict === 'same-fact' ? matches : []);
      links.push({ a: first, b: second, verdict, certainty, score, origin });
      return true;
    },
    tooMany,
  });
  return links.sort(
    (x, y) => rank[y.certainty] - rank[x.certainty] || y.score - x.score || x.a - y.a || x.b - y.b,
  );
}

function indexLinks(links: readonly FoundLink[]): ReadonlyMap<number, readonly FoundLink[]> {
  const byRecord = new Map<number, FoundLink[]>();
  for (const link of links) {
    for (const record of [link.a, link.b]) {
      const known = byRecord.get(record);
      if (known === undefined) byRecord.set(record, [link]);
      else if (known.length < memberLimit) known.push(link);
    }
  }
  return byRecord;
}

function contradict(
  left: readonly ResourceRecord[],
  right: readonly ResourceRecord[],
  judge: PairJudge,
): boolean {
  if (left.length + right.length <= 2) return false;
  for (const a of left.slice(0, memberLimit)) {
    for (const b of right.slice(0, memberLimit)) {
      if (judge.judge(a, b).judgement.outcome === 'apart') return true;
    }
  }
  return false;
}

/** Whether one of the two records fits another fact as well, which is known not to be this one. */
function isGuess(
  link: FoundLink,
  linksOf: ReadonlyMap<number, readonly FoundLink[]>,
  joining: FactJoining,
): boolean {
  const { clusters, judge } = joining;
  for (const [unsure, target] of [
    [link.a, link.b],
    [link.b, link.a],
  ] as const) {
    for (const other of linksOf.get(unsure) ?? []) {
      if (other === link || other.score < link.score - tie || rank[other.certainty] < rank[link.certainty])
        continue;
      const rival = other.a === unsure ? other.b : other.a;
      if (clusters.find(rival) === clusters.find(target) || clusters.find(rival) === clusters.find(unsure))
        continue;
      const [left, right] = [clusters.record(rival), clusters.record(target)];
      if (judge.judge(left, right).judgement.outcome === 'apart') return true;
    }
  }
  return false;
}
