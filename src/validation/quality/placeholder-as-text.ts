import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { isReadAsWords } from './isReadAsWords.js';
import { placeholderIn } from './placeholderIn.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';

/** A filler that a program or programmer left tells a reader nothing. */
export const placeholderAsText = defineRule<ResourceContent, { found: string }>({
  code: 'quality/placeholder-as-text',
  severity: 'warning',
  issueType: 'value',
  source: qualitySource('Placeholders'),
  symptom: 'tekst-opmaak-kapot',
  deviates: 'answer',
  title: {
    nl: 'Een tekst is geen opvulling, zoals ‘null’, ‘TODO’ of een leeg sjabloon.',
    en: 'A text is no filler, such as ‘null’, ‘TODO’ or an empty template.',
  },
  text: {
    nl: ({ found }) =>
      `De tekst is '${found}', een opvulling; verwacht is inhoud, of een element dat ontbreekt.`,
    en: ({ found }) => `The text is '${found}', a filler; content was expected, or no element at all.`,
  },
  check({ texts }, { report }) {
    for (const { value, kind, signs, place } of texts) {
      if (!isReadAsWords(kind)) continue;
      const placeholder = placeholderIn(value, {
        kind,
        signs,
        answer: place.property.key.startsWith('value'),
      });
      if (placeholder === undefined) continue;
      // What a program left is no value from the record.
      const found = placeholder.whole ? placeholder.found : recordValue(value);
      report(placeText(place), { found });
    }
  },
});
