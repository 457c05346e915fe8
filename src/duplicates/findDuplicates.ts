import type { DuplicateOptions } from './DuplicateOptions.js';
import type { DuplicateResult, Source } from './DuplicateResult.js';
import { DuplicateSearch } from './DuplicateSearch.js';

/**
 * Finds resources that are one content, one record or one fact, over sources, gegevensdiensten and releases. Nothing is
 * merged or left out: it tells what is double, why, how sure that is, and who most probably brought it about.
 *
 * Sources from one zorgaanbieder carry the same `source`; without it the address of the server is taken, and without
 * that all count as one. Sources may come as an `AsyncIterable`, such as the lines of an NDJSON file; each may be
 * forgotten once it is read.
 *
 * @example
 * const { groups } = findDuplicates([{ bundle, source: 'ziekenhuis', gegevensdienst: '48' }]);
 */
export function findDuplicates(sources: Iterable<Source>, options?: DuplicateOptions): DuplicateResult;
export function findDuplicates(
  sources: AsyncIterable<Source>,
  options?: DuplicateOptions,
): Promise<DuplicateResult>;
export function findDuplicates(
  sources: Iterable<Source> | AsyncIterable<Source>,
  options: DuplicateOptions = {},
): DuplicateResult | Promise<DuplicateResult> {
  const search = new DuplicateSearch(options);
  if (Symbol.asyncIterator in sources) return finishAfter(sources, search);
  for (const source of sources) search.add(source);
  return search.finish();
}

async function finishAfter(
  sources: AsyncIterable<Source>,
  search: DuplicateSearch,
): Promise<DuplicateResult> {
  for await (const source of sources) search.add(source);
  return search.finish();
}
