import { invariant } from '../foundation/invariant.js';
import type { ComparisonsByType } from '../identity/comparisonOf.js';
import { comparisonOf, comparisonsByType } from '../identity/comparisonOf.js';
import type { ResourceComparison } from '../identity/ResourceRecord.js';
import { CodeEquivalences } from '../identity/terminology/CodeEquivalences.js';
import { readFhir } from '../reading/readFhir.js';
import type { Hop } from '../taxonomy/hops.js';
import { hops as chainHops } from '../taxonomy/hops.js';
import type { ChainTrace } from './ChainTrace.js';
import type { CompareHopsOptions } from './CompareHopsOptions.js';
import { compareStage } from './compareStage.js';
import { countFacts } from './countFacts.js';
import type { DifferenceDraft } from './DifferenceDraft.js';
import type { Fact } from './facts/Fact.js';
import type { HopStage } from './facts/HopStage.js';
import { LeafReader } from './facts/LeafReader.js';
import type { NumberedCapture, StageReading } from './facts/readStage.js';
import { readStage } from './facts/readStage.js';
import type { HopComparison } from './HopComparison.js';
import type { FactThread } from './matching/FactThread.js';
import type { ReleaseNames } from './matching/releaseNames.js';
import { releaseNames } from './matching/releaseNames.js';
import { TraceTooShortError } from './TraceTooShortError.js';
import { whatCantBeTold } from './whatCantBeTold.js';

/**
 * Compares what the hops of a chain hold of one record: which facts were lost, added, doubled or changed, at which hop
 * that shows first, and who must act. Facts are found again whatever their ids, order and form; what carries no
 * meaning is no difference. Nothing in the data makes it throw.
 *
 * @throws TraceTooShortError when there are fewer than two different hops.
 *
 * @example
 * const { differences } = compareHops({ hops: [{ hop: 'xis', bundles: [a] }, { hop: 'pgo', bundles: [b] }] });
 * for (const difference of differences) console.log(describe(difference, 'nl'));
 */
export function compareHops(trace: ChainTrace, options: CompareHopsOptions = {}): HopComparison {
  const stages = readStages(trace, options);
  if (stages.length < 2) throw new TraceTooShortError(stages.length);
  const codes = new CodeEquivalences(options.conceptMaps);
  const namesOf = createNames(comparisonsByType(options.comparisons));
  const hops = stages.map(({ hop }) => hop);
  const differences: DifferenceDraft[] = [];
  const [first, ...rest] = stages;
  invariant(first !== undefined, 'there are at least two stages');
  const threads: FactThread[] = first.facts
    .filter(({ owner }) => owner === undefined)
    .map((fact) => ({ fact, stage: first, lost: undefined }));
  for (const [index, stage] of rest.entries()) {
    const earlier = stages.slice(0, index + 1);
    const found = compareStage({
      threads,
      stage,
      earlier,
      hops,
      codes,
      evidence: options.evidence ?? 'masked',
      namesOf,
    });
    for (const difference of found) differences.push(difference);
  }
  return {
    hops,
    differences,
    counts: countFacts(stages, differences),
    cantTell: whatCantBeTold(stages, differences),
  };
}

/** Works the names of a type out when first asked for. */
function createNames(comparisons: ComparisonsByType): (fact: Fact) => ReleaseNames {
  const known = new Map<ResourceComparison, ReleaseNames>();
  return ({ resource }) => {
    const comparison = comparisonOf(resource, comparisons);
    if (comparison === undefined) return noNames;
    const names = known.get(comparison) ?? releaseNames(comparison);
    known.set(comparison, names);
    return names;
  };
}

const noNames: ReleaseNames = { renamed: new Map(), shared: new Set() };

function readStages(
  trace: ChainTrace,
  { definitions = [], comparisons }: CompareHopsOptions,
): readonly HopStage[] {
  const byHop = new Map<Hop, NumberedCapture[]>();
  for (const [number, capture] of trace.hops.entries()) {
    const known = byHop.get(capture.hop);
    if (known === undefined) byHop.set(capture.hop, [[number, capture]]);
    else known.push([number, capture]);
  }
  const reading: StageReading = {
    leaves: new LeafReader(),
    comparisons: comparisonsByType(comparisons),
    readText: (text, contentType) =>
      readFhir(text, { definitions, ...(contentType !== undefined && { contentType }) }).resource,
  };
  return chainHops.flatMap((hop) => {
    const captures = byHop.get(hop);
    return captures === undefined ? [] : [readStage(hop, captures, reading)];
  });
}
