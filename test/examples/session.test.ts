import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { bgzSession } from '../../scripts/examples/bgzSession.js';
import { check } from '../../src/check.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';

const file = new URL('../../examples/bgz-stu3-sessie.har', import.meta.url);
const text = readFileSync(file, 'utf8');

describe('the example of a recorded session', () => {
  const report = check([{ name: 'sessie.har', content: text }], { definitions: [stu3, r4], dienst: '48' });

  it('is what its script makes', () => {
    expect(JSON.parse(text)).toEqual(bgzSession());
  });

  it('gives each planted defect, and no other', () => {
    const found = report.findings.map(
      ({ origin = -1, entry, path, code }) =>
        `${report.inputs[origin]?.name ?? ''} ${entry ?? '-'} ${path} ${code}`,
    );
    expect(found).toEqual([
      'sessie.har/04 GET Patient?_include 0 Patient.identifier[0].value gegevensdienst/bsn-in-resource',
      'sessie.har/13 GET Observation?code -  exchange/content-type-wrong',
      'sessie.har/15 GET Flag -  exchange/request-id-missing',
      'sessie.har/21 GET Immunization?status -  exchange/source-unreachable',
      'sessie.har/21 GET Immunization?status -  exchange/too-slow',
      'sessie.har/25 GET Observation/$lastn?category&_include -  gegevensdienst/page-missing',
    ]);
  });

  it('attributes each of the 28 questions, and the steps of the login to none', () => {
    const states = report.conformance?.transactions.map(({ state, origins }) => `${state} ${origins.length}`);
    expect(states).toHaveLength(28);
    expect(states?.filter((state) => state === 'answered 1')).toHaveLength(9);
    expect(states?.filter((state) => state === 'empty 1')).toHaveLength(18);
    expect(states?.filter((state) => state === 'refused 1')).toHaveLength(1);
    expect(report.inputs).toHaveLength(31);
    expect(report.duplicates.groups).toEqual([]);
  });

  it('says what was left out, and holds no secret', () => {
    expect(report.cantTell.map(({ code }) => code)).toContain('har/entries-left-out');
    const written = JSON.stringify(report);
    for (const secret of ['voorbeeld-token', 'voorbeeld-code', '999990019']) {
      expect(text).toContain(secret);
      expect(written).not.toContain(secret);
    }
  });

  it('gives the same from bytes, and from its exchanges apart', () => {
    const bytes = new TextEncoder().encode(text);
    const again = check([{ name: 'sessie.har', content: bytes }], { definitions: [stu3, r4], dienst: '48' });
    expect(again).toEqual(report);
  });
});
