import { withoutVersion } from '../../fhir/canonical.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { QuestionnaireSettings } from './QuestionnaireSettings.js';

/** A resource with its container, when it is contained, and the fullUrl under which they stand. */
export interface ResourceInPlace {
  readonly resource: FhirResource;
  readonly container: FhirResource;
  readonly fullUrl: string | undefined;
}

/** How a response names its Questionnaire: a Reference in STU3, a canonical in R4. */
export function questionnaireUrl({ questionnaire }: FhirResource): string | undefined {
  const url = isRecord(questionnaire) ? questionnaire['reference'] : questionnaire;
  return typeof url === 'string' && url !== '' ? url : undefined;
}

/**
 * The Questionnaire that a response names: contained, among the data, or in the definitions, in that order. One of
 * another version than is named does not count.
 */
export function findQuestionnaire(
  url: string,
  { container, fullUrl }: ResourceInPlace,
  { scope, definitions }: QuestionnaireSettings,
): FhirResource | undefined {
  if (url.startsWith('#')) {
    const contained: readonly unknown[] = Array.isArray(container['contained']) ? container['contained'] : [];
    return contained.filter(isQuestionnaire).find(({ id }) => id === url.slice(1));
  }
  const bare = withoutVersion(url);
  const version = url.length > bare.length ? url.slice(bare.length + 1) : undefined;
  const found = [scope.find(bare, fullUrl), definitions.facts.questionnaire(url)];
  return found
    .filter(isQuestionnaire)
    .find(
      (questionnaire) => version === undefined || [undefined, version].includes(versionOf(questionnaire)),
    );
}

function versionOf({ version }: FhirResource): string | undefined {
  return typeof version === 'string' ? version : undefined;
}

function isQuestionnaire(value: unknown): value is FhirResource {
  return isFhirResource(value) && value.resourceType === 'Questionnaire';
}
