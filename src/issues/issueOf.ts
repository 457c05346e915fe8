import { compareStrings } from '../foundation/compareStrings.js';
import type { DuplicateGroup, DuplicateKind, DuplicateSignalKind } from '../duplicates/DuplicateResult.js';
import type { Hop } from '../taxonomy/hops.js';
import { hops } from '../taxonomy/hops.js';
import type { PartyCode } from '../taxonomy/parties.js';
import type { Situation } from '../taxonomy/Situation.js';
import { symptomOf } from '../taxonomy/symptoms.js';
import type { Case, Spread } from './Case.js';
import { isOfResource, lastElementOf } from './causePath.js';
import type { ChainIssue, IssuePlace } from './ChainIssue.js';
import { alternativesOf, classifyCase } from './classifyCase.js';
import type { CollectedCause, CollectedCauses, SpreadOfCause } from './collectCauses.js';
import { contradictsItself, isCarrier } from './duplicateClue.js';
import type { GroupOptions } from './GroupOptions.js';
import { worstSeverity } from './worstSeverity.js';

const placesShown = 5;

interface Run extends Omit<CollectedCauses, 'causes'> {
  readonly options: GroupOptions;
}

/** Makes the issue of one cause. */
export function issueOf(cause: CollectedCause, run: Run): ChainIssue {
  const { clue, gegevensdiensten, systems, findings, duplicates, signals, differences } = cause;
  const hop = hops.find((candidate) => cause.hops.has(candidate));
  const places = [...cause.places].sort(comparePlaces);
  const resources = new Set(places.map(({ origin, entry }) => `${origin ?? ''}:${entry ?? ''}`)).size;
  const identity = { gegevensdiensten, cause: clue.cause, ...(hop !== undefined && { hop }), systems };
  const subject = caseOf(cause, run, hop, resources);
  return {
    ...classifyCase(subject, {
      confidence: cause.strength,
      alternatives: alternativesOf(clue.others, cause.strength),
      evidence: clue.steps,
      identity,
      reporter: run.options.reporter,
    }),
    ...identity,
    findings,
    duplicates,
    signals,
    differences,
    counts: {
      findings: findings.length,
      duplicates: duplicates.length + signals.length,
      differences: differences.length,
      resources,
      inputs: new Set(places.map(({ origin }) => origin)).size,
    },
    places: places.slice(0, placesShown),
  };
}

function caseOf(cause: CollectedCause, run: Run, hop: Hop | undefined, resources: number): Case {
  const groups = cause.duplicates.flatMap((index) => run.options.duplicates?.[index] ?? []);
  const isFirst =
    hop !== undefined && (hop === 'screen' || hop === cause.clue.hop || isCapturedBefore(hop, run.captured));
  const spread = spreadOf(run.spreads.get(cause.spreadKey), run.options);
  const suspect = suspectOf(cause, run.options);
  const worst = worstSeverity(cause.severities);
  const { deviates, decides, issueType } = cause.clue;
  return {
    symptom: symptomOf(cause.clue.symptom),
    situation: {
      ...(isFirst && { firstDeviatingHop: hop }),
      ...situationOf(cause, groups, spread),
    },
    ...(hop !== undefined && !isFirst && { seenAt: hop }),
    ...(spread !== undefined && { spread }),
    resources,
    ...(worst !== undefined && { worst }),
    ...(suspect !== undefined && { suspect }),
    ...(deviates !== undefined && { deviates }),
    ...(decides !== undefined && { decides }),
    privacy: issueType === 'security',
    carrier: groups.length > 0 && groups.every(({ kind }) => isCarrier(kind)),
  };
}

/** True when something nearer to the source was looked at as well. */
function isCapturedBefore(hop: Hop, captured: ReadonlySet<Hop>): boolean {
  return hops.slice(0, hops.indexOf(hop)).some((earlier) => captured.has(earlier));
}

function situationOf(
  { clue, findings }: CollectedCause,
  groups: readonly DuplicateGroup[],
  spread: Spread | undefined,
): Situation {
  const element = lastElementOf(clue.cause.path);
  const sameId = agreed(groups.map(({ kind }) => idStaysOfKind.get(kind)));
  const sameIdentifier = agreed(groups.map(sharesIdentifier));
  return {
    ...(findings.length > 0 && isOfResource(clue.cause.path) && { inMessage: true }),
    ...(clue.subject !== undefined && { subject: clue.subject }),
    ...(element !== '' && { element }),
    ...(spread !== undefined && { suppliersAffected: spread.suppliers, providersAffected: spread.providers }),
    ...(sameId !== undefined && { sameId }),
    ...(sameIdentifier !== undefined && { sameIdentifier }),
    ...(groups.some(contradictsItself) && { contradiction: true }),
  };
}

/** Whether the logical id stayed the same between retrievals, for the kinds that tell. */
const idStaysOfKind: ReadonlyMap<DuplicateKind, boolean> = new Map([
  ['refetch-accumulated', true],
  ['id-regenerated', false],
]);

function sharesIdentifier({ because }: DuplicateGroup): boolean {
  return because.some(({ basis, weighs }) => basis === 'identifier' && weighs === 'for');
}

/** The value that all groups agree on. */
function agreed(values: readonly (boolean | undefined)[]): boolean | undefined {
  const [first, ...rest] = values;
  return rest.every((value) => value === first) ? first : undefined;
}

function spreadOf(spread: SpreadOfCause | undefined, { sources = [] }: GroupOptions): Spread | undefined {
  if (spread === undefined || spread.suppliers.size === 0) return undefined;
  const spared = new Set<string>();
  for (const { source, systems } of sources) {
    if (source === undefined || spread.providers.has(source)) continue;
    if (systems?.xis !== undefined && spread.suppliers.has(systems.xis)) spared.add(source);
  }
  return {
    suppliers: spread.suppliers.size,
    providers: spread.providers.size,
    sparedProviders: spared.size,
  };
}

/** The party that most groups suspect; on a tie the first by code. */
function suspectOf(cause: CollectedCause, { duplicates, signals }: GroupOptions): Case['suspect'] {
  const suspected = [
    ...cause.duplicates.flatMap((index) => duplicates?.[index] ?? []),
    ...cause.signals.flatMap((index) => signals?.[index] ?? []),
  ];
  const [first] = suspected;
  if (first === undefined) return undefined;
  const kind: DuplicateKind | DuplicateSignalKind = first.kind;
  const counts = new Map<PartyCode | 'none', number>();
  for (const { suspect } of suspected) counts.set(suspect, (counts.get(suspect) ?? 0) + 1);
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || compareStrings(a[0], b[0]));
  return most === undefined ? undefined : { party: most[0], kind };
}

function comparePlaces(a: IssuePlace, b: IssuePlace): number {
  return (
    (a.origin ?? -1) - (b.origin ?? -1) || (a.entry ?? -1) - (b.entry ?? -1) || compareStrings(a.path, b.path)
  );
}
