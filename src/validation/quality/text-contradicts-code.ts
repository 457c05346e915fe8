import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import { readsAsNegative } from './readsAsNegative.js';
import type { ContentObject, ResourceContent } from './ResourceContent.js';

/** A code for ‘none known’ with the name of something beside it, or ‘positive’ beside a code for negative: one is wrong. */
export const textContradictsCode = defineRule<ResourceContent, { found: string }>({
  code: 'quality/text-contradicts-code',
  severity: 'error',
  issueType: 'conflict',
  source: qualitySource('Negation'),
  symptom: 'status-onjuist',
  deviates: 'answer',
  title: {
    nl: 'De tekst bij een code voor ‘geen bekend’, ‘niet aanwezig’, ‘negatief’ of ‘positief’ zegt dat ook.',
    en: 'The text with a code for ‘none known’, ‘not present’, ‘negative’ or ‘positive’ says so as well.',
  },
  text: {
    nl: ({ found }) =>
      `De tekst '${found}' zegt het tegendeel van de code; verwacht is een tekst die hetzelfde zegt.`,
    en: ({ found }) =>
      `The text '${found}' says the opposite of the code; a text that says the same was expected.`,
  },
  check({ concepts }, { report }) {
    for (const { codings, words, place } of concepts) {
      const [shown] = words;
      if (shown === undefined || !contradicts(shown, codings)) continue;
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

/** SNOMED CT: positive, detected, present. */
const something: ReadonlySet<unknown> = new Set(['10828004', '260373001', '52101004']);

/** SNOMED CT: negative, absent. What is negative may be told with the name of what was looked for. */
const negative: ReadonlySet<unknown> = new Set(['260385009', '2667000']);

const onlyPositive = /^\s?(?:positie[fv]e?|pos\.?|aangetoond|aanwezig|positive|detected|present|\+)\s?$/i;
const onlyNegative =
  /^\s?(?:negatie[fv]e?|neg\.?|niet aangetoond|afwezig|negative|not detected|absent|[-\u2212\u2013])\s?$/i;

function contradicts(shown: string, codings: readonly ContentObject[]): boolean {
  return (
    (holds(codings, nothing) && !readsAsNegative(shown) && !onlyNegative.test(shown)) ||
    (holds(codings, negative) && onlyPositive.test(shown)) ||
    (holds(codings, something) && onlyNegative.test(shown))
  );
}

function holds(codings: readonly ContentObject[], codes: ReadonlySet<unknown>): boolean {
  return codings.some(({ system, code }) => codes.has(code) && system === 'http://snomed.info/sct');
}
