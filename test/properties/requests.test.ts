import { describe, expect, it } from 'vitest';
import type { HttpRequest } from '../../src/fhir/Exchange.js';
import type { BuiltRequest } from '../../src/gegevensdiensten/buildRequests.js';
import { buildRequests } from '../../src/gegevensdiensten/buildRequests.js';
import { gegevensdiensten } from '../../src/gegevensdiensten/catalogue.js';
import type { Gegevensdienst } from '../../src/gegevensdiensten/Gegevensdienst.js';
import { matchRequest } from '../../src/gegevensdiensten/matchRequest.js';
import type { Transaction } from '../../src/gegevensdiensten/Transaction.js';
import { placeholderValues } from '../support/placeholderValues.js';

/** A request of the catalogue: every one that can be built, 289 in all. */
interface Asked {
  readonly dienst: Gegevensdienst;
  readonly transaction: Transaction;
  readonly request: BuiltRequest;
}

const asked: readonly Asked[] = (gegevensdiensten as readonly Gegevensdienst[]).flatMap((dienst) => {
  const transactions = dienst.transactions.map(({ key }) => key);
  const { requests } = buildRequests(dienst, placeholderValues, {
    base: 'https://dva.example/fhir',
    transactions,
  });
  return requests.flatMap((request) => {
    const transaction = dienst.transactions.find(({ key }) => key === request.transaction);
    return transaction === undefined ? [] : [{ dienst, transaction, request }];
  });
});

/** Another way to write a request; undefined where it can't be written so. */
type Rewrite = (asked: Asked) => HttpRequest | string | undefined;

const split = (url: string): readonly [path: string, parameters: readonly string[]] => {
  const [path = '', query = ''] = url.split('?');
  return [path, query === '' ? [] : query.split('&')];
};

const joined = (path: string, parameters: readonly string[]): string =>
  parameters.length === 0 ? path : `${path}?${parameters.join('&')}`;

/** Rewrites each `name=value`, decoded. */
function withParameters(
  { request }: Asked,
  rewrite: (name: string, value: string) => readonly string[],
): HttpRequest {
  const [path, parameters] = split(request.url);
  const rewritten = parameters.flatMap((parameter) => {
    const [name = '', value = ''] = parameter.split('=').map(decodeURIComponent);
    return rewrite(name, value);
  });
  return { ...request, url: joined(path, rewritten) };
}

function withUrl(
  { request }: Asked,
  rewrite: (path: string, parameters: readonly string[]) => string,
): HttpRequest {
  return { ...request, url: rewrite(...split(request.url)) };
}

