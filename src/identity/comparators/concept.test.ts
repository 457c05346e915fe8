import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { concept } from './concept.js';

const icpc = (code: string, display?: string): unknown => ({
  coding: [{ system: 'http://hl7.org/fhir/sid/icpc-1-nl', code, ...(display !== undefined && { display }) }],
});
const snomed = (code: string, display?: string): unknown => ({
  coding: [{ system: 'http://snomed.info/sct', code, ...(display !== undefined && { display }) }],
});

describe('concept', () => {
  it('calls a shared code equal, whatever else stands beside it', () => {
    const both = {
      coding: [
        { system: 'http://snomed.info/sct', code: '1' },
        { system: 'urn:x', code: 'a' },
      ],
    };
    expect(comparing(concept(), both, snomed('1', 'iets'))).toEqual({ outcome: 'equal' });
  });

  it('knows a code system by its OID and by its url', () => {
    const oid = { coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.4.31.1', code: 'R96' }] };
    expect(comparing(concept(), oid, icpc('R96'))).toEqual({ outcome: 'equal' });
  });

  it('calls other codes of one system different, but an ancestor compatible', () => {
    expect(comparing(concept(), icpc('T90.01'), icpc('T90.02'))).toEqual({ outcome: 'different' });
    expect(comparing(concept(), icpc('L99'), icpc('L99.01'))).toEqual({
      outcome: 'compatible',
      means: 'code-level',
    });
    expect(comparing(concept(), snomed('10'), snomed('100'))).toEqual({ outcome: 'different' });
  });

  it('knows common problems over code systems', () => {
    expect(comparing(concept(), icpc('T90.02'), snomed('44054006'))).toEqual({
      outcome: 'equal',
      means: 'concept-map',
    });
    expect(comparing(concept(), icpc('R95'), snomed('195967001'))).toEqual({ outcome: 'different' });
  });

  it('uses a ConceptMap of the user', () => {
    const map = {
      resourceType: 'ConceptMap',
      group: [
        {
          source: 'http://hl7.org/fhir/sid/icpc-1-nl',
          target: 'http://snomed.info/sct',
          element: [
            { code: 'Z01', target: [{ code: '900', equivalence: 'equivalent' }] },
            { code: 'Z02', target: [{ code: '901', equivalence: 'wider' }] },
          ],
        },
      ],
    };
    const options = { conceptMaps: [map] };
    expect(comparing(concept(), icpc('Z01'), snomed('900'), options)).toEqual({
      outcome: 'equal',
      means: 'concept-map',
    });
    expect(comparing(concept(), icpc('Z02'), snomed('901'), options)).toEqual({
      outcome: 'compatible',
      means: 'concept-map',
    });
    expect(comparing(concept(), icpc('Z01'), snomed('999'), options)).toEqual({ outcome: 'different' });
  });

  it('learns from codings that stand together elsewhere', () => {
    const seen = [
      {
        coding: [
          { system: 'urn:lokaal', code: 'k' },
          { system: 'http://snomed.info/sct', code: '77' },
        ],
      },
    ];
    const local = { coding: [{ system: 'urn:lokaal', code: 'k' }] };
    expect(comparing(concept(), local, snomed('77'), { seen })).toEqual({
      outcome: 'compatible',
      means: 'travelling-codes',
    });
    expect(comparing(concept(), local, snomed('78'), { seen })).toEqual({ outcome: 'incomparable' });
  });

  it('takes text for weaker evidence', () => {
    const texts = concept();
    expect(
      comparing(
        texts,
        { text: 'Diabetes mellitus type 2' },
        snomed('1', 'diabetes mellitus type 2 (aandoening)'),
      ),
    ).toEqual({ outcome: 'compatible', means: 'text' });
    expect(
      comparing(texts, { text: 'diabetes mellitus type 1' }, { text: 'diabetes mellitus type 2' }),
    ).toEqual({ outcome: 'different' });
    expect(comparing(texts, { text: 'hypertensie' }, { text: 'essentiële hypertensie' })).toEqual({
      outcome: 'compatible',
      means: 'text',
    });
    expect(comparing(texts, { text: 'allergie' }, { text: 'geen allergie' })).toEqual({
      outcome: 'different',
    });
    expect(comparing(texts, { text: 'gonartrose links' }, { text: 'gonartrose rechts' })).toEqual({
      outcome: 'different',
    });
    expect(
      comparing(concept({ text: 'analyte-words' }), snomed('1', 'Kalium [mol/volume] in serum of plasma'), {
        coding: [{ system: 'urn:lab', code: 'K', display: 'Kalium' }],
      }),
    ).toEqual({ outcome: 'compatible', means: 'text' });
    expect(
      comparing(concept({ text: 'analyte-words' }), { text: 'cholesterol' }, { text: 'HDL-cholesterol' }),
    ).toEqual({ outcome: 'different' });
  });

  it('finds nothing in a null flavor but the text beside it', () => {
    const other = {
      coding: [{ system: 'http://hl7.org/fhir/v3/NullFlavor', code: 'OTH', display: 'overig' }],
      text: 'MRSA',
    };
    expect(comparing(concept(), other, { text: 'mrsa' })).toEqual({ outcome: 'compatible', means: 'text' });
    expect(
      comparing(
        concept(),
        { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v3-NullFlavor', code: 'UNK' }] },
        other,
      ),
    ).toBe('absent');
  });
});

describe('concept, of a substance', () => {
  const substance = concept({ text: 'substance-words' });

  it.each([
    'Allergie voor pinda',
    'pinda-allergie',
    'pinda allergie',
    'pindaallergie',
    'overgevoeligheid voor pinda',
  ])('knows the substance in %s', (text) => {
    expect(comparing(substance, { text }, { text: 'Pinda' })).toEqual({
      outcome: 'compatible',
      means: 'text',
    });
  });

  it('keeps an allergy without a substance from every substance', () => {
    expect(comparing(substance, { text: 'Allergie' }, { text: 'Pinda' })).toEqual({ outcome: 'different' });
    expect(comparing(substance, { text: 'geen allergie' }, { text: 'pinda-allergie' })).toEqual({
      outcome: 'different',
    });
  });
});
