import { describe, expect, it } from 'vitest';
import { makeGroup } from '../../test/issues/makeFinding.js';
import { duplicateClue, isCarrier } from './duplicateClue.js';
import { signalClue } from './signalClue.js';

const one = { sources: 1, gegevensdiensten: 1, retrievals: 1 };

describe('duplicateClue', () => {
  it.each([
    ['paging-overlap', 'dubbel-exact-in-bron'],
    ['include-overlap', 'dubbel-exact-in-bron'],
    ['no-identifier-copy', 'dubbel-exact-in-bron'],
    ['recorded-twice', 'dubbel-exact-in-bron'],
    ['refetch-accumulated', 'dubbel-na-herhaald-ophalen'],
    ['id-regenerated', 'dubbel-na-herhaald-ophalen'],
    ['two-services-same-source', 'dubbel-tussen-gegevensdiensten'],
    ['cross-fhir-version', 'dubbel-tussen-gegevensdiensten'],
    ['cross-source-copy', 'dubbel-tussen-bronnen'],
    ['cross-source-independent', 'dubbel-tussen-bronnen'],
  ] as const)('%s is %s', (kind, symptom) => {
    expect(duplicateClue(makeGroup({ kind }), one).symptom).toBe(symptom);
  });

  it.each([
    [{ ...one, sources: 2, gegevensdiensten: 2 }, 'dubbel-tussen-bronnen'],
    [{ ...one, gegevensdiensten: 2, retrievals: 2 }, 'dubbel-tussen-gegevensdiensten'],
    [{ ...one, retrievals: 2 }, 'dubbel-na-herhaald-ophalen'],
    [one, 'dubbel-exact-in-bron'],
    [{ sources: 0, gegevensdiensten: 0, retrievals: 0 }, 'dubbel-exact-in-bron'],
  ] as const)('decides by what it spans where the kind occurs anywhere: %j', (span, symptom) => {
    expect(duplicateClue(makeGroup({ kind: 'version-history' }), span).symptom).toBe(symptom);
  });

  it('names the resource type as its place, and no subject for carriers of facts', () => {
    const medication = duplicateClue(makeGroup({}, 'MedicationRequest'), one);
    expect(medication).toMatchObject({
      subject: 'medicatie',
      cause: { code: 'duplicate/no-identifier-copy', path: 'MedicationRequest' },
    });
    const product = duplicateClue(makeGroup({ kind: 'product-repeat' }, 'Medication'), one);
    expect(product.subject).toBeUndefined();
    const included = duplicateClue(makeGroup({ kind: 'include-overlap' }, 'Medication'), one);
    expect(included.subject).toBeUndefined();
    expect(isCarrier('product-repeat')).toBe(true);
    expect(isCarrier('unit-variant')).toBe(false);
  });
});

describe('signalClue', () => {
  const members = [{ origin: 0, entry: 0, resourceType: 'MedicationRequest' }];

  it.each([
    ['id-reused', 'ongeldige-structuur-of-formaat'],
    ['contradiction', 'status-onjuist'],
    ['double-prescription', 'status-onjuist'],
  ] as const)('%s is %s', (kind, symptom) => {
    const clue = signalClue({ kind, members, count: 1, suspect: 'none' });
    expect(clue).toMatchObject({ symptom, subject: 'medicatie', cause: { code: `duplicate/${kind}` } });
  });

  it('makes nothing of an order number that results rightly share', () => {
    expect(signalClue({ kind: 'identifier-shared', members, count: 1, suspect: 'none' })).toBeUndefined();
  });
});
