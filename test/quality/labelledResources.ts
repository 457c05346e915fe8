import type { FhirResource } from '../../src/fhir/FhirResource.js';

/** A resource as a XIS may send it, with the rules that it should raise; none where it is fine. */
export type LabelledResource = readonly [what: string, resource: FhirResource, ...rules: readonly string[]];

// Judged before any rule was run on them. Fictitious.

const sct = 'http://snomed.info/sct';
const loinc = 'http://loinc.org';
const laboratory = [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'laboratory' }] },
];
const vitalSigns = [
  { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/observation-category', code: 'vital-signs' }] },
];

function result(name: string, parts: object, category: object[] = laboratory): FhirResource {
  return {
    resourceType: 'Observation',
    status: 'final',
    category,
    code: { text: name },
    subject: { display: 'A. Proefpersoon' },
    effectiveDateTime: '2026-01-05T08:30:00+01:00',
    performer: [{ display: 'Laboratorium Proefstad' }],
    referenceRange: [{ text: 'zie laboratorium' }],
    ...parts,
  };
}

function condition(parts: object): FhirResource {
  return {
    resourceType: 'Condition',
    clinicalStatus: { coding: [{ code: 'active' }] },
    recordedDate: '2026-01-05',
    recorder: { display: 'dr. Proef' },
    ...parts,
  };
}

const kg = { unit: 'kg', system: 'http://unitsofmeasure.org', code: 'kg' };

/** Resources by the family of rules that they are for. */
export const labelledResources: readonly LabelledResource[] = [
  // A number with or without its unit.
  ['potassium with a unit', result('Kalium', { valueQuantity: { value: 4.2, unit: 'mmol/l' } })],
  ['INR', result('INR', { valueQuantity: { value: 2.4 } })],
  ['pH of urine', result('pH (urine)', { valueQuantity: { value: 6 } })],
  ['specific gravity', result('Soortelijk gewicht urine', { valueQuantity: { value: 1.015 } })],
  [
    'a count with a dimensionless unit',
    result('Erytrocyten sediment', { valueQuantity: { value: 3, code: '1' } }),
  ],
  ['a titre', result('ANA-titer', { valueQuantity: { value: 80 } })],
  ['haematocrit as a fraction', result('Hematocriet', { valueQuantity: { value: 0.42, unit: 'l/l' } })],
  ['albumin over creatinine', result('Albumine/creatinine-ratio', { valueQuantity: { value: 2.1 } })],
  ['MELD score', result('MELD-score', { valueQuantity: { value: 12 } })],
  ['anion gap', result('LDL/HDL', { valueQuantity: { value: 2.2 } })],
  ['a culture', result('Kweek urine', { valueString: 'E. coli >10^5 KVE/ml' })],
  ['a result in words', result('Hepatitis B s-antigeen', { valueString: 'negatief' })],
  ['pain score', result('Pijnscore', { valueQuantity: { value: 6 } }, vitalSigns)],
  ['Glasgow', result('EMV-score', { valueQuantity: { value: 15 } }, vitalSigns)],
  ['weight', result('Lichaamsgewicht', { valueQuantity: { value: 72.5, ...kg } }, vitalSigns)],
  ['potassium without a unit', result('Kalium', { valueQuantity: { value: 4.2 } }), 'result-without-unit'],
  ['haemoglobin without a unit', result('Hb', { valueQuantity: { value: 8.1 } }), 'result-without-unit'],
  ['CRP without a unit', result('CRP', { valueQuantity: { value: 34 } }), 'result-without-unit'],
  ['TSH without a unit', result('TSH', { valueQuantity: { value: 2.1 } }), 'result-without-unit'],
  ['vitamin D without a unit', result('Vitamine D', { valueQuantity: { value: 51 } }), 'result-without-unit'],
  [
    'weight without a unit',
    result('Lichaamsgewicht', { valueQuantity: { value: 72.5 } }, vitalSigns),
    'result-without-unit',
  ],
  [
    'blood pressure without units',
    result(
      'Bloeddruk',
      {
        component: [
          { code: { text: 'systolisch' }, valueQuantity: { value: 138 } },
          { code: { text: 'diastolisch' }, valueQuantity: { value: 84 } },
        ],
      },
      vitalSigns,
    ),
    'result-without-unit',
  ],
  // Words that say no more than the code.
  [
    'a code with words',
    condition({ code: { coding: [{ system: sct, code: '38341003', display: 'hypertensie' }] } }),
  ],
  ['words that look like a code', condition({ code: { text: 'HbA1c' } })],
  [
    'a code in its words',
    condition({ code: { coding: [{ system: 'urn:x', code: 'K86', display: 'K86 Hypertensie' }] } }),
  ],
  [
    'a code as words',
    condition({ code: { coding: [{ system: sct, code: '38341003', display: '38341003' }] } }),
    'text-repeats-code',
  ],
  [
    'an ICPC code as words',
    condition({
      code: { coding: [{ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code: 'K86' }], text: 'K86' },
    }),
    'text-repeats-code',
  ],
  [
    'a LOINC code as words',
    result('14749-6', {
      code: { coding: [{ system: loinc, code: '14749-6' }], text: '14749-6' },
      valueQuantity: { value: 5, unit: 'mmol/l' },
    }),
    'text-repeats-code',
  ],
  // None known, with the name of something.
  [
    'no known allergies',
    condition({ code: { coding: [{ system: sct, code: '716186003' }], text: 'Geen allergie bekend' } }),
  ],
  [
    'none known, short',
    condition({ code: { coding: [{ system: sct, code: '160245001', display: 'geen actuele problemen' }] } }),
  ],
  ['nihil', condition({ code: { coding: [{ system: sct, code: '716186003' }], text: 'Nihil' } })],
  [
    'not detected',
    result('MRSA', {
      valueCodeableConcept: { coding: [{ system: sct, code: '260415000' }], text: 'niet aangetoond' },
    }),
  ],
  [
    'none in a dash',
    result('MRSA', { valueCodeableConcept: { coding: [{ system: sct, code: '260415000' }], text: 'neg.' } }),
  ],
  [
    'none known, beside penicillin',
    condition({ code: { coding: [{ system: sct, code: '716186003' }], text: 'Penicilline' } }),
    'text-contradicts-code',
  ],
  [
    'not detected, beside positive',
    result('MRSA', {
      valueCodeableConcept: { coding: [{ system: sct, code: '260415000' }], text: 'positief' },
    }),
    'text-contradicts-code',
  ],
  // Dates.
  ['birth long ago', { resourceType: 'Patient', name: [{ text: 'A. Proef' }], birthDate: '1921-03-01' }],
  ['onset at the start of 1970', condition({ code: { text: 'Astma' }, onsetDateTime: '1970-01-01' })],
  [
    'first birth in 1899',
    condition({ code: { text: 'Astma' }, onsetDateTime: '1899-12-30' }),
    'date-improbable',
  ],
  [
    'filler of a spreadsheet',
    condition({ code: { text: 'Astma' }, onsetDateTime: '1900-01-01' }),
    'date-improbable',
  ],
  ['year 9999', condition({ code: { text: 'Astma' }, abatementDateTime: '9999-12-31' }), 'date-improbable'],
  ['year 1', condition({ code: { text: 'Astma' }, onsetDateTime: '0001-01-01' }), 'date-improbable'],
  [
    'the start of Unix',
    condition({ code: { text: 'Astma' }, onsetDateTime: '1970-01-01T00:00:00Z' }),
    'date-improbable',
  ],
  [
    'a two-digit year',
    condition({ code: { text: 'Astma' }, onsetDateTime: '0026-01-05' }),
    'date-improbable',
  ],
  // What is over and still runs.
  [
    'medication that stopped',
    {
      resourceType: 'MedicationStatement',
      status: 'completed',
      medicationCodeableConcept: { text: 'Paracetamol' },
      effectivePeriod: { start: '2025-01-01', end: '2025-02-01' },
      dateAsserted: '2025-02-01',
    },
  ],
  [
    'medication that stopped next year',
    {
      resourceType: 'MedicationStatement',
      status: 'completed',
      medicationCodeableConcept: { text: 'Paracetamol' },
      effectivePeriod: { start: '2025-01-01', end: '2027-02-01' },
      dateAsserted: '2025-02-01',
    },
    'ended-before-end',
  ],
  [
    'an episode that is finished and ends in summer',
    { resourceType: 'EpisodeOfCare', status: 'finished', period: { start: '2026-01-01', end: '2026-08-01' } },
    'ended-before-end',
  ],
  [
    'a plan that is active until summer',
    {
      resourceType: 'CarePlan',
      status: 'active',
      intent: 'plan',
      title: 'Revalidatie',
      period: { start: '2026-01-01', end: '2026-08-01' },
    },
  ],
  // One text in every field.
  [
    'one story in three fields',
    {
      resourceType: 'Procedure',
      status: 'completed',
      code: { text: 'Knieoperatie rechts wegens slijtage van het gewricht' },
      outcome: { text: 'Knieoperatie rechts wegens slijtage van het gewricht' },
      note: [{ text: 'Knieoperatie rechts wegens slijtage van het gewricht' }],
      performedDateTime: '2025-06-01',
    },
    'text-repeated',
  ],
  [
    'a name in its own description',
    {
      resourceType: 'Procedure',
      status: 'completed',
      code: {
        text: 'Knieoperatie rechts',
        coding: [{ system: sct, code: '1', display: 'Knieoperatie rechts' }],
      },
      note: [{ text: 'Goed verlopen.' }],
      performedDateTime: '2025-06-01',
    },
  ],
  [
    'two findings that are both normal',
    {
      resourceType: 'DiagnosticReport',
      status: 'final',
      code: { text: 'Echo buik' },
      conclusion: 'Geen afwijkingen.',
      conclusionCode: [{ text: 'Geen afwijkingen' }],
      effectiveDateTime: '2025-06-01',
    },
  ],
  // Narratives.
  [
    'a narrative with a table',
    condition({
      code: { text: 'Astma' },
      text: {
        status: 'generated',
        div: '<div xmlns="http://www.w3.org/1999/xhtml"><table><tr><td>Astma</td></tr></table></div>',
      },
    }),
  ],
  [
    'a narrative in a word',
    condition({
      code: { text: 'Astma' },
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Astma</div>' },
    }),
  ],
  [
    'a blank narrative',
    condition({
      code: { text: 'Astma' },
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">&#160;</div>' },
    }),
    'narrative-says-nothing',
  ],
  [
    'a narrative that names the type',
    condition({
      code: { text: 'Astma' },
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml"><p>Condition</p></div>' },
    }),
    'narrative-says-nothing',
  ],
  [
    'a narrative in a template',
    condition({
      code: { text: 'Astma' },
      text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">{{narrative}}</div>' },
    }),
    'narrative-says-nothing',
  ],
];
