import type { DuplicateEvidence, DuplicateLink } from './DuplicateResult.js';

const limit = 100_000;

/**
 * Keeps one object of each evidence and link that is the same in many groups: of a hundred thousand groups most say
 * the same. Bounded: beyond the bound objects are simply kept apart.
 */
export class EvidencePool {
  readonly #evidence = new Map<string, DuplicateEvidence>();
  readonly #links = new Map<string, DuplicateLink>();

  /** The evidence, or the one like it that was there before. */
  one(evidence: DuplicateEvidence): DuplicateEvidence {
    return keep(this.#evidence, keyOfEvidence(evidence), evidence);
  }

  /** The link, or the one like it that was there before. */
  link(link: DuplicateLink): DuplicateLink {
    const { between, verdict, kind, certainty, score } = link;
    return keep(this.#links, `${between[0]} ${between[1]} ${verdict} ${kind} ${certainty} ${score}`, link);
  }
}

function keyOfEvidence(evidence: DuplicateEvidence): string {
  const { basis, weighs, links, between } = evidence;
  const head = `${basis} ${weighs} ${links} ${between[0]} ${between[1]}`;
  if (basis === 'identifier') return `${head} ${evidence.system}`;
  if (basis !== 'field') return head;
  const { field, path, role, outcome, means, values } = evidence;
  return [head, field, path, role, outcome, means ?? '', ...values].join('\u0000');
}

function keep<V>(pool: Map<string, V>, key: string, value: V): V {
  const known = pool.get(key);
  if (known !== undefined) return known;
  if (pool.size < limit) pool.set(key, value);
  return value;
}
