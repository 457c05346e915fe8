import { describe, expect, it } from 'vitest';
import { measureLabelled } from './measureLabelled.js';

describe('the rules on interpretability, on texts and resources that were judged before', () => {
  const figures = [...measureLabelled()];

  it('are judged on fourteen rules', () => {
    expect(figures).toHaveLength(14);
  });

  it.each(figures)(
    '%s finds nine in ten, and nothing that is fine',
    (_, { right, missed, wrong, examples }) => {
      expect(wrong, examples.join('\n')).toBe(0);
      expect(right).toBeGreaterThanOrEqual(0.9 * (right + missed));
    },
  );
});
