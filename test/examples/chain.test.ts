import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chainExample } from '../../scripts/examples/chain.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { compareHops } from '../../src/keten/compareHops.js';

function held(name: string): FhirResource {
  const file = new URL(`../../examples/keten/${name}`, import.meta.url);
  return JSON.parse(readFileSync(file, 'utf8')) as FhirResource;
}

describe('the example of three hops', () => {
  it('is what its script makes', () => {
    for (const [name, bundle] of chainExample()) expect(held(name)).toEqual(bundle);
  });

  it('gives what was lost and what was changed, each at its hop, and nothing else', () => {
    const { differences } = compareHops({
      hops: [
        { hop: 'xis', bundles: [held('xis.json')] },
        { hop: 'dva', bundles: [held('dva.json')] },
        { hop: 'pgo', bundles: [held('pgo.json')] },
      ],
    });
    expect(
      differences.map(({ kind, path, resourceType, firstDeviatingHop, party }) =>
        [kind, path ?? resourceType, firstDeviatingHop, party].join(' '),
      ),
    ).toEqual(['lost Observation dva dva', 'date-shifted Observation.effective.ofType(dateTime) pgo pgo']);
  });
});
