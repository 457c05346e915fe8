import { compiledDefinitions } from '../../src/definitions/CompiledDefinitions.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { BundleResource } from '../../src/fhir/Bundle.js';
import type { Exchange } from '../../src/fhir/Exchange.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import type { Evidence } from '../../src/finding/Finding.js';
import type { Rule } from '../../src/finding/Rule.js';
import { gegevensdienst } from '../../src/gegevensdiensten/catalogue.js';
import type {
  AnswerSubject,
  ElementRule,
  ElementSubject,
  ResourceSubject,
} from '../../src/gegevensdiensten/rules/subjects.js';
import { resourceSubjects } from '../../src/gegevensdiensten/rules/subjects.js';
import type { SessionInput } from '../../src/gegevensdiensten/session/createSession.js';
import { createSession } from '../../src/gegevensdiensten/session/createSession.js';
import type { Session } from '../../src/gegevensdiensten/session/Session.js';
import { bundleOf } from './bundleOf.js';
import type { RuleCases } from './testRule.js';
import { testRule } from './testRule.js';

const base = 'https://xis.example/fhir/';

/** A searchset that answers a query. */
export function searchsetOf(
  query: string,
  entries: readonly Readonly<Record<string, unknown>>[] = [],
  rest: Readonly<Record<string, unknown>> = {},
): BundleResource {
  return bundleOf('searchset', entries, { link: [{ relation: 'self', url: base + query }], ...rest });
}

/** An exchange in which a query is answered. */
export function exchangeOf(query: string, body: unknown, rest: Partial<Exchange['response']> = {}): Exchange {
  return { request: { method: 'GET', url: base + query }, response: { status: 200, body, ...rest } };
}

/** What a case of a rule on a session consists of; the gegevensdienst is BgZ in STU3 and Medicatieproces 9 in R4. */
export interface SessionCase {
  readonly inputs: readonly SessionInput[];
  readonly dienst?: string;
}

/** The session of a case. */
export function sessionOf({ inputs, dienst }: SessionCase, release: Release): Session {
  const asked = gegevensdienst(dienst ?? (release === 'STU3' ? '48' : 'medicatieproces-9-3.0'));
  return createSession(inputs, asked, compiledDefinitions(release === 'STU3' ? stu3 : r4));
}

function firstAnswer(input: SessionCase, release: Release): AnswerSubject {
  const session = sessionOf(input, release);
  const answer = session.answers[0];
  if (answer === undefined) throw new Error('A case has at least one input.');
  return { session, answer };
}

function firstResource(input: SessionCase, release: Release): ResourceSubject {
  const subject = resourceSubjects(firstAnswer(input, release))[0];
  if (subject === undefined) throw new Error('The first input of a case holds at least one resource.');
  return subject;
}

/** Tests a rule on sessions. */
export function testSessionRule<E extends Evidence>(
  rule: Rule<Session, E>,
  cases: RuleCases<SessionCase>,
): void {
  testRule(rule, cases, { root: '', subject: sessionOf });
}

/** Tests a rule on answers with the first input of each case. */
export function testAnswerRule<E extends Evidence>(
  rule: Rule<AnswerSubject, E>,
  cases: RuleCases<SessionCase>,
  root = 'Bundle',
): void {
  testRule(rule, cases, { root, subject: firstAnswer });
}

/** Tests a rule on resources with the first resource of the first input. */
export function testResourceRule<E extends Evidence>(
  rule: Rule<ResourceSubject, E>,
  cases: RuleCases<SessionCase>,
): void {
  testRule(rule, cases, { root: 'Resource', subject: firstResource });
}

/** An element, and the session that it is part of. */
export interface ElementCase extends Partial<SessionCase> {
  readonly value: Readonly<Record<string, unknown>>;
}

/** Tests a rule on elements; paths start at the data type. */
export function testElementRule<E extends Evidence>(
  rule: ElementRule<E>,
  cases: RuleCases<ElementCase>,
): void {
  const subject = ({ value, inputs, dienst }: ElementCase, release: Release): ElementSubject => {
    const holder: FhirResource = { resourceType: 'Basic', id: 'holder' };
    const session = { inputs: [holder, ...(inputs ?? [])], ...(dienst !== undefined && { dienst }) };
    return { value, of: firstResource(session, release) };
  };
  testRule(rule, cases, { root: rule.visits, subject });
}
