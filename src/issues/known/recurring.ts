import { compareStrings } from '../../foundation/compareStrings.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import type { KnownIssue, KnownIssues } from './KnownIssues.js';
import { mergeRegisters } from './mergeRegisters.js';
import { registerOf } from './registerOf.js';
import { requireMoment } from './requireMoment.js';
import { sortedSet } from './sortedSet.js';
import { emptyRegister } from './KnownIssues.js';
import type { UpdateOptions } from './updateRegister.js';

/** An issue that keeps coming back, in time or from one vendor to the next. */
export interface RecurringIssue {
  readonly symptom: SymptomCode;
  readonly gegevensdiensten: readonly string[];
  readonly path: string;
  /** The entries that are this, whatever the systems. */
  readonly entries: readonly string[];
  /** In how many of the registers it stands. */
  readonly registers: number;
  /** At which source systems, gateways and PGOs, by the names that the registers give. */
  readonly systems: {
    readonly xis: readonly string[];
    readonly dva: readonly string[];
    readonly pgo: readonly string[];
  };
  readonly regressions: number;
  readonly firstSeen: string;
  readonly lastSeen: string;
  /** Days from first seen until it was solved everywhere, or until now. */
  readonly openDays: number;
  /** Where to look when it is the same at several: the standard at several vendors, the vendor at one. */
  readonly pointsTo?: 'standard' | 'vendor';
}

const millisecondsADay = 86_400_000;

/**
 * The issues that keep coming back over registers: that returned after they were solved, or that stand at several
 * systems or in several registers. The most stubborn first.
 *
 * @throws MalformedInputError when one of them is no register, or the moment is none.
 */
export function recurring(
  registers: readonly KnownIssues[],
  { now }: UpdateOptions,
): readonly RecurringIssue[] {
  requireMoment(now);
  const merged = registers.reduce(mergeRegisters, emptyRegister);
  const groups = new Map<string, KnownIssue[]>();
  for (const entry of registerOf(merged.issues).issues) {
    if (entry.decision.mergedInto !== undefined) continue;
    const key = JSON.stringify([entry.symptom, entry.path, entry.gegevensdiensten]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [entry]);
    else group.push(entry);
  }
  return [...groups.values()]
    .map((entries) => recurrenceOf(entries, registers, now))
    .flatMap((issue) => issue ?? [])
    .sort(
      (a, b) =>
        b.regressions - a.regressions ||
        b.entries.length - a.entries.length ||
        b.openDays - a.openDays ||
        compareStrings(a.entries[0] ?? '', b.entries[0] ?? ''),
    );
}

function recurrenceOf(
  entries: readonly KnownIssue[],
  registers: readonly KnownIssues[],
  now: string,
): RecurringIssue | undefined {
  const [first] = entries;
  if (first === undefined) return undefined;
  const ids = entries.map(({ id }) => id);
  const holding = registers.filter(({ issues }) => issues.some(({ id }) => ids.includes(id))).length;
  const regressions = entries.reduce((sum, entry) => sum + entry.regressions.length, 0);
  const places = new Set(entries.map(({ systems: { xis, dva, pgo } }) => JSON.stringify([xis, dva, pgo])));
  if (regressions === 0 && places.size < 2 && holding < 2) return undefined;

  const seen = sortedSet(entries.flatMap(({ seenOn }) => seenOn));
  const firstSeen = seen[0] ?? '';
  const named = (system: 'xis' | 'dva' | 'pgo'): readonly string[] =>
    sortedSet(entries.flatMap(({ systems }) => systems[system] ?? []));
  const xis = named('xis');
  return {
    symptom: first.symptom,
    gegevensdiensten: first.gegevensdiensten,
    path: first.path,
    entries: ids,
    registers: holding,
    systems: { xis, dva: named('dva'), pgo: named('pgo') },
    regressions,
    firstSeen,
    lastSeen: seen.at(-1) ?? '',
    openDays: daysBetween(firstSeen, closedAt(entries) ?? now),
    ...(xis.length > 0 && { pointsTo: xis.length > 1 ? 'standard' : 'vendor' }),
  };
}

/** When the last of them was solved; undefined while one is open. */
function closedAt(entries: readonly KnownIssue[]): string | undefined {
  if (entries.some(({ decision }) => decision.state !== 'opgelost')) return undefined;
  return entries
    .map(({ decision }) => decision.at)
    .sort((a, b) => Date.parse(a) - Date.parse(b))
    .at(-1);
}

function daysBetween(from: string, to: string): number {
  const days = Math.floor((Date.parse(to) - Date.parse(from)) / millisecondsADay);
  return Number.isNaN(days) ? 0 : Math.max(0, days);
}
