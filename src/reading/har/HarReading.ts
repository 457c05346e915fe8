import type { Exchange } from '../../fhir/Exchange.js';
import type { Finding } from '../../finding/Finding.js';

/** An exchange of a HAR, with its place among the entries. */
export interface HarExchange {
  /** Index in `log.entries`, from 0. */
  readonly index: number;
  /** When the request was made, as the HAR has it (ISO 8601). */
  readonly startedAt?: string;
  readonly exchange: Exchange;
}

/** Why entries of a HAR were left out. */
export interface HarLeftOut {
  /** Neither FHIR nor OAuth: pages, scripts, images. */
  readonly other: number;
  /** The browser asking whether it may ask (CORS). */
  readonly preflight: number;
  /** Without request or response, or no JSON. */
  readonly malformed: number;
}

/** What came of reading a HAR: the exchanges of the chain in it, and what is wrong with the file. */
export interface HarReading {
  readonly exchanges: readonly HarExchange[];
  readonly entries: number;
  readonly leftOut: HarLeftOut;
  readonly findings: readonly Finding[];
}
