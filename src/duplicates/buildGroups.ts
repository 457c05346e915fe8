import { invariant } from '../foundation/invariant.js';
import type { RecordStore } from '../identity/RecordStore.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { RecordMatch } from '../identity/compareRecords.js';
import { compareRecords } from '../identity/compareRecords.js';
import type {
  DuplicateCertainty,
  DuplicateEvidence,
  DuplicateGroup,
  DuplicateLink,
  DuplicateMember,
  DuplicateVerdict,
} from './DuplicateResult.js';
import { EvidenceCollector } from './EvidenceCollector.js';
import type { GroupMaker } from './FoundGroup.js';
import { FoundGroup } from './FoundGroup.js';
import type { FoundLink } from './FoundLink.js';
import { memberOf } from './memberOf.js';
import { NumberLists } from './NumberLists.js';
import type { LinkOrigin } from './originOfLink.js';
import { originOfLink } from './originOfLink.js';
import type { RecordClusters } from './RecordClusters.js';
import type { ResourceRecord, Surroundings } from '../identity/ResourceRecord.js';

/** What building groups uses. */
export interface GroupBuilding {
  readonly store: RecordStore;
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
  return new GroupBuilder(building).groups();
}

/** Makes groups, and what of a group is asked for later. A group is known by the number of its cluster. */
class GroupBuilder implements GroupMaker {
  readonly #building: GroupBuilding;
  readonly #records: NumberLists;
  readonly #links: NumberLists;

  constructor(building: GroupBuilding) {
    const { store, clusters } = building;
    this.#building = building;
    this.#links = new NumberLists(store.count);
    clusters.links.forEach(({ a }, at) => {
      this.#links.add(clusters.find(a), at);
    });
    this.#records = new NumberLists(store.count);
    for (let index = 0; index < store.count; index++) {
      const cluster = clusters.find(index);
      if (this.#links.has(cluster)) this.#records.add(cluster, index);
    }
  }

  groups(): readonly DuplicateGroup[] {
    const groups: DuplicateGroup[] = [];
    // A cluster carries the number of its first record.
    for (let cluster = 0; cluster < this.#building.store.count; cluster++)
      if (this.#links.has(cluster)) groups.push(this.#group(cluster));
    return groups;
  }

  membersOf(cluster: number): readonly DuplicateMember[] {
    return this.#recordsOf(cluster).map(memberOf);
  }

  linksOf(cluster: number): readonly DuplicateLink[] {
    const betweenOf = this.#placesIn(cluster);
    return this.#linksOf(cluster).map((link) => {
      const { verdict, certainty, score } = link;
      return { between: betweenOf(link), verdict, kind: this.#originOf(link).kind, certainty, score };
    });
  }

  evidenceOf(cluster: number): readonly DuplicateEvidence[] {
    const betweenOf = this.#placesIn(cluster);
    const collector = new EvidenceCollector(this.#building.evidence);
    for (const link of this.#linksOf(cluster)) {
      const [left, right] = this.#endsOf(link);
      const matches = link.verdict === 'exact' ? [] : this.#compare(left, right);
      collector.add(left, right, link.verdict, matches, betweenOf(link));
    }
    return collector.evidence();
  }

  #group(cluster: number): DuplicateGroup {
    const found = this.#linksOf(cluster);
    const verdict = loosestOf(found);
    const { kind, suspect } = mostOf(
      found.flatMap((link) => (link.verdict === verdict ? this.#originOf(link) : [])),
    );
    const records = this.#recordsOf(cluster);
    const head = {
      verdict,
      kind,
      certainty: certainties.find((each) => found.some(({ certainty }) => certainty === each)) ?? 'certain',
      latest: found.some((link) => link.verdict === 'version-of') ? latestOf(records) : undefined,
      score: found.reduce((least, { score }) => Math.min(least, score), 1),
      suspect: kind === 'recorded-twice' && records.length > enteredByHand ? 'xis-leverancier' : suspect,
    } as const;
    return new FoundGroup(head, cluster, this);
  }

  #originOf(link: FoundLink): LinkOrigin {
    if (link.origin !== undefined) return link.origin;
    const [left, right] = this.#endsOf(link);
    const matches = link.verdict === 'same-fact' ? this.#compare(left, right) : [];
    return originOfLink(link.verdict, left, right, matches);
  }

  #compare(a: ResourceRecord, b: ResourceRecord): RecordMatch {
    return compareRecords(a, b, this.#building.surroundings(a, b));
  }

  #recordsOf(cluster: number): readonly ResourceRecord[] {
    return this.#records.list(cluster).map((number) => this.#record(number));
  }

  #linksOf(cluster: number): readonly FoundLink[] {
    const { links } = this.#building.clusters;
    return this.#links.list(cluster).flatMap((at) => links[at] ?? []);
  }

  /** The two records of a link, in order of reading. */
  #endsOf({ a, b }: FoundLink): readonly [ResourceRecord, ResourceRecord] {
    return [this.#record(Math.min(a, b)), this.#record(Math.max(a, b))];
  }

  #record(number: number): ResourceRecord {
    return this.#building.store.record(number);
  }

  /** The places of both ends of a link among the members. */
  #placesIn(cluster: number): (link: FoundLink) => readonly [number, number] {
    const places = new Map(this.#records.list(cluster).map((number, place) => [number, place]));
    return ({ a, b }) => [places.get(Math.min(a, b)) ?? 0, places.get(Math.max(a, b)) ?? 0];
  }
}

/** The loosest verdict of links. */
function loosestOf(links: readonly FoundLink[]): DuplicateVerdict {
  let loosest: DuplicateVerdict = 'exact';
  for (const { verdict } of links)
    if (loosenessOfVerdict[verdict] > loosenessOfVerdict[loosest]) loosest = verdict;
  return loosest;
}

/** How most links came about; of two ways with as many, the first. */
function mostOf(origins: readonly LinkOrigin[]): LinkOrigin {
  const tallies: { readonly origin: LinkOrigin; links: number }[] = [];
  for (const origin of origins) {
    const { kind, suspect } = origin;
    const known = tallies.find((tally) => tally.origin.kind === kind && tally.origin.suspect === suspect);
    if (known === undefined) tallies.push({ origin, links: 1 });
    else known.links += 1;
  }
  const [most] = tallies.sort((a, b) => b.links - a.links);
  invariant(most !== undefined, 'A group without links.');
  return most.origin;
}

/** The members that were updated, or else retrieved, last. */
function latestOf(records: readonly ResourceRecord[]): readonly number[] {
  const stamps = records.map(({ lastUpdated, context: { retrievedAt } }) => ({
    updated: lastUpdated,
    retrieved: retrievedAt === undefined ? Number.NaN : Date.parse(retrievedAt),
  }));
  const by = stamps.every(({ updated }) => !Number.isNaN(updated)) ? 'updated' : 'retrieved';
  let best = -Infinity;
  for (const stamp of stamps) if (stamp[by] > best) best = stamp[by];
  // Without any time the last one read is the newest that there is.
  if (best === -Infinity) return [records.length - 1];
  return stamps.flatMap((stamp, index) => (stamp[by] === best ? [index] : []));
}
