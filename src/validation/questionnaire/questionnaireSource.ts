import type { RuleSource } from '../../finding/RuleMetadata.js';

/** An element of Questionnaire or QuestionnaireResponse whose definition asks something. */
export function questionnaireSource(element: string): RuleSource {
  const page = element.startsWith('QuestionnaireResponse') ? 'questionnaireresponse' : 'questionnaire';
  return {
    document: 'HL7 FHIR',
    section: element,
    url: `http://hl7.org/fhir/R4/${page}-definitions.html#${element}`,
  };
}

/** An extension of the specification on a Questionnaire. */
export function extensionSource(name: string): RuleSource {
  return {
    document: 'HL7 FHIR',
    section: `extension ${name}`,
    url: `http://hl7.org/fhir/StructureDefinition/${name}`,
  };
}
