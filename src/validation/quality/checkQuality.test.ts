import { describe, expect, it } from 'vitest';
import { bundleOf } from '../../../test/support/bundleOf.js';
import { deepFreeze } from '../../../test/support/deepFreeze.js';
import { r4 } from '../../definitions/r4.js';
import { stu3 } from '../../definitions/stu3.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import { readFhir } from '../../reading/readFhir.js';
import { checkQuality } from './checkQuality.js';

const definitions = [stu3, r4];
const now = '2026-03-15T12:00:00+01:00';
const options = { definitions, now } as const;

function found(resource: FhirResource, release: Release = 'R4'): readonly string[] {
  return checkQuality(deepFreeze(resource), { ...options, release }).map(
    ({ code, path }) => `${code} ${path}`,
  );
}

describe('checkQuality', () => {
  it('starts paths at the resource of an entry, and tells the entry', () => {
    const patient = { resourceType: 'Patient', id: 'p', name: [{ text: 'RenÃ©' }] };
    const bundle = bundleOf('searchset', [
      { fullUrl: 'https://xis.example/fhir/Patient/p', resource: patient },
    ]);
    const [finding] = checkQuality(bundle, { ...options, release: 'STU3' });
    expect(finding).toMatchObject({
      code: 'quality/encoding-damaged',
      path: 'Patient.name[0].text',
      entry: 0,
      fullUrl: 'https://xis.example/fhir/Patient/p',
    });
  });

  it('looks in contained resources and in those of Parameters, each apart', () => {
    const medication = { resourceType: 'Medication', id: 'm', code: { text: 'null' } };
    expect(found({ resourceType: 'MedicationStatement', status: 'active', contained: [medication] })).toEqual(
      ['quality/placeholder-as-text MedicationStatement.contained[0].code.text'],
    );
    expect(found({ resourceType: 'Parameters', parameter: [{ name: 'x', resource: medication }] })).toEqual([
      'quality/placeholder-as-text Parameters.parameter[0].resource.code.text',
    ]);
  });

  it('finds the patient of a resource in the Bundle', () => {
    const bundle = bundleOf('searchset', [
      { resource: { resourceType: 'Condition', subject: { reference: 'Patient/p' }, onsetDateTime: '1970' } },
      { resource: { resourceType: 'Patient', id: 'p', birthDate: '1980-01-01' } },
    ]);
    expect(found(bundle)).toEqual(['quality/dates-out-of-order Condition.onset.ofType(dateTime)']);
  });

  it('tells line and column of a text', () => {
    const read = readFhir('{\n "resourceType": "Condition",\n "code": { "text": "null" }\n}', options);
    const [finding] = checkQuality(read, { ...options, release: 'R4', places: 'line-and-column' });
    expect(finding).toMatchObject({ path: 'Condition.code.text', line: 3 });
  });

  it('masks what comes from the record', () => {
    const [finding] = checkQuality(
      { resourceType: 'Patient', name: [{ text: 'RenÃ© 12' }] },
      { ...options, release: 'R4' },
    );
    expect(finding?.evidence).toEqual({ damage: 'utf-8-read-as-windows-1252', found: 'xxxx© ##' });
  });

  it('leaves alone what defines things or passes between systems, and what it does not know', () => {
    for (const resourceType of [
      'ValueSet',
      'StructureDefinition',
      'CapabilityStatement',
      'OperationOutcome',
      'Onbekend',
    ]) {
      expect(
        found({ resourceType, title: 'null', description: 'TODO', issue: [{ diagnostics: 'null' }] }),
      ).toEqual([]);
    }
  });

  it('says nothing without the definitions of the release', () => {
    const resource = { resourceType: 'Condition', code: { text: 'null' } };
    expect(checkQuality(resource, { definitions: stu3, release: 'R4' })).toEqual([]);
  });
});

