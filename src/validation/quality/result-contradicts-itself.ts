import { defineRule } from '../../finding/Rule.js';
import type { Translated } from '../../foundation/Language.js';
import { isRecord } from '../../foundation/isRecord.js';
import { qualitySource } from './qualitySource.js';
import { codingsOf, wordsOf } from './readConcept.js';
import type { ContentObject, ResourceContent } from './ResourceContent.js';
import { isWithdrawn } from './isWithdrawn.js';

/** A result whose value and interpretation say opposite things reads as good news or bad, by chance. */
export const resultContradictsItself = defineRule<ResourceContent, { value: string; interpretation: string }>(
  {
    code: 'quality/result-contradicts-itself',
    severity: 'error',
    issueType: 'conflict',
    source: qualitySource('Results'),
    symptom: 'status-onjuist',
    distinguishedBy: ['value', 'interpretation'],
    deviates: 'answer',
    title: {
      nl: 'Waarde en oordeel van een uitslag spreken elkaar niet tegen.',
      en: 'The value and the interpretation of a result do not contradict each other.',
    },
    text: {
      nl: ({ value, interpretation }) =>
        `De waarde is ${words[value as Reading].nl}, maar het oordeel is '${interpretation}'; verwacht is een oordeel dat bij de waarde past.`,
      en: ({ value, interpretation }) =>
        `The value is ${words[value as Reading].en}, but the interpretation is '${interpretation}'; an interpretation that fits the value was expected.`,
    },
    check({ resource, type }, { report }) {
      if (type.name !== 'Observation' || isWithdrawn(resource)) return;
      compare(resource, 'interpretation');
      const { component } = resource;
      if (!Array.isArray(component)) return;
      for (const [index, part] of component.entries())
        if (isRecord(part)) compare(part, `component[${index}].interpretation`);

      function compare(part: ContentObject, path: string): void {
        const interpretations = interpretationCodes(part['interpretation']);
        const value = interpretations.length === 0 ? undefined : readValue(part);
        if (value === undefined) return;
        const against = interpretations.find((code) => contradicts(value, code));
        if (against !== undefined) report(path, { value, interpretation: against });
      }
    },
  },
);

type Reading = 'negative' | 'positive' | 'below' | 'within' | 'above';

const words: Readonly<Record<Reading, Translated>> = {
  negative: { nl: 'negatief', en: 'negative' },
  positive: { nl: 'positief', en: 'positive' },
  below: { nl: 'lager dan de ondergrens', en: 'below the lower limit' },
  within: { nl: 'binnen de referentiewaarden', en: 'within the reference range' },
  above: { nl: 'hoger dan de bovengrens', en: 'above the upper limit' },
};

const interpretationSystems =
  /^http:\/\/(?:hl7\.org\/fhir\/v2\/0078|hl7\.org\/fhir\/v3\/ObservationInterpretation|terminology\.hl7\.org\/CodeSystem\/v3-ObservationInterpretation|snomed\.info\/sct)$/;

/** SNOMED CT as the zibs use it for an interpretation, as codes of HL7. */
const fromSnomed: Readonly<Record<string, string>> = {
  '281301001': 'N',
  '281302008': 'H',
  '281300000': 'L',
  '10828004': 'POS',
  '260385009': 'NEG',
};

const high: ReadonlySet<string> = new Set(['H', 'HH', 'HU']);
const low: ReadonlySet<string> = new Set(['L', 'LL', 'LU']);

function contradicts(value: Reading, code: string): boolean {
  switch (value) {
    case 'negative':
      return code === 'POS' || code === 'DET' || high.has(code);
    case 'positive':
      return code === 'NEG' || code === 'ND' || low.has(code);
    case 'below':
      return code === 'N' || high.has(code);
    case 'above':
      return code === 'N' || low.has(code);
    case 'within':
      return high.has(code) || low.has(code);
  }
}

/** Codes of HL7, whatever the system in which they stand; one CodeableConcept in STU3, a list in R4. */
function interpretationCodes(interpretation: unknown): readonly string[] {
  const concepts: readonly unknown[] = Array.isArray(interpretation) ? interpretation : [interpretation];
  return concepts.filter(isRecord).flatMap((concept) =>
    codingsOf(concept).flatMap(({ system, code }) => {
      if (typeof code !== 'string' || !interpretationSystems.test(String(system))) return [];
      return [fromSnomed[code] ?? code];
    }),
  );
}

function readValue(part: ContentObject): Reading | undefined {
  const { valueQuantity, valueCodeableConcept, valueString } = part;
  if (isRecord(valueQuantity)) return readQuantity(valueQuantity, part['referenceRange']);
  if (isRecord(valueCodeableConcept)) return readWords(valueCodeableConcept);
  return typeof valueString === 'string' ? readWords({ text: valueString }) : undefined;
}

const negativeCodes: ReadonlySet<unknown> = new Set(['260385009', '260415000', '2667000', '72724002']);
const positiveCodes: ReadonlySet<unknown> = new Set(['10828004', '260373001', '52101004']);
const negativeWord =
  /^(?:negatie[fv]e?|neg\.?|niet aangetoond|niet aantoonbaar|afwezig|negative|not detected|absent)$/i;
const positiveWord = /^(?:positie[fv]e?|pos\.?|aangetoond|aantoonbaar|aanwezig|positive|detected|present)$/i;

function readWords(value: ContentObject): Reading | undefined {
  const codes = codingsOf(value).map(({ code }) => code);
  const said = wordsOf(value).map((each) => each.trim());
  if (codes.some((code) => negativeCodes.has(code)) || said.some((each) => negativeWord.test(each))) {
    return 'negative';
  }
  return codes.some((code) => positiveCodes.has(code)) || said.some((each) => positiveWord.test(each))
    ? 'positive'
    : undefined;
}

/** Compares only what is in one unit, with the one range that there is. */
function readQuantity(quantity: ContentObject, ranges: unknown): Reading | undefined {
  const range: unknown = Array.isArray(ranges) && ranges.length === 1 ? ranges[0] : undefined;
  if (!isRecord(range) || quantity['comparator'] !== undefined || typeof quantity['value'] !== 'number') {
    return undefined;
  }
  if (range['appliesTo'] !== undefined || range['age'] !== undefined || isTarget(range['type']))
    return undefined;
  const lower = limitOf(range['low'], quantity);
  const upper = limitOf(range['high'], quantity);
  if (lower === 'other' || upper === 'other' || (lower === undefined && upper === undefined))
    return undefined;
  const { value } = quantity;
  if (lower !== undefined && value < lower) return 'below';
  if (upper !== undefined && value > upper) return 'above';
  return lower === value || upper === value || lower === undefined || upper === undefined
    ? undefined
    : 'within';
}

/** A range that is no normal range but a goal or a threshold. */
function isTarget(type: unknown): boolean {
  return isRecord(type) && codingsOf(type).some(({ code }) => code !== 'normal');
}

function limitOf(limit: unknown, quantity: ContentObject): number | 'other' | undefined {
  if (!isRecord(limit) || typeof limit['value'] !== 'number') return undefined;
  const unit = limit['code'] ?? limit['unit'];
  const ofValue = quantity['code'] ?? quantity['unit'];
  return unit === undefined || unit === ofValue || limit['unit'] === quantity['unit']
    ? limit['value']
    : 'other';
}
