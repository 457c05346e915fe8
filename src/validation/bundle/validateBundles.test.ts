import { describe, expect, it } from 'vitest';
import { bundleOf, entryOf } from '../../../test/support/bundleOf.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { bundleRules } from './rules.js';
import { validateBundles } from './validateBundles.js';

describe('validateBundles', () => {
  it('reports in the order of the rules, with the place of the Bundle', () => {
    const bundle = bundleOf('collection', [entryOf('Patient', '1'), entryOf('Patient', '1')], { total: 2 });
    const findings = validateBundles(bundle, { release: 'R4', evidence: 'masked', place: { origin: 3 } });
    expect(findings.map(({ code, path, origin }) => ({ code, path, origin }))).toEqual([
      { code: 'bundle/total-not-allowed', path: 'Bundle.total', origin: 3 },
      { code: 'bundle/full-url-repeated', path: 'Bundle.entry[1].fullUrl', origin: 3 },
    ]);
  });

  it('reports on a Bundle in an entry as well', () => {
    const inner = bundleOf('collection', [entryOf('Patient', '1')], { total: 1 });
    const fullUrl = 'urn:uuid:0b1f3c1e-0d5e-4e0a-9d0f-1f2b3c4d5e6f';
    const findings = validateBundles(bundleOf('collection', [{ fullUrl, resource: inner }]), {
      release: 'R4',
      evidence: 'masked',
    });
    expect(findings.map(({ code, path, entry }) => ({ code, path, entry }))).toEqual([
      { code: 'bundle/total-not-allowed', path: 'Bundle.total', entry: 0 },
    ]);
  });

  it('reports on Bundles that are contained, among parameters, or deeper in entries', () => {
    const inner = bundleOf('collection', [], { total: 1 });
    const fullUrl = 'urn:uuid:0b1f3c1e-0d5e-4e0a-9d0f-1f2b3c4d5e6f';
    const holding = (resource: FhirResource): FhirResource => bundleOf('collection', [{ fullUrl, resource }]);
    const placesIn = (resource: FhirResource): readonly string[] =>
      validateBundles(resource, { release: 'R4', evidence: 'masked' }).map(
        ({ path, entry }) => `${entry === undefined ? '' : `${entry} `}${path}`,
      );
    const part = { name: 'b', part: [{ name: 'c', resource: inner }] };
    const parameters = { resourceType: 'Parameters', parameter: [{ name: 'a', resource: inner }, part] };
    expect(placesIn(parameters)).toEqual([
      'Parameters.parameter[0].resource.total',
      'Parameters.parameter[1].part[0].resource.total',
    ]);
    expect(placesIn(holding({ resourceType: 'MeasureReport', contained: [inner] }))).toEqual([
      '0 MeasureReport.contained[0].total',
    ]);
    expect(placesIn(holding(holding(inner)))).toEqual(['0 Bundle.entry[0].resource.total']);
  });

  it('leaves what is no entry to the walk', () => {
    const bundle = {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: [null, 'x', 7],
      link: 'no list',
    } as const;
    expect(validateBundles(bundle, { release: 'STU3', evidence: 'masked' })).toEqual([]);
  });

  it('takes the place of every published constraint on Bundles', () => {
    const implemented = new Set(bundleRules.map((rule) => rule.implements));
    const published = [1, 2, 3, 4, 5, 7, 8, 9, 10, 11, 12].map((number) => `bdl-${number}`);
    expect(published.filter((key) => !implemented.has(key))).toEqual([]);
  });

  it('is linear: ten thousand entries take well under a second', () => {
    const entries = Array.from({ length: 10_000 }, (_, index) => entryOf('Observation', `o${index}`));
    const started = performance.now();
    expect(validateBundles(bundleOf('searchset', entries), { release: 'STU3', evidence: 'masked' })).toEqual(
      [],
    );
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
