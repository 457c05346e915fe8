import { compiledDefinitions } from '../definitions/CompiledDefinitions.js';
import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import type { ExpressionEngine } from '../definitions/expressions/ExpressionTable.js';
import type { Finding } from '../finding/Finding.js';
import type { EvidenceMode } from '../finding/maskValue.js';
import { runRules } from '../finding/Rule.js';
import type { Hop } from '../taxonomy/hops.js';
import { DefinitionsMissingError } from '../validation/DefinitionsMissingError.js';
import { validate } from '../validation/validate.js';
import type { DienstName } from './catalogue.js';
import { gegevensdienst } from './catalogue.js';
import type { ConformanceResult } from './ConformanceResult.js';
import { gatherUndecided } from './gatherUndecided.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import {
  answerRules,
  elementRules,
  requestRules,
  resourceRules,
  sentRules,
  sessionRules,
} from './rules/rules.js';
import type { AnswerSubject, ResourceSubject } from './rules/subjects.js';
import { resourceSubjects } from './rules/subjects.js';
import { runElementRules } from './runElementRules.js';
import type { Answer } from './session/Answer.js';
import type { SessionInput } from './session/createSession.js';
import { createSession } from './session/createSession.js';
import { outcomesOf } from './session/outcomesOf.js';

/** How a session is held against a gegevensdienst. */
export interface ConformanceOptions {
  /** Definitions of the release of the gegevensdienst; others may be among them. */
  readonly definitions: DefinitionSet | readonly DefinitionSet[];
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** Where in the chain the answers were recorded. */
  readonly hop?: Hop;
  /**
   * Whether the answers are validated as well (the default): structure, profiles, Bundle rules. Leave it out when
   * that is done elsewhere.
   */
  readonly validation?: 'include' | 'leave-out';
  /** See `validate`. */
  readonly expressions?: ExpressionEngine;
}

/**
 * Holds recorded exchanges, or the Bundles that came back, against a gegevensdienst: which questions were asked and
 * answered, and what deviates from what MedMij's qualification asks. Nothing in the data makes it throw.
 *
 * @throws UnknownGegevensdienstError when there is no such gegevensdienst.
 * @throws DefinitionsMissingError when the definitions of its release are not given.
 * @example
 * const { transactions, findings } = checkGegevensdienst(bundles, '48', { definitions: stu3 });
 */
export function checkGegevensdienst(
  input: SessionInput | readonly SessionInput[],
  dienst: DienstName | (string & {}) | Gegevensdienst,
  options: ConformanceOptions,
): ConformanceResult {
  const asked: Gegevensdienst = typeof dienst === 'string' ? gegevensdienst(dienst) : dienst;
  const sets = 'release' in options.definitions ? [options.definitions] : options.definitions;
  const used = sets.find(({ release }) => release === asked.release);
  if (used === undefined) throw new DefinitionsMissingError(asked.release);
  const inputs = Array.isArray(input) ? (input as readonly SessionInput[]) : [input as SessionInput];
  const session = createSession(inputs, asked, compiledDefinitions(used));
  const { evidence = 'masked' } = options;
  let resources = 0;
  const findings: Finding[] = [];
  for (const answer of session.answers) {
    const subjects = resourceSubjects({ session, answer });
    resources += subjects.length;
    findings.push(
      ...answer.findings.map((finding) => ({ ...finding, ...placeOf(answer) })),
      ...withHop(requestFindings({ session, answer }, evidence), 'pgo'),
      ...withHop(
        [
          ...validationFindings({ session, answer }, options),
          ...answerFindings({ session, answer }, evidence),
          ...subjects.flatMap((subject) => resourceFindings(subject, evidence)),
        ],
        options.hop,
      ),
    );
  }
  findings.push(
    ...withHop(runRules(sessionRules, session, { root: '', evidence, release: asked.release }), 'pgo'),
  );
  const gathered = gatherUndecided(findings);
  return {
    gegevensdienst: asked.key,
    findings: gathered,
    transactions: outcomesOf(session),
    resources,
    cantTell: gathered.filter(({ outcome }) => outcome === 'cantTell').length,
  };
}

function placeOf({ origin, item }: Answer): { readonly origin: number; readonly item?: number } {
  return { origin, ...(item !== undefined && { item }) };
}

function requestFindings(subject: AnswerSubject, evidence: EvidenceMode): readonly Finding[] {
  const { answer, session } = subject;
  const run = { evidence, release: session.dienst.release, place: placeOf(answer) };
  const sent = answer.sent === undefined ? [] : runRules(sentRules, subject, { ...run, root: 'Bundle' });
  return [...runRules(requestRules, subject, { ...run, root: '' }), ...sent];
}

function validationFindings(
  { session, answer }: AnswerSubject,
  { validation = 'include', expressions, evidence }: ConformanceOptions,
): readonly Finding[] {
  const input = answer.read ?? answer.resource;
  if (validation === 'leave-out' || input === undefined) return [];
  const { findings } = validate(input, {
    definitions: session.definitions,
    release: session.dienst.release,
    // One index for the session, instead of one per answer.
    scope: (reference) => session.scope.find(reference, undefined),
    ...(expressions !== undefined && { expressions }),
    ...(evidence !== undefined && { evidence }),
  });
  return findings.map((finding) => ({ ...finding, ...placeOf(answer) }));
}

function answerFindings(subject: AnswerSubject, evidence: EvidenceMode): readonly Finding[] {
  const { answer, session } = subject;
  const root = answer.resource?.resourceType ?? '';
  return runRules(answerRules, subject, {
    root,
    evidence,
    release: session.dienst.release,
    place: placeOf(answer),
  });
}

function resourceFindings(subject: ResourceSubject, evidence: EvidenceMode): readonly Finding[] {
  const { resource, entry, answer, session } = subject;
  const place = {
    ...placeOf(answer),
    ...(entry !== undefined && { entry: entry.index }),
    ...(entry?.fullUrl !== undefined && { fullUrl: entry.fullUrl }),
  };
  const run = { evidence, release: session.dienst.release, place };
  return [
    ...runRules(resourceRules, subject, { ...run, root: resource.resourceType }),
    ...runElementRules(elementRules, subject, run),
  ];
}

function withHop(findings: readonly Finding[], hop: Hop | undefined): readonly Finding[] {
  return hop === undefined ? findings : findings.map((finding) => ({ ...finding, hop }));
}
