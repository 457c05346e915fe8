import { describe, expect, it } from 'vitest';
import { comparing } from '../../../test/support/comparing.js';
import { answers } from './answers.js';
import { authorKind } from './authorKind.js';
import { bodySite } from './bodySite.js';
import { canonical } from './canonical.js';
import { equalValue } from './equalValue.js';
import { gender } from './gender.js';
import { identifierValue } from './identifierValue.js';
import { lasting } from './lasting.js';
import { organisationKind } from './organisationKind.js';
import { stopType } from './stopType.js';
import { text } from './text.js';

describe('the small comparators', () => {
  const snomed = (code: string, display?: string): unknown => ({
    coding: [{ system: 'http://snomed.info/sct', code, display }],
  });

  it('compares answers by item and value', () => {
    const item = (value: number): unknown => ({
      linkId: '1',
      answer: [{ valueInteger: value }],
      item: [{ linkId: '2', answer: [{ valueCoding: { code: 'ja' } }] }],
    });
    expect(comparing(answers(), item(4), item(4))).toEqual({ outcome: 'equal' });
    expect(comparing(answers(), item(4), item(5))).toEqual({ outcome: 'different' });
  });

  it('tells use as the person reports it from use as a professional does', () => {
    expect(comparing(authorKind(), { reference: 'Patient/1' }, { reference: 'RelatedPerson/1' })).toEqual({
      outcome: 'equal',
    });
    expect(comparing(authorKind(), { reference: 'Patient/1' }, { reference: 'Practitioner/1' })).toEqual({
      outcome: 'different',
    });
  });

  it('forgives names of one body site at other levels', () => {
    expect(comparing(bodySite(), snomed('1', 'structuur van knie'), snomed('2', 'knieregio'))).toEqual({
      outcome: 'incomparable',
    });
    expect(comparing(bodySite(), snomed('1', 'structuur van knie'), snomed('2', 'pols'))).toEqual({
      outcome: 'different',
    });
  });

  it('compares canonicals without version', () => {
    expect(
      comparing(canonical(), 'https://x.example/Questionnaire/a|1', { reference: 'Questionnaire/a' }),
    ).toEqual({ outcome: 'equal' });
    expect(
      comparing(canonical(), 'https://x.example/Questionnaire/a', 'https://x.example/Questionnaire/b'),
    ).toEqual({ outcome: 'different' });
  });

  it('compares plain values', () => {
    expect(comparing(equalValue(), ' AB12 ', 'ab12')).toEqual({ outcome: 'equal' });
    expect(comparing(equalValue(), 1, 2)).toEqual({ outcome: 'different' });
  });

  it('finds no gender in unknown', () => {
    expect(comparing(gender(), 'female', 'male')).toEqual({ outcome: 'different' });
    expect(comparing(gender(), 'female', 'unknown')).toBe('absent');
  });

  it('compares identifiers by system and value', () => {
    expect(
      comparing(identifierValue(), { system: 'urn:a', value: '1' }, { system: 'urn:a', value: '1' }),
    ).toEqual({ outcome: 'equal' });
    expect(
      comparing(identifierValue(), { system: 'urn:a', value: '1' }, { system: 'urn:b', value: '1' }),
    ).toEqual({ outcome: 'different' });
  });

  it('knows what lasts', () => {
    expect(comparing(lasting(), snomed('44054006'), snomed('44054006'))).toEqual({ outcome: 'equal' });
    expect(comparing(lasting(), snomed('233604007'), snomed('233604007'))).toEqual({
      outcome: 'incomparable',
    });
  });

  it('tells pharmacies from practices', () => {
    const type = (code: string): unknown => ({
      coding: [{ system: 'http://nictiz.nl/fhir/NamingSystem/organization-type', code }],
    });
    expect(comparing(organisationKind(), type('J8'), type('Z3'))).toEqual({ outcome: 'different' });
    expect(comparing(organisationKind(), type('V4'), type('V5'))).toEqual({ outcome: 'incomparable' });
  });

  it('tells a stop from a start', () => {
    expect(comparing(stopType(), [], [])).toEqual({ outcome: 'equal' });
    expect(comparing(stopType(), [], snomed('410546004'))).toEqual({ outcome: 'different' });
    expect(
      comparing(
        stopType(),
        [{ coding: [{ system: 'urn:oid:2.16.840.1.113883.2.4.3.11.60.20.77.5.2.1', code: '2' }] }],
        snomed('410546004'),
      ),
    ).toEqual({ outcome: 'equal' });
  });

  it('compares texts by their words', () => {
    expect(comparing(text(), 'Afwachten, zo nodig retour.', 'afwachten zo nodig RETOUR')).toEqual({
      outcome: 'equal',
    });
    expect(comparing(text(), 'Afwachten', 'Insturen')).toEqual({ outcome: 'different' });
  });
});
