import type { SeverityLevel } from '../taxonomy/severityLevels.js';
import { severityLevels, severityRank } from '../taxonomy/severityLevels.js';
import { matchesSituation } from '../taxonomy/Situation.js';
import type { Case } from './Case.js';
import type { SeverityReason } from './Classification.js';

/** A level, and what moved it away from the symptom's own. */
export interface SeverityRating {
  readonly severity: SeverityLevel;
  readonly severityBecause: readonly SeverityReason[];
}

/** What people may not see weighs heavily, whatever the symptom. */
const leastForPrivacy = 'hoog';

/** How much a case matters: the symptom's level, raised by its circumstances, lowered by mild findings. */
export function rateSeverity({ symptom, situation, worst, carrier, privacy }: Case): SeverityRating {
  if (carrier === true) return { severity: 'laag', severityBecause: [{ reason: 'carrier' }] };
  if (worst === 'information') {
    return { severity: 'laag', severityBecause: [{ reason: 'at-most', finding: worst }] };
  }
  const { default: level, raise } = symptom.severity;
  const severityBecause: SeverityReason[] = [];
  let severity: SeverityLevel = level;
  if (raise !== undefined) {
    if (raise.when?.some((pattern) => matchesSituation(pattern, situation)) === true) {
      severityBecause.push({ reason: 'symptom-raised' });
    } else if (worst === 'fatal') {
      severityBecause.push({ reason: 'unreadable' });
    }
    if (severityBecause.length > 0) severity = raise.to;
  }
  if (privacy === true && severityRank(severity) < severityRank(leastForPrivacy)) {
    severityBecause.push({ reason: 'privacy' });
    severity = leastForPrivacy;
  }
  if (worst === 'warning') {
    severityBecause.push({ reason: 'at-most', finding: worst });
    severity = oneLower(severity);
  }
  return { severity, severityBecause };
}

function oneLower(level: SeverityLevel): SeverityLevel {
  const levels = Object.keys(severityLevels) as SeverityLevel[];
  return levels[severityRank(level) - 1] ?? level;
}
