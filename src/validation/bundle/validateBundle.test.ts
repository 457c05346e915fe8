import { describe, expect, it } from 'vitest';
import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import { bundleRules } from './rules.js';
import { validateBundle } from './validateBundle.js';

describe('validateBundle', () => {
  it('reports in the order of the rules, with the place of the Bundle', () => {
    const bundle = bundleOf('collection', [entryOf('Patient', '1'), entryOf('Patient', '1')], { total: 2 });
    const findings = validateBundle(bundle, { release: 'R4', evidence: 'masked', place: { origin: 3 } });
    expect(findings.map(({ code, path, origin }) => ({ code, path, origin }))).toEqual([
      { code: 'bundle/total-not-allowed', path: 'Bundle.total', origin: 3 },
      { code: 'bundle/full-url-repeated', path: 'Bundle.entry[1].fullUrl', origin: 3 },
    ]);
  });

  it('reports on a Bundle in an entry as well', () => {
    const inner = bundleOf('collection', [entryOf('Patient', '1')], { total: 1 });
    const fullUrl = 'urn:uuid:0b1f3c1e-0d5e-4e0a-9d0f-1f2b3c4d5e6f';
    const findings = validateBundle(bundleOf('collection', [{ fullUrl, resource: inner }]), {
      release: 'R4',
      evidence: 'masked',
    });
    expect(findings.map(({ code, path, entry }) => ({ code, path, entry }))).toEqual([
      { code: 'bundle/total-not-allowed', path: 'Bundle.total', entry: 0 },
    ]);
  });

  it('leaves what is no entry to the walk', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [null, 'x', 7],
      link: 'no list',
    } as const;
    expect(validateBundle(bundle, { release: 'STU3', evidence: 'masked' })).toEqual([]);
  });

  it('takes the place of every published constraint on Bundles', () => {
    const implemented = new Set(bundleRules.map((rule) => rule.implements));
    const published = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12].map((number) => `bdl-${number}`);
    expect(published.filter((key) => !implemented.has(key))).toEqual([]);
  });

  it('is linear: ten thousand entries take well under a second', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => entryOf('Observation', `o${index}`));
    const started = performance.now();
    expect(validateBundle(bundleOf('searchset', entries), { release: 'STU3', evidence: 'masked' })).toEqual(
      [],
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
