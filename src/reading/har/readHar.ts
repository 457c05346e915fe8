import { failedFinding, cantTellFinding } from '../../finding/createFinding.js';
import type { Finding } from '../../finding/Finding.js';
import { isRecord } from '../../foundation/isRecord.js';
import { decodeText } from '../text/decodeText.js';
import { createSecretKeeper } from './createSecretKeeper.js';
import type { HarProblem } from './findings.js';
import { harEntriesLeftOut, harEntryMalformed, harMalformed, harWithoutFhir } from './findings.js';
import { harEntries } from './harEntries.js';
import type { HarContext } from './harExchange.js';
import { harExchange } from './harExchange.js';
import { harKind } from './harKind.js';
import type { HarExchange, HarReading } from './HarReading.js';
import { inflate, isCompressed } from './inflate.js';

/** How a HAR is read. */
export interface HarOptions {
  /** Most bytes that may come of one compressed body, or of a compressed file. Default 512 MiB. */
  readonly inflated?: number;
}

/** Malformed entries of which the index is told. */
const shown = 5;

/**
 * Reads a HAR (HTTP Archive), as browsers and proxies export it: text, bytes, or parsed. Gives the FHIR and OAuth
 * exchanges in it; what else a browser loaded is counted and left out. Bytes are read entry by entry, so that a
 * recording may be far larger than a text can be. Tokens, cookies and authorization codes are not kept. Nothing in the
 * data makes it throw.
 *
 * @example
 * const { exchanges, findings } = readHar(text);
 * const session = exchanges.map(({ exchange }) => exchange);
 * checkGegevensdienst(session, '48', { definitions: stu3 });
 */
export function readHar(har: string | Uint8Array | object, options: HarOptions = {}): HarReading {
  const limit = options.inflated ?? 512 * 1024 * 1024;
  const recorded = entriesOf(har, limit);
  const context: HarContext = { secrets: createSecretKeeper(), limit };
  const exchanges: HarExchange[] = [];
  const malformed: number[] = [];
  const leftOut = { other: 0, preflight: 0 };
  let entries = 0;
  for (const entry of recorded.entries) {
    const index = entries++;
    const parsed = harExchange(entry, context);
    if (parsed === undefined) {
      malformed.push(index);
      continue;
    }
    const kind = harKind(parsed);
    const { asked, ...exchange } = parsed;
    if (kind === 'other' || kind === 'preflight') leftOut[kind]++;
    else exchanges.push({ index, ...startOf(entry), exchange });
  }
  const read = { exchanges, entries, leftOut: { ...leftOut, malformed: malformed.length } };
  return { ...read, findings: findingsOf(read, malformed, recorded.problem?.()) };
}

/** True for a text or bytes that start as a HAR does: an object with `log` as its first member. */
export function looksLikeHar(har: string | Uint8Array): boolean {
  const start = typeof har === 'string' ? har.slice(0, 200) : new TextDecoder().decode(har.subarray(0, 200));
  return /^\s*\{\s*"log"\s*:\s*\{/.test(start);
}

interface RecordedEntries {
  readonly entries: Iterable<unknown>;
  /** What is wrong with the file; to be asked when the entries have been read. */
  readonly problem?: () => HarProblem | undefined;
}

function entriesOf(har: string | Uint8Array | object, limit: number): RecordedEntries {
  if (typeof har === 'string') return entriesOfBytes(new TextEncoder().encode(har));
  if (!(har instanceof Uint8Array)) return entriesOfObject(har);
  if (isZip(har)) return { entries: [], problem: () => 'zip' };
  const bytes = isCompressed(har) ? inflate(har, limit) : har;
  if (bytes === undefined) return { entries: [], problem: () => 'undecodable' };
  const wide = (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);
  return entriesOfBytes(wide ? new TextEncoder().encode(decodeText(bytes).text ?? '') : bytes);
}

/** True for bytes that start as a zip archive does. */
function isZip([first, second, third, fourth]: Uint8Array): boolean {
  return first === 0x50 && second === 0x4b && third === 0x03 && fourth === 0x04;
}

function entriesOfObject(har: object): RecordedEntries {
  const log = isRecord(har) ? har['log'] : undefined;
  const entries = isRecord(log) ? log['entries'] : undefined;
  return Array.isArray(entries) ? { entries } : { entries: [], problem: () => 'no-entries' };
}

function entriesOfBytes(bytes: Uint8Array): RecordedEntries {
  const { places, end } = harEntries(bytes);
  const problem = end === 'closed' ? undefined : end === 'none' ? 'no-entries' : 'truncated';
  return { entries: parsed(bytes, places), problem: () => problem };
}

/** Parses one entry at a time; the one before may be forgotten by then. */
function* parsed(bytes: Uint8Array, places: readonly (readonly [start: number, end: number])[]): Generator {
  for (const [start, end] of places) {
    try {
      yield JSON.parse(new TextDecoder().decode(bytes.subarray(start, end)));
    } catch {
      yield undefined;
    }
  }
}

function startOf(entry: unknown): { readonly startedAt?: string } {
  const started = isRecord(entry) ? entry['startedDateTime'] : undefined;
  return typeof started === 'string' ? { startedAt: started } : {};
}

function findingsOf(
  { entries, exchanges, leftOut }: Omit<HarReading, 'findings'>,
  malformed: readonly number[],
  problem: HarProblem | undefined,
): readonly Finding[] {
  const place = { path: '' };
  const options = { evidence: 'masked' } as const;
  const findings: Finding[] = [];
  if (problem !== undefined) {
    findings.push(failedFinding(harMalformed, place, { found: problem, entries }, options));
  }
  if (malformed.length > 0) {
    const evidence = { count: malformed.length, entries: malformed.slice(0, shown).map(String) };
    findings.push(failedFinding(harEntryMalformed, place, evidence, options));
  }
  if (exchanges.length === 0 && (problem === undefined || problem === 'truncated')) {
    findings.push(failedFinding(harWithoutFhir, place, { entries }, options));
  }
  const { other, preflight } = leftOut;
  if (other + preflight > 0) {
    const evidence = { other, preflight, entries };
    findings.push(cantTellFinding(harEntriesLeftOut, 'capture-needed', place, evidence, options));
  }
  return findings;
}
