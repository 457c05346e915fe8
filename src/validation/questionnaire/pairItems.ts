import type { AnsweredItem, StrayItem } from './AnsweredItem.js';
import { isEnabled } from './isEnabled.js';
import type { QuestionnaireItem } from './QuestionnaireItem.js';
import type { ResponseItems } from './readResponseItems.js';
import type { ResponseItem } from './ResponseItem.js';

/** What came of laying a response beside its Questionnaire. */
export interface PairedItems {
  readonly answered: readonly AnsweredItem[];
  readonly strays: readonly StrayItem[];
}

/** Where items are laid beside each other: the items found beneath one item, one answer or the response itself. */
interface Context {
  readonly within: string;
  readonly parent: ResponseItem | undefined;
  /** Place in document order up to which the context reaches. */
  readonly end: number;
}

/**
 * Lays each item of a response beside the item of the Questionnaire with the same linkId and the same parent. What
 * stands beneath a disabled item is left to that item.
 */
export function pairItems(definitions: readonly QuestionnaireItem[], response: ResponseItems): PairedItems {
  const answered: AnsweredItem[] = [];
  const strays: StrayItem[] = [];
  const known = linkIdsOf(definitions);
  const pair = (
    asked: readonly QuestionnaireItem[],
    found: readonly ResponseItem[],
    context: Context,
  ): void => {
    const byLinkId = grouped(found);
    for (const item of asked) {
      const occurrences = byLinkId.get(item.linkId) ?? [];
      byLinkId.delete(item.linkId);
      const place = { parent: context.parent, order: occurrences[0]?.order ?? context.end };
      const enabled = isEnabled(item, place, response.byLinkId);
      answered.push({ item, within: context.within, occurrences, enabled });
      if (enabled !== false) for (const occurrence of occurrences) beneath(item, occurrence);
    }
    for (const unexpected of byLinkId.values()) {
      for (const stray of unexpected) strays.push({ found: stray, known: known.has(stray.linkId) });
    }
  };
  /** Items of a group nest beneath it, those of a question beneath each answer. */
  const beneath = (item: QuestionnaireItem, occurrence: ResponseItem): void => {
    const end = lastOrder(occurrence) + 1;
    if (item.type === 'group') {
      pair(item.items, occurrence.items, { within: occurrence.path, parent: occurrence, end });
      return;
    }
    for (const { path, items } of occurrence.answers)
      pair(item.items, items, { within: path, parent: occurrence, end });
  };
  pair(definitions, response.items, { within: '', parent: undefined, end: Number.MAX_SAFE_INTEGER });
  return { answered, strays };
}

function grouped(items: readonly ResponseItem[]): Map<string, ResponseItem[]> {
  const groups = new Map<string, ResponseItem[]>();
  for (const item of items) {
    const group = groups.get(item.linkId);
    if (group === undefined) groups.set(item.linkId, [item]);
    else group.push(item);
  }
  return groups;
}

function linkIdsOf(items: readonly QuestionnaireItem[], into = new Set<string>()): ReadonlySet<string> {
  for (const item of items) {
    into.add(item.linkId);
    linkIdsOf(item.items, into);
  }
  return into;
}

function lastOrder(item: ResponseItem): number {
  const last = item.items.at(-1) ?? item.answers.at(-1)?.items.at(-1);
  return last === undefined ? item.order : lastOrder(last);
}
