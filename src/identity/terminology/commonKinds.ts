import { codeSystemName } from './codeSystemName.js';

const snomed = 'http://snomed.info/sct';

/**
 * Codes, as keys, that stand for one kind of record, of which the zibs of 2017 and of 2020 have each their own: a
 * treatment directive, an advance directive.
 */
export const commonKinds: readonly (readonly string[])[] = [
  [`${snomed}|11291000146105`, `${snomed}|129125009`],
  [
    `${snomed}|11341000146107`,
    `${codeSystemName('http://terminology.hl7.org/CodeSystem/consentcategorycodes')}|acd`,
  ],
];
