import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { placeholderIn } from './placeholderIn.js';
import type { ResourceContent } from './ResourceContent.js';
import { surveyText } from './textSigns.js';

/** A narrative is for who can't read the data; one without content is worse than none. */
export const narrativeSaysNothing = defineRule<ResourceContent, Record<string, never>>({
  code: 'quality/narrative-says-nothing',
  severity: 'information',
  issueType: 'value',
  source: {
    document: 'HL7 FHIR',
    section: 'Narrative',
    url: 'http://hl7.org/fhir/R4/narrative.html#Narrative',
  },
  symptom: 'tekst-opmaak-kapot',
  deviates: 'answer',
  title: {
    nl: 'De leesbare tekst van een resource (text.div) zegt iets over de inhoud.',
    en: 'The narrative of a resource (text.div) says something about its content.',
  },
  text: {
    nl: () =>
      'De leesbare tekst van deze resource zegt niets; verwacht is de inhoud in woorden, of geen tekst.',
    en: () =>
      'The narrative of this resource says nothing; its content in words was expected, or no narrative.',
  },
  check({ resource }, { report }) {
    const { text, id, resourceType } = resource;
    if (!isRecord(text) || text['status'] === 'empty' || typeof text['div'] !== 'string') return;
    const { div } = text;
    // Anything longer has words enough; FHIR itself refuses a div without any content.
    if (div.length > longest || picture.test(div)) return;
    const words = div.replace(markup, ' ').replace(blanks, ' ').trim();
    if (words === '') {
      if (blank.test(div)) report('text.div', {});
      return;
    }
    const said = words.toLowerCase();
    const empty =
      said === resourceType.toLowerCase() ||
      said === String(id).toLowerCase() ||
      said === `${resourceType}/${String(id)}`.toLowerCase() ||
      generated.test(said) ||
      placeholderIn(words, { kind: 'prose', signs: surveyText(words) }) !== undefined;
    if (empty) report('text.div', {});
  },
});

const longest = 400;
const picture = /<img\b/i;
const markup = /<[^<>]*>/g;
const blank = /&nbsp;|&#160;|&#x0*a0;|\u00A0/i;
const blanks = /(?:&nbsp;|&#160;|&#x0*a0;|\s)+/gi;
const generated =
  /^(?:narrative|generated(?: narrative)?|no narrative(?: available| provided)?|text|tekst|empty|leeg|geen tekst|n\/a)[.:]?$/;
