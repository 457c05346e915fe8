import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { classify } from '../../../src/classify.js';
import { symptomReportSchema } from '../../../src/documents/symptomReportSchema.js';
import { symptoms } from '../../../src/taxonomy/symptoms.js';
import { z } from 'zod';

const caseSchema = z.object({
  name: z.string(),
  symptom: z.string(),
  party: z.string().nullable(),
  reportTo: z.string().nullable().optional(),
  also: z.array(z.string()).optional(),
  text: z.string().optional(),
  evidence: z.unknown(),
});

type EvidenceCase = z.infer<typeof caseSchema>;

function read(file: string): readonly EvidenceCase[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => caseSchema.parse(JSON.parse(line)));
}

const cases = read('evidence.jsonl');
const all = [...cases, ...read('secondEvidence.jsonl')];

describe('evidence', () => {
  it('is held against every symptom, three times or more', () => {
    for (const { code } of symptoms) {
      expect(cases.filter(({ symptom }) => symptom === code).length, code).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(all.map((one) => [`${one.symptom}: ${one.name}`, one] as const))(
    '%s',
    (_, { symptom, party, reportTo, also = [], text, evidence }) => {
      const report = symptomReportSchema.parse({ evidence, ...(text !== undefined && { text }) });
      const [main, ...others] = classify(report);
      expect([main.symptom, main.parties[0]?.party ?? null]).toEqual([symptom, party]);
      if (reportTo !== undefined) expect(main.reportTo[0] ?? null).toBe(reportTo);
      expect(others.map((other) => other.symptom)).toEqual(expect.arrayContaining(also));
    },
  );
});
