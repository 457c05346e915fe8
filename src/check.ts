import type { CheckInput } from './CheckInput.js';
import type { DefinitionSet } from './definitions/DefinitionSet.js';
import type { ExpressionEngine } from './definitions/expressions/ExpressionTable.js';
import type { DuplicateMember, DuplicateResult, Source } from './duplicates/DuplicateResult.js';
import { findDuplicates } from './duplicates/findDuplicates.js';
import { isBundle } from './fhir/Bundle.js';
import { isExchange } from './fhir/Exchange.js';
import type { FhirResource } from './fhir/FhirResource.js';
import { isFhirResource } from './fhir/FhirResource.js';
import type { Release } from './fhir/Release.js';
import type { Finding } from './finding/Finding.js';
import type { EvidenceMode } from './finding/maskValue.js';
import { withoutYielding } from './finding/withoutYielding.js';
import { gegevensdienst } from './gegevensdiensten/catalogue.js';
import type { ConformanceResult } from './gegevensdiensten/ConformanceResult.js';
import type { Gegevensdienst } from './gegevensdiensten/Gegevensdienst.js';
import { checkGegevensdienst } from './gegevensdiensten/checkGegevensdienst.js';
import type { SessionInput } from './gegevensdiensten/session/createSession.js';
import { groupIntoIssues } from './issues/groupIntoIssues.js';
import type { KnownIssues } from './issues/known/KnownIssues.js';
import type { OpenedInput } from './openInputs.js';
import { openInputs } from './openInputs.js';
import { readBody } from './reading/readBody.js';
import type { ReadOptions } from './reading/ReadSettings.js';
import { readFhir } from './reading/readFhir.js';
import type { ReadResult } from './reading/ReadResult.js';
import type { HopCapture } from './keten/ChainTrace.js';
import { compareHops } from './keten/compareHops.js';
import type { FactPlace, HopDifference } from './keten/HopDifference.js';
import { collectCantTell } from './report/collectCantTell.js';
import type { Conformance, Report } from './report/Report.js';
import type { ReportInput } from './report/ReportInput.js';
import { rules } from './rules.js';
import type { Hop } from './taxonomy/hops.js';
import type { ReporterRole } from './taxonomy/reporterRoles.js';
import { createReferenceScope } from './validation/profile/ReferenceScope.js';
import { validateExchanges } from './validation/exchange/validateExchanges.js';
import type { ValidationResult } from './validation/validate.js';
import { checkQuality } from './validation/quality/checkQuality.js';
import { validate } from './validation/validate.js';
import { validateQuestionnaires } from './validation/questionnaire/validateQuestionnaires.js';

export type { CheckInput } from './CheckInput.js';

/** What a check is told. */
export interface CheckOptions {
  /** Definitions of one release or of both. */
  readonly definitions: readonly DefinitionSet[];
  /** The gegevensdienst that was asked, by id or key, or one of your own; its release then holds for all inputs. */
  readonly dienst?: string | Gegevensdienst;
  /** The release, when it is known and no gegevensdienst tells it. */
  readonly release?: Release;
  /** Canonicals that each resource given must meet, besides the profiles that it claims. */
  readonly profiles?: readonly string[];
  /** Who will report the issues: decides on the desks. */
  readonly reporter?: ReporterRole;
  /** A register of known issues to hold the issues against. */
  readonly known?: KnownIssues;
  /** Evaluates invariants that this package does not know. */
  readonly expressions?: ExpressionEngine;
  /** Whether values from the record stand masked (the default) or verbatim in findings. */
  readonly evidence?: EvidenceMode;
  /** Whether what people can't make sense of is looked for as well (the default). */
  readonly quality?: 'check' | 'leave-out';
  /** The present moment (ISO 8601), for `generatedAt` and for what may not lie in the future. */
  readonly now?: string;
  /** Told before each input is validated. */
  readonly onProgress?: (done: number, total: number, name: string | undefined) => void;
}

