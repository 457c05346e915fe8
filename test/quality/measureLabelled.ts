import { r4 } from '../../src/definitions/r4.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { checkQuality } from '../../src/validation/quality/checkQuality.js';
import { labelledResources } from './labelledResources.js';
import { displays, dosages, labels, notes } from './labelledTexts.js';
import type { LabelledText } from './labelledTexts.js';

/** How often a rule is right on texts that were judged beforehand. */
export interface LabelledFigures {
  right: number;
  wrong: number;
  missed: number;
  readonly examples: string[];
}

const carriers: readonly (readonly [readonly LabelledText[], (text: string) => FhirResource])[] = [
  [notes, (text) => ({ resourceType: 'Condition', code: { text: 'Klacht' }, note: [{ text }] })],
  [labels, (text) => ({ resourceType: 'Condition', code: { text } })],
  [
    dosages,
    (text) => ({
      resourceType: 'MedicationRequest',
      medicationCodeableConcept: { text: 'Paracetamol tablet 500 mg' },
      dosageInstruction: [{ text }],
    }),
  ],
  [
    displays,
    (display) => ({
      resourceType: 'Condition',
      code: { coding: [{ system: 'http://snomed.info/sct', code: '404684003', display }] },
    }),
  ],
];

type Case = readonly [what: string, resource: FhirResource, rules: readonly string[]];

const cases: readonly Case[] = [
  ...carriers.flatMap(([texts, carrier]) =>
    texts.map(([text, ...rules]): Case => [text, carrier(text), rules]),
  ),
  ...labelledResources.map(([what, resource, ...rules]): Case => [what, resource, rules]),
];

const judged = new Set(cases.flatMap(([, , rules]) => rules.map((rule) => `quality/${rule}`)));

/** Runs the rules on every labelled text, each where such a text stands, and on every labelled resource. */
export function measureLabelled(): ReadonlyMap<string, LabelledFigures> {
  const figures = new Map<string, LabelledFigures>();
  const figureOf = (rule: string): LabelledFigures => {
    const known = figures.get(rule) ?? { right: 0, wrong: 0, missed: 0, examples: [] };
    figures.set(rule, known);
    return known;
  };
  for (const [what, resource, rules] of cases) {
    const options = { definitions: [r4], release: 'R4', now: '2026-03-15T12:00:00+01:00' } as const;
    const found = new Set(
      checkQuality(resource, options).flatMap(({ code }) => (judged.has(code) ? [code] : [])),
    );
    for (const rule of rules) {
      const figure = figureOf(`quality/${rule}`);
      if (found.delete(`quality/${rule}`)) figure.right += 1;
      else {
        figure.missed += 1;
        figure.examples.push(`missed: ${what}`);
      }
    }
    for (const rule of found) {
      const figure = figureOf(rule);
      figure.wrong += 1;
      figure.examples.push(`wrong: ${what}`);
    }
  }
  return figures;
}
