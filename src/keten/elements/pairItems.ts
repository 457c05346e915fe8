import { isRecord } from '../../foundation/isRecord.js';
import { canonicalLeaves, canonicalText } from './canonicalText.js';
import type { MatchContext } from './MatchContext.js';

/** Which items of a list at one hop are which at a later hop, by index. */
export interface ItemPairs {
  /** Items that are equal. */
  readonly equal: readonly (readonly [number, number])[];
  /** Items that are one, with a difference. */
  readonly changed: readonly (readonly [number, number])[];
  readonly lost: readonly { readonly index: number; readonly twin: boolean }[];
  readonly added: readonly { readonly index: number; readonly twin: boolean }[];
}

/** Above so many pairs of items that differ, items are paired by position. */
const pairLimit = 4000;
const leastShare = 0.2;

/** Pairs the items of two lists: first those that are equal, then those that have most in common. */
export function pairItems(
  before: readonly unknown[],
  after: readonly unknown[],
  context: MatchContext,
): ItemPairs {
  const nameBefore = (reference: string): string => context.nameOfTarget(reference, 'before');
  const nameAfter = (reference: string): string => context.nameOfTarget(reference, 'after');
  const left = before.map((item) => canonicalText(item, nameBefore));
  const right = after.map((item) => canonicalText(item, nameAfter));
  const { pairs: equal, left: openLeft, right: openRight } = pairEqual(left, right);
  const changed =
    openLeft.length * openRight.length > pairLimit
      ? openLeft.slice(0, openRight.length).map((index, at) => [index, openRight[at] ?? -1] as const)
      : pairAlike(
          openLeft.map((index) => leavesOf(before[index], index, nameBefore)),
          openRight.map((index) => leavesOf(after[index], index, nameAfter)),
        );
  const pairedLeft = new Set(changed.map(([index]) => index));
  const pairedRight = new Set(changed.map(([, index]) => index));
  const [leftTexts, rightTexts] = [new Set(left), new Set(right)];
  return {
    equal,
    changed,
    lost: openLeft
      .filter((index) => !pairedLeft.has(index))
      .map((index) => ({ index, twin: rightTexts.has(left[index] ?? '') })),
    added: openRight
      .filter((index) => !pairedRight.has(index))
      .map((index) => ({ index, twin: leftTexts.has(right[index] ?? '') })),
  };
}

function pairEqual(
  left: readonly string[],
  right: readonly string[],
): { readonly pairs: (readonly [number, number])[]; readonly left: number[]; readonly right: number[] } {
  const waiting = new Map<string, number[]>();
  for (const [index, text] of right.entries()) {
    const same = waiting.get(text);
    if (same === undefined) waiting.set(text, [index]);
    else same.push(index);
  }
  const pairs: (readonly [number, number])[] = [];
  const open: number[] = [];
  for (const [index, text] of left.entries()) {
    const match = waiting.get(text)?.shift();
    if (match === undefined) open.push(index);
    else pairs.push([index, match]);
  }
  return { pairs, left: open, right: [...waiting.values()].flat().sort((a, b) => a - b) };
}

interface ItemLeaves {
  readonly index: number;
  readonly item: unknown;
  readonly leaves: readonly string[];
}

function leavesOf(item: unknown, index: number, name: (reference: string) => string): ItemLeaves {
  return { index, item, leaves: canonicalLeaves(item, name) };
}

/** The best pairs first. The only item left on both sides is one item, unless it is of another kind. */
function pairAlike(
  left: readonly ItemLeaves[],
  right: readonly ItemLeaves[],
): readonly (readonly [number, number])[] {
  const candidates = left.flatMap((a) =>
    right.flatMap((b) => {
      if (ofOtherKind(a.item, b.item)) return [];
      const share = shareOf(a.leaves, b.leaves);
      const only = left.length === 1 && right.length === 1;
      return share >= leastShare || only || !isRecord(a.item) ? [{ a: a.index, b: b.index, share }] : [];
    }),
  );
  candidates.sort((x, y) => y.share - x.share || Math.abs(x.a - x.b) - Math.abs(y.a - y.b) || x.a - y.a);
  const [usedLeft, usedRight] = [new Set<number>(), new Set<number>()];
  const pairs: (readonly [number, number])[] = [];
  for (const { a, b } of candidates) {
    if (usedLeft.has(a) || usedRight.has(b)) continue;
    usedLeft.add(a);
    usedRight.add(b);
    pairs.push([a, b]);
  }
  return pairs.sort(([a], [b]) => a - b);
}

/** Extensions of another url, numbers of another system. */
function ofOtherKind(a: unknown, b: unknown): boolean {
  if (!isRecord(a) || !isRecord(b)) return isRecord(a) !== isRecord(b);
  const { url } = a;
  return typeof url === 'string' && !('contentType' in a) && url !== b['url'];
}

function shareOf(a: readonly string[], b: readonly string[]): number {
  const counts = new Map<string, number>();
  for (const leaf of a) counts.set(leaf, (counts.get(leaf) ?? 0) + 1);
  let common = 0;
  for (const leaf of b) {
    const count = counts.get(leaf) ?? 0;
    if (count === 0) continue;
    common += 1;
    counts.set(leaf, count - 1);
  }
  return a.length + b.length === 0 ? 1 : (2 * common) / (a.length + b.length);
}