/**
 * The main job: reads and validates every input, holds them together against a gegevensdienst, finds what is double,
 * and groups it all into issues with who must act. Nothing in the data makes it throw.
 *
 * @throws UnknownGegevensdienstError when there is no such gegevensdienst.
 * @throws DefinitionsMissingError when the release that is told is not among the definitions.
 *
 * @example
 * const report = check([{ name: 'answer.json', content: text }], { definitions: [stu3], dienst: '48' });
 * for (const issue of report.issues) console.log(describe(issue, 'nl'));
 */
export function check(given: readonly CheckInput[], options: CheckOptions): Report {
  const inputs = openInputs(given);
  const dienst = typeof options.dienst === 'string' ? gegevensdienst(options.dienst) : options.dienst;
  const run: Run = { ...options, dienst, release: dienst?.release ?? options.release };
  const answers = inputs.map((input) => receive(input, run));

  const validated = validateAll(answers, run);
  const conformance =
    dienst === undefined
      ? undefined
      : checkGegevensdienst(
          answers.map(({ session }) => session),
          dienst,
          { ...run, validation: 'leave-out' },
        );
  const conforming = [
    ...validated.flatMap(({ findings }) => findings),
    ...(conformance?.findings ?? exchangesOf(answers, validated, run)),
  ];
  const checked = withoutYielding([...conforming, ...qualityOf(answers, validated, run)], rules).sort(
    (a, b) => originOf(a) - originOf(b),
  );
  const findings = checked.filter(({ outcome }) => outcome === 'failed');
  const duplicates = duplicatesWithinHops(answers, validated, run);
  const differences = differencesOf(answers, validated, run);

  return {
    inputs: inputs.map((input, origin) => reportedInput(input, validated[origin])),
    issues: groupIntoIssues({
      findings,
      duplicates: duplicates.groups,
      signals: duplicates.signals,
      differences,
      rules,
      sources: inputs,
      ...(dienst !== undefined && { gegevensdienst: dienst.key }),
      ...(run.reporter !== undefined && { reporter: run.reporter }),
      ...(run.known !== undefined && { known: run.known }),
    }),
    findings,
    duplicates,
    differences,
    ...(conformance !== undefined && { conformance: conformanceOf(conformance) }),
    cantTell: collectCantTell(checked),
    definitions: definitionsUsed(validated, run),
    ...(run.now !== undefined && { generatedAt: run.now }),
  };
}

/** The options of one check, with the gegevensdienst and the release that hold for all its inputs, if any is told. */
type Run = Omit<CheckOptions, 'release' | 'dienst'> & {
  readonly release: Release | undefined;
  readonly dienst: Gegevensdienst | undefined;
};

/** An input as each room wants it. */
interface ReceivedAnswer {
  readonly input: OpenedInput;
  readonly session: SessionInput;
  /** What there is to validate; undefined for an exchange without a resource in its answer. */
  readonly answer: ReadResult | FhirResource | undefined;
  readonly resources: readonly FhirResource[];
}

function receive(input: OpenedInput, run: Run): ReceivedAnswer {
  const { content, contentType } = input;
  if (isExchange(content)) {
    const answer = readBody(content.response, readOptions(run));
    const resource = isFhirResource(answer) ? answer : answer?.resource;
    // What was read here need not be read again there.
    const session =
      resource === undefined ? content : { ...content, response: { ...content.response, body: resource } };
    return { input, session, answer, resources: resourcesOf(answer) };
  }
  const received = typeof content === 'string' || content instanceof Uint8Array;
  const answer = received
    ? readFhir(content, { ...readOptions(run), ...(contentType !== undefined && { contentType }) })
    : content;
  return { input, session: answer, answer, resources: resourcesOf(answer) };
}

function readOptions({ definitions, release, evidence }: Run): ReadOptions {
  return {
    definitions,
    ...(release !== undefined && { release }),
    ...(evidence !== undefined && { evidence }),
  };
}

