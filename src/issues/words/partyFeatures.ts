import type { SymptomCode } from '../../taxonomy/symptoms.js';
import type { Features } from './featuresOf.js';

/** What tells who must act: the words, the symptom, and what words and concepts mean with that symptom. */
export function partyFeatures(features: Features, symptom: SymptomCode): Features {
  const all = new Map(features);
  for (const [name, value] of features) {
    if (/^[cnw]:/.test(name)) all.set(`${symptom} ${name}`, value);
  }
  return all.set(symptom, 1);
}
