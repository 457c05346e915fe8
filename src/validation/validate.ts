import { definitionSets } from '../definitions/definitionSets.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import { cantTellFinding } from '../finding/createFinding.js';
import type { Finding } from '../finding/Finding.js';
import type { ReadResult } from '../reading/ReadResult.js';
import { releaseOfResources } from '../reading/release/releaseOfResources.js';
import { checkInRelease } from './checkInRelease.js';
import { DefinitionsMissingError } from './DefinitionsMissingError.js';
import { receiveInput } from './receiveInput.js';
import type { UndecidedCodes } from './terminology/UndecidedCode.js';
import type { ValidateOptions } from './ValidateOptions.js';
import { noDefinitions, sourceTextNeeded } from './validationFindings.js';

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
  // A text was read as another release than is asked for now.
  const isTold =
    options.release !== undefined && read?.release !== undefined && read.release !== options.release;
  const before = [...received, ...(read === undefined || isTold ? findings : [])];
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
  const checked = checkInRelease({ read, resources, before, used, definitions, options });
  const { findings: all, count, undecided, left } = checked;
  const result = { release, resources: count, findings: [...all, ...withText] };
  return undecided.length === 0
    ? result
    : { ...result, undecidedCodes: { codes: () => undecided, left, evidence } };
}