function resourcesOf(answer: ReceivedAnswer['answer']): readonly FhirResource[] {
  if (answer === undefined) return [];
  return isFhirResource(answer) ? [answer] : answer.resources.map(({ resource }) => resource);
}

/** Validates each answer; references may lead to any other. */
function validateAll(answers: readonly ReceivedAnswer[], run: Run): readonly ValidationResult[] {
  const scope = createReferenceScope(answers.flatMap(({ resources }) => resources));
  const { definitions, release, profiles, expressions, evidence, onProgress } = run;
  return answers.map(({ input, answer }, origin) => {
    onProgress?.(origin, answers.length, input.name);
    const found = (input.found ?? []).map((finding) => ({ ...finding, origin }));
    if (answer === undefined) return { release, resources: 0, findings: found };
    const result = validate(answer, {
      definitions,
      scope: (reference, from) => scope.find(reference, from),
      questionnaires: validateQuestionnaires,
      places: 'line-and-column',
      ...(release !== undefined && { release }),
      ...(profiles !== undefined && { profiles }),
      ...(expressions !== undefined && { expressions }),
      ...(evidence !== undefined && { evidence }),
    });
    const known = { origin, ...(result.release !== undefined && { release: result.release }) };
    return {
      ...result,
      findings: [...found, ...result.findings.map((finding) => ({ ...finding, ...known }))],
    };
  });
}

/** Looks in each answer for what people can't make sense of. */
function qualityOf(
  answers: readonly ReceivedAnswer[],
  validated: readonly ValidationResult[],
  { quality = 'check', definitions, now, evidence }: Run,
): readonly Finding[] {
  if (quality === 'leave-out') return [];
  const scope = createReferenceScope(answers.flatMap(({ resources }) => resources));
  return answers.flatMap(({ answer }, origin) => {
    const release = validated[origin]?.release;
    if (answer === undefined || release === undefined) return [];
    const findings = checkQuality(answer, {
      definitions,
      release,
      scope: scope.find,
      places: 'line-and-column',
      ...(now !== undefined && { now }),
      ...(evidence !== undefined && { evidence }),
    });
    return findings.map((finding) => ({ ...finding, origin, release }));
  });
}

/** An answer with the index of its input. */
type NumberedAnswer = readonly [origin: number, ReceivedAnswer];

/** What every hop holds of one record is no duplicate: where inputs tell their hop, each is searched by itself. */
function duplicatesWithinHops(
  answers: readonly ReceivedAnswer[],
  validated: readonly ValidationResult[],
  run: Run,
): DuplicateResult {
  const byHop = new Map<Hop | undefined, NumberedAnswer[]>();
  for (const [origin, answer] of answers.entries()) {
    const { hop } = answer.input;
    byHop.set(hop, [...(byHop.get(hop) ?? []), [origin, answer]]);
  }
  const found = [...byHop.values()].map((own) => duplicatesOf(own, validated, run));
  return {
    groups: found.flatMap(({ groups }) => groups),
    signals: found.flatMap(({ signals }) => signals),
    notCompared: found.flatMap(({ notCompared }) => notCompared),
  };
}

