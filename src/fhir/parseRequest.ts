import type { Exchange, HttpRequest } from './Exchange.js';
import { headerOf } from './Exchange.js';
import type { UrlParameter } from './parseRequestUrl.js';
import { parseQuery, parseRequestUrl } from './parseRequestUrl.js';

/**
 * A step of OAuth's Authorization Code flow, by which a PGO gets its token: the authorization request, the browser
 * that comes back to the PGO with a code or an error, and the request that trades the code for a token.
 */
export type OAuthStep = 'authorization' | 'return' | 'token';

/** A request taken apart: what it asks, whichever way that was written. */
export interface ParsedRequest {
  /** In capitals; `GET` for a search that was posted. */
  readonly method: string;
  /** Segments of the path, decoded; without the `_search` of a search that was posted. */
  readonly segments: readonly string[];
  /** Whether it is a search that was posted to `_search`. */
  readonly posted: boolean;
  /** Parameters of the URL, and of a form that was posted. */
  readonly parameters: readonly UrlParameter[];
  /** Those of the URL alone, which end up in logs. */
  readonly inUrl: readonly UrlParameter[];
  /** The step of OAuth that it takes, judged by its parameters; undefined when it is no OAuth. */
  readonly oauth: OAuthStep | undefined;
}

/** A recorded exchange whose request was taken apart once, for all rules that look at it. */
export interface ParsedExchange extends Exchange {
  readonly asked: ParsedRequest;
}

/** Takes the request of an exchange apart. */
export function parseExchange(exchange: Exchange): ParsedExchange {
  return { ...exchange, asked: parseRequest(exchange.request) };
}

/** Takes a request apart. Nothing in it throws. */
export function parseRequest({ method: written, url, headers, body }: HttpRequest): ParsedRequest {
  const method = written.toUpperCase();
  const { segments, parameters: inUrl } = parseRequestUrl(url);
  const form = method === 'POST' ? formText(body, headers) : undefined;
  const parameters = form === undefined ? inUrl : [...inUrl, ...parseQuery(form)];
  const posted = method === 'POST' && segments.at(-1) === '_search';
  return {
    method: posted ? 'GET' : method,
    segments: posted ? segments.slice(0, -1) : segments,
    posted,
    parameters,
    inUrl,
    oauth: oauthStepOf(parameters),
  };
}

/** The text of a form: what was posted, unless it says that it is something else. */
function formText(body: unknown, headers: HttpRequest['headers']): string | undefined {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  if (typeof text !== 'string' || /^\s*[{<]/.test(text)) return undefined;
  const type = headerOf(headers, 'content-type');
  return type === undefined || type.includes('urlencoded') ? text : undefined;
}

function oauthStepOf(parameters: readonly UrlParameter[]): OAuthStep | undefined {
  if (parameters.length === 0) return undefined;
  const has = (wanted: string): boolean => parameters.some(({ name }) => name === wanted);
  if (has('grant_type')) return 'token';
  if (has('response_type') && has('client_id')) return 'authorization';
  return has('state') && (has('code') || has('error')) ? 'return' : undefined;
}
