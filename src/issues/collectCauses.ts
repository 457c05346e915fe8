import type { DuplicateMember } from '../duplicates/DuplicateResult.js';
import type { Finding, Severity } from '../finding/Finding.js';
import type { Hop } from '../taxonomy/hops.js';
import type { ChainSystems, IssuePlace } from './ChainIssue.js';
import type { Clue } from './Clue.js';
import { concernsCapture } from './concernsCapture.js';
import { differenceClue } from './differenceClue.js';
import type { DuplicateSpan } from './duplicateClue.js';
import { duplicateClue } from './duplicateClue.js';
import { findingClue, likenessOf } from './findingClue.js';
import type { GroupOptions, IssueSource } from './GroupOptions.js';
import { signalClue } from './signalClue.js';

/** One cause with everything that shows it. */
export interface CollectedCause {
  readonly clue: Clue;
  /** The greatest strength of what shows it. */
  strength: number;
  /** The same for causes that differ only in systems. */
  readonly spreadKey: string;
  readonly gegevensdiensten: readonly string[];
  readonly systems: ChainSystems;
  readonly findings: number[];
  readonly duplicates: number[];
  readonly signals: number[];
  readonly differences: number[];
  readonly severities: Set<Severity>;
  readonly hops: Set<Hop>;
  readonly places: IssuePlace[];
}

/** Vendors and zorgaanbieders at which a cause shows. */
export interface SpreadOfCause {
  readonly suppliers: Set<string>;
  readonly providers: Set<string>;
}

/** All causes, and what holds across them. */
export interface CollectedCauses {
  readonly causes: readonly CollectedCause[];
  readonly spreads: ReadonlyMap<string, SpreadOfCause>;
  /** The hops at which anything was captured. */
  readonly captured: ReadonlySet<Hop>;
}

/** Puts each failed finding, group of double data, signal and difference with its cause. */
export function collectCauses(options: GroupOptions): CollectedCauses {
  const causes = new Map<string, CollectedCause>();
  const spreads = new Map<string, SpreadOfCause>();
  const captured = new Set<Hop>();
  const sourceOf = (origin: number | undefined): IssueSource => withDefaults(options, origin);
  for (const { hop } of [...(options.sources ?? []), options]) if (hop !== undefined) captured.add(hop);

  const causeOf = (clue: Clue, sources: readonly IssueSource[]): CollectedCause => {
    const gegevensdiensten = distinct(sources.map(({ gegevensdienst }) => gegevensdienst)).sort();
    const systems = commonSystems(sources);
    const spreadKey = JSON.stringify([clue.symptom, clue.cause, clue.hop, gegevensdiensten]);
    const key = JSON.stringify([spreadKey, systems.xis, systems.dva, systems.pgo]);
    let cause = causes.get(key);
    if (cause === undefined) {
      cause = {
        clue,
        strength: 0,
        spreadKey,
        gegevensdiensten,
        systems,
        findings: [],
        duplicates: [],
        signals: [],
        differences: [],
        severities: new Set(),
        hops: new Set(),
        places: [],
      };
      causes.set(key, cause);
    }
    cause.strength = Math.max(cause.strength, clue.strength);
    noteSpread(spreads, spreadKey, sources);
    for (const { hop } of sources) if (hop !== undefined) cause.hops.add(hop);
    return cause;
  };

  const ofLikeness = new Map<string, CollectedCause>();
  options.findings.forEach((finding, index) => {
    if (finding.outcome !== 'failed' || concernsCapture(finding, options.rules)) return;
    const likeness = `${finding.origin ?? ''} ${finding.hop ?? ''} ${likenessOf(finding, options.rules)}`;
    let cause = ofLikeness.get(likeness);
    if (cause === undefined) {
      const source = sourceOf(finding.origin);
      const hop = finding.hop ?? source.hop;
      if (hop !== undefined) captured.add(hop);
      cause = causeOf(findingClue(finding, options.rules), [
        { ...source, ...(hop !== undefined && { hop }) },
      ]);
      ofLikeness.set(likeness, cause);
    }
    cause.findings.push(index);
    cause.severities.add(finding.severity);
    cause.places.push(placeOfFinding(finding));
  });
  options.duplicates?.forEach((group, index) => {
    const sources = group.members.map(({ origin }) => sourceOf(origin));
    const cause = causeOf(duplicateClue(group, spanOf(sources)), sources);
    cause.duplicates.push(index);
    for (const member of group.members) cause.places.push(placeOfMember(member));
  });
  options.signals?.forEach((signal, index) => {
    const clue = signalClue(signal);
    if (clue === undefined) return;
    const cause = causeOf(
      clue,
      signal.members.map(({ origin }) => sourceOf(origin)),
    );
    cause.signals.push(index);
    for (const member of signal.members) cause.places.push(placeOfMember(member));
  });
  options.differences?.forEach((difference, index) => {
    const cause = causeOf(differenceClue(difference), [
      { ...sourceOf(undefined), hop: difference.firstDeviatingHop },
    ]);
    cause.differences.push(index);
  });
  return { causes: [...causes.values()], spreads, captured };
}

function withDefaults({ sources, gegevensdienst, hop, systems }: GroupOptions, origin = 0): IssueSource {
  return {
    ...(gegevensdienst !== undefined && { gegevensdienst }),
    ...(hop !== undefined && { hop }),
    ...(systems !== undefined && { systems }),
    ...sources?.[origin],
  };
}

/** The systems that all sources share: of double data across two of them, neither is named. */
function commonSystems(sources: readonly IssueSource[]): ChainSystems {
  const common: { -readonly [Side in keyof ChainSystems]: string } = {};
  for (const side of ['xis', 'dva', 'pgo'] as const) {
    const names = distinct(sources.map(({ systems }) => systems?.[side]));
    if (names.length === 1 && names[0] !== undefined) common[side] = names[0];
  }
  return common;
}

function noteSpread(spreads: Map<string, SpreadOfCause>, key: string, sources: readonly IssueSource[]): void {
  let spread = spreads.get(key);
  if (spread === undefined) {
    spread = { suppliers: new Set(), providers: new Set() };
    spreads.set(key, spread);
  }
  for (const { source, systems } of sources) {
    if (source !== undefined) spread.providers.add(source);
    if (systems?.xis !== undefined) spread.suppliers.add(systems.xis);
  }
}

function spanOf(sources: readonly IssueSource[]): DuplicateSpan {
  return {
    sources: distinct(sources.map(({ source }) => source)).length,
    gegevensdiensten: distinct(sources.map(({ gegevensdienst }) => gegevensdienst)).length,
    retrievals: distinct(sources.map(({ retrievedAt }) => retrievedAt)).length,
  };
}

function placeOfFinding({ origin, entry, fullUrl, path }: Finding): IssuePlace {
  return {
    ...(origin !== undefined && { origin }),
    ...(entry !== undefined && { entry }),
    ...(fullUrl !== undefined && { fullUrl }),
    path,
  };
}

function placeOfMember({ origin, entry, fullUrl, resourceType }: DuplicateMember): IssuePlace {
  return { origin, entry, ...(fullUrl !== undefined && { fullUrl }), path: resourceType };
}

function distinct(values: readonly (string | undefined)[]): string[] {
  return [...new Set(values.filter((value) => value !== undefined))];
}
