import { describe, expect, it } from 'vitest';
import type { HopComparison } from '../keten/HopComparison.js';
import { writeHops } from './writeHops.js';

const comparison: HopComparison = {
  hops: ['xis', 'dva'],
  differences: [
    {
      kind: 'lost',
      resourceType: 'Condition',
      hops: ['xis', 'dva'],
      firstDeviatingHop: 'dva',
      party: 'dva',
      because: { reason: 'first-deviating-hop', hop: 'dva' },
      before: { hop: 'xis', capture: 0, entry: 1, id: 'c1' },
    },
  ],
  counts: [
    {
      resourceType: 'Condition',
      hops: [
        { hop: 'xis', present: 2, lost: 0, added: 0, doubled: 0, changed: 0 },
        { hop: 'dva', present: 1, lost: 1, added: 0, doubled: 0, changed: 1 },
      ],
    },
  ],
  cantTell: [{ reason: 'query-not-captured', capture: 'dva', count: 1 }],
};

describe('writeHops', () => {
  it('writes the table, the differences and what other captures would tell', () => {
    expect(writeHops(comparison, { language: 'nl', describe: () => 'Weg.' })).toMatchInlineSnapshot(`
      "Vergeleken: het antwoord van de bron → wat de DVA doorgeeft

      Soort      XIS  DVA
      Condition  2    1 (1 weg, 1 anders)

      Eén verschil
      - Condition/c1: Weg.

      Niet te zeggen
      - Leg bij wat de DVA doorgeeft ook de vragen vast (een HAR): misschien is wat ontbreekt niet
        gevraagd.
      "
    `);
  });

  it('says so when nothing differs, and counts what it does not write out', () => {
    const describeIt = (): string => 'Lost.';
    expect(writeHops({ ...comparison, differences: [] }, { language: 'en', describe: describeIt })).toContain(
      'No differences.',
    );
    expect(writeHops(comparison, { language: 'en', describe: describeIt, differences: 0 })).toContain(
      '- and one more',
    );
  });
});
