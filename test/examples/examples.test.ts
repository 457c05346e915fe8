import { describe, expect, it } from 'vitest';
import { checkExample, duplicateGroups, weightyFindings } from './checkExample.js';

describe('the example of a BgZ answer with defects', () => {
  const report = checkExample('bgz-stu3-met-gebreken', { dienst: '48' });

  it('gives each planted defect, and no other', () => {
    expect(weightyFindings(report)).toEqual([
      'laboratorium.json 0 Observation.value.ofType(Quantity).value element/json-type',
      'laboratorium.json 1 Observation.status binding/code-not-in-value-set',
      'medicatiegebruik.json 0 MedicationStatement.taken element/required-missing',
      'medicatiegebruik.json Bundle.entry[4].fullUrl bundle/full-url-repeated',
      'medicatiegebruik.json 2 MedicationStatement.medication.ofType(Reference).reference gegevensdienst/include-missing',
      'overgevoeligheden.json 0 AllergyIntolerance.category[0] binding/code-not-in-value-set',
      'overgevoeligheden.json 0 AllergyIntolerance.onset.ofType(dateTime) primitive/no-such-date',
      'overgevoeligheden.json Bundle.total bundle/total-not-allowed',
      'overgevoeligheden.json Bundle.type gegevensdienst/answer-not-searchset',
      'overgevoeligheden.json 1 AllergyIntolerance.code.coding[0] gegevensdienst/coding-incomplete',
      'patient.json 0 Patient.birthDate primitive/format',
      'problemen.json 0 Condition.diagnosedatum element/unknown',
      'problemen.json 2 Condition.clinicalStatus element/required-missing',
      'problemen.json 2 Condition invariant/violated',
      'problemen.json Bundle.total bundle/total-too-small',
    ]);
  });

  it('gives each planted double', () => {
    expect(duplicateGroups(report)).toEqual([
      'no-identifier-copy: Observation/lab-88213, Observation/lab-88214',
      'include-overlap: Medication/product-metformine, Medication/product-metformine',
      'id-regenerated: Condition/probleem-hypertensie, Condition/episode-20931',
    ]);
  });

  it('tells the places of doubles by input', () => {
    const names = report.duplicates.groups.map(
      ({ members }) => report.inputs[members[0]?.origin ?? -1]?.name,
    );
    expect(names).toEqual(['laboratorium.json', 'medicatiegebruik.json', 'problemen.json']);
  });

  it('says what could not be decided', () => {
    expect(report.cantTell.map(({ reason, code }) => `${reason} ${code}`)).toEqual([
      'value-set-not-enumerable binding/code-not-in-value-set',
      'moment-unknown quality/date-in-future',
      'reference-out-of-scope reference/not-resolved',
      'reference-out-of-scope gegevensdienst/reference-unresolvable',
    ]);
  });

  it('puts every finding and double in one issue, with who must act', () => {
    const findings = report.issues.flatMap((issue) => issue.findings).sort((a, b) => a - b);
    const groups = report.issues.flatMap((issue) => issue.duplicates).sort((a, b) => a - b);
    expect(findings).toEqual(report.findings.map((_, index) => index));
    expect(groups).toEqual(report.duplicates.groups.map((_, index) => index));
    for (const issue of report.issues) {
      expect(issue.parties.length).toBeGreaterThan(0);
      expect(issue.reportTo.length).toBeGreaterThan(0);
      expect(issue.fingerprint).not.toBe('');
    }
  });

  it('tells which questions were answered', () => {
    const answered = report.conformance?.transactions.filter(({ state }) => state === 'answered');
    expect(answered?.map(({ key }) => key)).toEqual([
      'patient',
      'problem',
      'allergy-intolerance',
      'medication-use',
      'laboratory-test-result',
    ]);
  });

  it('is of STU3, told by the data alone as well', () => {
    const told = checkExample('bgz-stu3-met-gebreken');
    expect(told.inputs.map(({ release }) => release)).toEqual(['STU3', 'STU3', 'STU3', 'STU3', 'STU3']);
    expect(told.definitions.map(({ release }) => release)).toEqual(['STU3']);
  });
});

