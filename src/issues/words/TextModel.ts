import type { ClassificationCode } from '../../taxonomy/nonClasses.js';
import type { PartyCode } from '../../taxonomy/parties.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import { symptomOf } from '../../taxonomy/symptoms.js';
import type { ConceptName } from './concepts.js';
import type { Features } from './featuresOf.js';
import { featuresOf } from './featuresOf.js';
import type { LinearTable } from './LinearModel.js';
import { linearModel } from './LinearModel.js';
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

/** Reads texts. */
export type TextModel = (text: string) => TextReading;

const conceptsTold = 3;

/** Makes a reader of texts from trained tables. */
export function textModel({ symptoms, parties }: TextTables): TextModel {
  const ofSymptom = linearModel(symptoms);
  const ofParty = linearModel(parties);
  return (text) => {
    const features = featuresOf(text);
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
        const shares = ofParty.probabilities(partyFeatures(features, symptom), among);
        return ofParty.labels
          .map((party, index) => ({ party: party as PartyCode, probability: shares[index] ?? 0 }))
          .filter(({ party }) => among.includes(party))
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

function conceptsFor(contributions: Features): readonly ConceptName[] {
  return [...contributions]
    .filter(([name, weight]) => name.startsWith('c:') && weight > 0)
    .sort((a, b) => b[1] - a[1])
    .slice(0, conceptsTold)
    .map(([name]) => name.slice('c:'.length) as ConceptName);
}
