import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import { dienstenPage } from './dienstenPage.js';
import { explanations } from './explanations.js';
import { fixturesAtHand, measureSet, sets } from './measureSessions.js';

describe.skipIf(!fixturesAtHand)('composed answers of the person domain', () => {
  const measures = fixturesAtHand ? sets.map(([set, dienst]) => measureSet(set, dienst, [stu3, r4])) : [];

  it.each(measures.map((measure) => [measure.set, measure] as const))(
    'of %s belong to a transaction, and raise no alarm that is not explained',
    (_, { answers, known, found, undecided }) => {
      expect(known).toBe(answers);
      const codes = [...found.keys(), ...undecided.keys()];
      expect(codes.filter((code) => explanations[code] === undefined)).toEqual([]);
    },
  );

  it('give the page as it stands', () => {
    const page = resolve(import.meta.dirname, '../../docs/exchanges.md');
    expect(readFileSync(page, 'utf8')).toBe(dienstenPage(measures));
  });
});
