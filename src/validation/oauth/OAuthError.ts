import { headerOf } from '../../fhir/Exchange.js';
import type { OAuthStep, ParsedExchange } from '../../fhir/parseRequest.js';
import { parseRequestUrl } from '../../fhir/parseRequestUrl.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { SessionExchanges } from '../exchange/SessionExchanges.js';

/** An error by which an authorization server refuses. */
export interface OAuthError {
  readonly step: OAuthStep;
  /** The code of RFC 6749, or what stands in its place. */
  readonly error: string;
  readonly status: number;
}

/** An error with the index of the input that tells it. */
interface PlacedError extends OAuthError {
  readonly origin: number;
}

/**
 * The errors in the exchanges of a session. One that is told in a redirect and again in the request that follows it
 * is one error: both have the same `state`.
 */
export function oauthErrorsOf(exchanges: SessionExchanges): readonly PlacedError[] {
  const errors: PlacedError[] = [];
  const told = new Set<string>();
  for (const { origin, exchange } of exchanges) {
    if (exchange === undefined) continue;
    const found = errorOf(exchange);
    if (found === undefined) continue;
    const { state, ...error } = found;
    if (state !== undefined) {
      if (told.has(state)) continue;
      told.add(state);
    }
    errors.push({ origin, ...error });
  }
  return errors;
}

interface ToldError extends OAuthError {
  readonly state?: string;
}

function errorOf({ asked, response }: ParsedExchange): ToldError | undefined {
  const { status, body, headers } = response;
  const step = asked.oauth;
  if (step === undefined) return undefined;
  if (step === 'return') return errorIn(asked.parameters, step, status);
  const location = headerOf(headers, 'location');
  if (location !== undefined) return errorIn(parseRequestUrl(location).parameters, step, status);
  const error = isRecord(body) ? body['error'] : undefined;
  return typeof error === 'string' && error !== '' ? { step, error, status } : undefined;
}

function errorIn(
  parameters: readonly { readonly name: string; readonly value: string }[],
  step: OAuthStep,
  status: number,
): ToldError | undefined {
  const valueOf = (name: string): string | undefined =>
    parameters.find((parameter) => parameter.name === name)?.value;
  const error = valueOf('error');
  const state = valueOf('state');
  return error === undefined || error === ''
    ? undefined
    : { step, error, status, ...(state !== undefined && { state }) };
}
