import type { FindingPlace } from '../finding/createFinding.js';
import type { ReadResource } from '../reading/ReadResource.js';
import type { ReadResult } from '../reading/ReadResult.js';

/** Adds which of several resources a finding is about, and where that stands in the text when asked. */
export function placeFinding<T extends FindingPlace>(
  finding: T,
  { index, line }: ReadResource,
  read: ReadResult | undefined,
  places: 'none' | 'line-and-column' | undefined,
): T {
  if (read === undefined) return finding;
  const item = read.kind === 'resources' ? { item: index, ...(line !== undefined && { line }) } : {};
  if (places !== 'line-and-column') return { ...finding, ...item };
  const start = { resource: index, ...(finding.entry !== undefined && { entry: finding.entry }) };
  const place = read.places.placeOf(finding.path, start);
  return place === undefined
    ? { ...finding, ...item }
    : { ...finding, ...item, line: place.line, column: place.column };
}
