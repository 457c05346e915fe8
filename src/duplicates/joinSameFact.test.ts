import { describe, expect, it } from 'vitest';
import { duplicatesBetween, duplicatesWithin, onlyGroup } from '../../test/support/duplicatesBetween.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { findDuplicates } from './findDuplicates.js';

let count = 0;

function potassium(over: Readonly<Record<string, unknown>> = {}): FhirResource {
  count += 1;
  return {
    resourceType: 'Observation',
    id: `o${count}`,
    status: 'final',
    category: [{ coding: [{ code: 'laboratory' }] }],
    code: { coding: [{ system: 'http://loinc.org', code: '2823-3', display: 'kalium' }] },
    subject: { reference: 'Patient/1' },
    effectiveDateTime: '2025-03-04T09:10:00+01:00',
    valueQuantity: { value: 4.1, unit: 'mmol/l' },
    ...over,
  };
}

function problem(code: string, over: Readonly<Record<string, unknown>> = {}): FhirResource {
  count += 1;
  return {
    resourceType: 'Condition',
    id: `c${count}`,
    subject: { reference: 'Patient/1' },
    code: { coding: [{ system: 'http://snomed.info/sct', code }] },
    ...over,
  };
}

const [diabetes, pneumonia] = ['44054006', '233604007'];

describe('joinSameFact', () => {
  it('joins three sources that tell one fact into one group', () => {
    const { groups } = findDuplicates(
      ['lab', 'ziekenhuis', 'huisarts'].map((source) => ({ source, resources: [potassium()] })),
    );
    expect(groups).toHaveLength(1);
    expect(groups[0]?.members).toHaveLength(3);
    expect(groups[0]?.links).toHaveLength(2);
  });

  it('lets a vague record join one fact, and never bridge two', () => {
    const vague = potassium({ effectiveDateTime: '2025-03-04' });
    expect(onlyGroup(duplicatesBetween([potassium()], [vague]))).toMatchObject({ verdict: 'same-fact' });
    const morning = potassium({ identifier: [{ system: 'urn:lab', value: '1' }] });
    const evening = potassium({
      identifier: [{ system: 'urn:lab', value: '2' }],
      effectiveDateTime: '2025-03-04T19:30:00+01:00',
    });
    expect(duplicatesBetween([morning, evening], [vague]).groups).toEqual([]);
  });

  it('joins a lasting problem without an onset, and no passing one', () => {
    const since = { onsetDateTime: '2019-05' };
    expect(duplicatesBetween([problem(diabetes, since)], [problem(diabetes)]).groups).toHaveLength(1);
    expect(duplicatesBetween([problem(pneumonia, since)], [problem(pneumonia)]).groups).toEqual([]);
  });

  it('gives possible groups when asked for, and none below a score', () => {
    const [one, other] = [problem(pneumonia, { onsetDateTime: '2019-05' }), problem(pneumonia)];
    const asked = duplicatesBetween([one], [other], { minimumCertainty: 'possible' });
    expect(onlyGroup(asked)?.certainty).toBe('possible');
    const score = asked.groups[0]?.score ?? 0;
    expect(score).toBeGreaterThanOrEqual(0.4);
    expect(score).toBeLessThan(0.7);
    const above = { minimumCertainty: 'possible', minimumScore: 0.7 } as const;
    expect(duplicatesBetween([one], [other], above).groups).toEqual([]);
  });

  it('seeks no verdict that is not asked for', () => {
    const verdicts = ['exact', 'same-identity', 'version-of'] as const;
    expect(
      duplicatesBetween([potassium()], [potassium({ note: [{ text: 'x' }] })], { verdicts }).groups,
    ).toEqual([]);
  });

  it('takes two numbers of one source for two measurements, and for one problem entered twice', () => {
    const numbered = (value: string): Readonly<Record<string, unknown>> => ({
      identifier: [{ system: 'urn:eigen', value }],
    });
    expect(duplicatesWithin([potassium(numbered('1')), potassium(numbered('2'))]).groups).toEqual([]);
    const since = { onsetDateTime: '2019-05-06' };
    const twice = duplicatesWithin([
      problem(diabetes, { ...since, ...numbered('1') }),
      problem(diabetes, { ...since, ...numbered('2') }),
    ]);
    expect(onlyGroup(twice)).toEqual({
      verdict: 'same-fact',
      kind: 'recorded-twice',
      certainty: 'probable',
      suspect: 'zorgaanbieder',
    });
  });

  it('blames the system for what nobody enters that often', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      problem(diabetes, {
        onsetDateTime: '2019-05-06',
        identifier: [{ system: 'urn:eigen', value: String(index) }],
      }),
    );
    expect(onlyGroup(duplicatesWithin(many))).toMatchObject({
      kind: 'recorded-twice',
      suspect: 'xis-leverancier',
    });
  });

  it('follows a rule and a comparison of the user', () => {
    const never = new Map([['Observation', (): undefined => undefined]]);
    expect(
      duplicatesBetween([potassium()], [potassium({ note: [{ text: 'x' }] })], { sameFact: never }).groups,
    ).toEqual([]);
  });
});

