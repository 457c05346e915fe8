import { describe, expect, it } from 'vitest';
import type { GivenResource } from '../../test/support/recordsOf.js';
import { recordsOf } from '../../test/support/recordsOf.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { invariant } from '../foundation/invariant.js';
import { compareRecords } from '../identity/compareRecords.js';
import type { DuplicateGroup, DuplicateKind } from './DuplicateResult.js';
import { stateDiffers } from './stateDiffers.js';
import { suspectOf } from './suspectOf.js';

const problem = (id: string, over: Readonly<Record<string, unknown>> = {}): FhirResource => ({
  resourceType: 'Condition',
  id,
  code: { coding: [{ system: 'http://snomed.info/sct', code: '44054006' }] },
  onsetDateTime: '2019-06-01',
  clinicalStatus: 'active',
  ...over,
});

const numbered = { identifier: [{ system: 'urn:oid:1.2', value: '7' }] };
const plain: readonly [GivenResource, GivenResource] = [
  { resource: problem('a') },
  { resource: problem('b') },
];

function pairOf(given: readonly [GivenResource, GivenResource]): Parameters<typeof stateDiffers> {
  const { records, surroundings } = recordsOf(given);
  const [a, b] = records;
  invariant(a !== undefined && b !== undefined, 'Two records.');
  return [a, b, compareRecords(a, b, surroundings)];
}

const suspect = (
  kind: DuplicateKind,
  given: readonly [GivenResource, GivenResource] = plain,
): DuplicateGroup['suspect'] => suspectOf(kind, ...pairOf(given));

describe('suspectOf', () => {
  it.each<[DuplicateGroup['suspect'], readonly DuplicateKind[]]>([
    [
      'xis-leverancier',
      ['paging-overlap', 'include-overlap', 'id-regenerated', 'no-identifier-copy', 'product-repeat'],
    ],
    [
      'pgo',
      [
        'refetch-accumulated',
        'admin-repeat',
        'cross-fhir-version',
        'unit-variant',
        'patient-cross-source',
        'practitioner-cross-source',
        'organization-cross-source',
      ],
    ],
    ['zorgaanbieder', ['recorded-twice']],
    ['none', ['cross-source-copy', 'cross-source-independent']],
  ])('is %s of %j', (expected, kinds) => {
    for (const kind of kinds) expect(suspect(kind)).toBe(expected);
  });

  it('is the source when two of its services give one fact without one number, and else the PGO', () => {
    expect(suspect('two-services-same-source')).toBe('xis-leverancier');
    const one = { resource: problem('a', numbered) };
    expect(suspect('two-services-same-source', [one, { resource: problem('b') }])).toBe('xis-leverancier');
    expect(suspect('two-services-same-source', [one, { resource: problem('b', numbered) }])).toBe('pgo');
  });

  it('is the source when an old state stands in the answer of the new one', () => {
    expect(suspect('version-history')).toBe('xis-leverancier');
    const later = { resource: problem('b'), context: { answer: 'later', retrieval: 'later' } };
    expect(suspect('version-history', [{ resource: problem('a') }, later])).toBe('pgo');
  });

  it('is the source that numbers a document anew, and of two sources the PGO', () => {
    expect(suspect('document-reencoded')).toBe('xis-leverancier');
    const elsewhere = { resource: problem('b'), context: { source: 'ziekenhuis' } };
    expect(suspect('document-reencoded', [{ resource: problem('a') }, elsewhere])).toBe('pgo');
  });

  it('is the source when there is nothing but text to go by', () => {
    const inWords = { code: { text: 'suikerziekte' } };
    const locally = { code: { coding: [{ system: 'urn:oid:1.9', code: '9', display: 'suikerziekte' }] } };
    const other = { resource: problem('b', locally) };
    expect(suspect('code-system-variant', [{ resource: problem('a', inWords) }, other])).toBe(
      'xis-leverancier',
    );
    expect(suspect('code-system-variant')).toBe('pgo');
  });
});

describe('stateDiffers', () => {
  const ended = { clinicalStatus: 'resolved', abatementDateTime: '2026-01-02' };

  it('is so of another status, end or value', () => {
    expect(stateDiffers(...pairOf(plain))).toBe(false);
    expect(stateDiffers(...pairOf([{ resource: problem('a') }, { resource: problem('b', ended) }]))).toBe(
      true,
    );
  });

  it('is so of an end that one of two has that came the same way, and not of two services', () => {
    const open = { resource: problem('a') };
    const over = { abatementDateTime: '2026-01-02' };
    expect(stateDiffers(...pairOf([open, { resource: problem('b', over) }]))).toBe(true);
    const service = { resource: problem('b', over), context: { gegevensdienst: '49' } };
    expect(stateDiffers(...pairOf([open, service]))).toBe(false);
  });

  it('is so of whatever a later retrieval of one entry gives otherwise', () => {
    const later = { retrieval: 'later', answer: 'later' };
    const again = { resource: problem('a', { note: [{ text: 'anders' }] }), context: later };
    expect(stateDiffers(...pairOf([{ resource: problem('a') }, again]))).toBe(true);
  });
});
