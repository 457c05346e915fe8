import { readFileSync } from 'node:fs';
import type { BuiltRequest } from '../../src/gegevensdiensten/buildRequests.js';
import { buildRequests } from '../../src/gegevensdiensten/buildRequests.js';
import { gegevensdienst } from '../../src/gegevensdiensten/catalogue.js';
import { measurements } from './measurements.js';

const base = 'https://xis.voorbeeld.nl/fhir';
const client = 'pgo.voorbeeld.nl';

/** The answers that the folder of good examples holds, by the key of the question. */
const answered: Readonly<Record<string, string>> = {
  patient: 'patient',
  problem: 'problemen',
  'allergy-intolerance': 'overgevoeligheden',
  'medication-use': 'medicatiegebruik',
  'laboratory-test-result': 'laboratorium',
};

/** A UUID that is the same in each run. */
function uuid(number: number): string {
  return `00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

interface Pair {
  readonly name: string;
  readonly value: string;
}

interface EntryDraft {
  readonly method: string;
  readonly url: string;
  readonly requestHeaders?: Readonly<Record<string, string>>;
  readonly postData?: object;
  readonly status: number;
  readonly responseHeaders?: Readonly<Record<string, string>>;
  readonly content: { readonly mimeType: string; readonly text?: string };
  readonly redirectURL?: string;
  /** Milliseconds. */
  readonly time?: number;
}

function pairs(headers: Readonly<Record<string, string>> = {}): readonly Pair[] {
  return Object.entries(headers).map(([name, value]) => ({ name, value }));
}

/**
 * A whole session of one person with the BgZ as a browser or proxy records it: login, token, and all 28 questions.
 * Five things are wrong in it; `examples/README.md` lists them.
 */
export function bgzSession(): object {
  const { requests } = buildRequests(gegevensdienst('48'), {}, { base });
  const drafts = [...login(), ...requests.map((request, index) => question(request, index))];
  let at = Date.UTC(2024, 4, 31, 8, 12, 4);
  const entries = drafts.map((draft) => {
    const startedDateTime = new Date(at).toISOString();
    at += (draft.time ?? 140) + 35;
    return entryOf(draft, startedDateTime);
  });
  const creator = { name: 'voorbeeld', version: '1' };
  return { log: { version: '1.2', creator, pages: [], entries } };
}

function entryOf(draft: EntryDraft, startedDateTime: string): object {
  const { method, url, requestHeaders, postData, status, responseHeaders, content, redirectURL = '' } = draft;
  const { time = 140 } = draft;
  const common = { httpVersion: 'HTTP/2', cookies: [], headersSize: -1, bodySize: -1 };
  return {
    startedDateTime,
    time,
    request: {
      method,
      url,
      headers: pairs(requestHeaders),
      queryString: [],
      ...common,
      ...(postData && { postData }),
    },
    response: {
      status,
      statusText: '',
      headers: pairs(responseHeaders),
      content: { size: content.text?.length ?? 0, ...content },
      redirectURL,
      ...common,
    },
    cache: {},
    timings: { blocked: 2, send: 1, wait: time - 5, receive: 2 },
  };
}

/** The page of the PGO, the way to the DVA and back, and the token. */
function login(): readonly EntryDraft[] {
  const redirect = `https://medmij.${client}/terug`;
  const ids = { 'MedMij-Request-ID': uuid(1), 'X-Correlation-ID': uuid(0) };
  const query = new URLSearchParams({
    response_type: 'code',
    client_id: client,
    redirect_uri: redirect,
    scope: 'voorbeeldziekenhuis~48',
    state: 'toestand-1',
    ...ids,
  });
  const form = new URLSearchParams({
    grant_type: 'authorization_code',
    code: 'voorbeeld-code',
    client_id: client,
    redirect_uri: redirect,
  });
  const html = { mimeType: 'text/html', text: '<!doctype html><title>Voorbeeld</title>' };
  const token = { access_token: 'voorbeeld-token', token_type: 'Bearer', expires_in: 900 };
  return [
    { method: 'GET', url: `https://${client}/`, status: 200, content: html },
    {
      method: 'GET',
      url: `https://dva.voorbeeld.nl/authorize?${query.toString()}`,
      status: 200,
      content: html,
      time: 380,
    },
    {
      method: 'GET',
      url: `${redirect}?code=voorbeeld-code&state=toestand-1`,
      status: 200,
      content: html,
    },
    {
      method: 'POST',
      url: 'https://dva.voorbeeld.nl/token',
      requestHeaders: {
        'Content-Type': 'application/x-www-form-urlencoded',
        ...ids,
        'MedMij-Request-ID': uuid(2),
      },
      postData: { mimeType: 'application/x-www-form-urlencoded', text: form.toString() },
      status: 200,
      responseHeaders: { 'Content-Type': 'application/json' },
      content: { mimeType: 'application/json', text: JSON.stringify(token) },
    },
  ];
}

