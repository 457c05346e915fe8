import type { QuestionId } from '../../taxonomy/nonClasses.js';
import { questions } from '../../taxonomy/nonClasses.js';
import { reporterRoles } from '../../taxonomy/reporterRoles.js';
import type { Classification } from '../Classification.js';
import type { EvidenceContext } from '../EvidenceContext.js';
import { fingerprint } from '../fingerprint.js';

/** The rule `terugvragen`: nothing to point at gives questions instead of a guess. */
export function askBack({ reporter, gegevensdienst, systems = {} }: EvidenceContext): Classification {
  const symptom = 'needs-more-information';
  const gegevensdiensten = gegevensdienst === undefined ? [] : [gegevensdienst];
  return {
    symptom,
    confidence: 1,
    alternatives: [],
    parties: [],
    reportTo: reporter === undefined ? [] : [reporterRoles[reporter].entry],
    passedOnTo: [],
    why: [],
    severityBecause: [],
    ask: Object.keys(questions) as QuestionId[],
    evidence: [],
    fingerprint: fingerprint({ symptom, gegevensdiensten, cause: { path: '' }, systems }),
  };
}
