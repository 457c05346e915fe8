import type { BundleResource } from '../../fhir/Bundle.js';
import type { RequestUrl, UrlParameter } from '../../fhir/parseRequestUrl.js';
import { parseRequestUrl } from '../../fhir/parseRequestUrl.js';
import { isRecord } from '../../foundation/isRecord.js';
import { alternativesOf } from '../alternativesOf.js';

/** A link of a Bundle: which answer this is (`self`), and where the next is (`next`). */
export interface AnswerLink {
  readonly index: number;
  readonly relation: string;
  /** The url, taken apart. */
  readonly to: RequestUrl;
}

/** The links of a Bundle that have a url. */
export function linksOf(bundle: BundleResource): readonly AnswerLink[] {
  const links: unknown = bundle['link'];
  if (!Array.isArray(links)) return [];
  return (links as readonly unknown[]).flatMap((link, index) => {
    if (!isRecord(link) || typeof link['url'] !== 'string' || link['url'] === '') return [];
    const { relation, url } = link;
    return [{ index, relation: typeof relation === 'string' ? relation : '', to: parseRequestUrl(url) }];
  });
}

/** The first link with a relation. */
export function linkOf(links: readonly AnswerLink[], wanted: string): RequestUrl | undefined {
  return links.find(({ relation }) => relation === wanted)?.to;
}

/** What two URLs must share to ask the same: path and parameters, decoded, whatever the order and the host. */
export function queryKeyOf({ segments, parameters }: Pick<RequestUrl, 'segments' | 'parameters'>): string {
  return `${segments.join('/')}?${parameters.map(parameterKeyOf).sort().join('&')}`;
}

/** What two parameters must share to ask the same: name and values, in whatever order these stand between commas. */
export function parameterKeyOf({ name, value }: UrlParameter): string {
  return `${name}=${value.includes(',') ? [...alternativesOf(value)].sort().join(',') : value}`;
}
