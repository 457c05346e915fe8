import type { Report } from '../Report.js';
import { printable } from '../text/printable.js';
import type { WriteOptions } from '../WriteOptions.js';
import { junitSuites } from './junitSuites.js';
import { suitesXml, suiteXml } from './suiteXml.js';

/**
 * Writes a report as JUnit XML: a suite an input with a case a cause, so that it stays small however often a cause
 * shows. Errors fail, warnings pass with their text as output, and what could not be decided is skipped.
 */
export function* writeJunit(report: Report, options: WriteOptions): Generator<string> {
  const suites = junitSuites(printable(report), options);
  yield `<?xml version="1.0" encoding="UTF-8"?>\n${suitesXml(suites)}\n`;
  for (const suite of suites) yield suiteXml(suite);
  yield '</testsuites>\n';
}