const hex = (text: string): string =>
  [...new TextEncoder().encode(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');

/** Neither a Bundle that is posted to the base, nor an image. */
const hasType = ({ transaction }: Asked): boolean => /[A-Z]/.test(transaction.path);

const isSearch = ({ transaction }: Asked): boolean => transaction.interaction === 'search';

const equivalent: Readonly<Record<string, Rewrite>> = {
  'as it is built': ({ request }) => request,
  'parameters in another order': (one) =>
    withUrl(one, (path, parameters) => joined(path, [...parameters].reverse())),
  'nothing encoded': (one) =>
    /[&#+%]/.test(decodeURIComponent(one.request.url.split('?')[1] ?? '').replaceAll('&', ''))
      ? undefined
      : withParameters(one, (name, value) => [`${name}=${value}`]),
  'everything encoded, in capitals': (one) =>
    withParameters(one, (name, value) => [`${hex(name).toUpperCase()}=${hex(value).toUpperCase()}`]),
  'everything encoded, in small letters': (one) =>
    withParameters(one, (name, value) => [`${hex(name)}=${hex(value)}`]),
  'with a form and a page size': (one) =>
    withUrl(one, (path, parameters) =>
      joined(path, ['_format=application%2Ffhir%2Bxml', ...parameters, '_count=50', '_pretty=true']),
    ),
  'without host': (one) =>
    withUrl(one, (path, parameters) => joined(path.replace('https://dva.example/fhir', ''), parameters)),
  'behind another base': (one) =>
    withUrl(one, (path, parameters) =>
      joined(
        path.replace('https://dva.example/fhir', 'http://10.0.0.1:8443/fhir/zorgaanbieder/48/STU3'),
        parameters,
      ),
    ),
  'with slashes too many': (one) =>
    withUrl(one, (path, parameters) => joined(`${path.replace('/fhir/', '//fhir//')}/`, parameters)),
  'with empty parts and a fragment': (one) =>
    withUrl(one, (path, parameters) => `${path}?${parameters.join('&&')}&#top`),
  'with its method in small letters': ({ request }) => ({ ...request, method: request.method.toLowerCase() }),
  posted: (one) => {
    if (!isSearch(one)) return undefined;
    const [path, parameters] = split(one.request.url);
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    return { method: 'POST', url: `${path}/_search`, headers, body: parameters.join('&') };
  },
  'posted, half of it in the URL': (one) => {
    if (!isSearch(one)) return undefined;
    const [path, [first = '', ...rest]] = split(one.request.url);
    return {
      method: 'POST',
      url: joined(`${path}/_search`, first === '' ? [] : [first]),
      body: rest.join('&'),
    };
  },
  'values between commas in another order': (one) =>
    withParameters(one, (name, value) => [
      `${name}=${encodeURIComponent(one.transaction.filters.some((filter) => filter.name === name && filter.value.includes('{')) ? value : value.split(',').reverse().join(', '))}`,
    ]),
  'recurse for iterate, and the other way round': (one) =>
    withParameters(one, (name, value) => {
      const other = name.endsWith(':iterate') ? ':recurse' : ':iterate';
      return [`${name.replace(/:(?:iterate|recurse)$/, other)}=${encodeURIComponent(value)}`];
    }),
};

const literal = ({ transaction }: Asked): Transaction['filters'][number] | undefined =>
  transaction.filters.find(({ value }) => !value.includes('{'));

/** Rewrites the first filter that has no placeholder; undefined when there is none. */
function withFilter(
  one: Asked,
  rewrite: (name: string, value: string) => readonly string[],
): HttpRequest | undefined {
  const filter = literal(one);
  if (filter === undefined) return undefined;
  return withParameters(one, (name, value) =>
    name === filter.name && value === filter.value
      ? rewrite(name, value)
      : [`${name}=${encodeURIComponent(value)}`],
  );
}

const other: Readonly<Record<string, Rewrite>> = {
  'a filter left out': (one) => withFilter(one, () => []),
  'another value': (one) => withFilter(one, (name, value) => [`${name}=${encodeURIComponent(value)}9`]),
  'a modifier': (one) => withFilter(one, (name, value) => [`${name}:not=${encodeURIComponent(value)}`]),
  'a value set': (one) => withFilter(one, (name, value) => [`${name}:in=${encodeURIComponent(value)}`]),
  'a chain': (one) => withFilter(one, (name, value) => [`encounter.${name}=${encodeURIComponent(value)}`]),
  'another case': (one) =>
    withFilter(one, (name, value) => [`${name.toUpperCase()}=${encodeURIComponent(value)}`]),
  'one of the values between commas': (one) =>
    literal(one)?.value.includes(',') === true
      ? withFilter(one, (name, value) => [`${name}=${encodeURIComponent(value.split(',')[0] ?? '')}`])
      : undefined,
  'values that must all hold instead of one': (one) =>
    literal(one)?.value.includes(',') === true
      ? withFilter(one, (name, value) =>
          value.split(',').map((each) => `${name}=${encodeURIComponent(each)}`),
        )
      : undefined,
  'another type': (one) =>
    hasType(one)
      ? withUrl(one, (path, parameters) => joined(path.replace(/[A-Z][A-Za-z]+/, 'Basic'), parameters))
      : undefined,
  'an operation behind it': (one) =>
    withUrl(one, (path, parameters) => joined(`${path}/$everything`, parameters)),
  'its history': (one) => withUrl(one, (path, parameters) => joined(`${path}/_history`, parameters)),
  'an id behind it': (one) =>
    hasType(one) ? withUrl(one, (path, parameters) => joined(`${path}/1`, parameters)) : undefined,
  'another method': ({ request }) => ({ ...request, method: 'DELETE' }),
  'the compartment of a patient': (one) =>
    withUrl(one, (path, parameters) => joined(path.replace('/fhir/', '/fhir/Patient/1/'), parameters)),
};

/** What can't be told apart by the request alone: `le{until}` and `le{today}`. */
function shapeOf({ path, filters, includes }: Transaction): string {
  const query = [...filters, ...includes].map(({ name, value }) => `${name}=${value}`).sort();
  return [path, ...query].join(' ').replace(/\{[^{}]*\}/g, '{}');
}

/** The requests whose rewriting is taken for the same question though it is another, or the other way round. */
function astray(
  rewrite: Rewrite,
  wanted: 'same' | 'other',
): { readonly tried: number; readonly wrong: readonly string[] } {
  let tried = 0;
  const wrong: string[] = [];
  for (const one of asked) {
    const request = rewrite(one);
    if (request === undefined) continue;
    tried++;
    const found = matchRequest(one.dienst, request)?.transaction;
    const same = found !== undefined && shapeOf(found) === shapeOf(one.transaction);
    if (same === (wanted === 'same')) continue;
    const url = typeof request === 'string' ? request : request.url;
    wrong.push(`${one.dienst.key} ${one.transaction.key}: ${url} is ${found?.key ?? 'nothing'}`);
  }
  return { tried, wrong };
}

describe('a request of the catalogue, written otherwise', () => {
  it('is one of all transactions', () => {
    expect(asked).toHaveLength(289);
  });

  it.each(Object.entries(equivalent))('is still that request: %s', (_, rewrite) => {
    const { tried, wrong } = astray(rewrite, 'same');
    expect(tried).toBeGreaterThan(200);
    expect(wrong).toEqual([]);
  });
});

describe('a request that asks something else', () => {
  it.each(Object.entries(other))('is not taken for it: %s', (_, rewrite) => {
    const { tried, wrong } = astray(rewrite, 'other');
    expect(tried).toBeGreaterThan(0);
    expect(wrong).toEqual([]);
  });
});
