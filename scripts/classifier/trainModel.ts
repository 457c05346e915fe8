import { featuresOf } from '../../src/issues/words/featuresOf.js';
import { partyCues } from '../../src/issues/words/partyCues.js';
import { partyFeatures } from '../../src/issues/words/partyFeatures.js';
import type { TextTables } from '../../src/issues/words/TextModel.js';
import { partiesThatCan } from '../../src/issues/words/TextModel.js';
import { isSymptomCode } from '../../src/taxonomy/symptoms.js';
import type { Example } from './ExampleTable.js';
import { exampleTable } from './ExampleTable.js';
import type { LabelledReport } from './readReports.js';
import { tableOf } from './tableOf.js';
import { trainChoice } from './trainChoice.js';
import type { TrainedModel } from './TrainedModel.js';
import { trainMargins } from './trainMargins.js';

/** Chosen by cross-validation over the writers; `evaluate.ts` gives the figures. */
const settings = {
  symptoms: { penalty: 1, minimum: 2, kept: 300_000, temperature: 0.14, step: 0.35 },
  parties: { penalty: 0.02, minimum: 4, iterations: 40, temperature: 1, step: 0.2 },
} as const;

/** Trains both models on labelled reports. The same reports give the same tables, byte for byte. */
export function trainModel(reports: readonly LabelledReport[]): TextTables {
  const { symptoms, parties } = settings;
  const read = reports.map((report) => ({ ...report, features: featuresOf(report.text) }));
  const ofSymptom = read.map(({ features, symptom }) => ({ features, label: symptom }));
  const ofParty = read.flatMap(({ text, features, symptom, party }): Example[] => {
    if (party === undefined || !isSymptomCode(symptom)) return [];
    return [
      {
        features: partyFeatures(features, partyCues(text), symptom),
        label: party,
        among: partiesThatCan(symptom),
      },
    ];
  });
  const margins = trainMargins(exampleTable(ofSymptom, symptoms.minimum), symptoms);
  return {
    symptoms: tableOf(cautious(margins), symptoms),
    parties: tableOf(trainChoice(exampleTable(ofParty, parties.minimum), parties), parties),
  };
}

/** How much sooner a report counts as vague than its words alone say: asking back costs less than a wrong desk. */
const caution = 0.35;

function cautious(model: TrainedModel): TrainedModel {
  const vague = model.labels.indexOf('needs-more-information');
  return { ...model, bias: model.bias.map((value, label) => (label === vague ? value + caution : value)) };
}
