import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { roleOf, transactionOfAnswer } from '../session/Answer.js';
import { medmijCore } from './qualification.js';
import type { AnswerSubject } from './subjects.js';

const careTypeSystem = 'urn:oid:2.16.840.1.113883.2.4.6.7';

/** Granular services span sectors; the care type says from which kind of care a resource comes. */
export const careTypeMissing = defineRule<AnswerSubject, { count: number; matches: number }>({
  code: 'gegevensdienst/care-type-missing',
  severity: 'information',
  issueType: 'incomplete',
  source: medmijCore('care type'),
  symptom: 'herkomst-ontbreekt',
  title: {
    nl: 'Een resource van een granulaire gegevensdienst heeft het zorgtype als AGB-specialisme in meta.tag.',
    en: 'A resource of a granular gegevensdienst has the care type as an AGB speciality in meta.tag.',
  },
  text: {
    nl: ({ count, matches }) =>
      `Bij ${count} van de ${matches} gevonden resources ontbreekt het zorgtype in meta.tag.`,
    en: ({ count, matches }) =>
      `Of the ${matches} resources that were found, ${count} have no care type in meta.tag.`,
  },
  check({ session, answer }, { report }) {
    if (!session.dienst.granular) return;
    let matches = 0;
    let count = 0;
    for (const entry of answer.bundle?.entries ?? []) {
      if (entry.resource === undefined || roleOf(entry, transactionOfAnswer(answer)) !== 'match') continue;
      matches++;
      if (!hasCareType(entry.resource['meta'])) count++;
    }
    if (count > 0) report('entry', { count, matches });
  },
});

function hasCareType(meta: unknown): boolean {
  const tags = isRecord(meta) ? meta['tag'] : undefined;
  if (!Array.isArray(tags)) return false;
  return (tags as readonly unknown[]).some((tag) => isRecord(tag) && tag['system'] === careTypeSystem);
}
