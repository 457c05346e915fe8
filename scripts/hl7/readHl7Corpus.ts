import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import type { Hl7Case } from './Hl7Case.js';

const folder = resolve(import.meta.dirname, '../../../shared/fhir/hl7-cases');

/** The cases, and the definitions and Questionnaires that they name. */
export interface Hl7Corpus {
  readonly cases: readonly Hl7Case[];
  conformanceFile(release: Release, file: string): FhirResource | undefined;
}

/** True when the corpus is at hand; it is read in place and is no part of this repository. */
export const hl7CorpusExists = existsSync(folder);

/** Reads the corpus. */
export function readHl7Corpus(): Hl7Corpus {
  interface ConformanceFile {
    readonly fhir: Release;
    readonly file: string;
    readonly resource: FhirResource;
  }
  const files = new Map(
    readLines<ConformanceFile>('conformance-files.ndjson.gz').map((each) => [
      `${each.fhir} ${each.file}`,
      each.resource,
    ]),
  );
  return {
    cases: readLines<Hl7Case>('cases.ndjson.gz'),
    conformanceFile: (release, file) => files.get(`${release} ${file}`),
  };
}

function readLines<T>(file: string): readonly T[] {
  return gunzipSync(readFileSync(resolve(folder, file)))
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}
