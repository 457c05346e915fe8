import { recordValue } from '../../finding/recordValue.js';
import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { countAbbreviations } from './countAbbreviations.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';
import { textSigns } from './textSigns.js';

/** Shorthand among professionals, of which a reader can't make a sentence. */
export const abbreviationsUnreadable = defineRule<ResourceContent, { found: string; abbreviations: number }>({
  code: 'quality/abbreviations-unreadable',
  severity: 'information',
  issueType: 'value',
  source: qualitySource('Abbreviations'),
  symptom: 'vakjargon',
  deviates: 'answer',
  title: {
    nl: 'Een tekst of gebruiksvoorschrift is zonder vakafkortingen te lezen.',
    en: 'A text or instruction can be read without abbreviations of the trade.',
  },
  text: {
    nl: ({ found, abbreviations }) =>
      abbreviations === 0
        ? `De tekst '${found}' is een gebruikscode; verwacht is het voorschrift in woorden.`
        : `De tekst '${found}' bestaat voor een groot deel uit vakafkortingen (${abbreviations}); verwacht is uitgeschreven tekst.`,
    en: ({ found, abbreviations }) =>
      abbreviations === 0
        ? `The text '${found}' is a prescription code; the instruction in words was expected.`
        : `The text '${found}' consists for a large part of abbreviations of the trade (${abbreviations}); written-out text was expected.`,
  },
  check({ texts }, { report }) {
    for (const { value, kind, signs, place } of texts) {
      if (kind !== 'prose' || (signs & textSigns.letter) === 0) continue;
      const found = recordValue(value);
      if ((signs & textSigns.digit) !== 0 && value.length <= longestCode && usageCode.test(value)) {
        report(placeText(place), { found, abbreviations: 0 });
      } else if ((signs & textSigns.space) !== 0) {
        const abbreviations = countAbbreviations(value);
        if (abbreviations > 0) report(placeText(place), { found, abbreviations });
      }
    }
  },
});

const longestCode = 40;

/** What a Dutch prescription is written in: `3D1T`, `2d2c pc`, `1W1P ZN`, `3dd1`; nothing but codes. */
const usageCode =
  /^\s?(?:S[.:]?\s?)?\d{1,2}(?:-\d{1,2})?(?:[DWM]|\s?dd\s?)\d{1,2}(?:[-,.]\d{1,2})?[A-Z]{0,4}(?:\s[A-Z0-9]{1,5})*\.?\s?$/i;
