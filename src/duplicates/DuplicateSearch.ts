import { amsterdam } from '../fhir/amsterdam.js';
import { assignPersons } from '../identity/assignPersons.js';
import { comparisonsByType } from '../identity/comparisonOf.js';
import { namingSystem } from '../identity/identifierKey.js';
import type { PersonOf } from '../identity/assignPersons.js';
import { RecordDirectory } from '../identity/RecordDirectory.js';
import type { RecordStore } from '../identity/RecordStore.js';
import { comparisonLayers } from '../identity/ResourceComparison.js';
import { CodeEquivalences } from '../identity/terminology/CodeEquivalences.js';
import { buildGroups } from './buildGroups.js';
import type { DuplicateOptions } from './DuplicateOptions.js';
import type { DuplicateCertainty, DuplicateResult, DuplicateVerdict, Source } from './DuplicateResult.js';
import { joinByAddress, joinByIdentifier } from './joinByIdentity.js';
import { joinExact, tellsSomething } from './joinExact.js';
import { joinSameFact } from './joinSameFact.js';
import { NotComparedCollector } from './NotComparedCollector.js';
import { PairJudge } from './PairJudge.js';
import { RecordClusters } from './RecordClusters.js';
import { sameFactRules } from './sameFactRules.js';
import { SignalCollector } from './SignalCollector.js';
import { SourceReader } from './SourceReader.js';
import type {
  KeySurroundings,
  ResourceComparison,
  ResourceRecord,
  Surroundings,
} from '../identity/ResourceRecord.js';

const allVerdicts: readonly DuplicateVerdict[] = ['exact', 'same-identity', 'version-of', 'same-fact'];

const certaintyRank: Readonly<Record<DuplicateCertainty, number>> = { certain: 3, probable: 2, possible: 1 };

/**
 * A search for duplicates: sources are added one by one and may be forgotten after that, and the result is drawn up
 * once. Persons and organisations are compared first, then products and contacts, then facts, then reports, so that
 * references are known for what they lead to.
 */
export class DuplicateSearch {
  readonly #options: DuplicateOptions;
  readonly #codes: CodeEquivalences;
  readonly #directory: RecordDirectory;
  readonly #reader = new SourceReader();
  readonly #notCompared = new NotComparedCollector();
  readonly #signals = new SignalCollector();

