import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules.js';
import { isSymptomCode, symptomOf } from '../../src/taxonomy/symptoms.js';

const root = resolve(import.meta.dirname, '../../src');

/** The codes that the sources define, as they stand there. */
function definedCodes(): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.includes('tables'))
    .flatMap((file) => {
      const text = readFileSync(resolve(root, file), 'utf8');
      if (!/define(?:Rule|Finding|ElementRule)\b/.test(text)) return [];
      return [...text.matchAll(/^ {2,4}code: '([a-z-]+\/[a-z0-9-]+)',$/gm)].map(([, code = '']) => code);
    });
}

describe('the registry of rules', () => {
  it('holds every code that the sources define, and no other', () => {
    expect([...rules.keys()].sort()).toEqual([...new Set(definedCodes())].sort());
  });

  it.each([...rules.values()])('$code has both texts, a source and a symptom', (rule) => {
    expect(rule.code).toMatch(/^[a-z]+(?:-[a-z]+)*\/[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect(isSymptomCode(rule.symptom)).toBe(true);
    const { decides } = rule;
    if (decides !== undefined) {
      expect(symptomOf(rule.symptom).shifts.map(({ id }) => id)).toContain(decides);
    }
    for (const language of ['nl', 'en'] as const) {
      expect(rule.title[language]).toMatch(/^\S.*\.$/s);
      expect(rule.text[language]).toBeTypeOf('function');
    }
    expect(rule.source.document).not.toBe('');
  });
});