describe('what looks like a duplicate and is not', () => {
  it.each([
    ['another value', potassium(), potassium({ valueQuantity: { value: 4.3, unit: 'mmol/l' } })],
    ['another day', potassium(), potassium({ effectiveDateTime: '2025-03-05' })],
    [
      'another analyte',
      potassium(),
      potassium({ code: { coding: [{ system: 'http://loinc.org', code: '2951-2', display: 'natrium' }] } }),
    ],
    [
      'a panel and its member',
      { ...potassium(), id: 'member' },
      potassium({ valueQuantity: undefined, hasMember: [{ reference: 'Observation/member' }] }),
    ],
    [
      'left and right',
      problem('239873007', { onsetDateTime: '2020', bodySite: [{ text: 'links' }] }),
      problem('239873007', { onsetDateTime: '2020', bodySite: [{ text: 'rechts' }] }),
    ],
    [
      'refuted and confirmed',
      problem(diabetes, { verificationStatus: 'confirmed' }),
      problem(diabetes, { verificationStatus: 'refuted' }),
    ],
  ])('%s', (_name, a, b) => {
    expect(duplicatesBetween([a], [b]).groups).toEqual([]);
  });

  it('tells of a double prescription and of a contradiction, and merges neither', () => {
    const agreement = (by: string, treatment: string): FhirResource => ({
      resourceType: 'MedicationRequest',
      id: by,
      category: [{ coding: [{ system: 'http://snomed.info/sct', code: '33633005' }] }],
      subject: { reference: 'Patient/1' },
      medicationCodeableConcept: {
        coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.4.10', code: '4711' }],
      },
      authoredOn: '2025-05-06',
      requester: {
        identifier: { system: 'http://fhir.nl/fhir/NamingSystem/agb-z', value: by },
        display: by === '1' ? 'K. Ouwehand' : 'F. Nooteboom',
      },
      extension: [
        {
          url: 'http://nictiz.nl/fhir/StructureDefinition/ext-TimeInterval.Period',
          valuePeriod: { start: '2025-05-06' },
        },
        {
          url: 'http://nictiz.nl/fhir/StructureDefinition/ext-PharmaceuticalTreatment.Identifier',
          valueIdentifier: { system: 'urn:mbh', value: treatment },
        },
      ],
    });
    const prescribed = duplicatesBetween([agreement('1', 'a')], [agreement('2', 'b')]);
    expect(prescribed.groups).toEqual([]);
    expect(prescribed.signals).toMatchObject([{ kind: 'double-prescription', suspect: 'none' }]);
    const directive = (type: string): FhirResource => ({
      resourceType: 'Consent',
      id: type,
      patient: { reference: 'Patient/1' },
      category: [{ coding: [{ system: 'http://snomed.info/sct', code: '11291000146105' }] }],
      dateTime: '2024-02-03',
      provision: { type, code: [{ coding: [{ system: 'http://snomed.info/sct', code: '89666000' }] }] },
    });
    const decided = duplicatesBetween([directive('permit')], [directive('deny')]);
    expect(decided.groups).toEqual([]);
    expect(decided.signals).toMatchObject([{ kind: 'contradiction', count: 2 }]);
  });
});

