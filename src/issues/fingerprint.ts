import { fnv1a64 } from '../foundation/fnv1a64.js';
import type { Hop } from '../taxonomy/hops.js';
import type { ClassificationCode } from '../taxonomy/nonClasses.js';
import type { ChainSystems, IssueCause } from './ChainIssue.js';

/** What makes an issue the same issue. A {@link ChainIssue} has all of it. */
export interface FingerprintParts {
  readonly symptom: ClassificationCode;
  readonly gegevensdiensten: readonly string[];
  readonly cause: IssueCause;
  readonly hop?: Hop;
  readonly systems: ChainSystems;
}

/** The version of the algorithm, with which every fingerprint starts. */
export const fingerprintVersion = 'v1';

/**
 * The identity of an issue: symptom, gegevensdiensten with their version (it is in the key), cause with its path
 * without indexes, hop, and the combination of systems. Nothing of a person, no date, no trace id. Starts with
 * the version of the algorithm; another version never gives the fingerprint of an earlier one.
 */
export function fingerprint(parts: FingerprintParts): string {
  const { symptom, gegevensdiensten, cause, hop, systems } = parts;
  const identity = [
    symptom,
    gegevensdiensten,
    cause.path,
    cause.code ?? '',
    cause.profile ?? '',
    cause.detail ?? '',
    cause.release ?? '',
    hop ?? '',
    nameOfSystem(systems.xis),
    nameOfSystem(systems.dva),
    nameOfSystem(systems.pgo),
  ];
  return `${fingerprintVersion}:${fnv1a64(JSON.stringify(identity))}`;
}

/** Names of systems differ in case and spaces from one report to the next. */
export function nameOfSystem(system: string | undefined): string {
  return (system ?? '').trim().toLowerCase().replace(/\s+/g, ' ');
}
