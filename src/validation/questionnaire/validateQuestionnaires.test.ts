import { expect, it } from 'vitest';
import { validate } from '../validate.js';
import { validateQuestionnaires } from './validateQuestionnaires.js';
import { extendDefinitions } from '../../definitions/extendDefinitions.js';
import { r4 } from '../../definitions/r4.js';
import { stu3 } from '../../definitions/stu3.js';
import type { FhirResource } from '../../fhir/FhirResource.js';

const url = 'https://voorbeeld.nl/fhir/Questionnaire/roken';
const questionnaire: FhirResource = {
  resourceType: 'Questionnaire',
  id: 'roken',
  url,
  version: '1',
  status: 'active',
  item: [{ linkId: 'rookt', type: 'boolean', required: true }],
};
const response: FhirResource = {
  resourceType: 'QuestionnaireResponse',
  status: 'completed',
  questionnaire: url,
};
const missing = 'questionnaire/required-missing QuestionnaireResponse';
const unknown = 'questionnaire/unknown QuestionnaireResponse.questionnaire';

function found(
  resource: FhirResource,
  options: Partial<Parameters<typeof validate>[1]> = {},
): readonly string[] {
  return validate(resource, {
    definitions: r4,
    release: 'R4',
    questionnaires: validateQuestionnaires,
    ...options,
  })
    .findings.filter(({ code }) => code.startsWith('questionnaire/'))
    .map(({ code, path, entry }) => `${code} ${path}${entry === undefined ? '' : ` in ${entry}`}`);
}

it('finds the Questionnaire in the definitions', () => {
  expect(found(response, { definitions: extendDefinitions(r4, [questionnaire]) })).toEqual([missing]);
});

it('finds the Questionnaire in the scope, by canonical or by reference', () => {
  expect(found(response, { scope: [questionnaire] })).toEqual([missing]);
  const stu3Response = { ...response, questionnaire: { reference: 'Questionnaire/roken' } };
  expect(found(stu3Response, { definitions: stu3, release: 'STU3', scope: [questionnaire] })).toEqual([
    missing,
  ]);
});

it('finds the Questionnaire among the contained resources', () => {
  const contained = { ...response, questionnaire: '#roken', contained: [questionnaire] };
  expect(found(contained)).toEqual([missing]);
});

it('finds the Questionnaire in the same Bundle', () => {
  const bundle = {
    resourceType: 'Bundle',
    type: 'collection',
    entry: [
      { fullUrl: 'urn:uuid:0b1f3c1e-0d5e-4e0a-9d0f-1f2b3c4d5e6f', resource: questionnaire },
      { fullUrl: 'urn:uuid:1b1f3c1e-0d5e-4e0a-9d0f-1f2b3c4d5e6f', resource: response },
    ],
  };
  expect(found(bundle)).toEqual([`${missing} in 1`]);
});

it('says that the Questionnaire is not at hand, also when only another version is', () => {
  expect(found(response)).toEqual([unknown]);
  expect(found({ ...response, questionnaire: `${url}|2` }, { scope: [questionnaire] })).toEqual([unknown]);
  expect(found({ ...response, questionnaire: `${url}|1` }, { scope: [questionnaire] })).toEqual([missing]);
});

it('asks nothing of a response that names no Questionnaire', () => {
  expect(found({ resourceType: 'QuestionnaireResponse', status: 'completed' })).toEqual([]);
});

it('holds up against malformed items', () => {
  const malformed = {
    ...response,
    item: [null, 1, { linkId: 2 }, { linkId: 'rookt', answer: 'ja' }, { linkId: 'rookt', answer: [7] }],
  };
  const broken = {
    ...questionnaire,
    item: [...(questionnaire['item'] as object[]), null, { linkId: 'x', enableWhen: [null, {}] }],
  };
  expect(found(malformed, { scope: [broken] })).toEqual([
    `${missing}.item[3]`,
    'questionnaire/repeated QuestionnaireResponse.item[4]',
  ]);
});

it('is said to be left out when it is not given', () => {
  const { findings } = validate(response, { definitions: r4, release: 'R4' });
  expect(findings).toContainEqual(
    expect.objectContaining({
      code: 'questionnaire/not-checked',
      outcome: 'cantTell',
      reason: 'check-not-included',
      evidence: { count: 1 },
    }),
  );
});
