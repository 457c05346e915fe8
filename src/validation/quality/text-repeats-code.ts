import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import type { ContentConcept, ResourceContent } from './ResourceContent.js';

/** A description that only says the code again describes nothing. */
export const textRepeatsCode = defineRule<ResourceContent, { found: string }>({
  code: 'quality/text-repeats-code',
  severity: 'warning',
  issueType: 'value',
  source: qualitySource('Codes'),
  symptom: 'code-zonder-omschrijving',
  deviates: 'answer',
  title: {
    nl: 'De omschrijving bij een code is niet de code zelf.',
    en: 'The description with a code is not the code itself.',
  },
  text: {
    nl: ({ found }) => `De omschrijving '${found}' is alleen de code zelf; verwacht zijn woorden.`,
    en: ({ found }) => `The description '${found}' is only the code itself; words were expected.`,
  },
  check({ concepts, codings }, { report }) {
    for (const element of concepts) reportRepeated(element);
    for (const element of codings) reportRepeated(element);

    function reportRepeated({ codings: all, words, place }: ContentConcept): void {
      const [first] = words;
      if (first === undefined || !words.every((word) => looksLikeCode.test(word.trim()))) return;
      const codes = new Set(all.map(({ code }) => code));
      if (words.every((word) => codes.has(word.trim())))
        report(placeText(place), { found: recordValue(first) });
    }
  },
});

/** As SNOMED CT, LOINC, ICPC, ICD and ATC write theirs: `73211009`, `8480-6`, `K90.01`, `A10BA02`; `mg` is a word. */
const looksLikeCode = /^(?:\d{4,18}|\d{1,5}-\d|[A-Z]\d{2}(?:\.\d{1,2})?|[A-Z]\d{2}[A-Z]{1,2}(?:\d{2})?)$/;
