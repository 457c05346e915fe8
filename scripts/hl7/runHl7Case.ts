import { extendDefinitions } from '../../src/definitions/extendDefinitions.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { DefinitionSet } from '../../src/definitions/DefinitionSet.js';
import { expressions } from '../../src/fhirpath.js';
import { releaseOfFhirVersion } from '../../src/fhir/Release.js';
import type { Finding } from '../../src/finding/Finding.js';
import { questionnaires } from '../../src/questionnaires.js';
import { readFhir } from '../../src/reading/readFhir.js';
import { validate } from '../../src/validation/validate.js';
import type { Hl7Case } from './Hl7Case.js';
import type { Hl7Corpus } from './readHl7Corpus.js';

/** What this package says of a case. */
export function runHl7Case(hl7Case: Hl7Case, corpus: Hl7Corpus): readonly Finding[] {
  const { fhir, input, inputText, profileUrl, conformanceFiles } = hl7Case;
  const own = conformanceFiles
    .map((file) => corpus.conformanceFile(fhir, file))
    .filter((each) => each !== undefined)
    .filter(
      ({ fhirVersion }) => typeof fhirVersion !== 'string' || releaseOfFhirVersion(fhirVersion) === fhir,
    );
  const core = fhir === 'R4' ? r4 : stu3;
  const definitions: DefinitionSet = own.length === 0 ? core : extendDefinitions(core, own);
  const read = readFhir(inputText ?? JSON.stringify(input), { definitions, release: fhir });
  return validate(read, {
    definitions,
    release: fhir,
    expressions,
    questionnaires,
    evidence: 'verbatim',
    ...(profileUrl !== null && { profiles: [profileUrl] }),
  }).findings;
}
