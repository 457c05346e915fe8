import type { DefinitionSet } from '../definitions/DefinitionSet.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import { looksLikeHar, readHar } from '../reading/har/readHar.js';
import { readFhir } from '../reading/readFhir.js';
import type { Hop } from '../taxonomy/hops.js';
import type { HopCapture } from './ChainTrace.js';
import type { ExportMapping } from './exports/ExportMapping.js';

/** What reading a capture may use. */
export interface ReadCaptureOptions {
  /** To read XML; JSON is read without. */
  readonly definitions?: readonly DefinitionSet[];
  /** What the fields of an export mean. */
  readonly mapping?: ExportMapping;
  readonly contentType?: string;
}

/**
 * Reads what was captured at a hop: FHIR in JSON, NDJSON or XML, a HAR, or with a mapping an export in the system's own
 * words. Undefined when it is none of these.
 *
 * @example
 * const dva = readCapture('dva', readFileSync('dva.har'));
 */
export function readCapture(
  hop: Hop,
  content: string | Uint8Array,
  { definitions = [], mapping, contentType }: ReadCaptureOptions = {},
): HopCapture | undefined {
  if (looksLikeHar(content)) {
    const { exchanges } = readHar(content);
    return exchanges.length === 0
      ? undefined
      : { hop, exchanges: exchanges.map(({ exchange }) => exchange), ...captured(exchanges) };
  }
  const read = readFhir(content, { definitions, ...(contentType !== undefined && { contentType }) });
  const resources: readonly FhirResource[] = read.resources.map(({ resource }) => resource);
  if (resources.length > 0) {
    const { release } = read;
    return { hop, resources, ...(release !== undefined && { release }) };
  }
  const rows = mapping === undefined ? [] : rowsOf(read.text, mapping);
  return mapping === undefined || rows.length === 0 ? undefined : { hop, exported: { rows, mapping } };
}

/** The moment of the last exchange. */
function captured(exchanges: readonly { readonly startedAt?: string }[]): Pick<HopCapture, 'capturedAt'> {
  const capturedAt = exchanges.flatMap(({ startedAt }) => startedAt ?? []).at(-1);
  return capturedAt === undefined ? {} : { capturedAt };
}

function rowsOf(text: string, { rows: path }: ExportMapping): readonly Readonly<Record<string, unknown>>[] {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return [];
  }
  for (const step of path?.split('.') ?? [])
    value = isRecord(value) && Object.hasOwn(value, step) ? value[step] : undefined;
  return Array.isArray(value) ? (value as readonly unknown[]).filter(isRecord) : [];
}
