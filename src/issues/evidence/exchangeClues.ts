import type { Connection } from '../../taxonomy/hops.js';
import { httpStatusSymptoms } from '../../taxonomy/httpStatusSymptoms.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import type { Clue } from '../Clue.js';
import type { HttpEvidence } from '../SymptomReport.js';

/** A resource has to be answered within 60 seconds (core.rscint.202). */
export const longestAnswerMs = 60_000;

/** Errors of the connection that are about trust, not about reach. */
const tlsError = /cert|tls|ssl|pkix|handshake|self.?signed|unable_to_verify|altname/i;

const fhirContent = /json|xml|pdf|octet-stream/i;

/** What a file may well arrive as; a page of HTML is an error page or a login. */
const noFileContent = /text\/html/i;

const strength = 0.8;

/** What fails further from the source than something else most probably fails because of it. */
const shareOfLater = 0.5;

/** What failed HTTP exchanges point to; exchanges that went well point to nothing. */
export function exchangeClues(exchanges: readonly HttpEvidence[]): readonly Clue[] {
  const nearest = failedNearestToSource(exchanges);
  return exchanges.flatMap((exchange) => {
    const [symptom, ...others] = symptomsOf(exchange);
    if (symptom === undefined) return [];
    const { status, error, hop } = exchange;
    return [
      {
        symptom,
        others,
        strength: hop === nearest?.hop ? strength : strength * shareOfLater,
        cause: { path: targetOf(exchange).path },
        steps: [
          {
            from: 'http' as const,
            ...(typeof status === 'number' && { status }),
            ...(error !== undefined && { error }),
            ...(hop !== undefined && { connection: hop }),
          },
        ],
      },
    ];
  });
}

const nearestFirst = ['xis', 'dva-xis', 'dva', 'pgo-dva', 'pgo'] as const satisfies readonly Connection[];

/** The failed exchange that is nearest to the source: what fails further on fails because of it. */
export function failedNearestToSource(exchanges: readonly HttpEvidence[]): HttpEvidence | undefined {
  const failed = exchanges.filter((exchange) => symptomsOf(exchange).length > 0);
  const rank = ({ hop }: HttpEvidence): number =>
    hop === undefined ? nearestFirst.length : nearestFirst.indexOf(hop);
  return failed.sort((a, b) => rank(a) - rank(b))[0];
}

/** True when the source itself answered well. */
export function sourceAnswered(exchanges: readonly HttpEvidence[]): boolean {
  return exchanges.some(
    (exchange) =>
      (exchange.hop === 'dva-xis' || exchange.hop === 'xis') &&
      typeof exchange.status === 'number' &&
      exchange.status < 300 &&
      symptomsOf(exchange).length === 0,
  );
}

/** True when something is sent to the source side, rather than asked of it. */
export function isSharing({ method, path }: HttpEvidence): boolean {
  const sends = ['POST', 'PUT', 'PATCH'].includes(method?.toUpperCase() ?? '');
  return sends && !/_search\b|\btoken\b|\bauthorize\b/.test(path ?? '');
}

/** True when exchanges were seen on some stretch of the chain and none of them went well. */
export function everyExchangeFailed(exchanges: readonly HttpEvidence[]): boolean {
  return exchanges.length >= leastForEvery && exchanges.every((exchange) => symptomsOf(exchange).length > 0);
}

/** Fewer failures than these may be chance. */
const leastForEvery = 3;

function symptomsOf(exchange: HttpEvidence): readonly SymptomCode[] {
  const symptoms = symptomsOfAnswer(exchange);
  // What fails on the PGO's own domain is the PGO's, whatever it is that fails.
  const own = exchange.hop === 'pgo' && (typeof exchange.status !== 'number' || exchange.status >= 500);
  return own && symptoms.length > 0 ? preferring('pgo-eigen-storing', symptoms) : symptoms;
}

function symptomsOfAnswer(exchange: HttpEvidence): readonly SymptomCode[] {
  const { status, error, durationMs, contentType = '' } = exchange;
  if (typeof status !== 'number') {
    if (error !== undefined) return symptomsOfError(error);
    // No status was noted, or none came.
    return status === null ? ['bron-onbereikbaar-of-timeout'] : [];
  }
  if (status < 300) {
    if (targetOf(exchange).type === 'Binary') {
      if (noFileContent.test(contentType)) return ['document-niet-te-openen'];
    } else if (contentType !== '' && !fhirContent.test(contentType)) {
      return ['ongeldige-structuur-of-formaat'];
    }
    return durationMs !== undefined && durationMs > longestAnswerMs ? ['bron-onbereikbaar-of-timeout'] : [];
  }
  const symptoms =
    httpStatusSymptoms.get(status) ??
    (status >= 500 ? ['serverfout'] : status >= 400 ? ['verzoek-geweigerd'] : []);
  return preferring(choice(exchange, status), symptoms);
}

function symptomsOfError(error: string): readonly SymptomCode[] {
  return tlsError.test(error)
    ? ['tls-of-certificaatfout', 'bron-onbereikbaar-of-timeout']
    : ['bron-onbereikbaar-of-timeout', 'tls-of-certificaatfout'];
}

/** What the request tells about a status that means several things. */
function choice(exchange: HttpEvidence, status: number): SymptomCode | undefined {
  if (refusesToken(exchange)) return 'toestemming-of-token-verlopen';
  if (isSharing(exchange) && status !== 401 && status !== 403) return 'delen-mislukt';
  const { type, instance } = targetOf(exchange);
  if (status === 404 || status === 403 || status === 410) {
    if (type === 'Binary') return 'document-niet-te-openen';
    if (instance && type !== 'Patient') return 'verbroken-referentie';
  }
  return status === 422 || status === 409 || status === 412 ? 'verzoek-geweigerd' : undefined;
}

/** True when the answer itself says that it is about the token (RFC 6750). */
function refusesToken({ status, wwwAuthenticate = '' }: HttpEvidence): boolean {
  return (status === 401 || status === 403) && /\binvalid_token\b/.test(wwwAuthenticate);
}

function preferring(
  first: SymptomCode | undefined,
  symptoms: readonly SymptomCode[],
): readonly SymptomCode[] {
  return first === undefined ? symptoms : [first, ...symptoms.filter((symptom) => symptom !== first)];
}

/** What a request is about: a resource type, and whether one instance of it. Ids and values are left out. */
function targetOf({ path = '' }: HttpEvidence): { type: string; instance: boolean; path: string } {
  const segments = path.split(/[?#]/, 1)[0]?.split('/') ?? [];
  const at = segments.findLastIndex((segment) => /^[A-Z][A-Za-z]+$/.test(segment));
  const type = segments[at] ?? '';
  const next = segments[at + 1];
  const instance = type !== '' && next !== undefined && next !== '' && !/^[_$]/.test(next);
  return { type, instance, path: instance ? `${type}/{id}` : type };
}
