import { readValueSet } from '../../definitions/facts/readValueSet.js';
import { compileValueSet } from '../../definitions/valueSets/compileValueSet.js';
import type { CompiledValueSet } from '../../definitions/valueSets/Membership.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { parseReference } from '../../fhir/Reference.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { ResourceInPlace } from './findQuestionnaire.js';
import { pairItems } from './pairItems.js';
import type { QuestionnaireSettings } from './QuestionnaireSettings.js';
import type { QuestionnaireSubject } from './QuestionnaireSubject.js';
import { readQuestionnaire } from './readQuestionnaire.js';
import { readResponseItems } from './readResponseItems.js';

/** Lays a response beside its Questionnaire. */
export function createQuestionnaireSubject(
  place: ResourceInPlace,
  questionnaire: FhirResource,
  settings: QuestionnaireSettings,
): QuestionnaireSubject {
  const { release } = settings.definitions;
  const { resource: response } = place;
  const { status } = response;
  const valueSets = new Map<string, CompiledValueSet | undefined>();
  const valueSet = (url: string): CompiledValueSet | undefined => {
    if (!valueSets.has(url)) valueSets.set(url, findValueSet(url, questionnaire, settings));
    return valueSets.get(url);
  };
  return {
    response,
    questionnaire,
    release,
    ...pairItems(readQuestionnaire(questionnaire, release), readResponseItems(response)),
    complete: status === 'completed' || status === 'amended',
    membership: (url, system, code) => valueSet(url)?.membership(system, code),
    typeOf: (reference) => typeOfReference(reference, place, settings),
  };
}

/** A value set inside the Questionnaire itself, or one of the definitions. */
function findValueSet(
  url: string,
  questionnaire: FhirResource,
  { definitions }: QuestionnaireSettings,
): CompiledValueSet | undefined {
  if (!url.startsWith('#')) return definitions.valueSet(url);
  const found = containedIn(questionnaire, url);
  if (found?.resourceType !== 'ValueSet') return undefined;
  // What is contained may lack a canonical, and nothing but the Questionnaire can name it.
  const facts = readValueSet({ ...found, url }, () => undefined);
  return (
    facts &&
    compileValueSet(facts, { codeSystem: definitions.facts.codeSystem, valueSet: definitions.valueSet })
  );
}

function typeOfReference(
  value: unknown,
  { container, fullUrl }: ResourceInPlace,
  { scope }: QuestionnaireSettings,
): string | undefined {
  if (!isRecord(value)) return undefined;
  const { reference, type } = value;
  if (typeof reference === 'string') {
    const target = reference.startsWith('#')
      ? containedIn(container, reference)
      : scope.find(reference, fullUrl);
    if (target !== undefined) return target.resourceType;
    const parsed = parseReference(reference);
    if (parsed.form === 'resource') return parsed.type;
  }
  return typeof type === 'string' ? type : undefined;
}

function containedIn({ contained }: FhirResource, reference: string): FhirResource | undefined {
  if (!Array.isArray(contained)) return undefined;
  return contained.filter(isFhirResource).find(({ id }) => id === reference.slice(1));
}
