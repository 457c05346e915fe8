import type { FhirResource } from '../../fhir/FhirResource.js';
import { createReferenceScope } from '../../validation/profile/ReferenceScope.js';
import type { Answer, Attribution, PageSeries } from './Answer.js';
import { linkOf, queryKeyOf } from './links.js';

/** An answer of which it is not known yet whether it is a page of another. */
export type UnpagedAnswer = Omit<Answer, 'pages'>;

/**
 * Joins the answers of which one is the next page of the other. A question that was asked twice has pages of its own,
 * given out in the order of the inputs. A page that was asked once more counts once.
 */
export function joinPages(read: readonly UnpagedAnswer[]): readonly Answer[] {
  const { before, after } = turnPages(read);
  const firstOf = firsts(before);
  const series = new Map<UnpagedAnswer, GrowingSeries>();
  return read.map((answer) => {
    const first = firstOf(answer);
    const pages = series.get(first) ?? newSeries();
    series.set(first, pages);
    if (answer.resource !== undefined) pages.resources.push(answer.resource);
    const attribution = first === answer ? answer.attribution : pageOf(first.attribution);
    const paged: Answer = { ...answer, attribution, pages };
    const previous = before.get(answer);
    const again = previous !== undefined && after.get(previous) !== answer;
    if (!again) pages.answers.push(paged);
    if (after.has(answer)) {
      const next = after.get(answer);
      pages.followed &&= next !== undefined;
      pages.complete &&= next?.bundle !== undefined;
    }
    return paged;
  });
}

/** Which answer a page follows on, and which page follows on an answer that has a next link. */
interface PageOrder {
  readonly before: ReadonlyMap<UnpagedAnswer, UnpagedAnswer>;
  /** Undefined is the page that nobody asked for. */
  readonly after: ReadonlyMap<UnpagedAnswer, UnpagedAnswer | undefined>;
}

function turnPages(read: readonly UnpagedAnswer[]): PageOrder {
  const byQuery = grouped(read, queryOf);
  const before = new Map<UnpagedAnswer, UnpagedAnswer>();
  const after = new Map<UnpagedAnswer, UnpagedAnswer | undefined>();
  for (const [query, previous] of grouped(read, nextOf)) {
    const found = byQuery.get(query) ?? [];
    // An answer that failed at first may have come when it was asked again.
    const pages = [...found.filter(delivers), ...found.filter((page) => !delivers(page))];
    for (const [index, answer] of previous.entries()) after.set(answer, pages[index]);
    for (const [index, page] of pages.entries()) {
      const answer = previous[Math.min(index, previous.length - 1)];
      if (answer !== undefined) before.set(page, answer);
    }
  }
  return { before, after };
}

function delivers({ bundle }: UnpagedAnswer): boolean {
  return bundle !== undefined;
}

/** Finds the answer with which a series begins. Links in a circle end at the first answer that is reached twice. */
function firsts(before: PageOrder['before']): (answer: UnpagedAnswer) => UnpagedAnswer {
  const known = new Map<UnpagedAnswer, UnpagedAnswer>();
  return (answer) => {
    const chain = new Set<UnpagedAnswer>();
    let at = answer;
    while (!known.has(at) && !chain.has(at)) {
      chain.add(at);
      at = before.get(at) ?? at;
    }
    const first = known.get(at) ?? at;
    for (const each of chain) known.set(each, first);
    return first;
  };
}

interface GrowingSeries extends PageSeries {
  readonly answers: Answer[];
  complete: boolean;
  followed: boolean;
  readonly resources: FhirResource[];
}

function newSeries(): GrowingSeries {
  const resources: FhirResource[] = [];
  // The scope indexes at the first look-up, when all pages are there.
  return { answers: [], complete: true, followed: true, resources, scope: createReferenceScope(resources) };
}

function grouped(
  read: readonly UnpagedAnswer[],
  keyOf: (answer: UnpagedAnswer) => string | undefined,
): ReadonlyMap<string, readonly UnpagedAnswer[]> {
  const groups = new Map<string, UnpagedAnswer[]>();
  for (const answer of read) {
    const key = keyOf(answer);
    if (key === undefined) continue;
    const known = groups.get(key);
    if (known === undefined) groups.set(key, [answer]);
    else known.push(answer);
  }
  return groups;
}

/** What the answer is to: the recorded request, else the self link. */
function queryOf({ exchange, links }: UnpagedAnswer): string | undefined {
  const asked = exchange?.asked ?? linkOf(links, 'self');
  return asked && queryKeyOf(asked);
}

function nextOf({ links }: UnpagedAnswer): string | undefined {
  const next = linkOf(links, 'next');
  return next && queryKeyOf(next);
}

function pageOf(first: Attribution): Attribution {
  return 'transaction' in first ? { ...first, by: 'page' } : first;
}
