import type { HttpRequest } from './Exchange.js';
import { headerOf } from './Exchange.js';
import { parseQuery, parseRequestUrl } from './parseRequestUrl.js';
import type { UrlParameter } from './parseRequestUrl.js';

/**
 * A step of OAuth's Authorization Code flow, by which a PGO gets its token: the authorization request, the browser
 * that comes back to the PGO with a code or an error, and the request that trades the code for a token.
 */
export type OAuthStep = 'authorization' | 'return' | 'token';

/** The step of OAuth that a request takes, judged by its parameters; undefined when it is no OAuth. */
export function oauthStepOf(request: HttpRequest): OAuthStep | undefined {
  const parameters = oauthParametersOf(request);
  const has = (name: string): boolean => parameters.some((parameter) => parameter.name === name);
  if (has('grant_type')) return 'token';
  if (has('response_type') && has('client_id')) return 'authorization';
  return has('state') && (has('code') || has('error')) ? 'return' : undefined;
}

/** The parameters of a request: those of a form that was posted, else those of the URL. */
export function oauthParametersOf({ method, url, headers, body }: HttpRequest): readonly UrlParameter[] {
  const form = headerOf(headers, 'content-type')?.includes('json') !== true;
  return method.toUpperCase() === 'POST' && typeof body === 'string' && form
    ? parseQuery(body)
    : parseRequestUrl(url).parameters;
}
