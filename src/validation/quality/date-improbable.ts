import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';

/** Dates that systems write for ‘none’, and dates no living person has. */
export const dateImprobable = defineRule<ResourceContent, { year: string }>({
  code: 'quality/date-improbable',
  severity: 'warning',
  issueType: 'value',
  source: qualitySource('Dates'),
  symptom: 'datum-onjuist',
  deviates: 'answer',
  title: {
    nl: 'Een datum ligt binnen een mensenleven, en is geen vulwaarde.',
    en: 'A date lies within a lifetime, and is no filler.',
  },
  text: {
    nl: ({ year }) =>
      `Deze datum valt in ${year}; verwacht is een datum die in een dossier kan voorkomen, of geen datum.`,
    en: ({ year }) =>
      `This date falls in ${year}; a date that can occur in a record was expected, or no date.`,
  },
  check({ dates }, { report }) {
    for (const { value, place } of dates) {
      // Four digits sort as they count; a family's history goes back further.
      const year = value.slice(0, 4);
      if (!/^\d{4}$/.test(year) || place.property.key.startsWith('born')) continue;
      if (year < earliest || year > latest || fillers.test(value)) report(placeText(place), { year });
    }
  },
});

const earliest = '1900';
const latest = '2199';

/** The first day of the counts of databases and spreadsheets, and of Unix at midnight to the second. */
const fillers =
  /^(?:1900-01-01|1970-01-01T00:00:00(?:\.0+)?(?:Z|\+00:00)$|1970-01-01T01:00:00(?:\.0+)?\+01:00$)/;
