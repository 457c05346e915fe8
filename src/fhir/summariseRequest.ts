import type { HttpRequest } from './Exchange.js';
import { oauthStepOf } from './oauthStepOf.js';
import { parseRequestUrl } from './parseRequestUrl.js';

/**
 * What a request asks, without what may identify a person: method, type, operation and names of parameters. Ids and
 * values are left out: `GET Observation/$lastn?code`, `GET Binary`, `POST /`.
 */
export function summariseRequest(request: HttpRequest): string {
  const method = /^[A-Za-z]{1,10}$/.test(request.method) ? request.method.toUpperCase() : '?';
  const step = oauthStepOf(request);
  if (step !== undefined) return `${method} OAuth ${step}`;
  const { segments, parameters } = parseRequestUrl(request.url);
  const names = [...new Set(parameters.map(({ name }) => name))].filter((name) =>
    /^[\w:.-]{1,60}$/.test(name),
  );
  const path = segments
    .filter((segment) => /^(?:[A-Z][A-Za-z]{1,40}|\$[a-z-]{1,40}|_search|metadata)$/.test(segment))
    .slice(-2)
    .join('/');
  return `${method} ${path === '' ? '/' : path}${names.length === 0 ? '' : `?${names.join('&')}`}`;
}
