import { parseRequestUrl, parseQuery } from '../../fhir/parseRequestUrl.js';
import type { UrlParameter } from '../../fhir/parseRequestUrl.js';

/** Keeps secrets out of what is kept of a recording. */
export interface SecretKeeper {
  /** The URL with the values of secret parameters replaced. */
  readonly url: (url: string) => string;
  /** A form body with the values of secret parameters replaced. */
  readonly form: (body: string) => string;
}

const always: ReadonlySet<string> = new Set([
  'access_token',
  'refresh_token',
  'id_token',
  'token',
  'client_secret',
  'client_assertion',
  'code_verifier',
  'assertion',
  'password',
]);

/**
 * Makes a keeper of the secrets of one recording. Each secret becomes `secret-1`, `secret-2`: that the same one was
 * used twice still shows, what it was does not. `code` is one in OAuth only; in a search it is what is asked.
 */
export function createSecretKeeper(): SecretKeeper {
  const names = new Map<string, string>();
  const stand = (secret: string): string => {
    const known = names.get(secret);
    if (known !== undefined) return known;
    const name = `secret-${names.size + 1}`;
    names.set(secret, name);
    return name;
  };
  const kept = (query: string): string => {
    const parameters = parseQuery(query);
    const secret = secretsOf(parameters);
    if (!parameters.some(({ name }) => secret.has(name.toLowerCase()))) return query;
    return query
      .split('&')
      .map((part) => {
        const [parameter] = parseQuery(part);
        if (parameter === undefined || !secret.has(parameter.name.toLowerCase())) return part;
        return `${parameter.name}=${stand(parameter.value)}`;
      })
      .join('&');
  };
  return {
    form: kept,
    url: (url) => {
      const [address = '', fragment] = url.split('#', 2);
      const mark = address.indexOf('?');
      const whole = mark < 0 ? address : address.slice(0, mark + 1) + kept(address.slice(mark + 1));
      // The implicit flow of OAuth puts a token in the fragment.
      return withoutUserInfo(fragment === undefined ? whole : `${whole}#${kept(fragment)}`);
    },
  };
}

function secretsOf(parameters: readonly UrlParameter[]): ReadonlySet<string> {
  const oauth = parameters.some(({ name }) => name === 'grant_type' || name === 'state');
  return oauth ? new Set([...always, 'code']) : always;
}

/** `https://name:password@host` holds a password. */
function withoutUserInfo(url: string): string {
  const host = parseRequestUrl(url).host;
  const at = host?.lastIndexOf('@') ?? -1;
  if (host === undefined || at < 0) return url;
  return `${host.slice(0, host.indexOf('://') + 3)}${host.slice(at + 1)}${url.slice(host.length)}`;
}
