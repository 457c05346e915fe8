import { describe, expect, it } from 'vitest';
import { documents } from './documents.js';
import { readDocument } from './readDocument.js';

const entry = {
  id: 'known-v1-aa',
  symptom: 'serverfout',
  gegevensdiensten: ['bgz'],
  path: '',
  systems: { xis: 'EPD' },
  decision: { at: '2026-01-05T10:00:00Z', state: 'bekend', affectedVersions: [], fingerprints: ['v1:aa'] },
  seenOn: ['2026-01-05'],
  regressions: [],
};

describe('the register of known issues as a document', () => {
  it('is read as it was written', () => {
    const register = { version: 1, issues: [entry] };
    expect(readDocument(documents.knownIssues, JSON.stringify(register))).toEqual({
      ok: true,
      document: register,
    });
  });

  it.each([
    ['/issues/0/symptom', { symptom: 'kapot' }],
    ['/issues/0/seenOn/0', { seenOn: ['gisteren'] }],
    ['/issues/0', { patient: 'J. Jansen' }],
    ['/issues/0/decision/state', { decision: { ...entry.decision, state: 'open' } }],
    ['/issues/0/decision/at', { decision: { ...entry.decision, at: '5 januari' } }],
  ])('is refused at %s', (at, wrong) => {
    const result = readDocument(documents.knownIssues, { version: 1, issues: [{ ...entry, ...wrong }] });
    expect(result.ok ? [] : result.problems.map((problem) => problem.at)).toEqual([at]);
  });
});

describe('a symptom report as a document', () => {
  it('holds words and evidence', () => {
    const report = {
      text: 'De brief opent niet',
      reporter: 'persoon',
      evidence: {
        http: [{ hop: 'pgo-dva', path: 'Binary/9', status: null, error: 'ETIMEDOUT' }],
        chain: { item: 'DocumentReference', xis: true, dva: null },
      },
    };
    expect(readDocument(documents.symptomReport, report)).toEqual({ ok: true, document: report });
  });

  it('is refused when evidence has a word that is not of the vocabulary', () => {
    const result = readDocument(documents.symptomReport, { evidence: { lists: { zal: 'soms' } } });
    expect(result.ok ? [] : result.problems.map((problem) => problem.at)).toEqual(['/evidence/lists/zal']);
  });
});
