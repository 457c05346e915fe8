import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import type { Translated } from '../../foundation/Language.js';
import { placeText } from './ContentPlace.js';
import { isReadAsWords } from './isReadAsWords.js';
import { qualitySource } from './qualitySource.js';
import type { ContentText, ResourceContent } from './ResourceContent.js';
import { textSigns } from './textSigns.js';

/** A text is shown as it stands; markup in it becomes part of what people read. */
export const markupInText = defineRule<ResourceContent, { markup: string; found: string }>({
  code: 'quality/markup-in-text',
  severity: 'warning',
  issueType: 'value',
  source: qualitySource('Markup'),
  symptom: 'tekst-opmaak-kapot',
  distinguishedBy: ['markup'],
  deviates: 'answer',
  title: {
    nl: 'In een tekst staan geen opmaakcodes.',
    en: 'A text holds no markup.',
  },
  text: {
    nl: ({ markup, found }) =>
      `De tekst '${found}' bevat ${markups[markup as Markup].nl}; verwacht is tekst zonder opmaakcodes.`,
    en: ({ markup, found }) =>
      `The text '${found}' holds ${markups[markup as Markup].en}; text without markup was expected.`,
  },
  check({ texts }, { report }) {
    for (const text of texts) {
      if (!isReadAsWords(text.kind)) continue;
      const markup = markupIn(text);
      if (markup !== undefined) report(placeText(text.place), { markup, found: recordValue(text.value) });
    }
  },
});

type Markup = 'html' | 'entities' | 'rtf' | 'hl7-v2' | 'line-ends';

const markups: Readonly<Record<Markup, Translated>> = {
  html: { nl: 'HTML- of XML-tags', en: 'tags of HTML or XML' },
  entities: {
    nl: 'HTML-codes voor tekens (zoals &eacute;)',
    en: 'HTML codes for characters (such as &eacute;)',
  },
  rtf: { nl: 'RTF-opmaak', en: 'RTF markup' },
  'hl7-v2': { nl: 'stuurcodes van HL7 versie 2', en: 'escape codes of HL7 version 2' },
  'line-ends': { nl: 'uitgeschreven regeleinden (\\n)', en: 'written-out line ends (\\n)' },
};

function markupIn({ value, signs }: ContentText): Markup | undefined {
  if ((signs & textSigns.below) !== 0 && tag.test(value)) return 'html';
  if ((signs & textSigns.ampersand) !== 0 && entity.test(value)) return 'entities';
  if ((signs & textSigns.backslash) === 0) return undefined;
  if (rtfStart.test(value) || hasRtfWords(value)) return 'rtf';
  if (hl7Escape.test(value)) return 'hl7-v2';
  return lineEnd.test(value) && !windowsPath.test(value) ? 'line-ends' : undefined;
}

/** Tags by name, since `<` is a sign in medicine: `<5 mmol/l`. Closing tags of any name, comments and declarations. */
const tag =
  /<(?:(?:[abipsu]|abbr|big|blockquote|body|br|center|code|dd|div|dl|dt|em|font|h[1-6]|head|hr|html|img|li|meta|ol|o:p|pre|script|small|span|strong|style|sub|sup|table|tbody|td|tfoot|th|thead|title|tr|tt|ul)(?:\s[^<>]{0,300})?\/?>|\/[a-z][a-z0-9:]{0,30}>|!--|!\[CDATA\[|\?xml\b|!doctype\b)/i;

const entity =
  /&(?:nbsp|amp|lt|gt|quot|apos|euro|deg|micro|plusmn|middot|hellip|[lr][sd]quo|[mn]dash|bull|sup[123]|frac(?:12|14|34)|[a-z](?:acute|grave|uml|circ|tilde|cedil|ring|slash)|szlig|aelig|oelig|#\d{2,7}|#x[0-9a-f]{2,6});/i;

const rtfStart = /\{\\rtf\d/;
const rtfWord =
  /\\(?:pard?|plain|fs\d{1,3}|f\d{1,2}|cf\d{1,2}|[biu]0?|ulnone|ul|tab|line|viewkind\d|lang\d{4}|q[lrcj]|'[0-9a-f]{2})(?![a-z0-9])/g;
const rtfWordsEnough = 2;
const rtfLength = 10_000;

/** One of them may be part of a path; two in a row of text are not. */
function hasRtfWords(value: string): boolean {
  if (windowsPath.test(value)) return false;
  return (value.slice(0, rtfLength).match(rtfWord) ?? []).length >= rtfWordsEnough;
}

const hl7Escape = /\\(?:\.(?:br|sp|in|ti|fi|nf|ce|sk)[+\-]?\d{0,3}|[HNFSTRE]|X[0-9A-F]{2,16})\\/;
const lineEnd = /\\r\\n|\\n/;
const windowsPath = /\b[a-z]:\\|\\\\[a-z0-9]/i;
