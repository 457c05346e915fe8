import type { HttpHeaders } from '../../fhir/Exchange.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { SecretKeeper } from './createSecretKeeper.js';

/** The headers that checks look at. All others stay behind: cookies, keys, what a browser tells of itself. */
const kept: ReadonlySet<string> = new Set([
  'accept',
  'authorization',
  'content-encoding',
  'content-location',
  'content-type',
  'location',
  'medmij-request-id',
  'prefer',
  'retry-after',
  'x-correlation-id',
]);

/** The headers of a HAR entry that are kept; of a token only the scheme. Undefined when none were recorded. */
export function harHeaders(headers: unknown, secrets: SecretKeeper): HttpHeaders | undefined {
  if (!Array.isArray(headers)) return undefined;
  const result: Record<string, string> = {};
  for (const header of headers as readonly unknown[]) {
    if (!isRecord(header)) continue;
    const { name, value } = header;
    if (typeof name !== 'string' || typeof value !== 'string') continue;
    const key = name.toLowerCase();
    if (!kept.has(key)) continue;
    const text = shown(key, value, secrets);
    result[key] = result[key] === undefined ? text : `${result[key]}, ${text}`;
  }
  // A recorder that keeps no headers leaves the list empty.
  return headers.length === 0 ? undefined : result;
}

function shown(key: string, value: string, secrets: SecretKeeper): string {
  if (key === 'authorization') return `${/^[A-Za-z]{1,20}(?= )/.exec(value.trimStart())?.[0] ?? ''} [token]`;
  return key === 'location' || key === 'content-location' ? secrets.url(value) : value;
}
