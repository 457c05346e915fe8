import { describe, expect, it } from 'vitest';
import type { HopDifference } from '../keten/HopDifference.js';
import { classifyEvidence } from './classifyEvidence.js';
import { differenceClue } from './differenceClue.js';
import { groupIntoIssues } from './groupIntoIssues.js';

const lost: HopDifference = {
  kind: 'lost',
  resourceType: 'Condition',
  hops: ['xis', 'dva', 'pgo'],
  firstDeviatingHop: 'dva',
  party: 'dva',
  because: { reason: 'first-deviating-hop', hop: 'dva' },
};

describe('differenceClue', () => {
  it.each([
    [lost, 'gegevens-kwijt-bij-dva'],
    [{ ...lost, firstDeviatingHop: 'pgo-shown' }, 'niet-getoond-in-pgo'],
    [{ ...lost, firstDeviatingHop: 'xis' }, 'gegeven-ontbreekt-in-bron'],
    [{ ...lost, kind: 'doubled' }, 'dubbel-exact-in-bron'],
    [{ ...lost, path: 'Condition.code.coding[0].display' }, 'code-zonder-omschrijving'],
    [{ ...lost, kind: 'changed', path: 'Condition.note[0].text' }, 'tekst-opmaak-kapot'],
    [{ ...lost, kind: 'changed', path: 'Condition.clinicalStatus' }, 'status-onjuist'],
    [{ ...lost, kind: 'truncated', path: 'Condition.note[0].text' }, 'tekst-opmaak-kapot'],
    [{ ...lost, kind: 'truncated', path: 'Binary.content' }, 'document-niet-te-openen'],
    [{ ...lost, kind: 'delayed' }, 'vertraagde-vrijgave'],
    [{ ...lost, because: { reason: 'page-not-fetched' } }, 'paginering-onvolledig'],
    [{ ...lost, kind: 'code-replaced', path: 'Condition.code.coding[0].code' }, 'gegevens-kwijt-bij-dva'],
  ] as const)('%j is %s', (difference, symptom) => {
    expect(differenceClue(difference).symptom).toBe(symptom);
  });

  it('makes an issue per place and hop, owned by the hop where it shows first', () => {
    const issues = groupIntoIssues({
      findings: [],
      rules: new Map(),
      differences: [lost, { ...lost, firstDeviatingHop: 'pgo-shown', party: 'pgo' }, lost],
    });
    expect(issues.map(({ hop, parties, differences }) => [hop, parties[0]?.party, differences])).toEqual([
      ['dva', 'dva', [0, 2]],
      ['pgo-shown', 'pgo', [1]],
    ]);
    expect(issues[0]).toMatchObject({ symptom: 'gegevens-kwijt-bij-dva', counts: { differences: 2 } });
  });

  it('is evidence as it is', () => {
    const [answer] = classifyEvidence(
      { differences: [{ ...lost, path: 'Condition.code.coding.display' }] },
      { rules: new Map() },
    );
    expect(answer.symptom).toBe('code-zonder-omschrijving');
    expect(answer.parties[0]?.party).toBe('dva');
  });
});
