import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { qualitySource } from './qualitySource.js';
import type { ContentObject, ResourceContent } from './ResourceContent.js';

/** A result that says nothing: no value, no parts, no remark, and no reason why. */
export const resultWithoutValue = defineRule<ResourceContent, { status: string }>({
  code: 'quality/result-without-value',
  severity: 'warning',
  issueType: 'incomplete',
  source: qualitySource('Results'),
  symptom: 'uitslag-zonder-context',
  deviates: 'answer',
  title: {
    nl: 'Een vastgestelde uitslag heeft een waarde, onderdelen, een toelichting of een reden waarom niet.',
    en: 'A final result has a value, parts, a remark or a reason why not.',
  },
  text: {
    nl: ({ status }) =>
      `Deze uitslag heeft status '${status}' maar geen waarde, onderdelen, toelichting of reden waarom die ontbreekt; verwacht is een daarvan.`,
    en: ({ status }) =>
      `This result has status '${status}' but no value, parts, remark or reason for its absence; one of these was expected.`,
  },
  check({ resource, type }, { report }) {
    const { status } = resource;
    if (type.name !== 'Observation' || typeof status !== 'string' || !settled.has(status)) return;
    if (Object.keys(resource).some((key) => telling.test(key)) || hasTellingPart(resource)) return;
    report('', { status });
  },
});

const settled: ReadonlySet<string> = new Set(['final', 'amended', 'corrected']);

/** `interpretation` tells as well; extensions may hold what the zib puts there. */
const telling =
  /^_?value[A-Z]|^(?:dataAbsentReason|component|related|hasMember|derivedFrom|comment|note|interpretation|extension|modifierExtension|contained)$/;

/** A bodySite or method may be what the observation is about, with the value in an extension of it. */
function hasTellingPart({ bodySite, method, code }: ContentObject): boolean {
  return [bodySite, method, code].some((part) => isRecord(part) && part['extension'] !== undefined);
}
