import { describe, expect, it } from 'vitest';
import { gegevensdienst } from './catalogue.js';
import { matchRequest } from './matchRequest.js';

const bgz = gegevensdienst('48');
const mp9 = gegevensdienst('medicatieproces-9-3.0');
const keyOf = (url: string): string | undefined => matchRequest(bgz, url)?.transaction.key;

describe('matchRequest', () => {
  it('finds a transaction by its filters', () => {
    expect(keyOf('https://xis.example/fhir/Consent?category=http://snomed.info/sct|11291000146105')).toBe(
      'treatment-directive',
    );
    expect(keyOf('Consent?category=http%3A%2F%2Fsnomed.info%2Fsct%7C11341000146107')).toBe(
      'advance-directive',
    );
    expect(keyOf('/Condition')).toBe('problem');
  });

  it('takes no notice of order, base, form and paging', () => {
    expect(
      keyOf(
        'https://xis.example/a/b/Coverage?_format=json&_include=Coverage:payor:Organization&_count=50&_include=Coverage:payor:Patient',
      ),
    ).toBe('payer');
    expect(
      keyOf(
        'Observation/$lastn?code=http://loinc.org|8308-9,http://loinc.org|8302-2,http://loinc.org|8306-3',
      ),
    ).toBe('body-height');
    expect(keyOf('Appointment?status=proposed,booked,pending')).toBe('planned-encounter');
  });

  it('reads a search that is posted', () => {
    const headers = { 'Content-Type': 'application/x-www-form-urlencoded' };
    const match = matchRequest(bgz, {
      method: 'POST',
      url: 'https://xis.example/fhir/MedicationRequest/_search',
      headers,
      body: 'category=http%3A%2F%2Fsnomed.info%2Fsct%7C16076005&_include=MedicationRequest%3Amedication',
    });
    expect(match?.transaction.key).toBe('medication-agreement');
    expect(match?.missingIncludes).toEqual([]);
  });

  it('tells an operation from a search', () => {
    expect(keyOf('Observation?code=http://loinc.org|85354-9')).toBeUndefined();
    expect(keyOf('Observation/$lastn?code=http://loinc.org|85354-9')).toBe('blood-pressure');
  });

  it('says what is asked besides, and what is not asked', () => {
    expect(
      matchRequest(bgz, 'MedicationRequest?category=http://snomed.info/sct|16076005&status=active'),
    ).toMatchObject({
      extra: [{ name: 'status', value: 'active' }],
      missingIncludes: [{ name: '_include', value: 'MedicationRequest:medication' }],
    });
  });

  it('accepts a code without its code system, and says so', () => {
    expect(matchRequest(bgz, 'Consent?category=11291000146105')).toMatchObject({
      transaction: { key: 'treatment-directive' },
      withoutSystem: ['category'],
    });
  });

  it('prefers the form that fits best', () => {
    const category = 'category=http://snomed.info/sct|395067002&_include=MedicationRequest:medication';
    const form = (rest: string): string | undefined =>
      matchRequest(mp9, `MedicationRequest?${category}${rest}`)?.transaction.key;
    expect(form('')).toBe('variable-dosing-regimen');
    expect(form('&_include=MedicationRequest:subject')).toBe('variable-dosing-regimen/with-patient');
    expect(form('&period-of-use=ge2024-01-01')).toBe('variable-dosing-regimen/from');
    expect(form('&period-of-use=ge2024-01-01&period-of-use=le2024-02-01')).toBe(
      'variable-dosing-regimen/between',
    );
    expect(matchRequest(mp9, `MedicationRequest?${category}&identifier=urn:oid:2.999|x`)?.values).toEqual({
      identifier: 'urn:oid:2.999|x',
    });
  });

  it('finds nothing for what the gegevensdienst does not ask', () => {
    expect(keyOf('Goal')).toBeUndefined();
    expect(keyOf('Consent')).toBeUndefined();
    expect(keyOf('Condition/1')).toBeUndefined();
    expect(matchRequest(bgz, { method: 'DELETE', url: 'Condition' })).toBeUndefined();
    expect(keyOf('')).toBeUndefined();
  });
});
