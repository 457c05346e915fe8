import { defineRule } from '../../finding/Rule.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isRecord } from '../../foundation/isRecord.js';
import { isDimensionless } from './isDimensionless.js';
import { isLaboratoryResult } from './isLaboratoryResult.js';
import { isVitalSign } from './isVitalSign.js';
import { isWithdrawn } from './isWithdrawn.js';
import { qualitySource } from './qualitySource.js';
import { wordsOf } from './readConcept.js';
import type { ContentObject, ResourceContent } from './ResourceContent.js';

/** A number without unit can't be read as a result. */
export const resultWithoutUnit = defineRule<ResourceContent, Record<string, never>>({
  code: 'quality/result-without-unit',
  severity: 'warning',
  issueType: 'incomplete',
  source: qualitySource('Results'),
  symptom: 'uitslag-zonder-context',
  deviates: 'answer',
  title: {
    nl: 'Bij de waarde van een uitslag of meting staat een eenheid.',
    en: 'The value of a result or measurement comes with a unit.',
  },
  text: {
    nl: () =>
      'Deze uitslag heeft een getal zonder eenheid; verwacht is een eenheid, tenzij het een score of verhouding is.',
    en: () =>
      'This result has a number without a unit; a unit was expected, unless it is a score or a ratio.',
  },
  check({ resource, type }, { report }) {
    if (type.name !== 'Observation' || isWithdrawn(resource)) return;
    if (lacksUnit(resource, resource)) report('value.ofType(Quantity)', {});
    const { component } = resource;
    if (!Array.isArray(component)) return;
    for (const [index, part] of component.entries()) {
      if (isRecord(part) && lacksUnit(part, resource))
        report(`component[${index}].value.ofType(Quantity)`, {});
    }
  },
});

function lacksUnit(part: ContentObject, whole: FhirResource): boolean {
  const { valueQuantity, code } = part;
  if (!isRecord(valueQuantity) || valueQuantity['unit'] !== undefined || valueQuantity['code'] !== undefined)
    return false;
  const { value } = valueQuantity;
  if (typeof value !== 'number' || isDimensionless(code) || isDimensionless(whole['code'])) return false;
  if (isLaboratoryResult(whole) || isVitalSign(whole)) return true;
  if (!isRecord(code)) return false;
  const words = wordsOf(code);
  return words.length > 0 && (!couldBeScore(value) || words.some((each) => hasUnit.test(each)));
}

/** Scales and questionnaires count in whole numbers up to a hundred, and seldom say that they are one. */
function couldBeScore(value: number): boolean {
  return Number.isInteger(value) && value >= 0 && value <= 100;
}

/** Quantities that always have a unit, and the property in a name of LOINC: `[mol/volume] in serum`. */
const hasUnit =
  /\[(?:mol|mass|volume|enzym|catal|press|druk|temp|length|lengte|time|tijd)[^\]]{0,40}\]|gewicht|weight|lichaamslengte|body height|bloeddruk|blood pressure|systol|diastol|polsfreq|hartfreq|heart rate|temperatuur|temperature|glucose|kalium|natrium|potassium|sodium|creatinine|kreatinine|h[ae]emoglobin|cholesterol|ferriti?ne|bilirubin/i;
