import { bundleEntries, isBundle } from '../../fhir/Bundle.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { cantTellFinding } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import type { RulePlace } from '../../finding/Rule.js';
import { runRules } from '../../finding/Rule.js';
import { createQuestionnaireSubject } from './createQuestionnaireSubject.js';
import type { ResourceInPlace } from './findQuestionnaire.js';
import { findQuestionnaire, questionnaireUrl } from './findQuestionnaire.js';
import { questionnaireUnknown } from './questionnaireUnknown.js';
import type { QuestionnaireSettings } from './QuestionnaireSettings.js';
import { readQuestionnaire } from './readQuestionnaire.js';
import { definitionRules, responseRules } from './rules.js';

/** Holds each QuestionnaireResponse in a resource against its Questionnaire, and each Questionnaire against FHIR. */
export function validateQuestionnaires(
  resource: FhirResource,
  settings: QuestionnaireSettings,
): readonly Finding[] {
  if (!isBundle(resource)) return within(resource, undefined, {}, settings);
  return bundleEntries(resource).flatMap(({ index, fullUrl, resource: held }) =>
    held === undefined
      ? []
      : within(held, fullUrl, { entry: index, ...(fullUrl !== undefined && { fullUrl }) }, settings),
  );
}

/** A resource and what is contained in it. */
function within(
  container: FhirResource,
  fullUrl: string | undefined,
  place: RulePlace,
  settings: QuestionnaireSettings,
): readonly Finding[] {
  const { resourceType, contained } = container;
  const findings = [
    ...check({ resource: container, container, fullUrl }, { ...place, root: resourceType }, settings),
  ];
  if (!Array.isArray(contained)) return findings;
  contained.forEach((resource: unknown, index) => {
    if (!isFhirResource(resource)) return;
    const root = `${resourceType}.contained[${index}]`;
    findings.push(...check({ resource, container, fullUrl }, { ...place, root }, settings));
  });
  return findings;
}

function check(
  inPlace: ResourceInPlace,
  { root, ...place }: RulePlace & { readonly root: string },
  settings: QuestionnaireSettings,
): readonly Finding[] {
  const { resource } = inPlace;
  const { release } = settings.definitions;
  const run = { root, place, release, evidence: settings.evidence };
  if (resource.resourceType === 'Questionnaire')
    return runRules(definitionRules, { items: readQuestionnaire(resource, release) }, run);
  if (resource.resourceType !== 'QuestionnaireResponse') return [];
  const url = questionnaireUrl(resource);
  if (url === undefined) return [];
  const questionnaire = findQuestionnaire(url, inPlace, settings);
  if (questionnaire !== undefined)
    return runRules(responseRules, createQuestionnaireSubject(inPlace, questionnaire, settings), run);
  const at = { ...place, path: `${root}.questionnaire` };
  return [cantTellFinding(questionnaireUnknown, 'definition-unknown', at, { url }, run)];
}
