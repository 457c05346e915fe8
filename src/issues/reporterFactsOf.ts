import { MalformedInputError } from '../foundation/MalformedInputError.js';
import type { ReporterRole, ReporterRoleFacts } from '../taxonomy/reporterRoles.js';
import { reporterRoles } from '../taxonomy/reporterRoles.js';

/**
 * What is known of a reporter.
 *
 * @throws MalformedInputError when there is no such role.
 */
export function reporterFactsOf(role: ReporterRole): ReporterRoleFacts {
  if (Object.hasOwn(reporterRoles, role)) return reporterRoles[role];
  throw new MalformedInputError('reporter', `one of ${Object.keys(reporterRoles).join(', ')}`);
}
