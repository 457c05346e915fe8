import { describe, expect, it } from 'vitest';
import { symptomOf, symptoms } from '../../taxonomy/symptoms.js';
import type { Case } from '../Case.js';
import { duplicateSuspect } from './duplicateSuspect.js';
import { firstDeviatingHop } from './firstDeviatingHop.js';
import { judgeParties } from './judgeParties.js';
import { manyResources } from './manyResources.js';
import { responsibilityShifts } from './responsibilityShifts.js';
import { routingRules } from './routingRules.js';
import { specification } from './specification.js';
import { spread } from './spread.js';
import { usualParties } from './usualParties.js';

const deviation: Case = { symptom: symptomOf('profielafwijking'), situation: {}, resources: 1 };

describe('usualParties', () => {
  it('votes for the primary party, and less for each alternative', () => {
    const votes = usualParties(deviation);
    expect(votes.map(({ party }) => party)).toEqual(['xis-leverancier', 'nictiz', 'dva']);
    expect(votes.map(({ weight }) => weight)).toEqual([0.5, 0.12, 0.06]);
    expect(votes.every(({ basis }) => basis === 'usual')).toBe(true);
  });
});

describe('responsibilityShifts', () => {
  it('votes for whom the situation decides', () => {
    const votes = responsibilityShifts({ ...deviation, situation: { suppliersAffected: 2 } });
    expect(votes).toMatchObject([
      { party: 'nictiz', reason: { reason: 'shift', shift: 'meer-leveranciers' } },
    ]);
  });

  it('gives the more specific of two that hold the greater weight', () => {
    const symptom = symptomOf('dubbel-na-herhaald-ophalen');
    const votes = responsibilityShifts({
      ...deviation,
      symptom,
      situation: { sameId: false, firstDeviatingHop: 'dva' },
    });
    expect(votes.map(({ party, weight }) => [party, weight])).toEqual([
      ['dva', 0.88],
      ['xis-leverancier', 0.4],
    ]);
  });

  it('does not vote on what only a person can tell', () => {
    expect(responsibilityShifts({ ...deviation, symptom: symptomOf('vakjargon') })).toEqual([]);
  });
});

describe('firstDeviatingHop', () => {
  it.each([
    ['screen', 'zorgaanbieder'],
    ['xis', 'xis-leverancier'],
    ['pgo', 'pgo'],
    ['pgo-shown', 'pgo'],
  ] as const)('%s is owned by %s', (hop, party) => {
    const symptom = symptomOf('uitslag-zonder-context');
    const votes = firstDeviatingHop({ ...deviation, symptom, situation: { firstDeviatingHop: hop } });
    expect(votes).toMatchObject([{ party, weight: 0.8, basis: 'evidence' }]);
  });

  it('holds only where the symptom can lie with that owner, and not for choices', () => {
    const at = (code: 'vertraagde-vrijgave' | 'fout-in-informatiestandaard' | 'profielafwijking') =>
      firstDeviatingHop({ ...deviation, symptom: symptomOf(code), situation: { firstDeviatingHop: 'xis' } });
    expect(at('vertraagde-vrijgave')).toEqual([]);
    expect(at('fout-in-informatiestandaard')).toEqual([]);
    expect(at('profielafwijking')).toMatchObject([{ party: 'xis-leverancier' }]);
  });

  it('clears what comes after the source when the source itself shows it', () => {
    expect(firstDeviatingHop({ ...deviation, seenAt: 'xis' })).toMatchObject([
      { party: 'xis-leverancier', basis: 'evidence' },
    ]);
  });

  it('blames nobody for what is seen further on, where nothing nearer was looked at', () => {
    expect(firstDeviatingHop({ ...deviation, seenAt: 'dva' })).toMatchObject([
      { party: 'dva', basis: 'usual' },
    ]);
    expect(firstDeviatingHop({ ...deviation, seenAt: 'pgo' })).toEqual([]);
    expect(firstDeviatingHop(deviation)).toEqual([]);
  });
});

describe('spread', () => {
  it('points to the standard for several vendors', () => {
    const over = { suppliers: 2, providers: 2, sparedProviders: 0 };
    expect(spread({ ...deviation, spread: over })).toMatchObject([
      { party: 'nictiz', reason: { reason: 'several-suppliers', count: 2 } },
    ]);
    expect(spread({ ...deviation, situation: { suppliersAffected: 5 } })).toMatchObject([
      { party: 'nictiz' },
    ]);
  });

  it('points to the vendor for one vendor at several care providers', () => {
    const over = { suppliers: 1, providers: 3, sparedProviders: 1 };
    expect(spread({ ...deviation, spread: over })).toMatchObject([
      { party: 'xis-leverancier', reason: { reason: 'one-supplier', providers: 3 } },
    ]);
  });

  it('points to the one care provider whose vendor does well elsewhere', () => {
    const over = { suppliers: 1, providers: 1, sparedProviders: 2 };
    expect(spread({ ...deviation, spread: over })).toMatchObject([
      { party: 'zorgaanbieder', reason: { reason: 'one-provider' } },
    ]);
  });

  it('says nothing about one care provider alone, or about what does not lie with the source', () => {
    const alone = { suppliers: 1, providers: 1, sparedProviders: 0 };
    expect(spread({ ...deviation, spread: alone })).toEqual([]);
    const shown: Case = { ...deviation, symptom: symptomOf('niet-getoond-in-pgo') };
    expect(spread({ ...shown, spread: { suppliers: 2, providers: 2, sparedProviders: 0 } })).toEqual([]);
  });
});

