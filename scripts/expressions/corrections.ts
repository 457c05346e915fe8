import type { Release } from '../../src/fhir/Release.js';

/** What an expression that is wrong as published is taken to say. */
export interface Correction {
  readonly releases: readonly Release[];
  /** Keys of the constraints that have it. */
  readonly keys: readonly string[];
  readonly published: string;
  readonly corrected: string;
  /** What is wrong with it. */
  readonly reason: string;
  /** Who says what it should be. */
  readonly source: string;
}

const domainResource = (type: 'as' | 'ofType'): string =>
  `contained.where((('#'+id in (%resource.descendants().reference | %resource.descendants().${type}(canonical) | ` +
  `%resource.descendants().${type}(uri) | %resource.descendants().${type}(url))) or ` +
  `descendants().where(reference = '#').exists() or descendants().where(${type}(canonical) = '#').exists() or ` +
  `descendants().where(${type}(canonical) = '#').exists()).not()).trace('unmatched', id).empty()`;

const conditionVerification = 'http://terminology.hl7.org/CodeSystem/condition-ver-status';

/**
 * Expressions that do not say what their specification says beside them. Each is corrected only by its own
 * publisher: in a later release, in another form of the same constraint, or in its description.
 */
export const corrections: readonly Correction[] = [
  {
    releases: ['STU3'],
    keys: ['ele-1'],
    published: 'hasValue() | (children().count() > id.count())',
    corrected: 'hasValue() or (children().count() > id.count())',
    reason: 'The union of two truth values has two items on every complex element.',
    source: 'HL7 FHIR R4, Element, ele-1',
  },
  {
    releases: ['STU3'],
    keys: ['txt-1', 'txt-2'],
    published: 'htmlchecks()',
    corrected: 'htmlChecks()',
    reason: 'There is no function of that name.',
    source: 'HL7 FHIR R4, Narrative, txt-1 and txt-2',
  },
  {
    releases: ['STU3'],
    keys: ['age-1'],
    published:
      '(code or value.empty()) and (system.empty() or system = %ucum) and (value.empty() or value > 0)',
    corrected:
      '(code.exists() or value.empty()) and (system.empty() or system = %ucum) and ' +
      '(value.empty() or value.hasValue().not() or value > 0)',
    reason: 'An absent code is empty, so that a value without code passes.',
    source: 'HL7 FHIR R4, Age, age-1',
  },
  {
    releases: ['STU3'],
    keys: ['cnt-3'],
    published:
      "(code or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and " +
      "(value.empty() or value.toString().contains('.').not())",
    corrected:
      "(code.exists() or value.empty()) and (system.empty() or system = %ucum) and (code.empty() or code = '1') and " +
      "(value.empty() or value.hasValue().not() or value.toString().contains('.').not())",
    reason: 'An absent code is empty, so that a value without code passes.',
    source: 'HL7 FHIR R4, Count, cnt-3',
  },
  {
    releases: ['STU3'],
    keys: ['dis-1'],
    published: '(code or value.empty()) and (system.empty() or system = %ucum)',
    corrected: '(code.exists() or value.empty()) and (system.empty() or system = %ucum)',
    reason: 'An absent code is empty, so that a value without code passes.',
    source: 'HL7 FHIR R4, Distance, dis-1',
  },
  {
    releases: ['STU3'],
    keys: ['mny-1'],
    published: "(code or value.empty()) and (system.empty() or system = 'urn:iso:std:iso:4217')",
    corrected: "(code.exists() or value.empty()) and (system.empty() or system = 'urn:iso:std:iso:4217')",
    reason: 'An absent code is empty, so that a value without code passes.',
    source: 'HL7 FHIR R4, MoneyQuantity, mqty-1',
  },
  {
    releases: ['STU3'],
    keys: ['qty-3'],
    published: 'code.empty() or system',
    corrected: 'code.empty() or system.exists()',
    reason: 'An absent system is empty, so that nothing fails.',
    source: 'HL7 FHIR STU3, Quantity, qty-3',
  },
  {
    releases: ['STU3'],
    keys: ['csd-1'],
    published: '(concept.code | descendants().concept.code).isDistinct()',
    corrected: 'concept.code.combine(descendants().concept.code).isDistinct()',
    reason: 'A union leaves out what is double, so that what is left is always distinct.',
    source: 'HL7 FHIR R4, CodeSystem, csd-1',
  },
  {
    releases: ['STU3'],
    keys: ['nsd-1'],
    published: "kind != 'root' or uniqueId.type = 'uuid'",
    corrected: "kind != 'root' or uniqueId.all(type != 'uuid')",
    reason: 'It asks for the uuid that its description forbids.',
    source: 'HL7 FHIR R4, NamingSystem, nsd-1',
  },
  {
    releases: ['STU3'],
    keys: ['mad-3'],
    published: "reasonCode.empty() or notGiven.empty() or notGiven = 'false'",
    corrected: 'reasonCode.empty() or notGiven.empty() or notGiven = false',
    reason: 'It compares a boolean with a text, which is never equal.',
    source: 'HL7 FHIR STU3, MedicationAdministration, mad-3: description and XPath',
  },
  {
    releases: ['STU3'],
    keys: ['ref-1'],
    published:
      "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %resource.contained.id.trace('ids'))",
    corrected:
      "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))",
    reason: 'One contained resource may refer to another, and only their container holds them.',
    source: 'HL7 FHIR R4, Reference, ref-1',
  },
  {
    releases: ['STU3', 'R4'],
    keys: ['tim-9'],
    published: "offset.empty() or (when.exists() and ((when in ('C' | 'CM' | 'CD' | 'CV')).not()))",
    corrected:
      "offset.empty() or (when.exists() and when.select($this in ('C' | 'CM' | 'CD' | 'CV')).allFalse())",
    reason: 'With more than one `when` it is an error to ask whether it is in a list.',
    source: 'HL7 FHIR R5, Timing, tim-9',
  },
  {
    releases: ['STU3', 'R4'],
    keys: ['inv-1'],
    published: 'substanceExposureRisk.exists() and code.empty()',
    corrected: '%resource.ofType(AllergyIntolerance).code.empty()',
    reason: 'It is asked of the extension itself, which has neither element, so that every use of it fails.',
    source: 'HL7 FHIR R4, extension allergyintolerance-substanceExposureRisk, inv-1: description',
  },
  {
    releases: ['R4'],
    keys: ['dom-3'],
    published: domainResource('as'),
    corrected: domainResource('ofType'),
    reason: 'It is an error to ask of more than one item what type it is to be taken as.',
    source: 'HL7 FHIR R5, DomainResource, dom-3',
  },
  {
    releases: ['R4'],
    keys: ['que-7'],
    published: "operator = 'exists' implies (answer is Boolean)",
    corrected: "operator = 'exists' implies (answer is boolean)",
    reason: 'A FHIR boolean is not of the type Boolean of FHIRPath, so that every answer fails.',
    source: 'HL7 FHIR R4B, Questionnaire, que-7',
  },
  {
    releases: ['R4'],
    keys: ['que-12'],
    published: 'enableWhen.count() > 2 implies enableBehavior.exists()',
    corrected: 'enableWhen.count() > 1 implies enableBehavior.exists()',
    reason: 'Its description asks it from two on.',
    source: 'HL7 FHIR R4B, Questionnaire, que-12',
  },
  {
    releases: ['R4'],
    keys: ['con-3'],
    published:
      `clinicalStatus.exists() or verificationStatus.coding.where(system='${conditionVerification}' and ` +
      `code = 'entered-in-error').exists() or category.select($this='problem-list-item').empty()`,
    corrected:
      `verificationStatus.empty().not() and verificationStatus.coding.where(system='${conditionVerification}' and ` +
      `code='entered-in-error').exists().not() and ` +
      `category.coding.where(system='http://terminology.hl7.org/CodeSystem/condition-category' and ` +
      `code='problem-list-item').exists() implies clinicalStatus.empty().not()`,
    reason: 'It compares a CodeableConcept with a text, which is never equal, so that any category will do.',
    source: 'HL7 FHIR R4B, Condition, con-3',
  },
];
