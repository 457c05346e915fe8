import { describe, expect, it } from 'vitest';
import { r4Expressions } from '../../src/definitions/tables/r4.expressions.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { corrections } from '../../scripts/expressions/corrections.js';

const many = 20_000;
const times = <T>(make: (index: number) => T): readonly T[] =>
  Array.from({ length: many }, (_, index) => make(index));

function evaluate(expression: string, resource: FhirResource): boolean | undefined {
  const found = r4Expressions.find(expression, resource.resourceType);
  if (typeof found !== 'function') throw new Error(`${expression} is not compiled`);
  return found(resource, undefined, {
    resource,
    rootResource: resource,
    resolve: () => undefined,
    conformsTo: () => undefined,
    memberOf: () => undefined,
  });
}

const dom3 = corrections.find(({ keys }) => keys.includes('dom-3'))?.published ?? '';
const obs7 =
  'value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()';
const bdl7 =
  "(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()";

/** What takes time that grows with the square of the data would take minutes on these. */
describe('compiled invariants on much data', () => {
  it.each<[name: string, expression: string, resource: FhirResource, expected: boolean]>([
    [
      'dom-3, all contained resources referred to',
      dom3,
      {
        resourceType: 'Observation',
        contained: times((index) => ({ resourceType: 'Organization', id: `c${index}` })),
        performer: times((index) => ({ reference: `#c${index}` })),
      },
      true,
    ],
    [
      'dom-3, one not referred to',
      dom3,
      {
        resourceType: 'Observation',
        contained: times((index) => ({ resourceType: 'Organization', id: `c${index}` })),
        performer: times((index) => ({ reference: `#c${index + 1}` })),
      },
      false,
    ],
    [
      'obs-7, many codings against many',
      obs7,
      {
        resourceType: 'Observation',
        code: { coding: times((index) => ({ system: 's', code: `a${index}` })) },
        valueInteger: 1,
        component: times((index) => ({ code: { coding: [{ system: 's', code: `b${index}` }] } })),
      },
      true,
    ],
    [
      'bdl-7, distinct entries',
      bdl7,
      { resourceType: 'Bundle', type: 'searchset', entry: times((index) => ({ fullUrl: `urn:${index}` })) },
      true,
    ],
    [
      'bdl-7, the last entry double',
      bdl7,
      {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: times((index) => ({ fullUrl: `urn:${index % (many - 1)}` })),
      },
      false,
    ],
    [
      'que-2, many items',
      'descendants().linkId.isDistinct()',
      { resourceType: 'Questionnaire', item: times((index) => ({ linkId: `${index}` })) },
      true,
    ],
    [
      'que-2, items nested as deep as there are many',
      'descendants().linkId.isDistinct()',
      times((index) => index).reduceRight<FhirResource>(
        (inner, index) => ({ resourceType: 'Questionnaire', linkId: `${index}`, item: [inner] }),
        { resourceType: 'Questionnaire' },
      ),
      true,
    ],
  ])('%s', (_, expression, resource, expected) => {
    const start = performance.now();
    expect(evaluate(expression, resource)).toBe(expected);
    expect(performance.now() - start).toBeLessThan(5000);
  });
});
