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
  reportTo: z.string().nullable(),
  also: z.array(z.string()).optional(),
  text: z.string().optional(),
  evidence: z.unknown(),
});

const cases = readFileSync(new URL('evidence.jsonl', import.meta.url), 'utf8')
  .trim()
  .split('\n')
  .map((line) => caseSchema.parse(JSON.parse(line)));

describe('evidence', () => {
  it('is held against every symptom, three times or more', () => {
    for (const { code } of symptoms) {
      expect(cases.filter(({ symptom }) => symptom === code).length, code).toBeGreaterThanOrEqual(3);
    }
  });

  it.each(cases.map((one) => [`${one.symptom}: ${one.name}`, one] as const))(
    '%s',
    (_, { symptom, party, reportTo, also = [], text, evidence }) => {
      const report = symptomReportSchema.parse({ evidence, ...(text !== undefined && { text }) });
      const [main, ...others] = classify(report);
      expect([main.symptom, main.parties[0]?.party ?? null, main.reportTo[0] ?? null]).toEqual([
        symptom,
        party,
        reportTo,
      ]);
      expect(others.map((other) => other.symptom)).toEqual(expect.arrayContaining(also));
    },
  );
});
