import { oauthParametersOf } from '../fhir/oauthStepOf.js';
import type { Finding } from '../finding/Finding.js';
import type { FindingOptions } from '../finding/createFinding.js';
import type { RuleRun } from '../finding/Rule.js';
import { runRules } from '../finding/Rule.js';
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
import { answerRules, elementRules, requestRules, resourceRules, sentRules } from './rules/rules.js';
import type { AnswerSubject, ResourceSubject } from './rules/subjects.js';
import { runElementRules } from './runElementRules.js';
import type { Answer } from './session/Answer.js';
import { withHop } from './withHop.js';

type Run = Omit<RuleRun, 'root'>;

/** Everything that is found in one answer: of what was asked, of the exchange, of the answer, of its resources. */
export function findingsOfAnswer(
  subject: AnswerSubject,
  resources: readonly ResourceSubject[],
  options: ConformanceOptions,
): readonly Finding[] {
  const { answer, session } = subject;
  const evidence = options.evidence ?? 'masked';
  const run: Run = { evidence, release: session.dienst.release, place: placeOf(answer) };
  const asked = [
    ...answer.findings.map((finding) => ({ ...finding, ...placeOf(answer) })),
    ...ofRequest(subject, run),
  ];
  const answered = [
    ...ofValidation(subject, options),
    ...ofAnswer(subject, run),
    ...resources.flatMap((resource) => ofResource(resource, { evidence })),
  ];
  return [...withHop(asked, 'pgo'), ...withHop(answered, options.hop)];
}

function placeOf({ origin, item }: Answer): { readonly origin: number; readonly item?: number } {
  return { origin, ...(item !== undefined && { item }) };
}

function ofRequest(subject: AnswerSubject, run: Run): readonly Finding[] {
  const exchange = exchangeSubject(subject);
  const authorisation = oauthSubject(subject);
  if (authorisation !== undefined) return runRules(oauthRequestRules, authorisation, { ...run, root: '' });
  return [
    ...(exchange === undefined ? [] : runRules(requestExchangeRules, exchange, { ...run, root: '' })),
    ...runRules(requestRules, subject, { ...run, root: '' }),
    ...(subject.answer.sent === undefined ? [] : runRules(sentRules, subject, { ...run, root: 'Bundle' })),
  ];
}

function ofAnswer(subject: AnswerSubject, run: Run): readonly Finding[] {
  const exchange = exchangeSubject(subject);
  if (exchange !== undefined && subject.answer.attribution.by === 'oauth') {
    return runRules(anyResponseRules, exchange, { ...run, root: '' });
  }
  const root = subject.answer.resource?.resourceType ?? '';
  return [
    ...(exchange === undefined ? [] : runRules(responseExchangeRules, exchange, { ...run, root: '' })),
    ...runRules(answerRules, subject, { ...run, root }),
  ];
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
  const parameters = oauthParametersOf(exchange.request);
  return { exchange, step: attribution.step, parameters, shares: does === 'delen' };
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

function ofResource(subject: ResourceSubject, options: FindingOptions): readonly Finding[] {
  const { resource, entry, answer, session } = subject;
  const place = {
    ...placeOf(answer),
    ...(entry !== undefined && { entry: entry.index }),
    ...(entry?.fullUrl !== undefined && { fullUrl: entry.fullUrl }),
  };
  const run = { ...options, release: session.dienst.release, place };
  return [
    ...runRules(resourceRules, subject, { ...run, root: resource.resourceType }),
    ...runElementRules(elementRules, subject, run),
  ];
}
