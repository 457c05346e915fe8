import type { PartyCode } from '../taxonomy/parties.js';
import type { ReporterRole } from '../taxonomy/reporterRoles.js';
import type { ReportPoint, ReportPointCode } from '../taxonomy/reportPoints.js';
import { reportPoints } from '../taxonomy/reportPoints.js';
import type { Symptom } from '../taxonomy/symptoms.js';
import type { PartyJudgement } from './Classification.js';
import { reporterFactsOf } from './reporterFactsOf.js';

/** Where an issue is reported. */
export interface ReportAdvice {
  readonly reportTo: readonly ReportPointCode[];
  readonly passedOnTo: readonly ReportPointCode[];
}

/**
 * The desks for a symptom, in order, for this reporter. When evidence decided on the party that acts, its desks
 * come first. A desk that is closed to the reporter gives way to another of the same owner; what stays closed is
 * where the others pass it on to.
 */
export function reportPointsFor(
  symptom: Symptom,
  first: PartyJudgement | undefined,
  reporter?: ReporterRole,
): ReportAdvice {
  const ofParty = first !== undefined && isDecided(symptom, first) ? desksOf(first.party, symptom) : [];
  const asked = [...new Set([...ofParty, ...symptom.reportTo])];
  if (reporter === undefined) return { reportTo: asked, passedOnTo: [] };

  const { actsFor, entry } = reporterFactsOf(reporter);
  const isOpen = (point: ReportPointCode): boolean => {
    const { owner, openTo }: ReportPoint = reportPoints[point];
    return actsFor.some((party) => party === owner || openTo.includes(party));
  };
  const reportTo = new Set<ReportPointCode>();
  const passedOnTo: ReportPointCode[] = [];
  for (const point of asked) {
    const open = isOpen(point) ? point : pointsOf(reportPoints[point].owner).find(isOpen);
    if (open === undefined) passedOnTo.push(point);
    else reportTo.add(open);
  }
  return { reportTo: reportTo.size === 0 ? [entry] : [...reportTo], passedOnTo };
}

/** Where safety is at stake, the order of the desks is that of the procedure, whoever acts. */
function isDecided({ responsible, severity }: Symptom, { party, because }: PartyJudgement): boolean {
  const decided = party !== responsible.primary || because.some(({ reason }) => reason === 'shift');
  return decided && severity.default !== 'kritiek';
}

/** The desks of a party that a symptom names, or all its desks when it names none. */
function desksOf(party: PartyCode, { reportTo }: Symptom): readonly ReportPointCode[] {
  const named = reportTo.filter((point) => reportPoints[point].owner === party);
  return named.length > 0 ? named : pointsOf(party);
}

function pointsOf(party: PartyCode): readonly ReportPointCode[] {
  const codes = Object.keys(reportPoints) as ReportPointCode[];
  return codes.filter((code) => reportPoints[code].owner === party);
}
