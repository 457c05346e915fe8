import { invariant } from '../foundation/invariant.js';
import { isRecord } from '../foundation/isRecord.js';
import { comparisonsByType } from '../identity/comparisonOf.js';
import { CodeEquivalences } from '../identity/terminology/CodeEquivalences.js';
import { readFhir } from '../reading/readFhir.js';
import { releaseOfResources } from '../reading/release/releaseOfResources.js';
import type { Hop } from '../taxonomy/hops.js';
import { hops as chainHops } from '../taxonomy/hops.js';
import type { ChainTrace } from './ChainTrace.js';
import type { CompareHopsOptions } from './CompareHopsOptions.js';
import { compareStage } from './compareStage.js';
import { countFacts } from './countFacts.js';
import type { DifferenceDraft } from './DifferenceDraft.js';
import type { HopStage } from './facts/HopStage.js';
import type { NumberedCapture, StageReading } from './facts/readStage.js';
import { readStage } from './facts/readStage.js';
import { readValues } from './facts/readValues.js';
import type { HopComparison } from './HopComparison.js';
import type { FactThread } from './matching/FactThread.js';
import { TraceTooShortError } from './TraceTooShortError.js';
import { UnusableCaptureError } from './UnusableCaptureError.js';
import { whatCantBeTold } from './whatCantBeTold.js';

/**
 * Compares what the hops of a chain hold of one record: which facts were lost, added, doubled or changed, at which hop
 * that shows first, and who must act. Facts are found again whatever their ids, order and form; what carries no
 * meaning is no difference. Nothing in the data makes it throw.
 *
 * @throws TraceTooShortError when there are fewer than two different hops.
 * @throws UnusableCaptureError when a capture is nothing, or of a hop that does not exist.
 *
 * @example
 * const { differences } = compareHops({ hops: [{ hop: 'xis', bundles: [a] }, { hop: 'pgo', bundles: [b] }] });
 * for (const difference of differences) console.log(describe(difference, 'nl'));
 */
export function compareHops(trace: ChainTrace, options: CompareHopsOptions = {}): HopComparison {
  const stages = readStages(trace, options);
  if (stages.length < 2) throw new TraceTooShortError(stages.length);
  const codes = new CodeEquivalences(options.conceptMaps);
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

/** What comes from JavaScript may be anything. */
function isCapture(capture: unknown): boolean {
  if (!isRecord(capture) || !(chainHops as readonly unknown[]).includes(capture['hop'])) return false;
  const lists = ['resources', 'bundles', 'exchanges'].map((name) => capture[name]);
  return lists.every((list) => list === undefined || Array.isArray(list));
}

/** The captures of a trace; none of what callers without types hand in for one. */
function hopsOf(trace: unknown): ChainTrace['hops'] {
  const hops = isRecord(trace) ? trace['hops'] : undefined;
  return Array.isArray(hops) ? (hops as ChainTrace['hops']) : [];
}

function readStages(
  trace: ChainTrace,
  { definitions = [], comparisons }: CompareHopsOptions,
): readonly HopStage[] {
  const byHop = new Map<Hop, NumberedCapture[]>();
  for (const [number, capture] of hopsOf(trace).entries()) {
    if (!isCapture(capture)) throw new UnusableCaptureError(number);
    const known = byHop.get(capture.hop);
    if (known === undefined) byHop.set(capture.hop, [[number, capture]]);
    else known.push([number, capture]);
  }
  const reading: StageReading = {
    comparisons: comparisonsByType(comparisons),
    readText: (text, contentType) =>
      readFhir(text, { definitions, ...(contentType !== undefined && { contentType }) }).resource,
    releaseOf: (resources) =>
      definitions.length < 2 || resources.length === 0
        ? undefined
        : releaseOfResources(resources, { definitions, evidence: 'masked' }).verdict.release,
  };
  const stages = chainHops.flatMap((hop) => {
    const captures = byHop.get(hop);
    return captures === undefined ? [] : [readStage(hop, captures, reading)];
  });
  readValues(stages);
  return stages;
}
