import { defineFinding } from '../../finding/RuleMetadata.js';

const source = {
  document: 'HL7 FHIR',
  section: 'Slicing',
  url: 'http://hl7.org/fhir/R4/profiling.html#slicing',
} as const;

/** A slice that must occur and does not, or not often enough. */
export const sliceRequired = defineFinding<{ element: string; slice: string; min: number; count: number }>({
  code: 'slice/required-missing',
  distinguishedBy: ['slice'],
  severity: 'error',
  issueType: 'required',
  source,
  symptom: 'verplicht-veld-ontbreekt',
  cantTell: [
    'reference-out-of-scope',
    'definition-unusable',
    'value-set-not-enumerable',
    'definition-unknown',
  ],
  title: {
    nl: 'Een verplichte slice is aanwezig, zo vaak als het profiel vraagt.',
    en: 'A required slice is present, as often as the profile asks.',
  },
  text: {
    nl: ({ element, slice, min, count }) =>
      `'${element}' heeft ${count} keer de slice '${slice}'; minstens ${min} is verplicht.`,
    en: ({ element, slice, min, count }) =>
      `'${element}' has slice '${slice}' ${count} times; at least ${min} is required.`,
  },
});

/** More of a slice than allowed. */
export const sliceTooMany = defineFinding<{ element: string; slice: string; max: number; count: number }>({
  code: 'slice/too-many',
  distinguishedBy: ['slice'],
  severity: 'error',
  issueType: 'structure',
  source,
  symptom: 'profielafwijking',
  title: {
    nl: 'Een slice komt niet vaker voor dan het profiel toestaat.',
    en: 'A slice does not occur more often than the profile allows.',
  },
  text: {
    nl: ({ element, slice, max, count }) =>
      `'${element}' heeft ${count} keer de slice '${slice}'; hooguit ${max} is toegestaan.`,
    en: ({ element, slice, max, count }) =>
      `'${element}' has slice '${slice}' ${count} times; at most ${max} is allowed.`,
  },
});

/** An item outside all slices of a closed slicing. */
export const sliceNone = defineFinding<{
  element: string;
  slices: readonly string[];
  /** The slice that it meets but for one thing, and where that stands. */
  nearly?: string | undefined;
  differsAt?: string | undefined;
}>({
  code: 'slice/none-matches',
  severity: 'error',
  issueType: 'structure',
  source,
  symptom: 'profielafwijking',
  title: {
    nl: 'In een gesloten slicing hoort elk onderdeel bij een slice.',
    en: 'In a closed slicing each item belongs to a slice.',
  },
  text: {
    nl: ({ element, slices, nearly, differsAt }) =>
      `Dit onderdeel van '${element}' past in geen van de slices: ${slices.join(', ')}${nearly === undefined ? '' : `; het past bijna in '${nearly}', maar wijkt af bij '${differsAt ?? ''}'`}.`,
    en: ({ element, slices, nearly, differsAt }) =>
      `This item of '${element}' fits none of the slices: ${slices.join(', ')}${nearly === undefined ? '' : `; it nearly fits '${nearly}', but differs at '${differsAt ?? ''}'`}.`,
  },
});

/** Items of slices in another order than the profile prescribes. */
export const sliceOrder = defineFinding<{ element: string; slice: string; after: string }>({
  code: 'slice/out-of-order',
  distinguishedBy: ['slice'],
  severity: 'error',
  issueType: 'structure',
  source,
  symptom: 'profielafwijking',
  title: {
    nl: 'Slices staan in de volgorde die het profiel voorschrijft.',
    en: 'Slices stand in the order that the profile prescribes.',
  },
  text: {
    nl: ({ element, slice, after }) =>
      `In '${element}' staat slice '${slice}' na '${after}', maar hoort ervoor te staan.`,
    en: ({ element, slice, after }) =>
      `In '${element}' slice '${slice}' stands after '${after}', but belongs before it.`,
  },
});

/** The codes of this concern. */
export const slicingFindings = [sliceRequired, sliceTooMany, sliceNone, sliceOrder] as const;
