import type { BundleResource } from '../../fhir/Bundle.js';
import { parseRequestUrl } from '../../fhir/parseRequestUrl.js';
import { isRecord } from '../../foundation/isRecord.js';

/** The url of the link with a relation, `self` or `next`. */
export function linkOf(bundle: BundleResource, relation: string): string | undefined {
  const links: unknown = bundle['link'];
  if (!Array.isArray(links)) return undefined;
  for (const link of links as readonly unknown[]) {
    if (!isRecord(link) || link['relation'] !== relation) continue;
    if (typeof link['url'] === 'string' && link['url'] !== '') return link['url'];
  }
  return undefined;
}

/** What two URLs must share to ask the same: path and parameters, decoded, whatever the order and the host. */
export function sameQueryKey(url: string): string {
  const { segments, parameters } = parseRequestUrl(url);
  const query = parameters.map(({ name, value }) => `${name}=${value}`).sort();
  return `${segments.join('/')}?${query.join('&')}`;
}
