import { compiledDefinitions } from '../definitions/CompiledDefinitions.js';
import { definitionSets } from '../definitions/definitionSets.js';
import { failedFinding } from '../finding/createFinding.js';
import type { Finding } from '../finding/Finding.js';
import { DefinitionsMissingError } from '../validation/DefinitionsMissingError.js';
import { tooManyFindings } from '../validation/profile/structure.js';
import type { DienstName } from './catalogue.js';
import { gegevensdienst } from './catalogue.js';
import type { ConformanceOptions } from './ConformanceOptions.js';
import type { ConformanceResult } from './ConformanceResult.js';
import { createAnswerCheck } from './createAnswerCheck.js';
import { findingsOfSession } from './findingsOfSession.js';
import { gatherUndecided } from './gatherUndecided.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import { resourceSubjects } from './rules/subjects.js';
import type { SessionInput } from './session/createSession.js';
import { createSession } from './session/createSession.js';
import { outcomesOf } from './session/outcomesOf.js';

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
  const sets = definitionSets(options.definitions);
  const used = sets.find(({ release }) => release === asked.release);
  if (used === undefined) throw new DefinitionsMissingError(asked.release);
  const inputs = Array.isArray(input) ? (input as readonly SessionInput[]) : [input as SessionInput];
  const session = createSession(inputs, asked, compiledDefinitions(used));
  const findingsOf = createAnswerCheck(session, options);
  let resources = 0;
  const findings: (readonly Finding[])[] = [];
  for (const answer of session.answers) {
    const subjects = resourceSubjects({ session, answer });
    resources += subjects.length;
    findings.push(limited(findingsOf({ session, answer }, subjects), answer.origin));
  }
  findings.push(findingsOfSession(session, options));
  const gathered = gatherUndecided(findings.flat());
  return {
    gegevensdienst: asked.key,
    findings: gathered,
    transactions: outcomesOf(session),
    resources,
    cantTell: gathered.filter(({ outcome }) => outcome === 'cantTell').length,
  };
}

/** Findings of one answer that are kept; a thousand of a kind say no more than ten thousand. */
const limit = 10_000;

function limited(findings: readonly Finding[], origin: number): readonly Finding[] {
  if (findings.length <= limit) return findings;
  const left = findings.length - limit;
  const place = { path: '', origin };
  return [
    ...findings.slice(0, limit),
    failedFinding(tooManyFindings, place, { limit, left }, { evidence: 'masked' }),
  ];
}
