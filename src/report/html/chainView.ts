import { hopDifferenceKinds } from '../../taxonomy/hopDifferenceKinds.js';
import type { HopDifferenceKind } from '../../taxonomy/hopDifferenceKinds.js';
import type { Hop } from '../../taxonomy/hops.js';
import { hopFacts, hops } from '../../taxonomy/hops.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import type { SeverityLevel } from '../../taxonomy/severityLevels.js';
import { severityRank } from '../../taxonomy/severityLevels.js';
import type { ChainIssue } from '../../issues/ChainIssue.js';
import type { Report } from '../Report.js';

/** What the picture tells of a difference; the list tells its kind. */
export type ChangeMark = (typeof marks)[number];

/** A party with what lies with it. */
export interface PartyLoad {
  readonly party: PartyCode;
  readonly issues: number;
  /** That of its gravest issue; absent when there are none. */
  readonly severity?: SeverityLevel;
}

/** A hop of the chain as the picture shows it. */
export interface Station {
  readonly hop: Hop;
  readonly load: PartyLoad;
  /** True when something was captured there. */
  readonly captured: boolean;
  /** What changed on the way to it, by kind; kinds that did not occur are left out. */
  readonly changes: readonly { readonly kind: ChangeMark; readonly count: number }[];
}

/** The chain as a picture shows it. */
export interface ChainView {
  readonly stations: readonly Station[];
  /** Parties around the chain that have something to do. */
  readonly around: readonly PartyLoad[];
  /** True when hops were held against each other. */
  readonly compared: boolean;
  /** The first stretch of the way on which something changed, nearest to the source. */
  readonly firstBreak?: { readonly from: Hop | undefined; readonly to: Hop };
}

const marks = ['lost', 'added', 'doubled', 'changed'] as const;

function markOf(kind: HopDifferenceKind): ChangeMark {
  return kind === 'doubled' ? kind : hopDifferenceKinds[kind].change;
}

/** Who stands at a hop instead of its owner: the PGO, which owns the last two, stands at the first of them. */
const atStation: Partial<Record<Hop, PartyCode>> = { 'pgo-shown': 'persoon' };

/** Makes the view: who has what to do, and what changed between which hops. */
export function chainView(
  { inputs, differences, findings }: Report,
  issues: readonly ChainIssue[],
): ChainView {
  const loads = loadsOf(issues);
  const compared = new Set(inputs.flatMap(({ hop }) => hop ?? []));
  const captured = new Set<Hop>([
    ...compared,
    ...differences.flatMap((difference) => difference.hops),
    ...findings.flatMap(({ hop }) => hop ?? []),
  ]);
  const placed = new Set<PartyCode>();
  const stations = hops.map((hop): Station => {
    const party = atStation[hop] ?? hopFacts[hop].owner;
    placed.add(party);
    return {
      hop,
      load: loads.get(party) ?? { party, issues: 0 },
      captured: captured.has(hop),
      changes: marks.flatMap((kind) => {
        const count = differences.filter(
          (one) => markOf(one.kind) === kind && one.firstDeviatingHop === hop,
        ).length;
        return count === 0 ? [] : [{ kind, count }];
      }),
    };
  });
  const firstBreak = firstBreakOf(differences);
  return {
    stations,
    around: [...loads.values()].filter(({ party }) => !placed.has(party)),
    compared: compared.size > 1 || differences.length > 0,
    ...(firstBreak !== undefined && { firstBreak }),
  };
}

function firstBreakOf(differences: Report['differences']): ChainView['firstBreak'] {
  const to = hops.find((hop) => differences.some(({ firstDeviatingHop }) => firstDeviatingHop === hop));
  if (to === undefined) return undefined;
  const before = differences.find(({ firstDeviatingHop }) => firstDeviatingHop === to)?.hops ?? [];
  return { from: before[before.indexOf(to) - 1], to };
}

function loadsOf(issues: readonly ChainIssue[]): ReadonlyMap<PartyCode, PartyLoad> {
  const loads = new Map<PartyCode, PartyLoad>();
  for (const { parties, severity } of issues) {
    const [first] = parties;
    if (first === undefined) continue;
    const known = loads.get(first.party);
    loads.set(first.party, {
      party: first.party,
      issues: (known?.issues ?? 0) + 1,
      severity:
        known?.severity !== undefined && severityRank(known.severity) >= severityRank(severity)
          ? known.severity
          : severity,
    });
  }
  return loads;
}
