import { describe, expect, it } from 'vitest';
import { hopDifferenceKinds } from '../taxonomy/hopDifferenceKinds.js';
import type { HopDifferenceKind } from '../taxonomy/hopDifferenceKinds.js';
import { describeDifference } from './describeDifference.js';
import type { HopDifference, HopDifferenceReason } from './HopDifference.js';

const difference: HopDifference = {
  kind: 'changed',
  resourceType: 'Observation',
  path: 'Observation.value.ofType(Quantity).value',
  hops: ['xis', 'dva', 'pgo'],
  firstDeviatingHop: 'dva',
  party: 'dva',
  because: { reason: 'first-deviating-hop', hop: 'dva' },
  values: { before: '#,#', after: '##' },
};

describe('describeDifference', () => {
  it('says what, where and who', () => {
    expect(describeDifference(difference, 'nl')).toBe(
      "In wat de DVA doorgeeft: 'Observation.value.ofType(Quantity).value' heeft een andere waarde gekregen ('#,#' werd '##'). Tot en met het antwoord van de bron is het onveranderd. Aan zet is de DVA.",
    );
    expect(describeDifference(difference, 'en')).toBe(
      "In what the DVA passes on: 'Observation.value.ofType(Quantity).value' got another value ('#,#' became '##'). Up to the answer of the source it is unchanged. The party to act is the DVA.",
    );
  });

  it.each<HopDifferenceReason>([
    { reason: 'between-hops', from: 'xis', to: 'pgo', candidates: ['dva', 'pgo'] },
    { reason: 'query-excludes', parameter: 'date' },
    { reason: 'page-not-fetched' },
    { reason: 'released-later' },
    { reason: 'recorded-after-capture', capturedAt: '2026-01-01' },
    { reason: 'held-back', days: 7 },
  ])('gives the reason $reason in both languages', (because) => {
    const [nl, en] = (['nl', 'en'] as const).map((language) =>
      describeDifference({ ...difference, because }, language),
    );
    expect(nl).not.toContain('Tot en met');
    expect(nl).not.toBe(en);
    expect(`${nl} ${en}`).not.toMatch(/undefined|\[object/);
  });

  it('has words for every kind', () => {
    const said = (Object.keys(hopDifferenceKinds) as HopDifferenceKind[]).map((kind) =>
      describeDifference({ ...difference, kind }, 'nl'),
    );
    expect(new Set(said).size).toBe(said.length);
  });

  it('says where it is back', () => {
    expect(describeDifference({ ...difference, backAt: 'pgo' }, 'en')).toContain(
      'In what the PGO receives it is there again.',
    );
  });
});
