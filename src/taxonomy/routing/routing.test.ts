import { describe, expect, it } from 'vitest';
import type { PartyCode } from '../parties.js';
import { parties } from '../parties.js';
import type { ReportPointCode } from '../reportPoints.js';
import { reportPoints } from '../reportPoints.js';
import { fixDrivers } from '../fixDrivers.js';
import { symptomOf } from '../symptoms.js';
import type { ChangeCycleId } from './changeCycles.js';
import { changeCycles } from './changeCycles.js';
import { partyOfRouting, reportPointsOfLoket, symptomsOfRule } from './crosswalk.js';
import type { Loket } from './loketten.js';
import { loketten } from './loketten.js';
import { routingOf } from './routingOf.js';
import type { RoutingRule, RoutingRuleId } from './routingRules.js';
import { routingRules } from './routingRules.js';

const rules = Object.entries(routingRules) as [RoutingRuleId, RoutingRule][];

describe('the routing rules', () => {
  it('are R01 to R18', () => {
    expect(rules.map(([id]) => id)).toEqual(
      Array.from({ length: 18 }, (_, index) => `R${String(index + 1).padStart(2, '0')}`),
    );
  });

  it('are for 13 of 18 an inference, and say so', () => {
    expect(rules.filter(([, rule]) => rule.assignmentConfidence === 'uncertain')).toHaveLength(13);
    expect(rules.filter(([, rule]) => rule.normConfidence === 'uncertain').map(([id]) => id)).toEqual([
      'R14',
    ]);
  });

  it('have a source, but for the one whose norm is uncertain', () => {
    for (const [id, rule] of rules) expect(rule.sources.length > 0, id).toBe(id !== 'R14');
  });
});

describe('the crosswalk', () => {
  it('gives each rule at least one symptom, and one of its category', () => {
    for (const [id, rule] of rules) {
      expect(symptomsOfRule[id].length, id).toBeGreaterThan(0);
      const categories = symptomsOfRule[id].map((code) => symptomOf(code).category);
      // These the fact base counts in another category than the taxonomy counts their symptoms.
      if (!['R10', 'R17', 'R18'].includes(id)) expect(categories, id).toContain(rule.category);
    }
  });

  it('gives every party that answers for a rule a party of the taxonomy', () => {
    for (const [id, { responsible, coResponsible }] of rules) {
      for (const word of [...responsible, ...coResponsible]) expect(partyOfRouting[word], id).toBeDefined();
    }
    const known: ReadonlySet<string> = new Set(Object.keys(parties));
    const used = Object.values(partyOfRouting).filter((party) => party !== undefined);
    for (const party of used) expect(known.has(party)).toBe(true);
    expect(new Set<PartyCode>(used)).toEqual(known);
  });

  it('gives every desk of a rule a report point that one of its parties runs', () => {
    for (const [id, loket] of Object.entries(loketten) as [keyof typeof loketten, Loket][]) {
      const points: readonly ReportPointCode[] = reportPointsOfLoket[id];
      const owners = loket.parties.map((word) => partyOfRouting[word]);
      // An outside helpline stands for the information point that works together with it.
      if (id === 'DIGITALE_HULPLIJN') continue;
      for (const point of points) expect(owners, `${id} ${point}`).toContain(reportPoints[point].owner);
    }
    for (const [id, { reportTo }] of rules) {
      expect(reportTo.flatMap((loket) => [...reportPointsOfLoket[loket]]).length, id).toBeGreaterThan(0);
    }
  });

  it('agrees with the taxonomy: a rule names the primary party or an alternative of its symptoms', () => {
    for (const [id] of rules) {
      for (const code of symptomsOfRule[id]) {
        const routing = routingOf(code).find(({ rule }) => rule === id);
        const { primary, alternatives } = symptomOf(code).responsible;
        const named = [...(routing?.responsible ?? []), ...(routing?.coResponsible ?? [])];
        expect(
          named.some((party) => party === primary || alternatives.includes(party)),
          `${id} ${code}`,
        ).toBe(true);
      }
    }
  });

  it('reaches change cycles from what sets the time to a fix', () => {
    const cited = Object.values(fixDrivers).flatMap((driver): readonly ChangeCycleId[] =>
      'cycles' in driver ? driver.cycles : [],
    );
    for (const cycle of cited) expect(changeCycles[cycle].cadence.nl).not.toBe('');
    expect(Object.keys(changeCycles)).toHaveLength(9);
  });
});

describe('routingOf', () => {
  it('gives the rules of a symptom in the words of the taxonomy', () => {
    expect(routingOf('profielafwijking')).toEqual([
      {
        rule: 'R09',
        responsible: ['xis-leverancier', 'dva'],
        coResponsible: ['nictiz'],
        reportTo: ['dvp-servicedesk', 'dva-servicedesk', 'medmij-supportal', 'nictiz-bits'],
        normConfidence: 'verified',
        assignmentConfidence: 'uncertain',
      },
      {
        rule: 'R10',
        responsible: ['dva', 'xis-leverancier'],
        coResponsible: [],
        reportTo: ['dvp-servicedesk', 'dva-servicedesk', 'medmij-supportal'],
        normConfidence: 'verified',
        assignmentConfidence: 'uncertain',
      },
    ]);
  });

  it('gives none where the facts have none', () => {
    expect(routingOf('vakjargon')).toEqual([]);
  });
});
