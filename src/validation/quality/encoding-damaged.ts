import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import type { Translated } from '../../foundation/Language.js';
import { placeText } from './ContentPlace.js';
import type { EncodingDamage } from './findMojibake.js';
import { findMojibake } from './findMojibake.js';
import { qualitySource } from './qualitySource.js';
import type { ContentText, ResourceContent } from './ResourceContent.js';
import { textSigns } from './textSigns.js';

/** A text that went through the wrong character set shows signs instead of letters. */
export const encodingDamaged = defineRule<ResourceContent, { damage: string; found: string }>({
  code: 'quality/encoding-damaged',
  severity: 'warning',
  issueType: 'value',
  source: qualitySource('Character sets'),
  symptom: 'tekst-opmaak-kapot',
  distinguishedBy: ['damage'],
  deviates: 'answer',
  title: {
    nl: 'Letters en tekens komen heel over.',
    en: 'Letters and signs arrive whole.',
  },
  text: {
    nl: ({ damage, found }) =>
      `De tekst '${found}' is onderweg verminkt: ${damages[damage as EncodingDamage].nl}.`,
    en: ({ damage, found }) =>
      `The text '${found}' was garbled on its way: ${damages[damage as EncodingDamage].en}.`,
  },
  check({ texts }, { report }) {
    for (const text of texts) {
      const damage = damageIn(text);
      if (damage !== undefined) report(placeText(text.place), { damage, found: recordValue(text.value) });
    }
  },
});

const damages: Readonly<Record<EncodingDamage, Translated>> = {
  'utf-8-read-as-windows-1252': {
    nl: 'UTF-8 is gelezen als Windows-1252 of ISO 8859-1',
    en: 'UTF-8 was read as Windows-1252 or ISO 8859-1',
  },
  'utf-8-read-as-dos': {
    nl: 'UTF-8 is gelezen als een DOS-tekenset',
    en: 'UTF-8 was read as a DOS code page',
  },
  'replacement-character': {
    nl: 'er staat een vervangingsteken (U+FFFD) waar een letter hoort',
    en: 'a replacement character (U+FFFD) stands where a letter belongs',
  },
  'control-character': {
    nl: 'er staan stuurtekens in die in geen tekst horen',
    en: 'it holds control characters that belong in no text',
  },
  'letter-lost': {
    nl: 'er staat een vraagteken waar een letter met een accent hoort',
    en: 'a question mark stands where a letter with an accent belongs',
  },
};

function damageIn({ value, signs }: ContentText): EncodingDamage | undefined {
  if ((signs & textSigns.beyondAscii) !== 0) {
    if (findMojibake(value)) return 'utf-8-read-as-windows-1252';
    if (value.includes('\uFFFD')) return 'replacement-character';
    if (dosLetters.test(value)) return 'utf-8-read-as-dos';
  }
  if ((signs & textSigns.control) !== 0) return 'control-character';
  if (value.includes('¿') && /\p{L}¿\p{L}/u.test(value)) return 'letter-lost';
  return value.includes('?') && lostLetter.test(value) ? 'letter-lost' : undefined;
}

/** `├` and `┬` are the bytes C3 and C2 in code pages 437 and 850; what follows them was no letter either. */
const dosLetters = /[├┬][\u00A1-\u00FF\u2310\u2500-\u25A0]/;

/** Dutch words that are common in records and have a diaeresis or an umlaut, with a question mark for it. */
const lostLetter =
  /\b(?:pati\?nt|co\?rdin|r\?ntgen|(?:ge|be)\?[a-z]{3}|prote\?ne|cafe\?ne|code\?ne|hygi\?n|di\?t(?:ist|e)|bacteri\?n|allergie\?n|efficie?\?nt|ori\?nt|knie\?n|pre\?xist|re\?nt|cre\?r|vari\?r|belgi\?|\w{2,20}i\?(?:n|le|els?|ler|leerd)\b)/i;
