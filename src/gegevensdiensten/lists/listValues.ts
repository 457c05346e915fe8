import { parseRequestUrl } from '../../fhir/parseRequestUrl.js';
import type { ListValue } from './listForms.js';

/** Why an endpoint can't be used. */
export type EndpointProblem = 'not-https' | 'no-hostname' | 'credentials' | 'query' | 'fragment' | 'port';

/** What is wrong with an endpoint. Only the back channel, between servers, may have a port of its own. */
export function endpointProblem(
  address: string,
  channel: 'front-channel' | 'back-channel',
): EndpointProblem | undefined {
  if (!/^https:\/\//i.test(address)) return 'not-https';
  const authority = parseRequestUrl(address).host?.slice('https://'.length) ?? '';
  if (authority.includes('@')) return 'credentials';
  if (address.includes('#')) return 'fragment';
  if (address.includes('?') || /\s/.test(address)) return 'query';
  const [host = '', port] = authority.split(':', 2);
  if (!isHostname(host)) return 'no-hostname';
  return port !== undefined && channel === 'front-channel' ? 'port' : undefined;
}

/** True for the full name of a host: with a domain, and no address of numbers. */
export function isHostname(text: string): boolean {
  return (
    text.length <= 253 &&
    /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63})*\.[a-z][a-z0-9-]{0,62}$/i.test(text) &&
    !/(?:^|\.)-|-(?:\.|$)/.test(text)
  );
}

/** True for a text that is what an element holds; endpoints are told apart. */
export function isListValue(
  value: Exclude<ListValue, 'front-channel' | 'back-channel'>,
  text: string,
): boolean {
  const { length } = text;
  switch (value) {
    case 'timestamp':
      return isTimestamp(text);
    case 'sequence':
      return /^[1-9]\d{0,15}$/.test(text);
    case 'provider-name':
      return length >= 10 && length <= 57 && /^[a-z]+@medmij$/.test(text);
    case 'provider-type':
      return ['ZA', 'BAZB', 'APD'].includes(text);
    case 'interface-version':
      return /^\d{1,4}\.\d{1,4}(?:\.\d{1,4})?$/.test(text);
    case 'service-id':
      return length >= 1 && length <= 30;
    case 'days':
      return /^\d{1,5}$/.test(text);
    case 'role-code':
      return /^[A-Za-z0-9.-]{3,60}$/.test(text);
    case 'hostname':
      return isHostname(text);
    case 'organisation':
    case 'display-name':
      return length >= 3 && length <= 50;
  }
}

/** An xs:dateTime of 20 characters at least, so with its time zone. */
function isTimestamp(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:\.\d{1,9})?(?:Z|[+-]\d{2}:\d{2})$/.test(text)) return false;
  // Whether the day exists: a calendar day beyond the month would come back as another.
  const day = text.slice(0, 10);
  const read = new Date(`${day}T00:00:00Z`);
  return (
    !Number.isNaN(read.getTime()) && read.toISOString().startsWith(day) && !Number.isNaN(Date.parse(text))
  );
}
