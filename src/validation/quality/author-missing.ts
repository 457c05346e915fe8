import { defineRule } from '../../finding/Rule.js';
import { qualitySource } from './qualitySource.js';
import type { ResourceContent } from './ResourceContent.js';
import { isWithdrawn } from './isWithdrawn.js';

/** A letter, a report or a prescription comes from somebody; a reader wants to know who. */
export const authorMissing = defineRule<ResourceContent, { elements: readonly string[] }>({
  code: 'quality/author-missing',
  severity: 'information',
  issueType: 'incomplete',
  source: qualitySource('Origin'),
  symptom: 'herkomst-ontbreekt',
  deviates: 'answer',
  title: {
    nl: 'Van een document, verslag of medicatieafspraak is te zien van wie het komt.',
    en: 'Whom a document, report or prescription comes from can be seen.',
  },
  text: {
    nl: ({ elements }) => `Niet te zien is van wie dit komt; verwacht is ${elements.join(' of ')}.`,
    en: ({ elements }) => `Whom this comes from can't be seen; ${elements.join(' or ')} was expected.`,
  },
  check({ resource, type, contained }, { report }) {
    const expected = authored.get(type.name);
    if (expected === undefined || contained || isWithdrawn(resource)) return;
    if (!expected.some((name) => resource[name] !== undefined)) report('', { elements: expected });
  },
});

/** Elements any of which tells whom the item comes from, in STU3 or R4. */
const authored: ReadonlyMap<string, readonly string[]> = new Map([
  ['DiagnosticReport', ['performer', 'resultsInterpreter']],
  ['DocumentReference', ['author', 'authenticator', 'custodian']],
  ['MedicationRequest', ['requester', 'recorder', 'performer']],
]);
