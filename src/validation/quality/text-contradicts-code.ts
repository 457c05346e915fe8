import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import { readsAsNegative } from './readsAsNegative.js';
import type { ContentObject, ResourceContent } from './ResourceContent.js';

/** A code for ‘none known’ with the name of something beside it: one of the two is wrong, and it matters which. */
export const textContradictsCode = defineRule<ResourceContent, { found: string }>({
  code: 'quality/text-contradicts-code',
  severity: 'error',
  issueType: 'conflict',
  source: qualitySource('Negation'),
  symptom: 'status-onjuist',
  deviates: 'answer',
  title: {
    nl: 'De tekst bij een code voor ‘geen bekend’ of ‘niet aanwezig’ zegt dat ook.',
    en: 'The text with a code for ‘none known’ or ‘not present’ says so as well.',
  },
  text: {
    nl: ({ found }) =>
      `De code zegt dat er niets bekend of aanwezig is, maar de tekst is '${found}'; verwacht is een tekst die hetzelfde zegt als de code.`,
    en: ({ found }) =>
      `The code says that nothing is known or present, but the text is '${found}'; a text that says the same as the code was expected.`,
  },
  check({ concepts }, { report }) {
    for (const { codings, words, place } of concepts) {
      const [shown] = words;
      if (shown === undefined || !saysNothing(codings) || readsAsNegative(shown)) continue;
      report(placeText(place), { found: recordValue(shown) });
    }
  },
});

/** SNOMED CT: no known allergy (in general, to drugs, food, environment, latex), no current problems; not detected. */
const nothing: ReadonlySet<unknown> = new Set([
  '716186003',
  '409137002',
  '429625007',
  '428607008',
  '1003774007',
  '160244002',
  '160245001',
  '260415000',
  '373067005',
]);

function saysNothing(codings: readonly ContentObject[]): boolean {
  return codings.some(({ system, code }) => nothing.has(code) && system === 'http://snomed.info/sct');
}
