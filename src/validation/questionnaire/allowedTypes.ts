import type { QuestionnaireItem } from './QuestionnaireItem.js';

const typeOfQuestion: ReadonlyMap<string, string> = new Map([
  ['boolean', 'boolean'],
  ['decimal', 'decimal'],
  ['integer', 'integer'],
  ['date', 'date'],
  ['dateTime', 'dateTime'],
  ['time', 'time'],
  ['string', 'string'],
  ['text', 'string'],
  ['url', 'uri'],
  ['choice', 'Coding'],
  ['open-choice', 'Coding'],
  ['attachment', 'Attachment'],
  ['reference', 'Reference'],
  ['quantity', 'Quantity'],
]);

/**
 * The types that answers to a question may have, by its type and by what its options are; undefined for what is no
 * question of a known type. Source: HL7 FHIR, CodeSystem item-type.
 */
export function allowedTypes({ type, options }: QuestionnaireItem): readonly string[] | undefined {
  const plain = typeOfQuestion.get(type);
  if (plain === undefined) return undefined;
  if (type !== 'choice' && type !== 'open-choice') return [plain];
  const ofOptions = options.length === 0 ? [plain] : options.map((option) => option.type);
  return [...new Set(type === 'open-choice' ? [...ofOptions, 'string'] : ofOptions)];
}
