import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import type { ContentConcept, ResourceContent } from './ResourceContent.js';

/** The full names of SNOMED CT end in the kind of concept, which gives their language away. */
export const displayNotDutch = defineRule<ResourceContent, { kind: string; found: string }>({
  code: 'quality/display-not-dutch',
  severity: 'information',
  issueType: 'value',
  source: qualitySource('Language'),
  symptom: 'vakjargon',
  deviates: 'answer',
  title: {
    nl: 'De omschrijving bij een code is een Nederlandse term.',
    en: 'The description with a code is a Dutch term.',
  },
  text: {
    nl: ({ kind, found }) =>
      `De omschrijving '${found}' is de Engelse volledige naam uit SNOMED CT (${kind}); verwacht is de Nederlandse term.`,
    en: ({ kind, found }) =>
      `The description '${found}' is the English full name of SNOMED CT (${kind}); the Dutch term was expected.`,
  },
  check({ concepts, codings }, { report }) {
    for (const element of concepts) reportEnglish(element);
    for (const element of codings) reportEnglish(element);

    function reportEnglish({ codings: all, words, place }: ContentConcept): void {
      const [first] = words;
      if (first === undefined || !words.every((word) => semanticTag.test(word.slice(-maxTag)))) return;
      if (!all.some(({ system }) => system === 'http://snomed.info/sct')) return;
      const kind = semanticTag.exec(first.slice(-maxTag))?.[1] ?? '';
      report(placeText(place), { kind, found: recordValue(first) });
    }
  },
});

const maxTag = 40;
const semanticTag =
  /\((finding|disorder|procedure|regime\/therapy|observable entity|body structure|morphologic abnormality|organism|substance|product|medicinal product|medicinal product form|clinical drug|physical object|qualifier value|situation|event|environment|social concept|occupation|person|ethnic group|cell|cell structure|specimen|record artifact|assessment scale|tumor staging|dose form|route|unit of presentation)\)$/;
