import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import type { FindingOptions } from '../../finding/createFinding.js';
import { cantTellFinding } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { questionnaireSource } from './questionnaireSource.js';

/** Responses that were not held against their Questionnaires, since the check was not given. */
export const questionnaireNotChecked = defineFinding<{ count: number }>({
  code: 'questionnaire/not-checked',
  severity: 'information',
  issueType: 'not-supported',
  source: questionnaireSource('QuestionnaireResponse.questionnaire'),
  symptom: 'ongeldige-structuur-of-formaat',
  cantTell: ['check-not-included'],
  title: {
    nl: 'Antwoorden op een vragenlijst zijn tegen die vragenlijst gehouden.',
    en: 'Responses to a Questionnaire were held against it.',
  },
  text: {
    nl: ({ count }) =>
      `${count} keer is een antwoord op een vragenlijst niet tegen die vragenlijst gehouden: de controle is niet meegegeven.`,
    en: ({ count }) =>
      `${count} responses were not held against their Questionnaires: the check was not included.`,
  },
});

/** Says once that the responses in a resource were not held against their Questionnaires. */
export function notChecked(resource: FhirResource, options: FindingOptions): readonly Finding[] {
  const held = isBundle(resource) ? bundleEntries(resource).map((entry) => entry.resource) : [resource];
  const count = held.filter(
    (each) => each?.resourceType === 'QuestionnaireResponse' && each['questionnaire'] !== undefined,
  ).length;
  if (count === 0) return [];
  const at = { path: resource.resourceType };
  return [cantTellFinding(questionnaireNotChecked, 'check-not-included', at, { count }, options)];
}
