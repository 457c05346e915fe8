/** An element that may be of several types, as named in JSON: `valueQuantity` is `value` of type `Quantity`. */
export interface Choice {
  readonly name: string;
  readonly type: string;
}

/** Names of the elements with `[x]` in STU3 and R4. */
const choiceNames = [
  'abatement',
  'additive',
  'age',
  'allowed',
  'amount',
  'answer',
  'asNeeded',
  'author',
  'binding',
  'born',
  'bounds',
  'characteristic',
  'chargeItem',
  'code',
  'collected',
  'content',
  'created',
  'date',
  'deceased',
  'defaultValue',
  'definingSubstance',
  'definition',
  'detail',
  'diagnosis',
  'dose',
  'doseNumber',
  'due',
  'effective',
  'entity',
  'event',
  'eventTiming',
  'example',
  'fastingStatus',
  'fixed',
  'identified',
  'indication',
  'initial',
  'item',
  'legallyBinding',
  'location',
  'manufacturer',
  'maxValue',
  'medication',
  'minimumVolume',
  'minValue',
  'module',
  'multipleBirth',
  'name',
  'notDoneReason',
  'occurred',
  'occurrence',
  'offset',
  'onBehalfOf',
  'onset',
  'participantEffective',
  'pattern',
  'performed',
  'probability',
  'procedure',
  'product',
  'quantity',
  'rate',
  'reported',
  'scheduled',
  'seriesDoses',
  'serviced',
  'source',
  'start',
  'statusReason',
  'studyEffective',
  'subject',
  'substance',
  'target',
  'time',
  'timing',
  'topic',
  'used',
  'value',
  'valueSet',
  'what',
  'when',
  'who',
] as const;

/** Simple types that a choice may have; their names start in lower case. */
const simpleTypes = [
  'base64Binary',
  'boolean',
  'canonical',
  'code',
  'date',
  'dateTime',
  'decimal',
  'id',
  'instant',
  'integer',
  'markdown',
  'oid',
  'positiveInt',
  'string',
  'time',
  'unsignedInt',
  'uri',
  'url',
  'uuid',
] as const;

/** Datatypes that a choice may have. */
const datatypes = [
  'Address',
  'Age',
  'Annotation',
  'Attachment',
  'CodeableConcept',
  'Coding',
  'ContactPoint',
  'Count',
  'Distance',
  'Dosage',
  'Duration',
  'Expression',
  'HumanName',
  'Identifier',
  'Meta',
  'Money',
  'Period',
  'Quantity',
  'Range',
  'Ratio',
  'Reference',
  'SampledData',
  'Signature',
  'Timing',
] as const;

const choices: ReadonlyMap<string, Choice> = new Map(
  choiceNames.flatMap((name) =>
    [...simpleTypes, ...datatypes].map((type): [string, Choice] => [
      name + type.charAt(0).toUpperCase() + type.slice(1),
      { name, type },
    ]),
  ),
);

/**
 * Takes the JSON name of a choice apart; undefined for an element of one type.
 *
 * @param atRoot True for an element of a resource itself: Immunization has a `doseQuantity` that is no choice, as a
 *   dosage has one that is.
 */
export function choiceOf(element: string, atRoot: boolean): Choice | undefined {
  return atRoot && element === 'doseQuantity' ? undefined : choices.get(element);
}
