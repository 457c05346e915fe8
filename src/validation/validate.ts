import { compiledDefinitions } from '../definitions/CompiledDefinitions.js';
import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import { definitionSets } from '../definitions/definitionSets.js';
import type { ExpressionEngine } from '../definitions/expressions/ExpressionTable.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import { cantTellFinding } from '../finding/createFinding.js';
import type { Finding } from '../finding/Finding.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import type { ReadResource } from '../reading/ReadResource.js';
import type { ReadResult } from '../reading/ReadResult.js';
import { releaseOfResources } from '../reading/release/releaseOfResources.js';
import { validateBundles } from './bundle/validateBundles.js';
import { DefinitionsMissingError } from './DefinitionsMissingError.js';
import { implementedConstraints } from './implementedConstraints.js';
import { placeFinding } from './placeFinding.js';
import { receiveInput } from './receiveInput.js';
import type { ReferenceScope, ResolveReference } from './profile/ReferenceScope.js';
import { createReferenceScope } from './profile/ReferenceScope.js';
import { validateStructure } from './profile/validateStructure.js';
import type { WalkLimits } from './profile/Walk.js';
import { notChecked } from './questionnaire/notChecked.js';
import type { QuestionnaireCheck } from './questionnaire/QuestionnaireSettings.js';
import type { UndecidedCode, UndecidedCodes } from './terminology/UndecidedCode.js';
import { noDefinitions, sourceTextNeeded } from './validationFindings.js';

/** What data are validated against, and how. */
export interface ValidateOptions {
  /** Definitions of one release or of both; those of the release of the data are used. */
  readonly definitions: DefinitionSet | readonly DefinitionSet[];
  /** The release, when it is known. */
  readonly release?: Release;
  /** Canonicals that each resource given must meet, besides the profiles that it claims. */
  readonly profiles?: readonly string[];
  /** Where references may lead besides the data themselves: other answers of the session, or a look-up. */
  readonly scope?: readonly FhirResource[] | ResolveReference;
  /** Evaluates invariants that this package does not know, such as those of your own profiles. */
  readonly expressions?: ExpressionEngine;
  /** Holds QuestionnaireResponses against their Questionnaires: `questionnaires` of `pgo-keten/questionnaires`. */
  readonly questionnaires?: QuestionnaireCheck;
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** Whether findings carry line and column; needs a ReadResult, and costs a second look at the text. */
  readonly places?: 'none' | 'line-and-column';
  readonly limits?: Partial<WalkLimits>;
}

/** What came of validating. No error among `findings` and nothing `cantTell` means: checked and good. */
export interface ValidationResult {
  /** Undefined when the release can't be told, so that nothing was validated. */
  readonly release: Release | undefined;
  /** Resources that were validated, those in entries and contained ones included. */
  readonly resources: number;
  readonly findings: readonly Finding[];
  /** Codes that only a terminology service can decide; see `settle`. Absent when there are none. */
  readonly undecidedCodes?: UndecidedCodes;
}

const defaultLimits: WalkLimits = { depth: 100, findings: 10_000 };

/**
 * Validates a resource, a Bundle, or all that was read from a text: structure, profiles, value sets, references,
 * invariants, and the rules for Bundles. Nothing in the data makes it throw.
 *
 * @throws DefinitionsMissingError when the release is told and its definitions are not given.
 *
 * @example
 * const { findings } = validate(readFhir(text, { definitions: stu3 }), { definitions: stu3 });
 * for (const finding of findings) console.log(finding.path, describe(finding, 'nl'));
 */
export function validate(input: FhirResource | ReadResult, options: ValidateOptions): ValidationResult {
  const { evidence = 'masked' } = options;
  const definitions = definitionSets(options.definitions);
  const { read, resources, findings: received } = receiveInput(input, { evidence });
  if (read === undefined && resources.length === 0)
    return { release: options.release, resources: 0, findings: received };
  const told = options.release ?? read?.release;
  const { verdict, findings } =
    read?.release !== undefined && options.release === undefined
      ? { verdict: { release: read.release }, findings: [] }
      : releaseOfResources(
          resources.map(({ resource }) => resource),
          { definitions, release: told, evidence },
        );
  const withText =
    read === undefined
      ? [cantTellFinding(sourceTextNeeded, 'source-text-needed', { path: '' }, {}, { evidence })]
      : [];
  const before = [...received, ...(read === undefined ? findings : [])];
  const { release } = verdict;
  if (release === undefined) return { release, resources: 0, findings: [...before, ...withText] };
  const used = definitions.find((set) => set.release === release);
  if (used === undefined) {
    if (options.release !== undefined) throw new DefinitionsMissingError(release);
    const missing = cantTellFinding(
      noDefinitions,
      'definition-unknown',
      { path: '' },
      { release },
      { evidence },
    );
    return { release, resources: 0, findings: [...before, missing, ...withText] };
  }
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
  const found: Finding[] = [];
  const undecided: UndecidedCode[] = [];
  for (const each of resources) {
    const walked = validateStructure(each.resource, settings);
    count += walked.resources;
    left += walked.undecidedCodesLeft;
    for (const code of walked.undecidedCodes) undecided.push(placeFinding(code, each, read, options.places));
    const rules = validateBundles(each.resource, { release, evidence });
    const questionnaires = (options.questionnaires ?? notChecked)(each.resource, settings);
    for (const finding of [...walked.findings, ...rules, ...questionnaires])
      found.push(placeFinding(finding, each, read, options.places));
  }
  const result = { release, resources: count, findings: [...before, ...found, ...withText] };
  return undecided.length === 0
    ? result
    : { ...result, undecidedCodes: { codes: () => undecided, left, evidence } };
}

function scopeOf(resources: readonly ReadResource[], more: ValidateOptions['scope']): ReferenceScope {
  const own = resources.map(({ resource }) => resource);
  return typeof more === 'function'
    ? createReferenceScope(own, more)
    : createReferenceScope([...own, ...(more ?? [])]);
}
