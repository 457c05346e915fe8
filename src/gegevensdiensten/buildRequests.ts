import type { Gegevensdienst } from './Gegevensdienst.js';
import { fillPattern, parsePattern } from './placeholders.js';
import type { QueryParameter, Transaction } from './Transaction.js';
import { transactionOf } from './transactionOf.js';

/** Values for placeholders by name: `from`, `until`, `identifier`, `id`, and `today` as `2024-05-31`. */
export type PlaceholderValues = Readonly<Record<string, string>>;

/** How requests are built. */
export interface RequestOptions {
  /** Address before the path, without slash at its end; absent gives relative URLs. */
  readonly base?: string;
  /** Keys of the transactions; absent means every question of the gegevensdienst, in its plain form. */
  readonly transactions?: readonly string[];
  /** The form in which the answer is asked; JSON when absent. */
  readonly accept?: 'json' | 'xml';
  /** The token of the person's consent, without `Bearer`. */
  readonly accessToken?: string;
  /** Makes a UUID for `MedMij-Request-ID`, which differs per request. */
  readonly requestId?: () => string;
  /** The UUID that binds the requests of one session. */
  readonly correlationId?: string;
}

/** A request, ready to be made. */
export interface BuiltRequest {
  /** Key of the transaction. */
  readonly transaction: string;
  readonly method: 'GET' | 'POST' | 'PUT';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
}

/** The requests that can be made, and those for which a value is still missing. */
export interface BuiltRequests {
  readonly requests: readonly BuiltRequest[];
  readonly notBuilt: readonly { readonly transaction: string; readonly missing: readonly string[] }[];
}

/**
 * Builds the requests of a gegevensdienst: method, URL, and for MedMij the headers that its agreements ask.
 *
 * @throws UnknownTransactionError when an asked transaction is not in the gegevensdienst.
 * @example
 * buildRequests(gegevensdienst('48'), {}, { transactions: ['problem'] }).requests[0]?.url; // '/Condition'
 */
export function buildRequests(
  dienst: Gegevensdienst,
  values: PlaceholderValues = {},
  options: RequestOptions = {},
): BuiltRequests {
  const asked =
    options.transactions?.map((key) => transactionOf(dienst, key)) ??
    dienst.transactions.filter(({ variantOf, alternativeTo }) => (variantOf ?? alternativeTo) === undefined);
  const requests: BuiltRequest[] = [];
  const notBuilt: { transaction: string; missing: readonly string[] }[] = [];
  for (const transaction of asked) {
    const { url, missing } = buildUrl(transaction, values);
    if (missing.length > 0) notBuilt.push({ transaction: transaction.key, missing });
    else {
      requests.push({
        transaction: transaction.key,
        method: methodOf(transaction),
        url: (options.base ?? '') + url,
        headers: headersOf(dienst, transaction, options),
      });
    }
  }
  return { requests, notBuilt };
}

function buildUrl(
  transaction: Transaction,
  values: PlaceholderValues,
): { readonly url: string; readonly missing: readonly string[] } {
  const missing = new Set<string>();
  const filled = (text: string): string => {
    const result = fillPattern(parsePattern(text), (name) => valueOf(name, values));
    for (const name of result.missing) missing.add(name);
    return result.text;
  };
  const path = transaction.path
    .split('/')
    .map((segment) => encodePart(filled(segment)))
    .join('/');
  const query = [...transaction.filters, ...transaction.includes]
    .map(({ name, value }: QueryParameter) => `${encodePart(name)}=${encodePart(filled(value))}`)
    .join('&');
  return { url: query === '' ? path : `${path}?${query}`, missing: [...missing] };
}

/** `{today-14M}` is the date of today, fourteen months earlier. */
function valueOf(name: string, values: PlaceholderValues): string | undefined {
  const given = values[name];
  if (given !== undefined) return given;
  const months = /^today-(\d{1,3})M$/.exec(name)?.[1];
  const today = values['today'];
  return months === undefined || today === undefined ? undefined : monthsBefore(today, Number(months));
}

function monthsBefore(date: string, months: number): string | undefined {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(date);
  if (parts === null) return undefined;
  const [, year, month, day] = parts.map(Number) as [number, number, number, number];
  const target = new Date(Date.UTC(year, month - 1 - months, 1));
  const lastDay = new Date(Date.UTC(target.getUTCFullYear(), target.getUTCMonth() + 1, 0)).getUTCDate();
  target.setUTCDate(Math.min(day, lastDay));
  return target.toISOString().slice(0, 10);
}

/** Percent-encodes what a query or path may not hold, and leaves what reads better as it is. */
function encodePart(text: string): string {
  return encodeURIComponent(text).replace(/%(?:3A|2F|2C|24)/g, decodeURIComponent);
}

function methodOf({ interaction }: Transaction): BuiltRequest['method'] {
  if (interaction === 'update') return 'PUT';
  return interaction === 'transaction' || interaction === 'batch' ? 'POST' : 'GET';
}

function headersOf(
  dienst: Gegevensdienst,
  transaction: Transaction,
  { accept = 'json', accessToken, requestId, correlationId }: RequestOptions,
): Readonly<Record<string, string>> {
  const mediaType = `application/fhir+${accept}`;
  const medmij = dienst.domain === 'person';
  return {
    Accept: transaction.interaction === 'wado-rs' ? 'application/dicom' : mediaType,
    ...(methodOf(transaction) !== 'GET' && { 'Content-Type': mediaType }),
    ...(accessToken !== undefined && { Authorization: `Bearer ${accessToken}` }),
    ...(medmij && requestId !== undefined && { 'MedMij-Request-ID': requestId() }),
    ...(medmij && correlationId !== undefined && { 'X-Correlation-ID': correlationId }),
    ...transaction.sends?.headers,
  };
}
