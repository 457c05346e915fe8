import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { HopCapture } from '../../src/keten/ChainTrace.js';
import { compareHops } from '../../src/keten/compareHops.js';
import type { ExportMapping } from '../../src/keten/exports/ExportMapping.js';

type Row = Readonly<Record<string, string>>;

// A table as a HIS exports it: one list of everything, in its own words.
const his: ExportMapping = {
  resourceType: {
    field: 'Soort',
    types: {
      Episode: 'Condition',
      Meting: 'Observation',
      Medicatie: 'MedicationRequest',
      Allergie: 'AllergyIntolerance',
    },
  },
  fields: {
    Omschrijving: 'code',
    Middel: 'MedicationRequest.medication',
    Begindatum: 'Condition.onset',
    Datum: 'Observation.effective',
    Voorgeschreven: 'MedicationRequest.authoredOn',
    Uitslag: 'Observation.value.value',
    Eenheid: 'Observation.value.unit',
    Gebruik: 'MedicationRequest.dosageInstruction.text',
    Voorschrijver: 'MedicationRequest.requester',
  },
  empty: ['geen'],
};

const screen: readonly Row[] = [
  { Soort: 'Episode', Omschrijving: 'Diabetes mellitus type 2', Begindatum: '12-03-2019' },
  { Soort: 'Episode', Omschrijving: 'Hypertensie', Begindatum: '01-06-2015' },
  { Soort: 'Meting', Omschrijving: 'HbA1c', Datum: '05-01-2026', Uitslag: '53', Eenheid: 'mmol/mol' },
  { Soort: 'Meting', Omschrijving: 'Kalium', Datum: '5-1-2026', Uitslag: '4,2', Eenheid: 'mmol/l' },
  { Soort: 'Meting', Omschrijving: 'Kalium', Datum: '5-10-2025', Uitslag: '4,4', Eenheid: 'mmol/L' },
  { Soort: 'Meting', Omschrijving: 'Gewicht', Datum: '05-01-2026', Uitslag: '82,5', Eenheid: 'kg' },
  {
    Soort: 'Medicatie',
    Middel: 'METFORMINE TABLET 500MG',
    Voorgeschreven: '12-03-2024',
    Gebruik: '2x per dag 1 tablet',
    Voorschrijver: 'dr. Bakker',
  },
  {
    Soort: 'Medicatie',
    Middel: 'LISINOPRIL TABLET 10MG',
    Voorgeschreven: '12-03-2024',
    Gebruik: '1x per dag 1 tablet',
    Voorschrijver: '',
  },
  { Soort: 'Allergie', Omschrijving: 'Penicilline' },
  { Soort: 'Memo', Omschrijving: 'Bellen over afspraak' },
];

function observation(id: string, text: string, date: string, value: number, unit: string): FhirResource {
  return {
    resourceType: 'Observation',
    id,
    status: 'final',
    code: { coding: [{ system: 'http://loinc.org', code: `9${id}`, display: text }] },
    effectiveDateTime: date,
    valueQuantity: {
      value,
      unit,
      system: 'http://unitsofmeasure.org',
      code: unit.replace('mmol/l', 'mmol/L'),
    },
  };
}

const xis: readonly FhirResource[] = [
  { resourceType: 'Patient', id: 'p', name: [{ text: 'A. Proef' }] },
  {
    resourceType: 'Condition',
    id: 'dm',
    code: {
      coding: [{ system: 'http://snomed.info/sct', code: '44054006', display: 'diabetes mellitus type 2' }],
    },
    onsetDateTime: '2019-03-12',
  },
  { resourceType: 'Condition', id: 'ht', code: { text: 'Hypertensie' }, onsetDateTime: '2015-06-01' },
  observation('1', 'HbA1c', '2026-01-05T08:10:00+01:00', 53, 'mmol/mol'),
  observation('2', 'Kalium', '2026-01-05T08:10:00+01:00', 4.2, 'mmol/l'),
  observation('3', 'Kalium', '2025-10-05T08:00:00+02:00', 4.4, 'mmol/l'),
  observation('4', 'Gewicht', '2026-01-05', 82.5, 'kg'),
  {
    resourceType: 'MedicationRequest',
    id: 'm1',
    medicationCodeableConcept: { text: 'Metformine tablet 500mg' },
    authoredOn: '2024-03-12T09:00:00+01:00',
    requester: { agent: { display: 'dr. Bakker' } },
    dosageInstruction: [{ text: '2x per dag 1 tablet' }],
  },
  {
    resourceType: 'MedicationRequest',
    id: 'm2',
    medicationReference: { reference: 'Medication/l', display: 'Lisinopril tablet 10mg' },
    authoredOn: '2024-03-12',
    dosageInstruction: [{ text: '1x per dag 1 tablet' }],
  },
  { resourceType: 'AllergyIntolerance', id: 'a', code: { text: 'Penicilline' } },
];

function shown(hop: HopCapture['hop'], rows: readonly Row[], mapping: ExportMapping): HopCapture {
  return { hop, exported: { rows, mapping } };
}

function told(hops: readonly HopCapture[]): readonly string[] {
  return compareHops({ hops }).differences.map(
    ({ kind, path, resourceType, firstDeviatingHop, party, before, after }) =>
      [
        kind,
        path ?? resourceType,
        `${before?.entry ?? '-'}>${after?.entry ?? '-'}`,
        firstDeviatingHop,
        party,
      ].join(' '),
  );
}

