import { subjectOf } from '../../taxonomy/subjects.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import type { Clue } from '../Clue.js';
import type { ReportedDuplicate } from '../SymptomReport.js';

const strength = 0.85;

const symptomsOfKind = {
  'same-id': 'dubbel-exact-in-bron',
  'same-content': 'dubbel-exact-in-bron',
  'same-fact-other-source': 'dubbel-tussen-bronnen',
  'same-fact-other-service': 'dubbel-tussen-gegevensdiensten',
  're-retrieved': 'dubbel-na-herhaald-ophalen',
} as const satisfies Record<ReportedDuplicate['kind'], SymptomCode>;

/** What reported double data points to. Where it came from tells more than that it is equal. */
export function reportedDuplicateClue(reported: ReportedDuplicate): Clue {
  const { kind, resourceType = '', sources = [], services = [] } = reported;
  const subject = subjectOf(resourceType);
  const isEqual = kind === 'same-id' || kind === 'same-content';
  const symptom =
    isEqual && new Set(sources).size > 1
      ? 'dubbel-tussen-bronnen'
      : isEqual && new Set(services).size > 1
        ? 'dubbel-tussen-gegevensdiensten'
        : symptomsOfKind[kind];
  return {
    symptom,
    others: [],
    strength,
    cause: { code: `duplicate/${kind}`, path: resourceType },
    ...(subject !== undefined && { subject }),
    steps: [{ from: 'reported-duplicate', kind }],
  };
}
