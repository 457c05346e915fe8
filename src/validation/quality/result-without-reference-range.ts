import { defineRule } from '../../finding/Rule.js';
import { isRecord } from '../../foundation/isRecord.js';
import { isDimensionless } from './isDimensionless.js';
import { isLaboratoryResult } from './isLaboratoryResult.js';
import type { ResourceContent } from './ResourceContent.js';

/** Whether a result of the laboratory is good or bad, a reader sees from the reference range, or is told. */
export const resultWithoutReferenceRange = defineRule<ResourceContent, Record<string, never>>({
  code: 'quality/result-without-reference-range',
  severity: 'information',
  issueType: 'incomplete',
  source: {
    document: 'Nictiz zib LaboratoriumUitslag',
    section: 'ReferentieBovengrens, ReferentieOndergrens',
    url: 'https://zibs.nl/wiki/LaboratoryTestResult-v4.6(2020EN)',
  },
  symptom: 'uitslag-zonder-context',
  deviates: 'answer',
  title: {
    nl: 'Bij een laboratoriumuitslag in een getal staan referentiewaarden, of een oordeel.',
    en: 'A laboratory result in numbers comes with a reference range, or with an interpretation.',
  },
  text: {
    nl: () =>
      'Deze laboratoriumuitslag is een getal zonder referentiewaarden of oordeel; verwacht is een van beide.',
    en: () =>
      'This laboratory result is a number without a reference range or interpretation; one of them was expected.',
  },
  check({ resource }, { report }) {
    if (!isLaboratoryResult(resource) || !settled.has(resource['status'])) return;
    const { valueQuantity, referenceRange, interpretation, code } = resource;
    if (!isRecord(valueQuantity) || valueQuantity['value'] === undefined) return;
    if (referenceRange !== undefined || interpretation !== undefined || isDimensionless(code)) return;
    report('value.ofType(Quantity)', {});
  },
});

const settled: ReadonlySet<unknown> = new Set(['final', 'amended', 'corrected']);