  constructor(options: DuplicateOptions) {
    this.#options = options;
    this.#codes = new CodeEquivalences(options.conceptMaps);
    this.#directory = new RecordDirectory({
      zone: options.zone ?? amsterdam,
      codes: this.#codes,
      comparisons: comparisonsByType(options.comparisons),
    });
  }

  /** Reads a source. */
  add(source: Source): void {
    this.#reader.read(source, {
      resource: (resource, context, place) => {
        this.#directory.add(resource, context, place);
      },
      notAResource: (origin, entry) => {
        this.#notCompared.add('not-a-resource', { origin, entry, resourceType: '' });
      },
    });
  }

  /** Compares what was read. */
  finish(): DuplicateResult {
    const directory = this.#directory;
    directory.settle();
    const { store } = directory;
    const clusters = new RecordClusters(store);
    const keys: Omit<KeySurroundings, 'vague'> = {
      codes: this.#codes,
      resolve: (reference) => directory.resolve(reference),
      entityOf: (record) => (record.index < 0 ? record.index : clusters.find(record.index)),
    };
    const within: Surroundings = { ...keys, sameSource: true };
    const between: Surroundings = { ...keys, sameSource: false };
    const surroundings = (a: ResourceRecord, b: ResourceRecord): Surroundings =>
      a.context.source === b.context.source ? within : between;
    this.#compareAll(store, clusters, keys, surroundings);
    for (let index = 0; index < store.count; index++) this.#noteUncompared(store, index);
    const {
      verdicts = allVerdicts,
      minimumCertainty = 'probable',
      minimumScore = 0,
      evidence = 'masked',
    } = this.#options;
    return {
      groups: buildGroups({ store, clusters, surroundings, evidence }).filter(
        (group) =>
          verdicts.includes(group.verdict) &&
          certaintyRank[group.certainty] >= certaintyRank[minimumCertainty] &&
          group.score >= minimumScore,
      ),
      signals: this.#signals.signals(store),
      notCompared: this.#notCompared.list(),
    };
  }

  #compareAll(
    store: RecordStore,
    clusters: RecordClusters,
    keys: Omit<KeySurroundings, 'vague'>,
    surroundings: (a: ResourceRecord, b: ResourceRecord) => Surroundings,
  ): void {
    const {
      persons = 'account',
      sameFact,
      verdicts = allVerdicts,
      minimumCertainty,
      minimumScore = 0,
      groupingSystems = [],
      identitySystems = [],
    } = this.#options;
    const grouping = new Set(groupingSystems.map(namingSystem));
    const identifying = new Set(identitySystems.map(namingSystem));
    const rules = sameFact === undefined ? sameFactRules : new Map([...sameFactRules, ...sameFact]);
    const signal = (kind: Parameters<SignalCollector['add']>[0], a: number, b: number): void => {
      this.#signals.add(kind, a, b);
    };
    let personOf: PersonOf = () => -1;
    const identity = {
      store,
      clusters,
      personOf: (record: number) => personOf(record),
      surroundings,
      groups: (system: string) => grouping.has(system),
      identifies: (system: string) => identifying.has(system),
      signal,
    };
    const judge = new PairJudge({ ...identity, rules, identitySystems: [...identifying] });
    const grouped = byComparison(store);
    for (const layer of comparisonLayers) {
      for (const [comparison, own] of grouped) {
        if ((comparison?.layer ?? 'fact') !== layer) continue;
        joinExact(own, store, clusters, identity.personOf);
        if (!verdicts.some((verdict) => verdict !== 'exact')) continue;
        joinByAddress(tellersOf(own, clusters), identity);
        joinByIdentifier(tellersOf(own, clusters), identity);
        if (comparison === undefined || !verdicts.includes('same-fact')) continue;
        const tellers = tellersOf(own, clusters).filter((index) =>
          tellsSomething(store, store.contentOf(index)),
        );
        joinSameFact(tellers, comparison, {
          store,
          clusters,
          judge,
          personOf: identity.personOf,
          keys,
          minimum: minimumCertainty ?? 'probable',
          minimumScore,
          tooMany: (uncompared, fields) => {
            this.#notCompared.addBlock(
              uncompared.map((index) => store.record(index)),
              fields,
            );
          },
        });
      }
      if (layer === 'party') personOf = assignPersons(store, surroundingsOfPersons(keys), persons);
    }
  }

  #noteUncompared(store: RecordStore, index: number): void {
    const content = store.contentOf(index);
    const reason = !store.isWhole(content)
      ? 'too-deep'
      : store.kindOf(content).comparison === undefined
        ? 'type-without-fields'
        : tellsSomething(store, content)
          ? undefined
          : 'nothing-to-compare';
    if (reason !== undefined) this.#notCompared.addRecord(reason, store.record(index));
  }
}

/** Persons are held against each other as if from other sources. */
function surroundingsOfPersons(keys: Omit<KeySurroundings, 'vague'>): Surroundings {
  return { ...keys, sameSource: false };
}

/** The numbers of records by how they are compared; types without comparison come with the facts. */
function byComparison(store: RecordStore): ReadonlyMap<ResourceComparison | undefined, Int32Array> {
  const counts = new Map<ResourceComparison | undefined, number>();
  const comparisonAt = (index: number): ResourceComparison | undefined =>
    store.kindOf(store.contentOf(index)).comparison;
  for (let index = 0; index < store.count; index++) {
    const comparison = comparisonAt(index);
    counts.set(comparison, (counts.get(comparison) ?? 0) + 1);
  }
  const lists = new Map([...counts].map(([comparison, count]) => [comparison, new Int32Array(count)]));
  for (let index = store.count - 1; index >= 0; index--) {
    const comparison = comparisonAt(index);
    const place = (counts.get(comparison) ?? 0) - 1;
    counts.set(comparison, place);
    const list = lists.get(comparison);
    if (list !== undefined) list[place] = index;
  }
  return lists;
}

/** One record of each cluster: the one that tells most. */
function tellersOf(records: Int32Array, clusters: RecordClusters): Int32Array {
  return records.filter((index) => clusters.teller(index) === index);
}