/** What differs between the hops of the inputs, when these tell of two hops or more. */
function differencesOf(
  answers: readonly ReceivedAnswer[],
  validated: readonly ValidationResult[],
  { evidence }: Run,
): readonly HopDifference[] {
  const origins: number[] = [];
  const captures = answers.flatMap(({ input, resources }, origin): readonly HopCapture[] => {
    const { hop, retrievedAt, gegevensdienst: key, content } = input;
    if (hop === undefined) return [];
    origins.push(origin);
    const release = validated[origin]?.release;
    const [body] = resources;
    return [
      {
        hop,
        ...(isExchange(content)
          ? { exchanges: [{ ...content, response: { ...content.response, body } }] }
          : { resources }),
        ...(release !== undefined && { release }),
        ...(retrievedAt !== undefined && { capturedAt: retrievedAt }),
        ...(key !== undefined && { gegevensdienst: key }),
      },
    ];
  });
  if (new Set(captures.map(({ hop }) => hop)).size < 2) return [];
  const { differences } = compareHops({ hops: captures }, evidence === undefined ? {} : { evidence });
  const byInput = (place: FactPlace): FactPlace => ({
    ...place,
    capture: origins[place.capture] ?? place.capture,
  });
  return differences.map((difference) => ({
    ...difference,
    ...(difference.before !== undefined && { before: byInput(difference.before) }),
    ...(difference.after !== undefined && { after: byInput(difference.after) }),
  }));
}

/** What HTTP and OAuth ask of the exchanges, when no gegevensdienst asks more. */
function exchangesOf(
  answers: readonly ReceivedAnswer[],
  validated: readonly ValidationResult[],
  { evidence = 'masked' }: Run,
): readonly Finding[] {
  const exchanges = answers.flatMap(({ session, answer }, origin) => {
    if (!isExchange(session)) return [];
    const body = isFhirResource(answer) ? answer : answer?.resource;
    const release = validated[origin]?.release;
    return [
      {
        origin,
        exchange: session,
        ...(body !== undefined && { body }),
        ...(release !== undefined && { release }),
      },
    ];
  });
  return validateExchanges(exchanges, { evidence });
}

/** Seeks what is double over all answers, and tells its places by input. */
function duplicatesOf(
  answers: readonly NumberedAnswer[],
  validated: readonly ValidationResult[],
  { dienst, evidence }: Run,
): DuplicateResult {
  const sources: Source[] = [];
  const origins: number[] = [];
  for (const [origin, { input, resources }] of answers) {
    const release = validated[origin]?.release;
    const asked = input.gegevensdienst ?? dienst?.key;
    const context = {
      ...(input.source !== undefined && { source: input.source }),
      ...(input.retrievedAt !== undefined && { retrievedAt: input.retrievedAt }),
      ...(release !== undefined && { release }),
      ...(asked !== undefined && { gegevensdienst: asked }),
    };
    const loose = resources.filter((resource) => !isBundle(resource));
    const parts: Source[] = resources.filter(isBundle).map((bundle) => ({ ...context, bundle }));
    if (loose.length > 0) parts.push({ ...context, resources: loose });
    sources.push(...parts);
    origins.push(...parts.map(() => origin));
  }
  const found = findDuplicates(sources, evidence === undefined ? {} : { evidence });
  const byInput = <T extends { readonly members: readonly DuplicateMember[] }>(one: T): T => ({
    ...one,
    members: one.members.map((member) => ({ ...member, origin: origins[member.origin] ?? member.origin })),
  });
  return { ...found, groups: found.groups.map(byInput), signals: found.signals.map(byInput) };
}

function definitionsUsed(
  validated: readonly ValidationResult[],
  { definitions }: Run,
): Report['definitions'] {
  const releases = new Set(validated.map(({ release }) => release));
  return definitions
    .filter(({ release }) => releases.has(release))
    .map(({ release, packages }) => ({ release, packages }));
}

function reportedInput({ name, list }: OpenedInput, validated: ValidationResult | undefined): ReportInput {
  const release = validated?.release;
  return {
    ...(name !== undefined && { name }),
    ...(release !== undefined && { release }),
    resources: validated?.resources ?? 0,
    ...(list !== undefined && { list }),
  };
}

/** The findings stand among those of the report. */
function conformanceOf({ gegevensdienst: key, transactions, resources }: ConformanceResult): Conformance {
  return { gegevensdienst: key, transactions, resources };
}

/** Findings about no input in particular come last. */
function originOf({ origin }: Finding): number {
  return origin ?? Number.MAX_SAFE_INTEGER;
}
