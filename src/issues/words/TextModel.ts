import { lazy } from '../../foundation/lazy.js';
import type { ClassificationCode } from '../../taxonomy/nonClasses.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import { symptomOf } from '../../taxonomy/symptoms.js';
import type { Actor } from './actors.js';
import type { ConceptName } from './concepts.js';
import type { Features } from './featuresOf.js';
import { featuresOf } from './featuresOf.js';
import type { LinearTable } from './LinearModel.js';
import { linearModel } from './LinearModel.js';
import { isTellingCue, partyCues } from './partyCues.js';
import { partyFeatures } from './partyFeatures.js';

/** The trained models as data; `npm run train:classifier` writes them. */
export interface TextTables {
  readonly symptoms: LinearTable;
  readonly parties: LinearTable;
}

/** How likely a text is about a symptom, or about none. */
export interface LikelyCode {
  readonly code: ClassificationCode;
  readonly probability: number;
}

/** How likely it is that a party must act. */
export interface LikelyParty {
  readonly party: PartyCode;
  readonly probability: number;
  /** What in the text says so; see `partyCues`. */
  readonly cues: readonly string[];
}

/** What a text says, in the terms of the taxonomy; nothing of the text itself. */
export interface TextReading {
  /** All codes, the likeliest first. */
  readonly codes: readonly LikelyCode[];
  /** Who must act if it is this symptom, the likeliest first. */
  partiesOf(symptom: SymptomCode): readonly LikelyParty[];
  /** The concepts that speak most for a code, at most three. */
  conceptsOf(code: ClassificationCode): readonly ConceptName[];
}

/** Reads texts; whose words they are, when that is known. */
export type TextModel = (text: string, speaker?: Actor) => TextReading;

const conceptsTold = 3;
const cuesTold = 2;

/** Makes a reader of texts from trained tables. */
export function textModel({ symptoms, parties }: TextTables): TextModel {
  const ofSymptom = linearModel(symptoms);
  const ofParty = linearModel(parties);
  return (text, speaker) => {
    const features = featuresOf(text);
    const cues = lazy(() => partyCues(text, speaker));
    const probabilities = ofSymptom.probabilities(features);
    return {
      codes: ofSymptom.labels
        .map((code, index) => ({
          code: code as ClassificationCode,
          probability: probabilities[index] ?? 0,
        }))
        .sort((a, b) => b.probability - a.probability),
      partiesOf(symptom) {
        const among = partiesThatCan(symptom);
        const own = partyFeatures(features, cues(), symptom);
        const shares = ofParty.probabilities(own, among);
        const ofCues = new Map([...own].filter(([name]) => /(?:^| )q:/.test(name)));
        return ofParty.labels
          .map((party, index) => ({ party: party as PartyCode, probability: shares[index] ?? 0 }))
          .filter(({ party }) => among.includes(party))
          .map((one) => ({ ...one, cues: cuesFor(ofParty.contributions(ofCues, one.party), symptom) }))
          .sort((a, b) => b.probability - a.probability);
      },
      conceptsOf(code) {
        return conceptsFor(ofSymptom.contributions(features, code));
      },
    };
  };
}

/** The parties that a symptom can lie with. */
export function partiesThatCan(symptom: SymptomCode): readonly PartyCode[] {
  const { responsible, shifts } = symptomOf(symptom);
  return [...new Set([responsible.primary, ...responsible.alternatives, ...shifts.map(({ to }) => to)])];
}

/** The cues that speak most for a party, at most two. */
function cuesFor(contributions: Features, symptom: SymptomCode): readonly string[] {
  const weights = new Map<string, number>();
  for (const [name, weight] of contributions) {
    const cue = name.startsWith(`${symptom} q:`) ? name.slice(symptom.length + 3) : name.slice(2);
    weights.set(cue, (weights.get(cue) ?? 0) + weight);
  }
  return [...weights]
    .filter(([cue, weight]) => weight > 0 && isTellingCue(cue))
    .sort((a, b) => b[1] - a[1])
    .slice(0, cuesTold)
    .map(([cue]) => cue);
}

function conceptsFor(contributions: Features): readonly ConceptName[] {
  return [...contributions]
    .filter(([name, weight]) => name.startsWith('c:') && weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, conceptsTold)
    .map(([name]) => name.slice('c:'.length) as ConceptName);
}
