import type { EvidenceMode } from '../finding/maskValue.js';
import { maskValue } from '../finding/maskValue.js';
import type { RecordMatch } from '../identity/compareRecords.js';
import { sharedIdentifier } from './compareIdentifiers.js';
import type { DuplicateEvidence, DuplicateVerdict, EvidenceWeight } from './DuplicateResult.js';
import { sameEntry } from './stateDiffers.js';
import type { ResourceRecord } from '../identity/ResourceRecord.js';

/** Beyond so many links of a group the evidence says nothing new. */
const linkLimit = 200;

/** Gathers the evidence of a group: what its links show, each thing once, with how many links show it. */
export class EvidenceCollector {
  readonly #mode: EvidenceMode;
  readonly #found = new Map<string, { readonly evidence: DuplicateEvidence; links: number }>();
  #links = 0;

  constructor(mode: EvidenceMode) {
    this.#mode = mode;
  }

  /** Adds what one link shows. */
  add(
    a: ResourceRecord,
    b: ResourceRecord,
    verdict: DuplicateVerdict,
    matches: RecordMatch,
    between: readonly [number, number],
  ): void {
    this.#links += 1;
    if (this.#links > linkLimit) {
      if (verdict === 'exact') this.#note('content', { basis: 'content', weighs: 'for', links: 1, between });
      return;
    }
    if (sameEntry(a, b)) this.#note('fullUrl', { basis: 'fullUrl', weighs: 'for', links: 1, between });
    const shared = sharedIdentifier(a.identifiers, b.identifiers);
    if (shared !== undefined) {
      const system = systemOf(shared);
      this.#note(`identifier ${system}`, { basis: 'identifier', system, weighs: 'for', links: 1, between });
    }
    if (verdict === 'exact') this.#note('content', { basis: 'content', weighs: 'for', links: 1, between });
    for (const [at, match] of matches.entries()) {
      const field = a.comparison?.fields[at];
      if (match === undefined || field === undefined) continue;
      const { outcome, means } = match;
      const key = means === undefined ? `${at} ${outcome}` : `${at} ${outcome} ${means}`;
      const known = this.#found.get(key);
      if (known !== undefined) {
        known.links += 1;
        continue;
      }
      const values = [a, b].flatMap((record) => {
        const value = record.value(at);
        const shown = value === undefined ? '' : field.comparator.show(value);
        return shown === '' ? [] : [maskValue(shown, this.#mode)];
      });
      this.#note(key, {
        basis: 'field',
        field: field.name,
        path: `${a.resourceType}.${pathIn(field.paths, a.release)}`,
        role: field.role,
        outcome,
        ...(means !== undefined && { means }),
        values,
        weighs: weightOf(outcome),
        links: 1,
        between,
      });
    }
  }

  /** The evidence: identity first, then the fields in the order of their comparison. */
  evidence(): readonly DuplicateEvidence[] {
    return [...this.#found.values()].map(({ evidence, links }) => ({ ...evidence, links }));
  }

  #note(key: string, evidence: DuplicateEvidence): void {
    const known = this.#found.get(key);
    if (known === undefined) this.#found.set(key, { evidence, links: 1 });
    else known.links += 1;
  }
}

function weightOf(outcome: string): EvidenceWeight {
  if (outcome === 'equal' || outcome === 'compatible') return 'for';
  return outcome === 'different' ? 'against' : 'neutral';
}

/** The system of an identifier key; the value stays behind. A number without system counts within its source. */
function systemOf(key: string): string {
  return key.startsWith('source:') ? '' : key.slice(0, key.lastIndexOf('|'));
}

function pathIn(
  paths: readonly { readonly path: string; readonly release?: string }[],
  release: string | undefined,
): string {
  const own = paths.find((path) => path.release === undefined || path.release === release) ?? paths[0];
  return own?.path ?? '';
}
