import { compareStrings } from '../foundation/compareStrings.js';
import { severityRank } from '../taxonomy/severityLevels.js';
import type { ChainIssue } from './ChainIssue.js';

/**
 * Orders issues for reading: another person's data before everything (rule `veiligheid-eerst`), then by
 * severity, then by how many resources show it.
 */
export function compareIssues(a: ChainIssue, b: ChainIssue): number {
  return (
    Number(b.symptom === 'verkeerde-patient') - Number(a.symptom === 'verkeerde-patient') ||
    severityRank(b.severity) - severityRank(a.severity) ||
    b.counts.resources - a.counts.resources ||
    b.counts.findings + b.counts.duplicates - (a.counts.findings + a.counts.duplicates) ||
    compareStrings(a.symptom, b.symptom) ||
    compareStrings(a.cause.path, b.cause.path) ||
    compareStrings(a.fingerprint, b.fingerprint)
  );
}
