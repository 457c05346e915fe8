import { defineRule } from '../../finding/Rule.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';
import { isLocalSystem } from './sharedSystems.js';
import { standardOf } from './standardOf.js';

/** A code of one's own says nothing outside one's own walls: it can't be compared, grouped or explained. */
export const localCodeOnly = defineRule<ResourceContent, { system: string; standard: string }>({
  code: 'quality/local-code-only',
  severity: 'information',
  issueType: 'code-invalid',
  source: qualitySource('Code systems'),
  symptom: 'onbekende-of-verouderde-code',
  decides: 'lokale-code',
  yieldsTo: [
    'binding/code-not-in-value-set',
    'binding/code-outside-extensible',
    'gegevensdienst/coding-incomplete',
  ],
  deviates: 'answer',
  title: {
    nl: 'Naast een eigen code staat een code uit een landelijk of internationaal stelsel, waar dat er is.',
    en: 'Beside a code of one’s own stands one of a national or international system, where there is one.',
  },
  text: {
    nl: ({ system, standard }) =>
      `De enige code komt uit een eigen stelsel${system === '' ? ' zonder naam' : ` ('${system}')`}; verwacht is ook een code uit ${standard}.`,
    en: ({ system, standard }) =>
      `The only code is from a system of its own${system === '' ? ' without a name' : ` ('${system}')`}; a code from ${standard} was expected as well.`,
  },
  check({ concepts, type }, { report }) {
    for (const { codings: all, place } of concepts) {
      const standard = standardOf(type.name, place.parent === undefined ? place.property : undefined);
      if (standard === undefined) continue;
      const codings = all.filter(({ code }) => typeof code === 'string');
      const [first] = codings;
      if (first === undefined || !codings.every(({ system }) => isLocalSystem(system))) continue;
      const system = typeof first['system'] === 'string' ? first['system'] : '';
      report(placeText(place), { system, standard });
    }
  },
});
