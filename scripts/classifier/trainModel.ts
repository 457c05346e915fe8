import { featuresOf } from '../../src/issues/words/featuresOf.js';
import { partyFeatures } from '../../src/issues/words/partyFeatures.js';
import type { TextTables } from '../../src/issues/words/TextModel.js';
import { partiesThatCan } from '../../src/issues/words/TextModel.js';
import { isSymptomCode } from '../../src/taxonomy/symptoms.js';
import type { LabelledReport } from './readReports.js';
import { tableOf } from './tableOf.js';
import type { Example } from './trainLinear.js';
import { trainLinear } from './trainLinear.js';

/** Chosen by cross-validation over the sittings; `evaluate.ts` gives the figures. */
const settings = {
  symptoms: { penalty: 0.02, minimum: 2, iterations: 40, temperature: 1.15 },
  parties: { penalty: 0.05, minimum: 3, iterations: 40, temperature: 1 },
} as const;

/** Trains both models on labelled reports. The same reports give the same tables, byte for byte. */
export function trainModel(reports: readonly LabelledReport[]): TextTables {
  const { symptoms, parties } = settings;
  const read = reports.map((report) => ({ ...report, features: featuresOf(report.text) }));
  const ofSymptom = trainLinear(
    read.map(({ features, symptom }) => ({ features, label: symptom })),
    symptoms,
  );
  const ofParty = trainLinear(
    read.flatMap(({ features, symptom, party }): Example[] => {
      if (party === undefined || !isSymptomCode(symptom)) return [];
      return [{ features: partyFeatures(features, symptom), label: party, among: partiesThatCan(symptom) }];
    }),
    parties,
  );
  return {
    symptoms: tableOf(ofSymptom, symptoms.temperature),
    parties: tableOf(ofParty, parties.temperature),
  };
}