describe('joinSameFact, of records that say little', () => {
  const medication = (resourceType: string, over: Readonly<Record<string, unknown>> = {}): FhirResource => {
    count += 1;
    return {
      resourceType,
      id: `m${count}`,
      status: 'active',
      subject: { reference: 'Patient/1' },
      medicationCodeableConcept: {
        coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.4.10', code: '12345', display: 'METOPROLOL' }],
      },
      ...over,
    };
  };
  const used = (over: Readonly<Record<string, unknown>> = {}): FhirResource =>
    medication('MedicationStatement', { effectivePeriod: { start: '2024-05-06' }, ...over });
  const agreed = (over: Readonly<Record<string, unknown>> = {}): FhirResource =>
    medication('MedicationRequest', {
      intent: 'order',
      extension: [
        {
          url: 'http://nictiz.nl/fhir/StructureDefinition/ext-TimeInterval.Period',
          valuePeriod: { start: '2024-05-06' },
        },
      ],
      ...over,
    });
  const doseOf = (value: number): Readonly<Record<string, unknown>> => ({
    dosage: [
      {
        timing: { repeat: { frequency: 1, period: 1, periodUnit: 'd' } },
        doseAndRate: [{ doseQuantity: { value, unit: 'stuk' } }],
      },
    ],
  });

  it('joins one use of a product since one day, when neither says more', () => {
    expect(onlyGroup(duplicatesBetween([used()], [used()]))).toBeDefined();
    const noted = used({ note: [{ text: 'Via de apotheek.' }] });
    expect(onlyGroup(duplicatesBetween([used()], [noted]))).toMatchObject({ verdict: 'same-fact' });
    const reason = agreed({ note: [{ text: 'Via de apotheek.' }] });
    expect(onlyGroup(duplicatesBetween([agreed()], [reason]))).toMatchObject({ verdict: 'same-fact' });
  });

  it.each([
    ['since another day', used(), used({ effectivePeriod: { start: '2024-05-09' } })],
    ['in another dosage', used(doseOf(1)), used(doseOf(2))],
    ['asserted on another day', used({ dateAsserted: '2024-06-01' }), used({ dateAsserted: '2025-06-01' })],
    ['as a use and as an agreement', used(), agreed()],
    [
      'agreed by someone else',
      agreed({ requester: { display: 'A. Ander' }, note: [] }),
      agreed({ requester: { display: 'E. Een' } }),
    ],
    ['agreed by someone', agreed({ requester: { display: 'A. Ander' } }), agreed()],
  ])('leaves apart what is used %s', (_, one, other) => {
    expect(duplicatesBetween([one], [other]).groups).toEqual([]);
  });

  const visit = (over: Readonly<Record<string, unknown>> = {}): FhirResource => {
    count += 1;
    return {
      resourceType: 'Encounter',
      id: `e${count}`,
      status: 'finished',
      class: { code: 'AMB' },
      subject: { reference: 'Patient/1' },
      period: { start: '2025-03-04T09:10:00+01:00' },
      ...over,
    };
  };
  const withPractitioner = { participant: [{ individual: { display: 'K. Ouwehand' } }] };

  it('joins a contact at one minute, also when one source leaves out whom with and where', () => {
    const where = { serviceProvider: { display: 'Huisartsenpraktijk De Verzonnen Hoek' } };
    expect(onlyGroup(duplicatesBetween([visit({ ...withPractitioner, ...where })], [visit()]))).toMatchObject(
      {
        verdict: 'same-fact',
        certainty: 'probable',
      },
    );
  });

  it.each([
    [
      'on one day',
      visit({ ...withPractitioner, period: { start: '2025-03-04' } }),
      visit({ period: { start: '2025-03-04' } }),
    ],
    [
      'some minutes later',
      visit(withPractitioner),
      visit({ period: { start: '2025-03-04T09:20:00+01:00' } }),
    ],
    ['of another class', visit(withPractitioner), visit({ class: { code: 'EMER' } })],
    [
      'with someone else',
      visit(withPractitioner),
      visit({ participant: [{ individual: { display: 'B. Terpstra' } }] }),
    ],
  ])('leaves apart a contact %s', (_, one, other) => {
    expect(duplicatesBetween([one], [other]).groups).toEqual([]);
  });
});
