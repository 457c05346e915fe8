import { isRecord } from '../../foundation/isRecord.js';
import { MalformedInputError } from '../../foundation/MalformedInputError.js';
import { misshapen } from '../../foundation/misshapen.js';
import type { ReporterRole } from '../../taxonomy/reporterRoles.js';
import { reporterRoles } from '../../taxonomy/reporterRoles.js';
import type { SymptomReport } from '../SymptomReport.js';
import { reportShape } from './reportShape.js';

/**
 * A report as a program hands it over. A form or a table gives null for what nobody filled in: that is nothing. Words
 * that are no text are no words.
 *
 * @throws MalformedInputError when something else than a report, or than evidence of its kind, stands there.
 */
export function readReport(given: unknown): SymptomReport {
  if (given === null || given === undefined) return {};
  if (!isRecord(given)) throw new MalformedInputError('report', 'an object');
  const { text, evidence, ...rest } = given;
  const report = {
    ...filledIn(rest),
    ...(typeof text === 'string' && { text }),
    ...(isFilledIn(evidence) && { evidence: isRecord(evidence) ? filledIn(evidence) : evidence }),
  };
  const wrong = misshapen(report, reportShape, '');
  if (wrong !== undefined) throw new MalformedInputError(wrong.at, wrong.expected);
  return withReporter(report as SymptomReport);
}

/** The circumstances may tell who reports. */
function withReporter(report: SymptomReport): SymptomReport {
  const role = report.evidence?.context?.role;
  if (report.reporter !== undefined || role === undefined || !isReporterRole(role)) return report;
  return { ...report, reporter: role };
}

function isReporterRole(role: string): role is ReporterRole {
  return Object.hasOwn(reporterRoles, role);
}

function filledIn(record: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).filter(([, value]) => isFilledIn(value)));
}

function isFilledIn(value: unknown): boolean {
  return value !== null && value !== undefined;
}
