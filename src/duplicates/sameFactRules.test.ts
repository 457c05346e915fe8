import { describe, expect, it } from 'vitest';
import { resourceComparisons } from '../identity/resourceComparisons.js';
import { journalLineComparison } from '../identity/resourceTypes/journalLineComparison.js';
import { panelComparison } from '../identity/resourceTypes/panelComparison.js';
import { fieldName } from './fieldName.js';
import { sameFactRules } from './sameFactRules.js';
import { typeName } from './typeName.js';

const comparisons = [...resourceComparisons, journalLineComparison, panelComparison];

describe('sameFactRules', () => {
  it.each([...sameFactRules])('asks of %s for fields that it is compared by', (resourceType, rules) => {
    const own = comparisons.filter((comparison) => comparison.resourceType === resourceType);
    expect(own.length).toBeGreaterThan(0);
    if (typeof rules === 'function') return;
    for (const { needs } of rules) {
      const fitting = own.filter(({ fields }) =>
        Object.keys(needs).every((name) => fields.some((field) => field.name === name)),
      );
      expect(fitting.map(() => needs)).toHaveLength(1);
    }
  });

  it('has rules for every type that is compared', () => {
    for (const { resourceType } of comparisons) expect([...sameFactRules.keys()]).toContain(resourceType);
  });

  it('has words for every type and field', () => {
    for (const { resourceType, fields } of comparisons) {
      expect(typeName(resourceType, 'nl')).not.toContain('resources van type');
      const unnamed = fields.map(({ name }) => name).filter((name) => fieldName(name, 'nl') === name);
      expect(unnamed.filter((name) => !sameInDutch.has(name))).toEqual([]);
    }
  });
});

/** Field names that are the same in both languages. */
const sameInDutch: ReadonlySet<string> = new Set(['status', 'code', 'contact', 'document', 'alert', 'UDI']);
