import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { placeText, topProperty } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import type { ContentText, ResourceContent } from './ResourceContent.js';
import { textSigns } from './textSigns.js';

/** One text in every field: a mapping that fills whatever it can with the same. */
export const textRepeated = defineRule<ResourceContent, { found: string; elements: readonly string[] }>({
  code: 'quality/text-repeated',
  severity: 'information',
  issueType: 'value',
  source: qualitySource('Repetition'),
  symptom: 'profielafwijking',
  deviates: 'answer',
  title: {
    nl: 'Verschillende velden van een resource herhalen niet dezelfde tekst.',
    en: 'Different fields of a resource do not repeat the same text.',
  },
  text: {
    nl: ({ found, elements }) =>
      `De tekst '${found}' staat in ${elements.join(', ')}; verwacht is in elk veld wat daar hoort.`,
    en: ({ found, elements }) =>
      `The text '${found}' stands in ${elements.join(', ')}; in each field what belongs there was expected.`,
  },
  check({ texts }, { report }) {
    if (texts.length < enough) return;
    const places = new Map<string, Map<string, ContentText>>();
    for (const text of texts) {
      if (!isTelling(text)) continue;
      const key = text.value.trim().toLowerCase();
      const fields = places.get(key) ?? new Map<string, ContentText>();
      places.set(key, fields);
      const field = topProperty(text.place).key;
      if (!fields.has(field)) fields.set(field, text);
    }
    for (const fields of places.values()) {
      const [first] = fields.values();
      if (first === undefined || !isTooMuch([...fields.values()])) continue;
      report(placeText(first.place), { found: recordValue(first.value), elements: [...fields.keys()] });
    }
  },
});

/** A name may well recur in a description; the same story in three fields is a fault. */
function isTooMuch(texts: readonly ContentText[]): boolean {
  if (texts.length !== enough) return texts.length > enough;
  return texts.every(({ kind, value }) => kind === 'prose' || story.test(value));
}

const story = /^(?:\S{1,60}\s+){5}\S/;

const enough = 3;
const shortest = 8;

/** Several words, since a short answer such as ‘links’ may well recur; names of people and places recur by right. */
function isTelling({ value, kind, signs, place }: ContentText): boolean {
  if (kind !== 'prose' && kind !== 'label') return false;
  if (value.length < shortest || (signs & textSigns.space) === 0) return false;
  return place.property.key !== 'unit' && place.parent?.property.typeCode !== 'Reference';
}
