import { describe, expect, it } from 'vitest';
import { responsibilityRules } from './responsibilityRules.js';

describe('the responsibility rules', () => {
  it('are nine, each a sentence in both languages', () => {
    const rules = Object.values(responsibilityRules);
    expect(rules).toHaveLength(9);
    for (const { rule } of rules) {
      expect(rule.nl).toMatch(/^[A-Z].*\.$/);
      expect(rule.en).toMatch(/^[A-Z].*\.$/);
    }
  });
});
