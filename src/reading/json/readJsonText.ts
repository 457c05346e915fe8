import type { LineIndex } from '../../foundation/createLineIndex.js';
import type { FindingCollector } from '../FindingCollector.js';
import type { ReadLimits } from '../ReadLimits.js';
import { skipBlanks } from '../text/skipBlanks.js';
import type { JsonContent, JsonValue } from './JsonContent.js';
import { createJsonPlaces } from './createJsonPlaces.js';
import type { JsonReading } from './JsonReading.js';
import { itemOf, jsonNode } from './JsonNode.js';
import { ndjsonLikeness, ndjsonLines } from './ndjsonLines.js';
import { parseJson } from './parseJson.js';
import { readJson } from './readJson.js';

/** What reading JSON text takes. */
export interface JsonTextOptions {
  readonly lines: LineIndex;
  readonly limits: ReadLimits;
  readonly collector: FindingCollector;
  /** True when the content type says that it is NDJSON. */
  readonly ndjson: boolean;
}

/** Reads JSON text: one value, an array of values, or NDJSON. */
export function readJsonText(text: string, options: JsonTextOptions): JsonContent {
  const { limits, collector, ndjson } = options;
  const opens = text.charAt(skipBlanks(text, 0)) === '{';
  const likeness = ndjson ? 'certain' : opens ? ndjsonLikeness(text) : 'none';
  if (likeness === 'certain' || (likeness === 'possible' && parseJson(text) === undefined)) {
    return readNdjson(text, options);
  }
  const reading = readJson(text, limits);
  reportAll(reading, collector, 0, undefined);
  return Array.isArray(reading.value)
    ? arrayContent(text, reading, options)
    : oneContent(text, reading, options);
}

function oneContent(text: string, { value, complete }: JsonReading, { lines }: JsonTextOptions): JsonContent {
  const offset = skipBlanks(text, 0);
  return {
    form: 'json',
    values: complete ? [{ index: 0, value, offset: () => offset }] : [],
    places: createJsonPlaces({
      text,
      lines,
      first: 0,
      offsetOf: (index) => (index === 0 ? offset : undefined),
    }),
  };
}

function arrayContent(
  text: string,
  { value, complete }: JsonReading,
  { lines }: JsonTextOptions,
): JsonContent {
  const root = jsonNode(text, 0, 0);
  const offsetOf = (index: number) => itemOf(text, root, index)?.value;
  const items = complete ? (value as readonly unknown[]) : [];
  const empty: JsonValue = { index: 0, value: items, offset: () => root.value };
  return {
    form: 'json-array',
    values:
      complete && items.length === 0
        ? [empty]
        : items.map((item, index) => ({ index, value: item, offset: () => offsetOf(index) })),
    places: createJsonPlaces({ text, lines, first: 0, offsetOf }),
  };
}

/** Reads each line as a value of its own, so that a wrong one costs no other. */
function readNdjson(text: string, { lines, limits, collector }: JsonTextOptions): JsonContent {
  const values: JsonValue[] = [];
  const offsets: number[] = [];
  for (const { line, offset, text: lineText } of ndjsonLines(text)) {
    const reading = readJson(lineText, limits);
    reportAll(reading, collector, offset, offsets.length);
    if (reading.complete)
      values.push({ index: offsets.length, value: reading.value, line, offset: () => offset });
    offsets.push(offset);
  }
  return {
    form: 'ndjson',
    values,
    places: createJsonPlaces({
      text,
      lines,
      first: values[0]?.index ?? 0,
      offsetOf: (index) => offsets[index],
    }),
  };
}

function reportAll(
  { value, problems, omitted }: JsonReading,
  collector: FindingCollector,
  base: number,
  item: number | undefined,
): void {
  for (const problem of problems) collector.report(problem, { value, base, item });
  collector.omit(omitted);
}
