import { defineRule } from '../../finding/Rule.js';
import { outcomesOf } from '../session/outcomesOf.js';
import type { Session } from '../session/Session.js';

/** A question that was not asked is data that the person does not see. */
export const questionMissing = defineRule<Session, { transaction: string; dienst: string }>({
  code: 'gegevensdienst/question-missing',
  severity: 'warning',
  issueType: 'incomplete',
  source: { document: 'MedMij-gegevensdienst', section: 'queries', confidence: 'reported' },
  symptom: 'niet-getoond-in-pgo',
  title: {
    nl: 'Een sessie bevat elke vraag van de gegevensdienst.',
    en: 'A session holds each question of the gegevensdienst.',
  },
  text: {
    nl: ({ transaction, dienst }) =>
      `De vraag '${transaction}' van gegevensdienst '${dienst}' is in deze sessie niet gesteld.`,
    en: ({ transaction, dienst }) =>
      `The question '${transaction}' of gegevensdienst '${dienst}' was not asked in this session.`,
  },
  check(session, { report }) {
    for (const { key, state } of outcomesOf(session)) {
      if (state === 'missing') report('', { transaction: key, dienst: session.dienst.key });
    }
  },
});
