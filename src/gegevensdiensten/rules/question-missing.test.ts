import { describe, expect, it } from 'vitest';
import { exchangeOf, searchsetOf, sessionOf, testSessionRule } from '../../../test/support/sessions.js';
import { runRules } from '../../finding/Rule.js';
import { buildRequests } from '../buildRequests.js';
import { gegevensdienst } from '../catalogue.js';
import { questionMissing } from './question-missing.js';

const alerts = exchangeOf('Flag', searchsetOf('Flag'));

testSessionRule(questionMissing, {
  passed: [
    {
      name: 'all were asked',
      input: { inputs: [alerts], dienst: 'medmij-core-alert-stu3' },
      releases: ['STU3'],
    },
    { name: 'Bundles can not prove it', input: { inputs: [searchsetOf('Condition')] }, releases: ['STU3'] },
  ],
  failed: [
    {
      name: 'one was not asked',
      input: {
        inputs: [exchangeOf('Observation?category=http://snomed.info/sct|49581000146104', undefined)],
        dienst: 'laboratoriumresultaten-2',
      },
      releases: ['STU3'],
      expect: [
        { at: '', evidence: { transaction: 'laboratory-report', dienst: 'laboratoriumresultaten-2' } },
      ],
    },
  ],
});

describe('a session with every question but one', () => {
  it('misses that one', () => {
    const { requests } = buildRequests(gegevensdienst('48'), {});
    const inputs = requests
      .filter(({ transaction }) => transaction !== 'problem')
      .map(({ url }) => exchangeOf(url.slice(1), searchsetOf(url.slice(1))));
    const findings = runRules([questionMissing], sessionOf({ inputs }, 'STU3'), {
      root: '',
      evidence: 'masked',
    });
    expect(findings.map(({ evidence }) => evidence['transaction'])).toEqual(['problem']);
  });
});
