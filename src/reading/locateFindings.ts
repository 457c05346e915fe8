import type { Finding } from '../finding/Finding.js';
import type { ReadResult } from './ReadResult.js';

/**
 * Findings with the line and column of the text in which their place stands, or else of what should hold it.
 *
 * @param resource index of the resource that the findings are of, when the text holds several.
 */
export function locateFindings(
  findings: readonly Finding[],
  { places }: Pick<ReadResult, 'places'>,
  resource?: number,
): readonly Finding[] {
  return findings.map((finding) => {
    const { path, entry, line } = finding;
    if (line !== undefined || path === '') return finding;
    const place = places.placeOf(path, {
      ...(resource !== undefined && { resource }),
      ...(entry !== undefined && { entry }),
    });
    return place === undefined ? finding : { ...finding, line: place.line, column: place.column };
  });
}
