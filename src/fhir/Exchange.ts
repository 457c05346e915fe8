import { isRecord } from '../foundation/isRecord.js';

/** HTTP headers by name; case does not matter in names. */
export type HttpHeaders = Readonly<Record<string, string>>;

/** A request as it was recorded. */
export interface HttpRequest {
  readonly method: string;
  readonly url: string;
  readonly headers?: HttpHeaders;
  /** A resource as parsed JSON, or the text or bytes as they were sent. */
  readonly body?: unknown;
}

/** Why a recording has no body: the recorder kept none, or what it kept can't be decoded. */
export type BodyLost = 'not-recorded' | 'undecodable';

/** A response as it was recorded. */
export interface HttpResponse {
  /** HTTP status; 0 when no answer came: no connection, or it was broken off. */
  readonly status: number;
  readonly headers?: HttpHeaders;
  /** A resource as parsed JSON, or the text or bytes as they came. */
  readonly body?: unknown;
  /** Why there is no body, when there may have been one. */
  readonly bodyLost?: BodyLost;
}

/** One recorded request with its response. */
export interface Exchange {
  readonly request: HttpRequest;
  readonly response: HttpResponse;
  /** Milliseconds between the request and the end of the response. */
  readonly duration?: number;
}

/** True for an object with a request that has a method and url, and a response that has a status. */
export function isExchange(value: unknown): value is Exchange {
  if (!isRecord(value)) return false;
  const { request, response } = value;
  return (
    isRecord(request) &&
    typeof request['method'] === 'string' &&
    typeof request['url'] === 'string' &&
    isRecord(response) &&
    typeof response['status'] === 'number'
  );
}

/** The value of a header, whatever the case of its name. */
export function headerOf(headers: HttpHeaders | undefined, name: string): string | undefined {
  if (headers === undefined) return undefined;
  const wanted = name.toLowerCase();
  for (const key of Object.keys(headers)) {
    if (key.length === wanted.length && key.toLowerCase() === wanted) return headers[key];
  }
  return undefined;
}
