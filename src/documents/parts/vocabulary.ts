import { z } from 'zod';
import type { Release } from '../../fhir/Release.js';
import type { CantTellReason } from '../../finding/CantTellReason.js';
import type { FindingCode } from '../../finding/FindingCode.js';
import type { Severity } from '../../finding/Finding.js';
import { categories } from '../../taxonomy/categories.js';
import type { Confidence } from '../../taxonomy/Confidence.js';
import { hops } from '../../taxonomy/hops.js';
import { nonClasses } from '../../taxonomy/nonClasses.js';
import type { ClassificationCode } from '../../taxonomy/nonClasses.js';
import { parties } from '../../taxonomy/parties.js';
import { severityLevels } from '../../taxonomy/severityLevels.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import { symptoms } from '../../taxonomy/symptoms.js';
import { keysOf } from './keysOf.js';
import { schemaOf } from './schemaOf.js';

const symptomCodes = symptoms.map(({ code }) => code);

/** The words that all documents share: those of the taxonomy, and of findings. */
export const vocabulary = {
  release: schemaOf<Release>()(z.enum(['STU3', 'R4'])).meta({ id: 'Release' }),
  hop: z.enum(hops).meta({ id: 'Hop', description: 'Where in the chain something was seen.' }),
  party: keysOf(parties).meta({ id: 'Party' }),
  category: keysOf(categories).meta({ id: 'Category' }),
  severityLevel: keysOf(severityLevels).meta({ id: 'SeverityLevel' }),
  symptom: schemaOf<SymptomCode>()(z.enum(symptomCodes)).meta({ id: 'Symptom' }),
  classificationCode: schemaOf<ClassificationCode>()(
    z.enum([...symptomCodes, ...(Object.keys(nonClasses) as (keyof typeof nonClasses)[])]),
  ).meta({ id: 'ClassificationCode' }),
  confidence: schemaOf<Confidence>()(z.enum(['verified', 'reported', 'uncertain'])).meta({
    id: 'Confidence',
    description: 'How sure a fact is: read in its source, told by one source, or derived.',
  }),
  findingCode: schemaOf<FindingCode>()(z.templateLiteral([z.string(), '/', z.string()])).meta({
    id: 'FindingCode',
  }),
  severity: schemaOf<Severity>()(z.enum(['fatal', 'error', 'warning', 'information'])).meta({
    id: 'Severity',
  }),
  cantTellReason: schemaOf<CantTellReason>()(
    z.enum([
      'definition-unknown',
      'definition-unusable',
      'value-set-unknown',
      'value-set-not-enumerable',
      'reference-out-of-scope',
      'expression-not-evaluated',
      'expression-failed',
      'check-not-included',
      'source-text-needed',
      'release-unknown',
      'limit-reached',
      'terminology-unavailable',
      'norm-uncertain',
      'moment-unknown',
      'capture-needed',
      'cut-off',
    ]),
  ).meta({ id: 'CantTellReason' }),
  /** An index in another list of the same document. */
  index: z.int().nonnegative(),
  /** How many. */
  count: z.int().nonnegative(),
  /** From 0 to 1. */
  share: z.number().min(0).max(1),
} as const;
