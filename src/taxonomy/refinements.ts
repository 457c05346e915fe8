import type { SymptomCode } from './symptoms.js';

/** How an item differs between two places in the chain. */
export type Change = 'lost' | 'added' | 'changed';

/**
 * A symptom that describes the kind of data, and takes the place of a wider one when the evidence is about an
 * element that it names. Each condition that is given must hold; of `paths` and `elements`, one.
 */
export interface Refinement {
  readonly id: string;
  readonly from: readonly SymptomCode[];
  readonly to: SymptomCode;
  readonly resourceTypes?: readonly string[];
  /** Paths within the resource, in full. */
  readonly paths?: readonly string[];
  /** Names of the last element of a path. */
  readonly elements?: readonly string[];
  /** FHIR issue types. */
  readonly issueTypes?: readonly string[];
  /** FHIR types of the value that is wrong. */
  readonly valueTypes?: readonly string[];
  readonly changes?: readonly Change[];
}

/** The symptoms that only name the link where data goes missing. */
export const residualSymptoms = [
  'gegeven-ontbreekt-in-bron',
  'gegevens-kwijt-bij-dva',
  'niet-getoond-in-pgo',
] as const satisfies readonly SymptomCode[];

const dateElements = [
  'assertedDate',
  'authoredOn',
  'birthDate',
  'date',
  'dateAsserted',
  'effectiveDateTime',
  'end',
  'issued',
  'occurrenceDateTime',
  'onsetDateTime',
  'performedDateTime',
  'recordedDate',
  'start',
  'whenHandedOver',
  'whenPrepared',
] as const;

const originElements = ['asserter', 'author', 'custodian', 'encounter', 'performer', 'recorder'] as const;

const statusElements = ['clinicalStatus', 'status', 'verificationStatus'] as const;

/** The refinements, the first that fits wins. */
export const refinements: readonly Refinement[] = [
  {
    id: 'uitslag-onvolledig',
    from: ['verplicht-veld-ontbreekt'],
    to: 'uitslag-zonder-context',
    resourceTypes: ['Observation'],
    paths: ['code', 'component.code', 'component.referenceRange', 'referenceRange', 'specimen'],
  },
  {
    id: 'eenheid-ontbreekt',
    from: ['verplicht-veld-ontbreekt'],
    to: 'uitslag-zonder-context',
    resourceTypes: ['Observation'],
    elements: ['unit'],
  },
  {
    id: 'uitslag-onderweg-onvolledig',
    from: residualSymptoms,
    to: 'uitslag-zonder-context',
    elements: ['unit', 'referenceRange', 'specimen'],
    changes: ['lost'],
  },
  {
    id: 'herkomst-niet-gevuld',
    from: ['verplicht-veld-ontbreekt'],
    to: 'herkomst-ontbreekt',
    elements: originElements,
  },
  {
    id: 'herkomst-onderweg-kwijt',
    from: residualSymptoms,
    to: 'herkomst-ontbreekt',
    elements: originElements,
    changes: ['lost'],
  },
  {
    id: 'meting-verkeerd-ingedeeld',
    from: ['profielafwijking', 'verplicht-veld-ontbreekt', 'onbekende-of-verouderde-code'],
    to: 'verkeerde-rubriek',
    resourceTypes: ['Observation'],
    paths: ['category'],
  },
  {
    id: 'document-verkeerd-ingedeeld',
    from: ['profielafwijking', 'verplicht-veld-ontbreekt', 'onbekende-of-verouderde-code'],
    to: 'verkeerde-rubriek',
    resourceTypes: ['DocumentReference'],
    paths: ['category', 'class', 'type'],
  },
  {
    id: 'rubriek-verschilt',
    from: residualSymptoms,
    to: 'verkeerde-rubriek',
    elements: ['category', 'rubriek'],
    changes: ['changed'],
  },
  {
    id: 'datum-verkeerd-geschreven',
    from: ['ongeldige-structuur-of-formaat', 'profielafwijking'],
    to: 'datum-onjuist',
    issueTypes: ['value'],
    valueTypes: ['date', 'dateTime', 'instant', 'time'],
  },
  {
    id: 'datumveld-verkeerd-geschreven',
    from: ['profielafwijking'],
    to: 'datum-onjuist',
    issueTypes: ['value'],
    elements: dateElements,
  },
  {
    id: 'datum-verschuift',
    from: residualSymptoms,
    to: 'datum-onjuist',
    elements: dateElements,
    changes: ['changed'],
  },
  {
    id: 'status-in-strijd-met-regel',
    from: ['profielafwijking'],
    to: 'status-onjuist',
    issueTypes: ['invariant'],
    elements: statusElements,
  },
  {
    id: 'status-verschilt',
    from: residualSymptoms,
    to: 'status-onjuist',
    elements: statusElements,
    changes: ['changed'],
  },
  {
    id: 'omschrijving-onderweg-kwijt',
    from: residualSymptoms,
    to: 'code-zonder-omschrijving',
    elements: ['display'],
    changes: ['lost', 'changed'],
  },
  {
    id: 'tekst-verandert',
    from: residualSymptoms,
    to: 'tekst-opmaak-kapot',
    elements: ['comment', 'conclusion', 'length', 'note', 'text'],
    changes: ['changed'],
  },
  {
    id: 'verwijzing-onderweg-kwijt',
    from: residualSymptoms,
    to: 'verbroken-referentie',
    elements: ['reference'],
    changes: ['lost'],
  },
  {
    id: 'bestand-onderweg-kwijt',
    from: residualSymptoms,
    to: 'document-niet-te-openen',
    elements: ['attachment', 'Binary'],
    changes: ['lost'],
  },
  {
    id: 'dubbel-onderweg',
    from: residualSymptoms,
    to: 'dubbel-exact-in-bron',
    changes: ['added'],
  },
];
