import { describe, expect, it } from 'vitest';
import { classify } from '../../src/classifier.js';
import { documents, readDocument } from '../../src/documents.js';
import { compareHops } from '../../src/index.js';
import type { ReportEvidence } from '../../src/issues/SymptomReport.js';
import { residualSymptoms } from '../../src/taxonomy/refinements.js';
import { checkExample } from './checkExample.js';

function isDocument(evidence: ReportEvidence): boolean {
  return readDocument(documents.symptomReport, JSON.parse(JSON.stringify({ evidence }))).ok;
}

/** What our own check gives is evidence as it is. */
describe.each([
  ['bgz-stu3-met-gebreken', '48'],
  ['mp9-r4-met-gebreken', 'medicatieproces-9-3.0'],
] as const)('%s', (example, dienst) => {
  const { findings, duplicates, issues } = checkExample(example, { dienst });
  const { groups, signals } = duplicates;
  const evidence: ReportEvidence = { validator: findings, duplicates: groups, signals };

  it('is evidence without conversion', () => {
    expect(isDocument(evidence)).toBe(true);
  });

  it('shows the symptoms that the check itself found', () => {
    const found = new Set(classify({ evidence }).map(({ symptom }) => symptom));
    const checked = new Set(issues.map(({ symptom }) => symptom));
    const telling = [...checked].filter(
      (symptom) => !residualSymptoms.some((residual) => residual === symptom),
    );
    expect([...found].sort()).toEqual(telling.sort());
  });
});

describe.each(['STU3', 'R4'] as const)('a comparison of hops in %s', (release) => {
  const condition = (id: string, text: string) => ({ resourceType: 'Condition', id, code: { text } });
  const { differences } = compareHops({
    hops: [
      { hop: 'xis', release, resources: [condition('a', 'Astma'), condition('b', 'Jicht')] },
      { hop: 'dva', release, resources: [condition('a', 'Astma')] },
    ],
  });

  it('is evidence without conversion', () => {
    expect(differences).toHaveLength(1);
    expect(isDocument({ differences })).toBe(true);
    const [main] = classify({ evidence: { differences } });
    expect([main.symptom, main.parties[0]?.party]).toEqual(['gegevens-kwijt-bij-dva', 'dva']);
  });
});
