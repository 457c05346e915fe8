import { describe, expect, it } from 'vitest';
import { check } from '../../src/check.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import { writeJson } from '../../src/report/writeJson.js';

// Passes the test of eleven, and is made here so that no such number stands in the sources.
const bsn = '9'.repeat(8) + '0';

const strayed = {
  resourceType: 'Patient',
  identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: bsn }],
  gender: bsn,
  birthDate: bsn,
  [`x${bsn}`]: 1,
};

describe('a BSN that strayed into codes, dates and names of elements', () => {
  it.each(['masked', 'verbatim'] as const)('stands nowhere in the report, %s', (evidence) => {
    for (const release of ['STU3', 'R4'] as const) {
      const options = { definitions: [stu3, r4], release, evidence };
      const report = check([{ content: JSON.stringify(strayed) }, { content: strayed }], options);
      expect(report.findings.map(({ code }) => code)).toEqual(
        expect.arrayContaining(['element/unknown', 'binding/code-not-in-value-set', 'primitive/format']),
      );
      expect(writeJson(report)).not.toContain(bsn);
    }
  });
});
