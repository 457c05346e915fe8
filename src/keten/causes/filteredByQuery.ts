import type { PartialDate } from '../../fhir/PartialDate.js';
import { parsePartialDate } from '../../fhir/PartialDate.js';
import type { RequestUrl, UrlParameter } from '../../fhir/parseRequestUrl.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { Fact } from '../facts/Fact.js';
import type { AskedQuery, HopStage } from '../facts/HopStage.js';
import { commonType } from '../releases/inCommonShape.js';
import type { AbsenceCause } from './AbsenceCause.js';
import { happenedAt, recordedAt } from './factDates.js';

/**
 * Whether what was asked leaves a fact out: every search on its type has a parameter on a date or code that it does not
 * meet. Where one search does ask for it and has a page that was not fetched, it may be there.
 */
export function filteredByQuery(fact: Fact, { queries }: HopStage): AbsenceCause | undefined {
  const searches = queries.filter(({ url }) => isOfType(searchedType(url), fact));
  if (searches.length === 0) return undefined;
  const excluding = searches.map((search) =>
    search.url.parameters.find((parameter) => excludes(parameter, fact)),
  );
  const admitting = searches.filter((_, index) => excluding[index] === undefined);
  if (admitting.length > 0) return pageNotFetched(admitting);
  const parameter = excluding[0]?.name ?? '';
  return { kind: 'filtered', party: 'pgo', because: { reason: 'query-excludes', parameter } };
}

/** Where the hops hold both releases, facts have the names of R4. */
function isOfType(type: string | undefined, { resource, resourceType }: Fact): boolean {
  return type !== undefined && (type === resource.resourceType || commonType(type) === resourceType);
}

function pageNotFetched(searches: readonly AskedQuery[]): AbsenceCause | undefined {
  if (!searches.some(({ morePages }) => morePages)) return undefined;
  return { kind: 'lost', party: 'pgo', because: { reason: 'page-not-fetched' } };
}

/** The type that a search asks for; undefined for a read or an operation. */
function searchedType({ segments }: RequestUrl): string | undefined {
  const own = segments.at(-1) === '_search' ? segments.slice(0, -1) : segments;
  return own.at(-1);
}

function excludes({ name, value }: UrlParameter, fact: Fact): boolean {
  if (name === '_lastUpdated') return excludesDate(value, recordedAt(fact));
  if (/(?:^|-)(?:date|period|authoredon|recorded)$/i.test(name)) return excludesDate(value, happenedAt(fact));
  const element = codeElements.get(name);
  return element !== undefined && excludesCode(value, fact.resource[element]);
}

const codeElements: ReadonlyMap<string, string> = new Map([
  ['category', 'category'],
  ['code', 'code'],
  ['status', 'status'],
  ['class', 'class'],
  ['type', 'type'],
  ['clinical-status', 'clinicalStatus'],
  ['verification-status', 'verificationStatus'],
]);

const prefixed = /^(eq|ne|ge|gt|le|lt|sa|eb)?(\d{4}.*)$/;

/** Whether none of the dates of a parameter admits the date; what can't be compared is admitted. */
function excludesDate(value: string, date: PartialDate | undefined): boolean {
  if (date === undefined) return false;
  return value.split(',').every((part) => {
    const [, prefix = 'eq', text = ''] = prefixed.exec(part.trim()) ?? [];
    const bound = parsePartialDate(text);
    return bound !== undefined && !admitsDate(prefix, bound, date);
  });
}

function admitsDate(prefix: string, bound: PartialDate, date: PartialDate): boolean {
  switch (prefix) {
    case 'ge':
      return date.end > bound.start;
    case 'gt':
    case 'sa':
      return date.end > bound.end;
    case 'le':
      return date.start < bound.end;
    case 'lt':
    case 'eb':
      return date.start < bound.start;
    case 'ne':
      return true;
    default:
      return date.start >= bound.start && date.start < bound.end;
  }
}

/** Whether none of the codes of a parameter is among those of the element; a code without system fits any. */
function excludesCode(value: string, element: unknown): boolean {
  const codings = codingsOf(element);
  return !value.split(',').some((part) => {
    const bar = part.indexOf('|');
    const system = bar < 0 ? undefined : part.slice(0, bar);
    const code = part.slice(bar + 1).trim();
    return codings.some(
      (coding) =>
        (code === '' || coding.code === code) &&
        (system === undefined || system === '' || coding.system === undefined || coding.system === system),
    );
  });
}

function codingsOf(element: unknown): readonly { readonly system?: string; readonly code?: string }[] {
  if (Array.isArray(element)) return (element as readonly unknown[]).flatMap(codingsOf);
  if (typeof element === 'string') return [{ code: element }];
  if (!isRecord(element)) return [];
  const { coding, system, code } = element;
  if (Array.isArray(coding)) return codingsOf(coding);
  return [{ ...(typeof system === 'string' && { system }), ...(typeof code === 'string' && { code }) }];
}