describe('specification', () => {
  const paging = symptomOf('paginering-onvolledig');

  it('points to the source side when its answer deviates, where the PGO is usually asked', () => {
    expect(specification({ ...deviation, symptom: paging, deviates: 'answer' })).toMatchObject([
      { party: 'xis-leverancier', reason: { reason: 'specification', deviates: 'answer' } },
    ]);
  });

  it('points to MedMij when a list that it publishes deviates', () => {
    expect(specification({ ...deviation, symptom: paging, deviates: 'list' })).toMatchObject([
      { party: 'medmij', reason: { reason: 'specification', deviates: 'list' } },
    ]);
  });

  it('points to the PGO when its request deviates, where the source side is usually asked', () => {
    const sharing: Case = { ...deviation, symptom: symptomOf('delen-mislukt'), deviates: 'request' };
    expect(specification(sharing)).toMatchObject([{ party: 'pgo', basis: 'evidence' }]);
  });

  it('adds nothing where the usual party is the one', () => {
    expect(specification({ ...deviation, symptom: paging, deviates: 'request' })).toEqual([]);
    expect(specification({ ...deviation, deviates: 'answer' })).toEqual([]);
    expect(specification(deviation)).toEqual([]);
  });
});

describe('manyResources', () => {
  it('strengthens the vendor of the source when it is systematic', () => {
    expect(manyResources({ ...deviation, resources: 3 })).toMatchObject([
      { party: 'xis-leverancier', reason: { reason: 'many-resources', count: 3 } },
    ]);
    expect(manyResources({ ...deviation, resources: 2 })).toEqual([]);
  });

  it('says nothing when several vendors have it, it is double data, or the symptom lies elsewhere', () => {
    const suspect = { party: 'none', kind: 'no-identifier-copy' } as const;
    expect(manyResources({ ...deviation, resources: 9, suspect })).toEqual([]);
    const over = { suppliers: 2, providers: 2, sparedProviders: 0 };
    expect(manyResources({ ...deviation, resources: 9, spread: over })).toEqual([]);
    expect(manyResources({ ...deviation, resources: 9, symptom: symptomOf('niet-getoond-in-pgo') })).toEqual(
      [],
    );
  });
});

describe('duplicateSuspect', () => {
  it('follows the detector, unless all did right', () => {
    const suspect = { party: 'dva', kind: 'paging-overlap' } as const;
    expect(duplicateSuspect({ ...deviation, suspect })).toMatchObject([{ party: 'dva', basis: 'evidence' }]);
    expect(duplicateSuspect({ ...deviation, suspect: { ...suspect, party: 'none' } })).toEqual([]);
  });
});

describe('routingRules', () => {
  it('says which rule names a party, and whether we inferred that', () => {
    const votes = routingRules({ ...deviation, symptom: symptomOf('serverfout') });
    expect(votes.map(({ party, reason }) => [party, reason])).toEqual([
      ['dva', { reason: 'routing-rule', rule: 'R03', role: 'responsible', inferred: false }],
      ['xis-leverancier', { reason: 'routing-rule', rule: 'R03', role: 'co-responsible', inferred: false }],
    ]);
    expect(routingRules(deviation)[0]?.reason).toMatchObject({ rule: 'R09', inferred: true });
  });
});

describe('judgeParties', () => {
  it('names the usual party first, and stays unsure', () => {
    const [first] = judgeParties(deviation);
    expect(first?.party).toBe('xis-leverancier');
    expect(first?.confidence).toBeLessThan(0.65);
  });

  it('lets evidence go before what usually holds', () => {
    const [first, second] = judgeParties({ ...deviation, situation: { firstDeviatingHop: 'dva' } });
    expect(first?.party).toBe('dva');
    expect(first?.confidence).toBeGreaterThan(0.7);
    expect(first?.because.slice(0, 2)).toEqual([
      { reason: 'shift', shift: 'alleen-na-dva' },
      { reason: 'first-deviating-hop', hop: 'dva' },
    ]);
    expect(second?.party).toBe('xis-leverancier');
  });

  it('adds up to one at most, in order, for every symptom', () => {
    for (const symptom of symptoms) {
      const judged = judgeParties({
        ...deviation,
        symptom,
        situation: { firstDeviatingHop: 'dva', sameId: false },
      });
      const confidences = judged.map(({ confidence }) => confidence);
      expect([...confidences].sort((a, b) => b - a)).toEqual(confidences);
      expect(confidences.reduce((sum, confidence) => sum + confidence, 0)).toBeLessThan(1.05);
      expect(new Set(judged.map(({ party }) => party)).size).toBe(judged.length);
    }
  });

  it('names the primary party of every symptom first when nothing is known', () => {
    for (const symptom of symptoms) {
      const [first] = judgeParties({ ...deviation, symptom });
      expect(first?.party, symptom.code).toBe(symptom.responsible.primary);
    }
  });

  it('makes each shift that can be evaluated decide, when it is all that is known', () => {
    for (const symptom of symptoms) {
      for (const { id, to, when = [] } of symptom.shifts) {
        const [pattern] = when;
        if (pattern === undefined) continue;
        const situation = Object.fromEntries(
          Object.entries(pattern).map(([fact, expected]) => [fact, exampleOf(expected)]),
        );
        const [first] = judgeParties({ ...deviation, symptom, situation });
        expect(first?.party, `${symptom.code} ${id}`).toBe(to);
      }
    }
  });
});

function exampleOf(expected: unknown): unknown {
  if (Array.isArray(expected)) return expected[0];
  if (typeof expected !== 'object' || expected === null) return expected;
  const { atLeast, below } = expected as { atLeast?: number; below?: number };
  return atLeast ?? (below ?? 1) - 1;
}
