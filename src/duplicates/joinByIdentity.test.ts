import { describe, expect, it } from 'vitest';
import { duplicatesWithin, onlyGroup } from '../../test/support/duplicatesBetween.js';
import type { Content } from '../../test/support/duplicatesBetween.js';
import type { DuplicateOptions } from './DuplicateOptions.js';
import type { DuplicateResult, Source } from './DuplicateResult.js';
import { findDuplicates } from './findDuplicates.js';

const problem = {
  resourceType: 'Condition',
  id: 'p',
  subject: { reference: 'Patient/1' },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '233604007', display: 'pneumonie' }] },
  clinicalStatus: 'active',
  onsetDateTime: '2025-01-10',
};
const number = [{ system: 'urn:probleem', value: '12' }];

/** Two retrievals of one source, a month apart. */
function retrievedTwice(one: Content, other: Content, options?: DuplicateOptions): DuplicateResult {
  return findDuplicates(
    [
      { resources: [{ ...problem, ...one }], source: 'huisarts', retrievedAt: '2026-01-01' },
      { resources: [{ ...problem, ...other }], source: 'huisarts', retrievedAt: '2026-02-01' },
    ],
    options,
  );
}

describe('joinByIdentifier', () => {
  it('finds one record in another state', () => {
    const result = retrievedTwice(
      { identifier: number },
      { id: 'q', identifier: number, clinicalStatus: 'resolved', abatementDateTime: '2026-01-20' },
    );
    expect(onlyGroup(result)).toMatchObject({
      verdict: 'version-of',
      kind: 'version-history',
      suspect: 'pgo',
    });
    expect(result.groups[0]?.latest).toEqual([1]);
  });

  it('blames the source that sends both states at once', () => {
    const ended = { ...problem, id: 'q', identifier: number, clinicalStatus: 'resolved' };
    expect(onlyGroup(duplicatesWithin([{ ...problem, identifier: number }, ended]))).toMatchObject({
      verdict: 'version-of',
      suspect: 'xis-leverancier',
    });
  });

  it('takes one number on several things in one answer for an order number', () => {
    const other = { ...problem, id: 'q', identifier: number, onsetDateTime: '2023-03-03' };
    const result = duplicatesWithin([{ ...problem, identifier: number }, other]);
    expect(result.groups).toEqual([]);
    expect(result.signals).toMatchObject([{ kind: 'identifier-shared', count: 2 }]);
  });

  it('joins nothing by a system that groups', () => {
    const noted = { id: 'q', identifier: number, note: [{ text: 'anders' }], onsetDateTime: '2025-01-10' };
    const options = { groupingSystems: ['urn:probleem'] };
    expect(onlyGroup(retrievedTwice({ identifier: number }, noted))?.verdict).toBe('same-identity');
    expect(onlyGroup(retrievedTwice({ identifier: number }, noted, options))?.verdict).toBe('same-fact');
  });

  it('joins whatever differs by a system that identifies, and keeps two of its numbers apart', () => {
    const options = { identitySystems: ['urn:probleem'] };
    const other = { id: 'q', onsetDateTime: '2019', identifier: number };
    expect(retrievedTwice({ identifier: number }, other).groups).toEqual([]);
    expect(retrievedTwice({ identifier: number }, other, options).groups).toHaveLength(1);
    const second = [{ system: 'urn:probleem', value: '13' }];
    expect(retrievedTwice({ identifier: number }, { id: 'q', identifier: second }).groups).toHaveLength(1);
    expect(retrievedTwice({ identifier: number }, { id: 'q', identifier: second }, options).groups).toEqual(
      [],
    );
  });

  it('never crosses types, nor sources for a number without a system', () => {
    const bare = [{ value: '12' }];
    const flag = {
      resourceType: 'Flag',
      id: 'f',
      subject: problem.subject,
      code: problem.code,
      identifier: number,
    };
    expect(duplicatesWithin([{ ...problem, identifier: number }, flag]).groups).toEqual([]);
    const { groups } = findDuplicates([
      { resources: [{ ...problem, identifier: bare }], source: 'a' },
      { resources: [{ ...problem, identifier: bare, onsetDateTime: '2025-06-06' }], source: 'b' },
    ]);
    expect(groups).toEqual([]);
  });
});

describe('joinByAddress', () => {
  it('finds what changed at one address', () => {
    expect(onlyGroup(retrievedTwice({}, { clinicalStatus: 'resolved' }))).toMatchObject({
      verdict: 'version-of',
      kind: 'version-history',
    });
  });

  it('takes an address with another thing or time behind it for a row number', () => {
    const result = retrievedTwice({}, { onsetDateTime: '2022-07-07' });
    expect(result.groups).toEqual([]);
    expect(result.signals).toMatchObject([{ kind: 'id-reused', suspect: 'xis-leverancier' }]);
  });

  it('follows an appointment that was moved', () => {
    const appointment = { resourceType: 'Appointment', id: 'a', status: 'booked', description: 'Controle' };
    const at = (start: string, retrievedAt: string): Source => ({
      resources: [{ ...appointment, start }],
      source: 'ziekenhuis',
      retrievedAt,
    });
    const result = findDuplicates([
      at('2026-03-02T09:00:00+01:00', '2026-01-01'),
      at('2026-03-09T09:00:00+01:00', '2026-02-01'),
    ]);
    expect(onlyGroup(result)).toMatchObject({ verdict: 'version-of', certainty: 'probable' });
  });
});

describe('an organisation of one number under two names', () => {
  const organisation = (name: string, over: Content = {}): Content => ({
    resourceType: 'Organization',
    identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/ura', value: '90000111' }],
    name,
    ...over,
  });
  const between = (one: Content, other: Content, source = 'ziekenhuis'): DuplicateResult =>
    findDuplicates([
      { resources: [{ resourceType: 'Organization', id: 'a', ...one }], source: 'huisarts' },
      { resources: [{ resourceType: 'Organization', id: 'b', ...other }], source },
    ]);

  it('is one between sources', () => {
    const found = between(organisation('Praktijk de Linde'), organisation('Maatschap Voorhof & Partners'));
    expect(onlyGroup(found)).toMatchObject({
      verdict: 'same-identity',
      certainty: 'probable',
      kind: 'organization-cross-source',
      suspect: 'pgo',
    });
  });

  it.each([
    ['another kind of organisation', organisation('Apotheek de Linde'), organisation('Huisartsen Voorhof')],
    ['a part of it', organisation('Ziekenhuis Oost'), organisation('Polikliniek Cardiologie')],
    [
      'no number of organisations',
      organisation('Praktijk de Linde', { identifier: number }),
      organisation('Maatschap Voorhof', { identifier: number }),
    ],
  ])('is two when one is %s', (_, one, other) => {
    expect(between(one, other).groups).toEqual([]);
  });

  it('is none when the number stands under many names', () => {
    const names = ['Linde', 'Voorhof', 'Zonneweide', 'Berkenrode', 'Havenzicht'];
    const found = findDuplicates(
      names.map((name, at) => ({
        resources: [{ resourceType: 'Organization', id: `${at}`, ...organisation(name) }],
        source: `bron ${at}`,
      })),
    );
    expect(found.groups).toEqual([]);
    expect(found.signals).toMatchObject([{ kind: 'identifier-shared', count: names.length }]);
  });

  it('is left apart within a source, which may list its parts', () => {
    const found = between(organisation('Praktijk de Linde'), organisation('Maatschap Voorhof'), 'huisarts');
    expect(found.groups).toEqual([]);
  });
});