describe('the example of an MP9 answer with defects', () => {
  const report = checkExample('mp9-r4-met-gebreken', { dienst: 'medicatieproces-9-3.0' });

  it('gives each planted defect, and no other', () => {
    expect(weightyFindings(report)).toEqual([
      'medicatieafspraken.json 0 MedicationRequest.extension[0].value.ofType(dateTime) primitive/no-such-date',
      'medicatieafspraken.json 0 MedicationRequest.intent element/required-missing',
      'medicatieafspraken.json 2 MedicationRequest.status binding/code-not-in-value-set',
      'medicatieafspraken.json 2 MedicationRequest.dosageInstruction[0].route binding/code-not-in-value-set',
      'medicatieafspraken.json 2 MedicationRequest.dosageInstruction[0].doseQuantity element/unknown',
      'medicatieafspraken.json Bundle.entry[9].fullUrl bundle/full-url-repeated',
      'medicatieafspraken.json 2 MedicationRequest.dosageInstruction[0].route.coding[0] gegevensdienst/coding-incomplete',
      'medicatieafspraken.json 4 MedicationRequest.medication.ofType(Reference).reference gegevensdienst/include-missing',
      'toedieningsafspraken.json 0 MedicationDispense.category value/not-pattern',
      'toedieningsafspraken.json 1 MedicationDispense.performer element/too-many',
      'toedieningsafspraken.json Bundle.link gegevensdienst/self-link-missing',
    ]);
  });

  it('gives each planted double, besides the products that both answers carry', () => {
    expect(duplicateGroups(report).filter((group) => !group.startsWith('admin-repeat'))).toEqual([
      'id-regenerated: MedicationRequest/ma-propranolol, MedicationRequest/voorschrift-5521',
      'include-overlap: Patient/willem-hoekstra, Patient/willem-hoekstra',
      'no-identifier-copy: MedicationDispense/ta-7781, MedicationDispense/ta-7782',
    ]);
  });
});

describe.each([
  ['bgz-stu3-zonder-gebreken', '48', 'STU3'],
  ['mp9-r4-zonder-gebreken', 'medicatieproces-9-3.0', 'R4'],
])('the clean example %s', (folder, dienst, release) => {
  it.each([
    ['against its gegevensdienst', { dienst }],
    ['by itself', {}],
  ])('gives nothing to act on, %s', (_, options) => {
    const report = checkExample(folder, options);
    expect(weightyFindings(report)).toEqual([]);
    expect(duplicateGroups(report).filter((group) => !group.startsWith('admin-repeat'))).toEqual([]);
    expect(report.duplicates.signals).toEqual([]);
    expect(new Set(report.inputs.map((input) => input.release))).toEqual(new Set([release]));
  });
});

describe('check', () => {
  it('gives the same report, byte for byte, for the same input', () => {
    const options = { dienst: '48', now: '2026-01-15T12:00:00Z' };
    expect(JSON.stringify(checkExample('bgz-stu3-met-gebreken', options))).toBe(
      JSON.stringify(checkExample('bgz-stu3-met-gebreken', options)),
    );
  });

  it('has no date, name or identifier of the record in its report, unless asked', () => {
    const masked = JSON.stringify(checkExample('bgz-stu3-met-gebreken', { dienst: '48' }));
    expect(masked).not.toMatch(/14-03-1958|1996-02-30|Zandstra|probleem-hypertensie"?,"system/);
    const verbatim = JSON.stringify(
      checkExample('bgz-stu3-met-gebreken', { dienst: '48', evidence: 'verbatim' }),
    );
    expect(verbatim).toContain('14-03-1958');
  });

  it('can be written as JSON and read back unchanged', () => {
    const report = checkExample('mp9-r4-met-gebreken', { dienst: 'medicatieproces-9-3.0' });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});
