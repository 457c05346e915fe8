import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import { isEnglishTerm } from './isEnglishTerm.js';
import type { ContentConcept, ResourceContent } from './ResourceContent.js';

/** An English term beside a code of SNOMED CT: its full name, which ends in the kind of concept, or a term in English words. */
export const displayNotDutch = defineRule<ResourceContent, { kind: string; found: string }>({
  code: 'quality/display-not-dutch',
  severity: 'information',
  issueType: 'value',
  source: qualitySource('Language'),
  symptom: 'code-zonder-omschrijving',
  deviates: 'answer',
  title: {
    nl: 'De omschrijving bij een code is een Nederlandse term.',
    en: 'The description with a code is a Dutch term.',
  },
  text: {
    nl: ({ kind, found }) =>
      kind === ''
        ? `De omschrijving '${found}' is een Engelse term; verwacht is de Nederlandse.`
        : `De omschrijving '${found}' is de Engelse volledige naam uit SNOMED CT (${kind}); verwacht is de Nederlandse term.`,
    en: ({ kind, found }) =>
      kind === ''
        ? `The description '${found}' is an English term; the Dutch one was expected.`
        : `The description '${found}' is the English full name of SNOMED CT (${kind}); the Dutch term was expected.`,
  },
  check({ concepts, codings }, { report }) {
    for (const element of concepts) reportEnglish(element);
    for (const element of codings) reportEnglish(element);

    function reportEnglish({ codings: all, words, place }: ContentConcept): void {
      const [first] = words;
      if (first === undefined || !words.every(isEnglish)) return;
      if (!all.some(({ system }) => system === 'http://snomed.info/sct')) return;
      const kind = semanticTag.exec(first.slice(-maxTag))?.[1] ?? '';
      report(placeText(place), { kind, found: recordValue(first) });
    }
  },
});

/** Longer ones are sentences, which are for another rule. */
const longestTerm = 120;

function isEnglish(words: string): boolean {
  return semanticTag.test(words.slice(-maxTag)) || (words.length <= longestTerm && isEnglishTerm(words));
}

const maxTag = 40;
const semanticTag =
  /\((finding|disorder|procedure|regime\/therapy|observable entity|body structure|morphologic abnormality|organism|substance|product|medicinal product|medicinal product form|clinical drug|physical object|qualifier value|situation|event|environment|social concept|occupation|person|ethnic group|cell|cell structure|specimen|record artifact|assessment scale|tumor staging|dose form|route|unit of presentation)\)$/;
