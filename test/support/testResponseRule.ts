import { compiledDefinitions } from '../../src/definitions/CompiledDefinitions.js';
import { extendDefinitions } from '../../src/definitions/extendDefinitions.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import type { Evidence } from '../../src/finding/Finding.js';
import type { Rule } from '../../src/finding/Rule.js';
import { createReferenceScope } from '../../src/validation/profile/ReferenceScope.js';
import { createQuestionnaireSubject } from '../../src/validation/questionnaire/createQuestionnaireSubject.js';
import type { QuestionnaireSubject } from '../../src/validation/questionnaire/QuestionnaireSubject.js';
import type { RuleCases } from './testRule.js';
import { testRule } from './testRule.js';

type Json = Readonly<Record<string, unknown>>;

/** A response beside its Questionnaire. */
export interface Answered {
  readonly questionnaire: FhirResource;
  readonly response: FhirResource;
}

/** A Questionnaire with the given items, and a completed response to it. */
export function answered(asked: readonly Json[], found: readonly Json[], more: Json = {}): Answered {
  return {
    questionnaire: { resourceType: 'Questionnaire', status: 'active', item: asked },
    response: { resourceType: 'QuestionnaireResponse', status: 'completed', item: found, ...more },
  };
}

/** An item of a response with its answers. */
export function answer(linkId: string, ...answers: readonly Json[]): Json {
  return { linkId, answer: answers };
}

/** An extension of the specification with a value. */
export function coreExtension(name: string, value: Json): Json {
  return { url: `http://hl7.org/fhir/StructureDefinition/${name}`, ...value };
}

/** A value set of two codes, for questions in tests. */
export const colours = 'https://voorbeeld.nl/fhir/ValueSet/kleuren';

const valueSet: FhirResource = {
  resourceType: 'ValueSet',
  url: colours,
  compose: { include: [{ system: 'urn:kleuren', concept: [{ code: 'rood' }, { code: 'blauw' }] }] },
};
const definitions = { R4: extendDefinitions(r4, [valueSet]), STU3: extendDefinitions(stu3, [valueSet]) };

/** Lays a response beside its Questionnaire, with the definitions of a release. */
export function subjectOf({ questionnaire, response }: Answered, release: Release): QuestionnaireSubject {
  return createQuestionnaireSubject(
    { resource: response, container: response, fullUrl: undefined },
    questionnaire,
    {
      definitions: compiledDefinitions(definitions[release]),
      scope: createReferenceScope([response]),
      evidence: 'verbatim',
    },
  );
}

/** Tests a rule on QuestionnaireResponses. */
export function testResponseRule<E extends Evidence>(
  rule: Rule<QuestionnaireSubject, E>,
  cases: RuleCases<Answered>,
): void {
  testRule(rule, cases, { root: 'QuestionnaireResponse', subject: subjectOf });
}
