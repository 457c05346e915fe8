import type { Situation } from '../../taxonomy/Situation.js';
import {
  everyExchangeFailed,
  failedNearestToSource,
  longestAnswerMs,
  sourceAnswered,
} from './exchangeClues.js';
import type { HttpEvidence } from '../SymptomReport.js';

/** Errors of a connection where nothing listens, or no such host is known. */
const unreachable = /ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|ENOTFOUND/i;

/** Errors by which whoever asked gave up; a plain timeout can be the network's. */
const aborted = /ABORT|UND_ERR_(?:HEADERS|BODY)_TIMEOUT|ESOCKETTIMEDOUT|timeout of \d+ ?ms exceeded/i;

const statusOfAbort = 499;

/** In TLS, an alert comes from the other side: it refuses the certificate that it was shown. */
const clientRefused = /alert[ _](?:bad[ _]certificate|certificate|unknown[ _]ca|unsupported[ _]certificate)/i;

const expired = /cert(?:ificate)?[ _](?:has[ _])?expired/i;

/** What HTTP exchanges tell, as facts that responsibility and severity turn on. */
export function situationOfExchanges(exchanges: readonly HttpEvidence[]): Situation {
  const failed = failedNearestToSource(exchanges);
  const { hop, status, error = '', durationMs = 0 } = failed ?? {};
  const gaveUp = aborted.test(error) || status === statusOfAbort;
  return {
    ...(hop !== undefined && { connection: hop }),
    ...(typeof status === 'number' && { status }),
    ...(sourceAnswered(exchanges) && { sourceAnswered: true }),
    ...(unreachable.test(error) && { unreachable: true }),
    ...(gaveUp && durationMs > 0 && durationMs < longestAnswerMs && { abortedEarly: true }),
    ...(everyExchangeFailed(exchanges) && { everyExchangeFailed: true }),
    ...(isInternal(failed?.path) && { internalHost: true }),
    ...(clientRefused.test(error) && { clientCertificateRefused: true }),
    ...(expired.test(error) && !clientRefused.test(error) && { certificateExpired: true }),
  };
}

const privateAddress =
  /^(?:10|127|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.|^[^.:]+(?::|$)|\.(?:local|lan|intern|internal|corp)(?::|$)/i;

/** True for an address whose host means nothing outside a network of its own. */
function isInternal(path = ''): boolean {
  const [, host] = /^https?:\/\/([^/?#]+)/i.exec(path) ?? [];
  return host !== undefined && privateAddress.test(host);
}
