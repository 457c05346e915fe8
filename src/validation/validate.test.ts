import { describe, expect, it } from 'vitest';
import { r4 } from '../definitions/r4.js';
import { stu3 } from '../definitions/stu3.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { readFhir } from '../reading/readFhir.js';
import { DefinitionsMissingError } from './DefinitionsMissingError.js';
import { validate } from './validate.js';

const both = [stu3, r4];
const patient = { resourceType: 'Patient', birthDate: '1980-02-31', name: [{ family: 'Voorbeeld' }] };
const procedureRequest = {
  resourceType: 'ProcedureRequest',
  status: 'active',
  intent: 'plan',
  code: { text: 'x' },
  subject: { display: 'N.' },
};

describe('validate', () => {
  it('takes the release that the structure tells', () => {
    const result = validate(procedureRequest, { definitions: both });
    expect(result.release).toBe('STU3');
    expect(result.resources).toBe(1);
    expect(result.findings.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('asks when the release can not be told, and validates nothing', () => {
    const { release, resources, findings } = validate(patient, { definitions: both });
    expect([release, resources]).toEqual([undefined, 0]);
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'release/unknown', outcome: 'cantTell', reason: 'release-unknown' }),
    );
  });

  it('masks what comes from the record unless asked', () => {
    const found = (evidence?: 'verbatim'): unknown =>
      validate(patient, { definitions: r4, release: 'R4', ...(evidence && { evidence }) }).findings.find(
        ({ code }) => code === 'primitive/no-such-date',
      )?.evidence;
    expect(found()).toEqual({ type: 'date', found: '####-##-##' });
    expect(found('verbatim')).toEqual({ type: 'date', found: '1980-02-31' });
  });

  it('says what needs the source text when only an object is given', () => {
    expect(validate(patient, { definitions: r4, release: 'R4' }).findings.at(-1)).toMatchObject({
      code: 'text/not-at-hand',
      reason: 'source-text-needed',
    });
  });

  it('gives line and column when asked, also behind a Bundle entry', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'collection',
      entry: [{ fullUrl: 'urn:uuid:c757873d-ec9a-4326-a141-556f43239520', resource: patient }],
    };
    const read = readFhir(JSON.stringify(bundle, null, 2), { release: 'R4' });
    const [finding] = validate(read, { definitions: r4, places: 'line-and-column' }).findings.filter(
      ({ severity }) => severity === 'error',
    );
    expect(finding).toMatchObject({ path: 'Patient.birthDate', entry: 0, line: 9, column: 9 });
  });

  it('validates each resource of NDJSON, as one scope', () => {
    const condition = { resourceType: 'Condition', subject: { reference: 'Patient/1' } };
    const lines = [{ ...patient, id: '1', birthDate: '1980' }, condition, { ...condition, sbject: 1 }];
    const read = readFhir(lines.map((line) => JSON.stringify(line)).join('\n'), { release: 'R4' });
    const { resources, findings } = validate(read, { definitions: r4 });
    expect(resources).toBe(3);
    expect(findings.filter(({ code }) => !code.startsWith('invariant/'))).toMatchObject([
      { code: 'element/unknown', path: 'Condition.sbject', item: 2, line: 3 },
    ]);
  });

  it('holds Bundles to their rules too', () => {
    const bundle: FhirResource = { resourceType: 'Bundle', type: 'collection', total: 1 };
    const codes = validate(bundle, { definitions: r4, release: 'R4' }).findings.map(({ code }) => code);
    expect(codes).toContain('bundle/total-not-allowed');
    expect(codes).not.toContain('invariant/violated');
  });

  it('refuses a release without definitions, and says so when only the data tell it', () => {
    expect(() => validate(patient, { definitions: r4, release: 'STU3' })).toThrow(DefinitionsMissingError);
    const told = readFhir(JSON.stringify(procedureRequest), { definitions: both });
    expect(validate(told, { definitions: r4 })).toMatchObject({
      release: 'STU3',
      resources: 0,
      findings: [{ code: 'release/no-definitions' }],
    });
  });
});
