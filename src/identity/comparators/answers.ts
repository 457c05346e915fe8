import { isRecord } from '../../foundation/isRecord.js';
import { compatibleBy, different, equal } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

const limit = 2000;
const maxDepth = 12;

/** Compares the answers of a filled-in questionnaire by item and value. */
export function answers(): Comparator<ReadonlySet<string>> {
  return {
    name: 'answers',
    read(elements) {
      const found = new Set<string>();
      for (const element of elements) collect(element, found, 0);
      return found.size === 0 ? undefined : found;
    },
    compare(a, b) {
      let common = 0;
      for (const each of a) if (b.has(each)) common += 1;
      if (common === a.size && common === b.size) return equal;
      return common === Math.min(a.size, b.size) ? compatibleBy('overlap') : different;
    },
    show: (value) => String(value.size),
  };
}

function collect(item: unknown, found: Set<string>, depth: number): void {
  if (!isRecord(item) || depth > maxDepth || found.size >= limit) return;
  const { linkId, answer, item: items } = item;
  for (const each of listOf(answer)) {
    if (!isRecord(each)) continue;
    for (const [name, value] of Object.entries(each)) {
      if (name.startsWith('value')) found.add(`${String(linkId)}=${plain(value)}`);
    }
    for (const nested of listOf(each['item'])) collect(nested, found, depth + 1);
  }
  for (const nested of listOf(items)) collect(nested, found, depth + 1);
}

/** The telling part of a value: the code of a Coding, the number of a Quantity. */
function plain(value: unknown): string {
  if (!isRecord(value)) return String(value).trim().slice(0, 300);
  const telling = value['code'] ?? value['value'] ?? value['reference'] ?? value;
  return typeof telling === 'string' ? telling : JSON.stringify(telling).slice(0, 300);
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as readonly unknown[]).slice(0, limit) : [];
}
