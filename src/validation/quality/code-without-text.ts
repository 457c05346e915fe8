import { defineRule } from '../../finding/Rule.js';
import { saysWhyAbsent } from '../../fhir/absence.js';
import type { ContentPlace } from './ContentPlace.js';
import { placeText } from './ContentPlace.js';
import { qualitySource } from './qualitySource.js';
import type { ContentConcept, ContentObject, ResourceContent } from './ResourceContent.js';
import { isPublishedByHl7 } from './sharedSystems.js';

/** A bare code means nothing to a reader, and a PGO need not have the table that tells it. */
export const codeWithoutText = defineRule<ResourceContent, { system: string }>({
  code: 'quality/code-without-text',
  severity: 'warning',
  issueType: 'incomplete',
  source: qualitySource('Codes'),
  symptom: 'code-zonder-omschrijving',
  yieldsTo: ['gegevensdienst/concept-without-text'],
  deviates: 'answer',
  title: {
    nl: 'Bij een code staat in woorden wat die betekent.',
    en: 'A code comes with words that say what it means.',
  },
  text: {
    nl: ({ system }) =>
      `Er staat alleen een code${system === '' ? '' : ` uit '${system}'`}; verwacht is ook een omschrijving (text of display).`,
    en: ({ system }) =>
      `There is only a code${system === '' ? '' : ` from '${system}'`}; a description (text or display) was expected as well.`,
  },
  check({ concepts, codings }, { report }) {
    for (const element of concepts) reportBare(element);
    for (const element of codings) reportBare(element);

    function reportBare({ codings: all, words, place }: ContentConcept): void {
      if (words.length > 0 || all.length === 0 || isForSystems(place)) return;
      const codes = all.filter(({ code }) => typeof code === 'string');
      const [first] = codes;
      if (first === undefined) return;
      if (codes.some(canBeLookedUp)) return;
      report(placeText(place), { system: typeof first['system'] === 'string' ? first['system'] : '' });
    }
  },
});

/** What an identifier is of, and in which format a file is: of use to software only. */
function isForSystems({ property, parent }: ContentPlace): boolean {
  const within = parent?.property.typeCode;
  return property.key === 'format' || within === 'Identifier' || within === 'Signature';
}

/**
 * Codes of FHIR itself are a few, and each application on it has them; null flavors say why there is nothing; and a code
 * may be a word.
 */
function canBeLookedUp(coding: ContentObject): boolean {
  const { system, code } = coding;
  if (typeof code === 'string' && word.test(code)) return true;
  return (
    system === uri || isPublishedByHl7(system) || saysWhyAbsent(coding) || saysWhyAbsent(coding['_display'])
  );
}

/** Letters only, and so many that they are no abbreviation: `hoofdpijn`, `Tablet`, `lab`. */
const word = /^(?:[A-Z]?[a-z]{2,40}|[A-Za-z]{5,40})(?:[- ][A-Za-z]{1,30}){0,6}$/;
const uri = 'urn:ietf:rfc:3986';
