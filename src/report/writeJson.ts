import type { Report } from './Report.js';

/** Writes a report as JSON, with two blanks for each level and a newline at the end; the same report gives the same text. */
export function writeJson(report: Report): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}
