import { defineRule } from '../../finding/Rule.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isLaboratoryResult } from './isLaboratoryResult.js';
import { isVitalSign } from './isVitalSign.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';

/** A result, a treatment or a letter without any date can't be put in its place in time. */
export const dateMissing = defineRule<ResourceContent, { elements: readonly string[] }>({
  code: 'quality/date-missing',
  severity: 'warning',
  issueType: 'incomplete',
  source: qualitySource('Dates'),
  symptom: 'datum-onjuist',
  deviates: 'answer',
  title: {
    nl: 'Een uitslag, verrichting, vaccinatie of document heeft een datum.',
    en: 'A result, procedure, vaccination or document has a date.',
  },
  text: {
    nl: ({ elements }) => `Er is geen enkele datum; verwacht is ${elements.join(' of ')}.`,
    en: ({ elements }) => `There is no date at all; ${elements.join(' or ')} was expected.`,
  },
  check({ resource, type, contained }, { report }) {
    const expected = dated.get(type.name);
    if (expected === undefined || contained || !isDone(resource)) return;
    if (type.name === 'Observation' && !isMeasured(resource)) return;
    const given = Object.keys(resource).some((key) => expected.some((name) => isOf(key, name)));
    if (!given) report('', { elements: expected });
  },
});

/** Elements any of which dates the item, in STU3 or R4. */
const dated: ReadonlyMap<string, readonly string[]> = new Map([
  ['DiagnosticReport', ['effective', 'issued']],
  ['DocumentReference', ['date', 'created', 'indexed', 'context']],
  ['Encounter', ['period']],
  ['Immunization', ['occurrence', 'date']],
  ['Observation', ['effective', 'issued']],
  ['Procedure', ['performed']],
]);

/** What is planned, was not done, or is in preparation has no date yet. */
function isDone({ status, notDone, notGiven }: FhirResource): boolean {
  return done.has(status) && notDone !== true && notGiven !== true;
}

const done: ReadonlySet<unknown> = new Set([
  'amended',
  'completed',
  'corrected',
  'current',
  'final',
  'finished',
]);

/** A conviction or a way of living holds for long, and a panel is dated by its parts. */
function isMeasured(resource: FhirResource): boolean {
  if (!isLaboratoryResult(resource) && !isVitalSign(resource)) return false;
  return Object.keys(resource).some((key) => /^value[A-Z]/.test(key));
}

/** `effectiveDateTime` and `_effectiveDateTime` are of `effective`. */
function isOf(key: string, name: string): boolean {
  const bare = key.startsWith('_') ? key.slice(1) : key;
  return bare === name || (bare.startsWith(name) && /^[A-Z]/.test(bare.slice(name.length)));
}
