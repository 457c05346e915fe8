import { defineRule } from '../../finding/Rule.js';
import { controlParameters } from '../controlParameters.js';
import { linkOf, parameterKeyOf } from '../session/links.js';
import { qualification } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

/** A parameter that does not come back in the self link may not have been used. */
export const selfLinkParameters = defineRule<AnswerSubject, { missing: readonly string[] }>({
  code: 'gegevensdienst/self-link-parameters',
  severity: 'warning',
  issueType: 'incomplete',
  source: qualification('self-link-params'),
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Alle parameters van de vraag staan in de self link.',
    en: 'All parameters of the question stand in the self link.',
  },
  text: {
    nl: ({ missing }) => `In de self link ontbreekt '${missing.join("', '")}' uit de vraag.`,
    en: ({ missing }) => `The self link lacks '${missing.join("', '")}' of the question.`,
  },
  check({ answer: { bundle, exchange, links } }, { report }) {
    if (bundle?.type !== 'searchset' || exchange === undefined) return;
    const self = linkOf(links, 'self');
    if (self === undefined) return;
    const echoed = new Set(self.parameters.map(parameterKeyOf));
    const missing = new Set<string>();
    for (const parameter of exchange.asked.parameters) {
      if (!controlParameters.has(parameter.name) && !echoed.has(parameterKeyOf(parameter)))
        missing.add(parameter.name);
    }
    if (missing.size > 0) report('link', { missing: [...missing] });
  },
});
