import { defineRule } from '../../finding/Rule.js';
import { transactionOfAnswer } from '../session/Answer.js';
import type { Session } from '../session/Session.js';

/** A next link that nobody follows leaves the rest of the answer behind. */
export const pageMissing = defineRule<Session, { pages: number; transaction?: string }>({
  code: 'gegevensdienst/page-missing',
  severity: 'warning',
  issueType: 'incomplete',
  source: {
    document: 'HL7 FHIR',
    section: 'RESTful API, Paging',
    url: 'http://hl7.org/fhir/R4/http.html#paging',
    confidence: 'uncertain',
  },
  symptom: 'paginering-onvolledig',
  decides: 'niet-gevolgd',
  cantTell: ['capture-needed'],
  title: {
    nl: "Alle pagina's van een antwoord zijn opgehaald.",
    en: 'All pages of an answer were fetched.',
  },
  text: {
    nl: ({ pages, transaction }) =>
      `Het antwoord${transaction === undefined ? '' : ` op '${transaction}'`} heeft nog een volgende pagina; gevonden ${pages === 1 ? 'is er één' : `zijn er ${pages}`}.`,
    en: ({ pages, transaction }) =>
      `The answer${transaction === undefined ? '' : ` to '${transaction}'`} has yet another page; ${pages === 1 ? 'one was' : `${pages} were`} found.`,
  },
  check({ answers, recorded }, { report, cantTell }) {
    for (const answer of answers) {
      const { pages } = answer;
      if (pages.followed || pages.answers.at(-1) !== answer) continue;
      const transaction = transactionOfAnswer(answer)?.key;
      const evidence = { pages: pages.answers.length, ...(transaction !== undefined && { transaction }) };
      const place = { origin: answer.origin };
      if (recorded) report('', evidence, place);
      else cantTell('capture-needed', '', evidence, place);
    }
  },
});
