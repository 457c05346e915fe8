import { describe, expect, it } from 'vitest';
import { identifiersConflict, sharedIdentifier } from './compareIdentifiers.js';

describe('identifiers of two records', () => {
  it('share a key or none', () => {
    expect(sharedIdentifier(['urn:a|1', 'urn:b|2'], ['urn:b|2'])).toBe('urn:b|2');
    expect(sharedIdentifier(['urn:a|1'], ['urn:b|1'])).toBeUndefined();
  });

  it('conflict when one system gives each its own', () => {
    expect(identifiersConflict(['urn:a|1'], ['urn:a|2'])).toBe(true);
    expect(identifiersConflict(['urn:a|1'], ['urn:b|2'])).toBe(false);
    expect(identifiersConflict(['urn:a|1', 'urn:a|2'], ['urn:a|2', 'urn:a|3'])).toBe(false);
    expect(identifiersConflict([], ['urn:a|2'])).toBe(false);
  });
});