/** Texts as they stand in Dutch records, right as they are. */
const plain = [
  'Geen bijzonderheden.',
  'Patiënt vertelt sinds drie dagen koorts te hebben, tot 39,5 °C; geen reisanamnese.',
  'RR 135/85, pols 72 regulair, temp 37,1.',
  'Bij lichamelijk onderzoek: geen afwijkingen aan hart en longen.',
  'Controle over 6 weken i.v.m. instellen bloeddruk; eerder bij klachten.',
  'HbA1c 53 mmol/mol (was 58); streefwaarde < 58.',
  'Advies: 2x daags 1 tablet, bij voorkeur na het eten, max. 4 weken.',
  'Zo nodig 1 à 2 tabletten per keer, maximaal 6 per dag',
  'Verwezen naar dr. Müller, afd. Cardiologie, Ziekenhuis Rijnstate & Partners.',
  'X-thorax: geen infiltraat, geen pleuravocht.',
  'CT-abdomen d.d. 12-03-2026: geen afwijkingen t.o.v. vorige keer.',
  'Test op SARS-CoV-2 negatief.',
  'Allergisch voor penicilline (huiduitslag) -> alternatief: doxycycline',
  'p < 0,05; eGFR > 60 ml/min/1,73m²; Na 138, K 4,2',
  'Mw. is alleenstaand, 2 kinderen, ex-roker (15 packyears).',
  'Wond rustig, hechtingen verwijderd; wondje nog 0,5 x 1 cm.',
  'Conclusie: St. na TIA (2019), DM type 2, hypertensie.',
  'Beleid: expectatief. Zie ook https://www.thuisarts.nl/hoesten',
  'Onbekend',
  'n.v.t.',
  'Nee',
  'Anders, namelijk: zie toelichting',
  'Thuiszorg 3x per week {ADL} [indicatie verlengd]; 100% zelfstandig',
  'L5/S1 li > re; Lasègue links positief',
  'Vaccinatie BMR-0; lotnr. zie kaart',
  'Besproken in MDO: start met paclitaxel/carboplatine, 6 kuren.',
  '“Ik voel me niet zo goed”, aldus patiënte – CAFÉ’S vermijden…',
];

describe('plain text of Dutch records', () => {
  it.each(plain)('raises nothing: %s', (text) => {
    const conditions: FhirResource[] = [
      { resourceType: 'Condition', code: { text }, note: [{ text }] },
      { resourceType: 'Observation', status: 'final', code: { text: 'Bevinding' }, valueString: text },
    ];
    for (const resource of conditions)
      for (const release of ['STU3', 'R4'] as const) expect(found(resource, release)).toEqual([]);
  });
});

describe('hostile text', () => {
  const megabyte = 1_048_576;
  const repeated = (part: string) => part.repeat(Math.ceil(megabyte / part.length)).slice(0, megabyte);
  const texts = [
    'a',
    '<',
    '&',
    '\\',
    '\\n',
    '{',
    '${',
    '{{',
    '[object ',
    '<b ',
    '<%',
    '&#1',
    "\\'e",
    'Ã',
    'Ã©',
    'â€',
    'ð\u009F',
    '\uD800',
    '\u0000',
    '\u0085',
    '2.',
    '2.16',
    'a.',
    'Aa',
    'A_',
    'at a.b(',
    '1D',
    '1D1T ',
    ' ',
    '-',
    '?',
    'x',
    '(',
    'pati?',
    'a b ',
    'de het een ',
    'the and for ',
    'pt vg ',
    'geen',
    '/',
    '[{',
  ];

  it.each(texts)('is read in time: one megabyte of %j', (part) => {
    const text = repeated(part);
    const started = performance.now();
    checkQuality(
      {
        resourceType: 'Observation',
        status: 'final',
        code: { text, coding: [{ system: text, code: text, display: text }] },
        valueString: text,
        effectiveDateTime: text,
        issued: text,
        text: { status: 'generated', div: text },
      },
      { ...options, release: 'R4' },
    );
    expect(performance.now() - started).toBeLessThan(2000);
  });

  it('survives shapes that no resource has', () => {
    for (const odd of [
      null,
      1,
      'x',
      [],
      {},
      [null],
      [[{}]],
      { coding: 'x' },
      { coding: [null, 1] },
      { reference: 1 },
    ]) {
      for (const resourceType of [
        'Observation',
        'Condition',
        'MedicationStatement',
        'Patient',
        'Encounter',
        'Procedure',
      ]) {
        const keys = [
          'code',
          'status',
          'subject',
          'component',
          'interpretation',
          'referenceRange',
          'valueQuantity',
          'verificationStatus',
          'clinicalStatus',
          'period',
          'effectivePeriod',
          'text',
          'meta',
          'category',
          'identifier',
          'contained',
          'dosage',
          'name',
        ];
        const resource = { resourceType, ...Object.fromEntries(keys.map((key) => [key, odd])) };
        expect(() => checkQuality(resource, { ...options, release: 'R4' })).not.toThrow();
      }
    }
  });
});
