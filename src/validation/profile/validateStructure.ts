import type { CompiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { ExpressionEngine } from '../../definitions/expressions/ExpressionTable.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { failedFinding } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import type { EvidenceMode } from '../../finding/maskValue.js';
import { createPlanners } from './plan/createPlanners.js';
import type { UndecidedCode } from '../terminology/UndecidedCode.js';
import type { ReferenceScope } from './ReferenceScope.js';
import { tooManyFindings } from './structure.js';
import type { WalkLimits } from './Walk.js';
import { Walk } from './Walk.js';
import { walkResource } from './walkResource.js';

/** What the walk over one resource is told. */
export interface StructureOptions {
  readonly definitions: CompiledDefinitions;
  readonly profiles: readonly string[];
  readonly scope: ReferenceScope;
  readonly expressions?: ExpressionEngine | undefined;
  readonly evidence: EvidenceMode;
  readonly limits: WalkLimits;
  /** Keys of published constraints that rules implement. */
  readonly implemented: ReadonlySet<string>;
}

/** What came of one walk. */
export interface StructureResult {
  readonly findings: readonly Finding[];
  /** Resources walked, those inside included. */
  readonly resources: number;
  readonly undecidedCodes: readonly UndecidedCode[];
  /** Codes beyond the limit, which are not among them. */
  readonly undecidedCodesLeft: number;
}

/** Walks a resource, with all resources in it, against its types and profiles. */
export function validateStructure(resource: FhirResource, options: StructureOptions): StructureResult {
  const { definitions, profiles, scope, limits, evidence } = options;
  const planner = definitions.derived(createPlanners).for(options);
  const walk = new Walk(
    { definitions, planner, scope, limits, evidence, walkResource, verdicts: new WeakMap() },
    { resource, rootResource: resource, entry: undefined, fullUrl: undefined },
  );
  walk.path.startAt(resource.resourceType);
  walkResource(walk, resource, { profiles, claims: 'check', nodes: [] });
  const { findings, left } = walk.findings();
  const { resources, undecidedCodes, undecidedCodesLeft } = walk;
  const result = { findings, resources, undecidedCodes, undecidedCodesLeft };
  if (left === 0) return result;
  const more = failedFinding(
    tooManyFindings,
    { path: resource.resourceType },
    { limit: limits.findings, left },
    { evidence },
  );
  return { ...result, findings: [...findings, more] };
}