function without<T>(list: readonly T[], index: number): readonly T[] {
  return list.filter((_, at) => at !== index);
}

function changed(index: number, parts: Row): readonly Row[] {
  return screen.map((row, at) => (at === index ? ({ ...row, ...parts } as Row) : row));
}

describe('the screen of a HIS beside what its XIS answers', () => {
  it('holds the same, in its own words', () => {
    expect(told([shown('screen', screen, his), { hop: 'xis', resources: xis }])).toEqual([]);
  });

  it('tells what the answer leaves out, by its row', () => {
    expect(told([shown('screen', screen, his), { hop: 'xis', resources: without(xis, 4) }])).toEqual([
      'lost Observation 3>- xis xis-leverancier',
    ]);
    expect(told([shown('screen', screen, his), { hop: 'xis', resources: without(xis, 8) }])).toEqual([
      'lost MedicationRequest 7>- xis xis-leverancier',
    ]);
  });

  it('tells what the answer has and the screen does not', () => {
    expect(told([shown('screen', without(screen, 1), his), { hop: 'xis', resources: xis }])).toEqual([
      'added Condition ->2 xis xis-leverancier',
    ]);
  });

  it('tells another value, day, unit or instruction', () => {
    const against = (rows: readonly Row[]): readonly string[] =>
      told([shown('screen', rows, his), { hop: 'xis', resources: xis }]);
    expect(against(changed(3, { Uitslag: '4,8' }))).toEqual([
      'changed Observation.value.value 3>4 xis xis-leverancier',
    ]);
    expect(against(changed(0, { Begindatum: '11-03-2019' }))).toEqual([
      'date-shifted Condition.onset 0>1 xis xis-leverancier',
    ]);
    expect(against(changed(5, { Eenheid: 'g' }))).toEqual([
      'unit-changed Observation.value.unit 5>6 xis xis-leverancier',
    ]);
    expect(against(changed(6, { Gebruik: '3x per dag 1 tablet' }))).toEqual([
      'changed MedicationRequest.dosageInstruction.text 6>7 xis xis-leverancier',
    ]);
  });
});

// What a PGO shows of it: one list per section, with other headings and half the columns.
const pgo: ExportMapping = {
  resourceType: {
    field: 'rubriek',
    types: { Uitslagen: 'Observation', 'Klachten en aandoeningen': 'Condition' },
  },
  fields: {
    titel: 'code',
    wanneer: 'Observation.effective',
    sinds: 'Condition.onset',
    waarde: 'Observation.value',
  },
};

const sections: readonly Row[] = [
  { rubriek: 'Klachten en aandoeningen', titel: 'Diabetes mellitus type 2', sinds: '12 maart 2019' },
  { rubriek: 'Klachten en aandoeningen', titel: 'Hypertensie' },
  { rubriek: 'Uitslagen', titel: 'HbA1c', wanneer: '5 januari 2026', waarde: '53 mmol/mol' },
  { rubriek: 'Uitslagen', titel: 'Kalium', wanneer: '5 januari 2026 08:10', waarde: '4,2 mmol/l' },
  { rubriek: 'Uitslagen', titel: 'Kalium', wanneer: '5 okt. 2025', waarde: '4,4 mmol/l' },
  { rubriek: 'Uitslagen', titel: 'Gewicht', wanneer: '05/01/2026', waarde: '82,5 kg' },
];

describe('what a PGO shows beside what it received', () => {
  it('may show less of a fact, but a row lacks what it has a column for', () => {
    expect(told([{ hop: 'pgo', resources: xis }, shown('pgo-shown', sections, pgo)])).toEqual([
      'lost Condition.onset 2>1 pgo-shown pgo',
    ]);
  });

  it('tells what is not shown, shown twice, or shown otherwise', () => {
    const against = (rows: readonly Row[]): readonly string[] =>
      told([{ hop: 'pgo', resources: xis }, shown('pgo-shown', rows, pgo)]).filter(
        (line) => !line.startsWith('lost Condition.onset'),
      );
    expect(against(without(sections, 4))).toEqual(['lost Observation 5>- pgo-shown pgo']);
    expect(against([...sections, sections[2] ?? {}])).toEqual(['doubled Observation ->6 pgo-shown pgo']);
    expect(against(sections.map((row, at) => (at === 5 ? { ...row, waarde: '82 kg' } : row)))).toEqual([
      'precision-changed Observation.value 6>5 pgo-shown pgo',
    ]);
    expect(against(sections.map((row, at) => (at === 3 ? { ...row, waarde: '4,2' } : row)))).toEqual([]);
    expect(against(sections.map((row, at) => (at === 3 ? { ...row, waarde: '4,2 mg' } : row)))).toEqual([
      'unit-changed Observation.value 4>3 pgo-shown pgo',
    ]);
  });

  it('joins a screen at both ends with what goes between', () => {
    const hops = [
      shown('screen', screen, his),
      { hop: 'xis', resources: xis },
      { hop: 'pgo', resources: without(xis, 3) },
      shown('pgo-shown', without(sections, 2), pgo),
    ] as const;
    expect(told(hops).filter((line) => !line.startsWith('lost Condition.onset'))).toEqual([
      'lost Observation 3>- pgo pgo',
    ]);
  });
});
