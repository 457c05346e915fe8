import type { Release } from '../../src/fhir/Release.js';

/** A published invariant that no data violates, and why. */
export interface AlwaysHolding {
  readonly releases: readonly Release[];
  readonly expression: string;
  readonly reason: string;
}

const partOfName = (part: 'own' | 'partner'): string => {
  const extension = (name: string): string =>
    `name.family.extension('http://hl7.org/fhir/StructureDefinition/humanname-${part}-${name}').empty().not()`;
  return `${extension('prefix')} implies ${extension('name')}`;
};

/** Every invariant that thousands of tries do not violate. */
export const alwaysHolding: readonly AlwaysHolding[] = [
  {
    releases: ['STU3'],
    expression: '(component.empty() and related.empty()) implies (dataAbsentReason or value)',
    reason: 'What is absent is empty, not false. The base profile states the same rule with `exists()`.',
  },
  {
    releases: ['STU3'],
    expression: "(country in 'nl' | 'nld' | 'nederland').not() or matches('^\\\\d{4}[A-Z]{2}$')",
    reason: 'It is asked of the postal code itself, which has no country.',
  },
  {
    releases: ['STU3'],
    expression:
      "(extension.where(url = 'http://nictiz.nl/fhir/StructureDefinition/ext-TreatmentDirective2.SpecificitionOther')" +
      '.exists() and provision.type.exists()).not()',
    reason: 'A Consent has no provision in STU3.',
  },
  {
    releases: ['STU3'],
    expression:
      "coding.where(system = 'http://snomed.info/sct' and (code = '281302008' or '281300000' or '11896004' or " +
      "'30714006' or '131196009')  ).exists() implies coding.where(system = 'http://hl7.org/fhir/v2/0078').exists()",
    reason: 'It is asked of a Coding, which holds no coding.',
  },
  {
    releases: ['STU3'],
    expression: partOfName('own'),
    reason: 'It is asked of a HumanName, which holds no name.',
  },
  {
    releases: ['STU3'],
    expression: partOfName('partner'),
    reason: 'It is asked of a HumanName, which holds no name.',
  },
];
