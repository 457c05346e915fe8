import { describe, expect, it } from 'vitest';
import { readIssues } from './readIssues.js';
import { textTables } from './tables/textTables.js';
import { textModel } from './TextModel.js';

const model = textModel(textTables);
const told = (text: string): readonly string[] =>
  readIssues(text, model)
    .issues.map(({ symptom }) => symptom)
    .sort();

describe('readIssues', () => {
  it('takes apart what a person goes on to', () => {
    expect(
      told(
        'Mijn bloeddrukmetingen versturen naar de huisarts mislukt steeds. Verder snap ik niets van al die Latijnse afkortingen in het dossier.',
      ),
    ).toEqual(['delen-mislukt', 'vakjargon']);
  });

  it('leaves one thing in several sentences whole', () => {
    expect(
      told('De pdf van de cardioloog gaat niet open. Ik krijg een wit scherm. Op mijn computer ook.'),
    ).toEqual([]);
  });
});
