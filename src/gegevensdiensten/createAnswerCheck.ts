import type { Finding } from '../finding/Finding.js';
import type { RulePlace, RunOptions } from '../finding/Rule.js';
import { createRunner } from '../finding/Rule.js';
import type { ExchangeSubject } from '../validation/exchange/ExchangeSubject.js';
import {
  anyResponseRules,
  requestExchangeRules,
  responseExchangeRules,
} from '../validation/exchange/rules.js';
import type { OAuthSubject } from '../validation/oauth/OAuthSubject.js';
import { oauthRequestRules } from '../validation/oauth/rules.js';
import { validateQuestionnaires } from '../validation/questionnaire/validateQuestionnaires.js';
import { validate } from '../validation/validate.js';
import type { ConformanceOptions } from './ConformanceOptions.js';
import { createElementRun } from './createElementRun.js';
import { answerRules, elementRules, requestRules, resourceRules, sentRules } from './rules/rules.js';
import type { AnswerSubject, ResourceSubject } from './rules/subjects.js';
import type { Answer } from './session/Answer.js';
import type { Session } from './session/Session.js';
import { withHop } from './withHop.js';

/** Tells all that is found in one answer of a session. */
export type AnswerCheck = (
  subject: AnswerSubject,
  resources: readonly ResourceSubject[],
) => readonly Finding[];

/**
 * Makes the check of the answers of a session: of what was asked, of the exchange, of the answer, of its resources. It
 * is made once, since a session has many small answers.
 */
export function createAnswerCheck({ dienst }: Session, options: ConformanceOptions): AnswerCheck {
  const { evidence = 'masked', hop } = options;
  const run = { evidence, release: dienst.release };
  const ofRequest = createRequestCheck(run);
  const ofResponse = createResponseCheck(run);
  const resourceRun = createRunner(resourceRules, run);
  const elementRun = createElementRun(elementRules, run);
  return (subject, resources) => {
    const place = placeOf(subject.answer);
    const asked = [
      ...subject.answer.findings.map((finding) => ({ ...finding, ...place })),
      ...ofRequest(subject, place),
    ];
    const answered = [...ofValidation(subject, options), ...ofResponse(subject, place)];
    for (const resource of resources) {
      const at = placeOfResource(resource, place);
      answered.push(
        ...resourceRun(resource, resource.resource.resourceType, at),
        ...elementRun(resource, at),
      );
    }
    return [...withHop(asked, 'pgo'), ...withHop(answered, hop)];
  };
}

function placeOf({ origin, item }: Answer): RulePlace {
  return item === undefined ? { origin } : { origin, item };
}

function placeOfResource({ entry }: ResourceSubject, place: RulePlace): RulePlace {
  if (entry === undefined) return place;
  const { index, fullUrl } = entry;
  return { ...place, entry: index, ...(fullUrl !== undefined && { fullUrl }) };
}

type SubjectCheck = (subject: AnswerSubject, place: RulePlace) => readonly Finding[];

function createRequestCheck(run: RunOptions): SubjectCheck {
  const oauthRun = createRunner(oauthRequestRules, run);
  const exchangeRun = createRunner(requestExchangeRules, run);
  const requestRun = createRunner(requestRules, run);
  const sentRun = createRunner(sentRules, run);
  return (subject, place) => {
    const exchange = exchangeSubject(subject);
    const authorisation = oauthSubject(subject);
    if (authorisation !== undefined) return oauthRun(authorisation, '', place);
    return [
      ...(exchange === undefined ? [] : exchangeRun(exchange, '', place)),
      ...requestRun(subject, '', place),
      ...(subject.answer.sent === undefined ? [] : sentRun(subject, 'Bundle', place)),
    ];
  };
}

function createResponseCheck(run: RunOptions): SubjectCheck {
  const anyRun = createRunner(anyResponseRules, run);
  const exchangeRun = createRunner(responseExchangeRules, run);
  const answerRun = createRunner(answerRules, run);
  return (subject, place) => {
    const exchange = exchangeSubject(subject);
    const { attribution, resource } = subject.answer;
    if (exchange !== undefined && attribution.by === 'oauth') return anyRun(exchange, '', place);
    return [
      ...(exchange === undefined ? [] : exchangeRun(exchange, '', place)),
      ...answerRun(subject, resource?.resourceType ?? '', place),
    ];
  };
}

/** What the rules on exchanges look at, when the answer was recorded as one. */
function exchangeSubject({ answer, session }: AnswerSubject): ExchangeSubject | undefined {
  const { exchange, resource } = answer;
  if (exchange === undefined) return undefined;
  const { release, domain } = session.dienst;
  return {
    exchange,
    release,
    medmij: domain === 'person',
    ...(resource !== undefined && { body: resource }),
  };
}

/** What the rules on the authorisation look at, when the exchange is a step of it within MedMij. */
function oauthSubject({ answer, session }: AnswerSubject): OAuthSubject | undefined {
  const { exchange, attribution } = answer;
  const { domain, function: does } = session.dienst;
  if (exchange === undefined || attribution.by !== 'oauth' || domain !== 'person') return undefined;
  const { step } = attribution;
  return { exchange, step, parameters: exchange.asked.parameters, shares: does === 'delen' };
}

function ofValidation({ session, answer }: AnswerSubject, options: ConformanceOptions): readonly Finding[] {
  const { validation = 'include', expressions, evidence } = options;
  const input = answer.read ?? answer.resource;
  if (validation === 'leave-out' || input === undefined) return [];
  const { findings } = validate(input, {
    definitions: session.definitions,
    release: session.dienst.release,
    // One index for the session, instead of one per answer.
    scope: (reference, from) => session.scope.find(reference, from),
    questionnaires: validateQuestionnaires,
    ...(expressions !== undefined && { expressions }),
    ...(evidence !== undefined && { evidence }),
  });
  return findings.map((finding) => ({ ...finding, ...placeOf(answer) }));
}
