import { expect, it } from 'vitest';
import { createExpressionEngine } from '../../definitions/engine/createExpressionEngine.js';
import { extendDefinitions } from '../../definitions/extendDefinitions.js';
import { r4 } from '../../definitions/r4.js';
import type { ExpressionEngine } from '../../definitions/expressions/ExpressionTable.js';
import { validate } from '../validate.js';

const url = 'https://voorbeeld.nl/fhir/StructureDefinition/ext-reden';
const definitions = extendDefinitions(r4, [
  {
    resourceType: 'StructureDefinition',
    url,
    type: 'Extension',
    kind: 'complex-type',
    abstract: false,
    derivation: 'constraint',
    baseDefinition: 'http://hl7.org/fhir/StructureDefinition/Extension',
    fhirVersion: '4.0.1',
    context: [{ type: 'element', expression: 'HumanName' }],
    contextInvariant: ["use = 'old'"],
    differential: { element: [{ id: 'Extension', path: 'Extension' }] },
  },
]);
const expressions = createExpressionEngine();

function found(use: string, engine?: ExpressionEngine): readonly object[] {
  const extension = [
    { url, valueString: 'huwelijk' },
    { url, extension: [{ url: 'x', valueString: 'x' }] },
  ];
  const patient = { resourceType: 'Patient', name: [{ use, family: 'Vries', extension }] };
  return validate(patient, {
    definitions,
    release: 'R4',
    ...(engine !== undefined && { expressions: engine }),
  })
    .findings.filter(({ code }) => code === 'extension/context-invariant-violated')
    .map(({ path, outcome, reason }) => ({ path, outcome, ...(reason !== undefined && { reason }) }));
}

it('passes on an element that meets the condition', () => {
  expect(found('old', expressions)).toEqual([]);
});

it('fails on an element that does not, for each extension', () => {
  expect(found('usual', expressions)).toEqual([
    { path: 'Patient.name[0].extension[0]', outcome: 'failed' },
    { path: 'Patient.name[0].extension[1]', outcome: 'failed' },
  ]);
});

it('can not tell without an engine', () => {
  expect(found('usual')).toEqual([
    { path: 'Patient.name[0].extension[0]', outcome: 'cantTell', reason: 'expression-not-evaluated' },
  ]);
});
