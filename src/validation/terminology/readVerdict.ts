import { isRecord } from '../../foundation/isRecord.js';
import type { CodeVerdict } from './TerminologyService.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * The verdict in one entry of the answer to a batch. A `false` counts only when nothing says that the server lacked
 * what it needed: servers also answer `false` for a value set or code system that they do not have.
 */
export function readVerdict(entry: unknown): CodeVerdict {
  if (!isRecord(entry)) return 'unknown';
  const { resource, response } = entry;
  const status = isRecord(response) ? response['status'] : undefined;
  if (typeof status === 'string' && !status.startsWith('2')) return 'unknown';
  if (!isRecord(resource) || resource['resourceType'] !== 'Parameters') return 'unknown';
  const parameters = records(resource['parameter']);
  const result = parameters.find(({ name }) => name === 'result')?.['valueBoolean'];
  if (result === true) return 'member';
  if (result !== false || parameters.some(saysItLacks)) return 'unknown';
  const message = parameters.find(({ name }) => name === 'message')?.['valueString'];
  if (typeof message !== 'string') return 'not-member';
  const words = message.toLowerCase();
  return lacking.some((phrase) => words.includes(phrase)) ? 'unknown' : 'not-member';
}

/** How servers that give no coded reason say that they lacked a value set or code system. */
const lacking: readonly string[] = [
  'unknown code system',
  'unknown codesystem',
  'unknown value set',
  'unknown valueset',
  'could not be found',
  'unable to',
  'not supported',
  'unsupported',
];

/** Types of issue that say that the server could not decide, rather than that the code is wrong. */
const undecided: ReadonlySet<string> = new Set([
  'not-found',
  'not-supported',
  'exception',
  'processing',
  'too-costly',
  'timeout',
  'transient',
]);

const unknownNames: ReadonlySet<string> = new Set([
  'x-caused-by-unknown-system',
  'x-unknown-system',
  'x-caused-by-unknown-valueset',
]);

function saysItLacks({ name, resource }: Json): boolean {
  if (typeof name === 'string' && unknownNames.has(name)) return true;
  if (!isRecord(resource) || resource['resourceType'] !== 'OperationOutcome') return false;
  return records(resource['issue']).some(({ severity, code }) => {
    return severity !== 'information' && severity !== 'warning' && undecided.has(String(code));
  });
}

function records(value: unknown): readonly Json[] {
  return Array.isArray(value) ? value.filter(isRecord) : [];
}
