import { defineRule } from '../../finding/Rule.js';
import { linkOf } from '../session/links.js';
import { qualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** The self link tells which question the server answered. */
export const selfLinkMissing = defineRule<AnswerSubject, { relations: readonly string[] }>({
  code: 'gegevensdienst/self-link-missing',
  severity: 'error',
  issueType: 'required',
  source: qualification('self-link'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Een searchset heeft een self link met een url.',
    en: 'A searchset has a self link with a url.',
  },
  text: {
    nl: () =>
      "De searchset heeft geen link met relation 'self' en een url; daarin hoort de vraag te staan zoals de server die heeft verwerkt.",
    en: () =>
      "The searchset has no link with relation 'self' and a url; it should hold the question as the server processed it.",
  },
  check({ answer: { bundle, links } }, { report }) {
    if (bundle?.type !== 'searchset' || linkOf(links, 'self') !== undefined) return;
    report('link', { relations: ['self'] });
  },
});