function question({ transaction, method, url }: BuiltRequest, index: number): EntryDraft {
  const requestHeaders: Record<string, string> = {
    Accept: 'application/fhir+json',
    Authorization: 'Bearer voorbeeld-token',
    'MedMij-Request-ID': uuid(100 + index),
    'X-Correlation-ID': uuid(0),
  };
  // The PGO forgets its id once.
  if (transaction === 'alert') delete requestHeaders['MedMij-Request-ID'];
  const asked = { method, url, requestHeaders };
  // The source does not answer in time.
  if (transaction === 'vaccination') {
    return {
      ...asked,
      status: 504,
      content: { mimeType: 'text/plain', text: 'Gateway Timeout' },
      time: 61_400,
    };
  }
  // The answer to one question has a content type that does not say that it is FHIR.
  const mimeType = transaction === 'tobacco-use' ? 'application/json' : 'application/fhir+json';
  return {
    ...asked,
    status: 200,
    responseHeaders: { 'Content-Type': `${mimeType};charset=utf-8` },
    content: { mimeType, text: JSON.stringify(answerTo(transaction, url)) },
  };
}

function answerTo(transaction: string, url: string): object {
  const file = answered[transaction];
  if (file === undefined) return searchset(url, measurements[transaction] ?? []);
  const folder = new URL('../../examples/bgz-stu3-zonder-gebreken/', import.meta.url);
  const text = readFileSync(new URL(`${file}.json`, folder), 'utf8');
  // The person's number is there, where it should be masked.
  if (transaction === 'patient') return JSON.parse(withBsn(text)) as object;
  const bundle = JSON.parse(text) as { readonly total: number; readonly link: readonly object[] };
  if (transaction !== 'laboratory-test-result') return bundle;
  // There is a second page, which the PGO does not fetch.
  const next = { relation: 'next', url: `${base}?pagina=2&zoekvraag=lab-1` };
  return { ...bundle, total: bundle.total + 2, link: [...bundle.link, next] };
}

/** A number that was given out to nobody, in the place of the mask. */
function withBsn(text: string): string {
  const patient = JSON.parse(text) as {
    readonly entry: readonly { readonly resource: Record<string, unknown> }[];
  };
  const [first, ...others] = patient.entry;
  const identifier = [{ system: 'http://fhir.nl/fhir/NamingSystem/bsn', value: '999990019' }];
  return JSON.stringify({
    ...patient,
    entry: [{ ...first, resource: { ...first?.resource, identifier } }, ...others],
  });
}

function searchset(url: string, found: readonly object[]): object {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    total: found.length,
    link: [{ relation: 'self', url }],
    ...(found.length > 0 && {
      entry: found.map((resource) => ({
        fullUrl: `${base}/Observation/${'id' in resource ? String(resource.id) : ''}`,
        resource,
        search: { mode: 'match' },
      })),
    }),
  };
}
