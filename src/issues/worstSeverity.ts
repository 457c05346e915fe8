import type { Severity } from '../finding/Finding.js';

const worstFirst = ['fatal', 'error', 'warning', 'information'] as const satisfies readonly Severity[];

/** The worst of some severities; undefined when there are none. */
export function worstSeverity(severities: Iterable<Severity>): Severity | undefined {
  const found = new Set(severities);
  return worstFirst.find((severity) => found.has(severity));
}
