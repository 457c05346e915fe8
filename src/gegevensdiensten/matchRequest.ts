import type { HttpRequest } from '../fhir/Exchange.js';
import { headerOf } from '../fhir/Exchange.js';
import type { RequestUrl, UrlParameter } from '../fhir/parseRequestUrl.js';
import { parseQuery, parseRequestUrl } from '../fhir/parseRequestUrl.js';
import { controlParameters } from './controlParameters.js';
import type { Gegevensdienst } from './Gegevensdienst.js';
import { patientParameters } from './patientParameters.js';
import { matchPattern, parsePattern } from './placeholders.js';
import type { QueryParameter, Transaction } from './Transaction.js';

/** The transaction that a recorded request stands for, and in what it differs. */
export interface RequestMatch {
  readonly transaction: Transaction;
  /** What stands in the place of the placeholders of the transaction. */
  readonly values: Readonly<Record<string, string>>;
  /** Parameters that the transaction does not have, other than those on form and paging. */
  readonly extra: readonly UrlParameter[];
  /** Includes of the transaction that the request does not ask for. */
  readonly missingIncludes: readonly QueryParameter[];
  /** Names of parameters whose code is asked without its code system. */
  readonly withoutSystem: readonly string[];
}

/**
 * Finds the transaction of a gegevensdienst that a request stands for: all filters of the transaction are in
 * the request, and no other transaction fits better. Order of parameters and of values between commas,
 * encoding, base address, `POST .../_search`, and parameters on form and paging make no difference. Of several
 * that fit, the one with most filters wins, then the one with fewest differences, then the first.
 */
export function matchRequest(
  dienst: Gegevensdienst,
  request: string | HttpRequest,
): RequestMatch | undefined {
  const asked = readRequest(typeof request === 'string' ? { method: 'GET', url: request } : request);
  let best: RequestMatch | undefined;
  for (const transaction of dienst.transactions) {
    const match = fit(transaction, asked);
    if (match !== undefined && (best === undefined || isBetter(match, best))) best = match;
  }
  return best;
}

interface AskedRequest {
  readonly method: string;
  readonly segments: readonly string[];
  readonly parameters: readonly UrlParameter[];
}

function readRequest({ method, url, headers, body }: HttpRequest): AskedRequest {
  const parsed: RequestUrl = parseRequestUrl(url);
  const segments = [...parsed.segments];
  let { parameters } = parsed;
  let asked = method.toUpperCase();
  if (asked === 'POST' && segments.at(-1) === '_search') {
    segments.pop();
    asked = 'GET';
    const form = headerOf(headers, 'content-type')?.includes('json') !== true;
    if (typeof body === 'string' && form) parameters = [...parameters, ...parseQuery(body)];
  }
  return {
    method: asked,
    segments,
    parameters: parameters.filter(({ name }) => !controlParameters.has(name)),
  };
}

const methods: Readonly<Record<Transaction['interaction'], string>> = {
  search: 'GET',
  operation: 'GET',
  read: 'GET',
  'wado-rs': 'GET',
  update: 'PUT',
  transaction: 'POST',
  batch: 'POST',
};

function fit(transaction: Transaction, asked: AskedRequest): RequestMatch | undefined {
  if (methods[transaction.interaction] !== asked.method) return undefined;
  const values = fitPath(transaction, asked.segments);
  if (values === undefined) return undefined;
  const found: Record<string, string> = { ...values };
  const left = [...asked.parameters];
  const withoutSystem: string[] = [];
  for (const filter of transaction.filters) {
    const at = bestOf(left, filter);
    if (at === undefined) return undefined;
    Object.assign(found, at.values);
    if (!at.exact) withoutSystem.push(filter.name);
    left.splice(at.index, 1);
  }
  const missingIncludes = transaction.includes.filter((include) => {
    const index = left.findIndex((parameter) => sameInclude(parameter, include));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { transaction, values: found, extra: left, missingIncludes, withoutSystem };
}

/** The path of the transaction is the end of the path of the request; what is before it is the base address. */
function fitPath(
  transaction: Transaction,
  segments: readonly string[],
): Readonly<Record<string, string>> | undefined {
  const wanted = transaction.path.split('/').filter((segment) => segment !== '');
  const offset = segments.length - wanted.length;
  if (offset < 0) return undefined;
  // A Bundle is posted to the base itself: behind it stands no type.
  if (wanted.length === 0)
    return /^(?!Fhir$)[A-Z][a-z][A-Za-z]*$/.test(segments.at(-1) ?? '') ? undefined : {};
  let values: Record<string, string> = {};
  for (const [index, segment] of wanted.entries()) {
    const found = matchPattern(parsePattern(segment), segments[offset + index] ?? '');
    if (found === undefined) return undefined;
    values = { ...values, ...found };
  }
  return values;
}

interface FilterMatch {
  readonly index: number;
  readonly values: Readonly<Record<string, string>>;
  readonly exact: boolean;
}

function bestOf(parameters: readonly UrlParameter[], filter: QueryParameter): FilterMatch | undefined {
  let loose: FilterMatch | undefined;
  for (const [index, { name, value }] of parameters.entries()) {
    if (name !== filter.name) continue;
    const values = sameValues(value, filter.value);
    if (values !== undefined) return { index, values, exact: true };
    if (loose === undefined && sameValues(value, withoutSystems(filter.value)) !== undefined) {
      loose = { index, values: {}, exact: false };
    }
  }
  return loose;
}

function sameValues(value: string, wanted: string): Readonly<Record<string, string>> | undefined {
  const whole = matchPattern(parsePattern(wanted), value);
  if (whole !== undefined || !wanted.includes(',')) return whole;
  const given = new Set(alternatives(value));
  const asked = new Set(alternatives(wanted));
  return given.size === asked.size && [...asked].every((each) => given.has(each)) ? {} : undefined;
}

/** The values of which one must hold; a comma that belongs to a value has a backslash before it. */
function alternatives(value: string): readonly string[] {
  return value.split(/(?<!\\),/).map((each) => each.trim());
}

function withoutSystems(value: string): string {
  return alternatives(value)
    .map((each) => each.slice(each.indexOf('|') + 1))
    .join(',');
}

/** STU3 says `recurse`, R4 `iterate`. */
function sameInclude(parameter: UrlParameter, include: QueryParameter): boolean {
  return (
    parameter.value === include.value &&
    parameter.name.replace(':recurse', ':iterate') === include.name.replace(':recurse', ':iterate')
  );
}

function isBetter(a: RequestMatch, b: RequestMatch): boolean {
  const difference =
    a.transaction.filters.length - b.transaction.filters.length ||
    b.withoutSystem.length - a.withoutSystem.length ||
    differences(b) - differences(a);
  return difference > 0;
}

/** A parameter that names the patient is a fault of its own, and tells nothing about what is asked. */
function differences({ extra, missingIncludes }: RequestMatch): number {
  return missingIncludes.length + extra.filter(({ name }) => !patientParameters.has(name)).length;
}
