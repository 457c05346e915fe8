import type { FieldMatch, FieldMeans } from './FieldComparison.js';

/** The matches without means, made once: comparing is the hot path. */
export const equal: FieldMatch = { outcome: 'equal' };
export const compatible: FieldMatch = { outcome: 'compatible' };
export const different: FieldMatch = { outcome: 'different' };
export const incomparable: FieldMatch = { outcome: 'incomparable' };
export const oneSided: FieldMatch = { outcome: 'one-sided' };

const every: readonly FieldMeans[] = [
  'unit',
  'precision',
  'time-zone',
  'tolerance',
  'concept-map',
  'travelling-codes',
  'code-level',
  'text',
  'spelling',
  'overlap',
];

const equals = new Map<FieldMeans, FieldMatch>(every.map((means) => [means, { outcome: 'equal', means }]));
const compatibles = new Map<FieldMeans, FieldMatch>(
  every.map((means) => [means, { outcome: 'compatible', means }]),
);

/** Equal once converted by the means. */
export function equalBy(means: FieldMeans): FieldMatch {
  return equals.get(means) ?? equal;
}

/** In agreement, as far as the means go. */
export function compatibleBy(means: FieldMeans): FieldMatch {
  return compatibles.get(means) ?? compatible;
}
