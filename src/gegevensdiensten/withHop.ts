import type { Finding } from '../finding/Finding.js';
import type { Hop } from '../taxonomy/hops.js';

/** Says where in the chain findings were seen, when that is known. */
export function withHop(findings: readonly Finding[], hop: Hop | undefined): readonly Finding[] {
  return hop === undefined ? findings : findings.map((finding) => ({ ...finding, hop }));
}
