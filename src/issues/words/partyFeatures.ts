import type { SymptomCode } from '../../taxonomy/symptoms.js';
import type { Features } from './featuresOf.js';
import { shareOut } from './shareOut.js';

/** How much the cues of who is at work count, beside the words. */
const shareOfCues = 1.2;

/**
 * What tells who must act: the words and the cues of who is at work, by themselves and with what they mean when it is
 * this symptom. Pairs of words add nothing to those.
 */
export function partyFeatures(features: Features, cues: readonly string[], symptom: SymptomCode): Features {
  const all = new Map([...features].filter(([name]) => !name.startsWith('p:')));
  shareOut(
    all,
    cues.map((cue) => `q:${cue}`),
    shareOfCues,
  );
  for (const [name, value] of [...all]) {
    if (/^[cgwq]:/.test(name)) all.set(`${symptom} ${name}`, value);
  }
  return all.set(symptom, 1);
}
