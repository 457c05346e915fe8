import { compiledDefinitions } from '../definitions/CompiledDefinitions.js';
import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { Finding } from '../finding/Finding.js';
import type { ReadResource } from '../reading/ReadResource.js';
import type { ReadResult } from '../reading/ReadResult.js';
import { releaseDiffers } from '../reading/release/releaseFindings.js';
import { validateBundles } from './bundle/validateBundles.js';
import { implementedConstraints } from './implementedConstraints.js';
import { placeFinding } from './placeFinding.js';
import type { ReferenceScope } from './profile/ReferenceScope.js';
import { createReferenceScope } from './profile/ReferenceScope.js';
import { validateStructure } from './profile/validateStructure.js';
import type { WalkLimits } from './profile/Walk.js';
import { notChecked } from './questionnaire/notChecked.js';
import type { UndecidedCode } from './terminology/UndecidedCode.js';
import type { ValidateOptions } from './ValidateOptions.js';

/** What is checked, by which definitions, and what was found on reading. */
export interface CheckSubject {
  readonly read: ReadResult | undefined;
  readonly resources: readonly ReadResource[];
  readonly before: readonly Finding[];
  readonly used: DefinitionSet;
  readonly definitions: readonly DefinitionSet[];
  readonly options: ValidateOptions;
}

/** What was found in the resources by one set of definitions. */
interface Checked {
  readonly findings: readonly Finding[];
  readonly count: number;
  readonly undecided: readonly UndecidedCode[];
  /** Undecided codes beyond the limit. */
  readonly left: number;
}

const defaultLimits: WalkLimits = { depth: 100, findings: 10_000 };

/**
 * Checks resources by the definitions of their release. Where reading found that the content points to another release
 * than was told, and it makes sense in that one only, that is one error, with what is wrong in that release besides.
 */
export function checkInRelease(subject: CheckSubject): Checked {
  const { before, used } = subject;
  const own = checkBy(used, subject);
  const other = setOfOther(subject);
  const errors = errorsIn(own);
  if (other === undefined || errors < fewErrors) return withBefore(before, own);
  const theirs = checkBy(other, subject);
  if (errorsIn(theirs) * 4 > errors) return withBefore(before, own);
  return withBefore(
    before.map((finding) => inOther(finding, other)),
    theirs,
  );
}

/** With fewer, each is worth more than the thought that all come from the release. */
const fewErrors = 4;

function withBefore(before: readonly Finding[], checked: Checked): Checked {
  return { ...checked, findings: [...before, ...checked.findings] };
}

/** The definitions of the release that the content points to, when that is not the one that was told. */
function setOfOther({ before, definitions }: CheckSubject): DefinitionSet | undefined {
  const differs = before.find(({ code }) => code === releaseDiffers.code);
  return definitions.find(({ release }) => release === differs?.evidence['found']);
}

function inOther(finding: Finding, { release }: DefinitionSet): Finding {
  if (finding.code !== releaseDiffers.code) return finding;
  return { ...finding, severity: 'error', evidence: { ...finding.evidence, followed: release } };
}

function errorsIn({ findings }: Checked): number {
  return findings.filter(({ severity }) => severity === 'error' || severity === 'fatal').length;
}

function checkBy(used: DefinitionSet, { resources, read, options }: CheckSubject): Checked {
  const { evidence = 'masked' } = options;
  const settings = {
    definitions: compiledDefinitions(used),
    profiles: options.profiles ?? [],
    scope: scopeOf(resources, options.scope),
    expressions: options.expressions,
    evidence,
    limits: { ...defaultLimits, ...options.limits },
    implemented: implementedConstraints,
  };
  let count = 0;
  let left = 0;
  const findings: Finding[] = [];
  const undecided: UndecidedCode[] = [];
  for (const each of resources) {
    const walked = validateStructure(each.resource, settings);
    count += walked.resources;
    left += walked.undecidedCodesLeft;
    for (const code of walked.undecidedCodes) undecided.push(placeFinding(code, each, read, options.places));
    const rules = validateBundles(each.resource, { release: used.release, evidence });
    const questionnaires = (options.questionnaires ?? notChecked)(each.resource, settings);
    for (const finding of [...walked.findings, ...rules, ...questionnaires])
      findings.push(placeFinding(finding, each, read, options.places));
  }
  return { findings, count, undecided, left };
}

function scopeOf(resources: readonly ReadResource[], more: ValidateOptions['scope']): ReferenceScope {
  const own = resources.map(({ resource }): FhirResource => resource);
  return typeof more === 'function'
    ? createReferenceScope(own, more)
    : createReferenceScope([...own, ...(more ?? [])]);
}
