import { compiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { DefinitionSet } from '../../definitions/DefinitionSet.js';
import { definitionSets } from '../../definitions/definitionSets.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import type { Release } from '../../fhir/Release.js';
import type { Finding } from '../../finding/Finding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import type { RulePlace, RuleRunner } from '../../finding/Rule.js';
import { createRunner } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { ReadResult } from '../../reading/ReadResult.js';
import { placeFinding } from '../placeFinding.js';
import { receiveInput } from '../receiveInput.js';
import type { ResolveReference } from '../profile/ReferenceScope.js';
import { createReferenceScope } from '../profile/ReferenceScope.js';
import { gatherContent } from './gatherContent.js';
import type { ResourceContent } from './ResourceContent.js';
import { qualityRules } from './rules.js';

/** What the rules on interpretability are told. */
export interface QualityOptions {
  /** Definitions of one release or of both; those of the release of the data are used. */
  readonly definitions: DefinitionSet | readonly DefinitionSet[];
  readonly release: Release;
  /** The present moment (ISO 8601); without it, what turns on it can't be told. */
  readonly now?: string;
  /** Finds what the data refer to, such as the patient of a resource; absent means within the data themselves. */
  readonly scope?: ResolveReference;
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** Whether findings carry line and column; needs a ReadResult. */
  readonly places?: 'none' | 'line-and-column';
}

/**
 * Looks for what people can't make sense of: garbled or technical texts, bare codes, results without their unit,
 * dates and statuses that can't be. Whether the data are valid FHIR is for `validate`. One traversal gathers the
 * content of a resource; all rules share it.
 */
export function checkQuality(input: FhirResource | ReadResult, options: QualityOptions): readonly Finding[] {
  const { release, evidence = 'masked', now, places } = options;
  const sets = definitionSets(options.definitions);
  const definitions = sets.find((set) => set.release === release);
  if (definitions === undefined) return [];
  const { read, resources } = receiveInput(input, { evidence });
  const run: QualityRun = {
    definitions: compiledDefinitions(definitions),
    runRules: createRunner(qualityRules, { evidence, release }),
    now: now === undefined ? undefined : parsePartialDate(now)?.start,
    scope: options.scope ?? createReferenceScope(resources.map(({ resource }) => resource)).find,
  };
  return resources.flatMap((each) =>
    ofInput(each.resource, run).map((finding) => placeFinding(finding, each, read, places)),
  );
}

interface QualityRun {
  readonly definitions: ReturnType<typeof compiledDefinitions>;
  readonly runRules: RuleRunner<ResourceContent>;
  readonly now: number | undefined;
  readonly scope: ResolveReference;
}

function ofInput(resource: FhirResource, run: QualityRun): readonly Finding[] {
  if (!isBundle(resource)) return ofResource(resource, {}, run);
  return bundleEntries(resource).flatMap((entry) => {
    if (entry.resource === undefined) return [];
    const { index, fullUrl } = entry;
    return ofResource(entry.resource, { entry: index, ...(fullUrl !== undefined && { fullUrl }) }, run);
  });
}

function ofResource(resource: FhirResource, place: RulePlace, run: QualityRun): readonly Finding[] {
  const { definitions, now, scope } = run;
  const { release } = definitions;
  const find = (reference: unknown): FhirResource | undefined => {
    const target = isRecord(reference) ? reference['reference'] : undefined;
    return typeof target === 'string' ? scope(target, place.fullUrl) : undefined;
  };
  return gatherContent(resource, definitions).flatMap(({ root, ...content }) =>
    run.runRules({ ...content, release, now, find }, root, place),
  );
}
