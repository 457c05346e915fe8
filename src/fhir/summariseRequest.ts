import type { ParsedRequest } from './parseRequest.js';

/**
 * What a request asks, without what may identify a person: method, type, operation and names of parameters. Ids and
 * values are left out: `GET Observation/$lastn?code`, `GET Binary`, `POST /`.
 */
export function summariseRequest({ method, segments, posted, parameters, oauth }: ParsedRequest): string {
  const known = posted ? 'POST' : /^[A-Z]{1,10}$/.test(method) ? method : '?';
  if (oauth !== undefined) return `${known} OAuth ${oauth}`;
  const names = [...new Set(parameters.map(({ name }) => name))].filter((name) =>
    /^[\w:.-]{1,60}$/.test(name),
  );
  const path = segments
    .filter((segment) => /^(?:[A-Z][A-Za-z]{1,40}|\$[a-z-]{1,40}|metadata)$/.test(segment))
    .slice(-2)
    .concat(posted ? ['_search'] : [])
    .join('/');
  return `${known} ${path === '' ? '/' : path}${names.length === 0 ? '' : `?${names.join('&')}`}`;
}
