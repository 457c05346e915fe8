import { describe, expect, it } from 'vitest';
import { makeFinding, makeGroup, testRules } from '../../../test/issues/makeFinding.js';
import { nonClasses } from '../../taxonomy/nonClasses.js';
import type { NonClassCode } from '../../taxonomy/nonClasses.js';
import { symptoms } from '../../taxonomy/symptoms.js';
import { assignIssues } from '../assignIssues.js';
import type { ChainIssue } from '../ChainIssue.js';
import type { PartyReason } from '../Classification.js';
import { classifyEvidence } from '../classifyEvidence.js';
import { groupIntoIssues } from '../groupIntoIssues.js';
import { judgeParties } from '../responsibility/judgeParties.js';
import { describeAssignment } from './describeAssignment.js';
import { describeClassification } from './describeClassification.js';
import { describeIssue } from './describeIssue.js';
import { explainSymptom } from './explainSymptom.js';
import { partyReasonText } from './partyReasonText.js';

const languages = ['nl', 'en'] as const;

const findings = [0, 1, 2, 3, 4, 5].map((entry) =>
  makeFinding({
    code: entry < 3 ? 'element/required-missing' : 'reference/not-resolved',
    path: entry < 3 ? 'Condition.code' : 'MedicationRequest.medication.ofType(Reference)',
    entry,
  }),
);

const issues = groupIntoIssues({
  findings,
  rules: testRules,
  duplicates: [makeGroup({}, 'MedicationRequest')],
  reporter: 'persoon',
});

function issueOf(symptom: string): ChainIssue {
  const issue = issues.find((candidate) => candidate.symptom === symptom);
  if (issue === undefined) throw new Error(`No issue '${symptom}'.`);
  return issue;
}

describe.each(languages)('in %s', (language) => {
  it('an issue', () => {
    expect(describeIssue(issueOf('verplicht-veld-ontbreekt'), language)).toMatchSnapshot();
  });

  it('an issue of double data', () => {
    expect(describeIssue(issueOf('dubbel-exact-in-bron'), language)).toMatchSnapshot();
  });

  it('an assignment', () => {
    const assignment = assignIssues(issues).find(({ symptom }) => symptom === 'verbroken-referentie');
    expect(assignment && describeAssignment(assignment, language)).toMatchSnapshot();
  });

  it('a classification that the evidence decides', () => {
    const [answer] = classifyEvidence(
      { chain: { item: 'note.text', xis: 'a', dva: 'b' } },
      { rules: testRules },
    );
    expect(describeClassification(answer, language)).toMatchSnapshot();
  });

  it('a question back', () => {
    const [answer] = classifyEvidence({}, { rules: testRules, reporter: 'zorgaanbieder' });
    expect(describeClassification(answer, language)).toMatchSnapshot();
  });

  it('a symptom', () => {
    expect(explainSymptom('profielafwijking', language)).toMatchSnapshot();
  });

  it('every symptom and non-class, without a hole in the text', () => {
    const codes = [...symptoms.map(({ code }) => code), ...(Object.keys(nonClasses) as NonClassCode[])];
    for (const code of codes) {
      const text = explainSymptom(code, language);
      expect(text.split('\n', 1)[0]?.endsWith(` (${code})`), code).toBe(true);
      expect(text, code).not.toMatch(/undefined|\[object|\.\.(?!\.)|\(\)| {2}/);
    }
  });

  it('every reason that a party can have, as a clause', () => {
    const kinds = ['paging-overlap', 'contradiction'] as const;
    const reasons: readonly PartyReason[] = [
      { reason: 'default' },
      { reason: 'alternative' },
      { reason: 'first-deviating-hop', hop: 'dva' },
      { reason: 'seen-at-hop', hop: 'screen' },
      { reason: 'several-suppliers', count: 2 },
      { reason: 'one-supplier', providers: 3 },
      { reason: 'one-provider' },
      { reason: 'many-resources', count: 12 },
      { reason: 'specification', deviates: 'answer' },
      { reason: 'specification', deviates: 'request' },
      ...kinds.map((kind): PartyReason => ({ reason: 'duplicate-suspect', kind })),
    ];
    const [symptom] = symptoms;
    for (const reason of reasons) {
      expect(symptom && partyReasonText(reason, symptom, language)).toMatch(/^[a-z].*[^.]$/);
    }
    for (const every of symptoms) {
      for (const { because } of judgeParties({ symptom: every, situation: {}, resources: 1 })) {
        for (const reason of because) expect(partyReasonText(reason, every, language)).not.toBe('');
      }
    }
  });
});

describe('an inference', () => {
  it('is called ours, and evidence is not', () => {
    expect(describeIssue(issueOf('verplicht-veld-ontbreekt'), 'en')).toContain('our inference');
    const [decided] = groupIntoIssues({ findings, rules: testRules, hop: 'xis' });
    expect(decided && describeIssue(decided, 'en')).not.toContain('No source names');
  });
});
