import type { HttpRequest, HttpResponse } from '../../fhir/Exchange.js';
import type { ParsedExchange } from '../../fhir/parseRequest.js';
import { parseExchange } from '../../fhir/parseRequest.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { SecretKeeper } from './createSecretKeeper.js';
import { harBody } from './harBody.js';
import { harHeaders } from './harHeaders.js';

/** What reading an entry needs. */
export interface HarContext {
  readonly secrets: SecretKeeper;
  /** Most bytes that may come of a compressed body. */
  readonly limit: number;
}

/** An entry of a HAR as an exchange, without its secrets; undefined when request or response are missing. */
export function harExchange(entry: unknown, context: HarContext): ParsedExchange | undefined {
  if (!isRecord(entry)) return undefined;
  const request = requestOf(entry['request'], context.secrets);
  const response = responseOf(entry['response'], context);
  if (request === undefined || response === undefined) return undefined;
  const duration = durationOf(entry);
  const exchange = parseExchange({ request, response, ...(duration !== undefined && { duration }) });
  return exchange.asked.oauth === undefined ? exchange : { ...exchange, response: withoutTokens(response) };
}

function requestOf(request: unknown, secrets: SecretKeeper): HttpRequest | undefined {
  if (!isRecord(request)) return undefined;
  const { method, url } = request;
  if (typeof method !== 'string' || typeof url !== 'string') return undefined;
  const headers = harHeaders(request['headers'], secrets);
  const body = sentBody(request['postData'], secrets);
  return {
    method,
    url: secrets.url(url),
    ...(headers !== undefined && { headers }),
    ...(body !== undefined && { body }),
  };
}

/** What was sent: `postData.text`, or the parameters of a form. */
function sentBody(postData: unknown, secrets: SecretKeeper): string | undefined {
  if (!isRecord(postData)) return undefined;
  const { text, params, mimeType } = postData;
  if (typeof text === 'string' && text !== '') {
    return typeof mimeType === 'string' && mimeType.includes('urlencoded') ? secrets.form(text) : text;
  }
  if (!Array.isArray(params)) return undefined;
  const parts = (params as readonly unknown[]).flatMap((parameter) =>
    isRecord(parameter) && typeof parameter['name'] === 'string' && typeof parameter['value'] === 'string'
      ? [`${encodeURIComponent(parameter['name'])}=${encodeURIComponent(parameter['value'])}`]
      : [],
  );
  return parts.length === 0 ? undefined : secrets.form(parts.join('&'));
}

function responseOf(response: unknown, { secrets, limit }: HarContext): HttpResponse | undefined {
  if (!isRecord(response) || typeof response['status'] !== 'number') return undefined;
  const { status, content, redirectURL } = response;
  const headers = harHeaders(response['headers'], secrets);
  const located =
    typeof redirectURL === 'string' && redirectURL !== '' && headers?.['location'] === undefined;
  const type = isRecord(content) && headers?.['content-type'] === undefined ? content['mimeType'] : undefined;
  const added = {
    ...(located && { location: secrets.url(redirectURL) }),
    ...(typeof type === 'string' && type !== '' && type !== 'x-unknown' && { 'content-type': type }),
  };
  return {
    status,
    ...((headers !== undefined || Object.keys(added).length > 0) && { headers: { ...headers, ...added } }),
    ...harBody(content, headers?.['content-encoding'], limit),
  };
}

/** Of an answer with tokens only what tells of an error stays. */
function withoutTokens({ body, ...response }: HttpResponse): HttpResponse {
  const text = body instanceof Uint8Array ? new TextDecoder().decode(body) : body;
  // An authorization server answers a browser with pages.
  if (typeof text !== 'string' || !text.trimStart().startsWith('{')) return response;
  try {
    const parsed: unknown = JSON.parse(text);
    if (!isRecord(parsed)) return response;
    const { error, token_type, expires_in, scope } = parsed;
    const kept = Object.entries({ error, token_type, expires_in, scope }).filter(
      ([, value]) => typeof value === 'string' || typeof value === 'number',
    );
    return { ...response, body: Object.fromEntries(kept) };
  } catch {
    return response;
  }
}

/** Milliseconds of an entry, without those in which the browser held the request back. */
function durationOf({ time, timings }: Readonly<Record<string, unknown>>): number | undefined {
  if (typeof time !== 'number' || !(time >= 0)) return undefined;
  const blocked = isRecord(timings) ? timings['blocked'] : undefined;
  return typeof blocked === 'number' && blocked > 0 ? Math.max(0, time - blocked) : time;
}
