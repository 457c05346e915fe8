import { describe, expect, it } from 'vitest';
import type { ClassificationCode } from '../../taxonomy/nonClasses.js';
import type { Hypothesis } from '../evidence/hypothesesOf.js';
import type { TextReading } from './TextModel.js';
import { weighEvidence } from './weighEvidence.js';

function says(code: ClassificationCode, probability = 0.9): TextReading {
  return { codes: [{ code, probability }], partiesOf: () => [], conceptsOf: () => [] };
}

function hypothesis(parts: Partial<Hypothesis> & Pick<Hypothesis, 'symptom'>): Hypothesis {
  const clue = { symptom: parts.symptom, others: [], strength: 0.8, cause: { path: '' }, steps: [] };
  return { confidence: 0.6, alternatives: [], clues: [clue], ...parts };
}

const symptomsOf = (hypotheses: readonly Hypothesis[]) => hypotheses.map(({ symptom }) => symptom);

describe('weighEvidence', () => {
  const notFound = hypothesis({
    symptom: 'verzoek-geweigerd',
    alternatives: [{ symptom: 'document-niet-te-openen', confidence: 0.3 }],
  });

  it('lets words choose between the meanings of evidence', () => {
    expect(symptomsOf(weighEvidence([notFound], says('document-niet-te-openen')))).toEqual([
      'document-niet-te-openen',
    ]);
  });

  it('lets words bring in nothing that evidence does not leave open', () => {
    expect(symptomsOf(weighEvidence([notFound], says('vakjargon')))).toEqual(['verzoek-geweigerd']);
  });

  it('lets words name the kind of data where evidence only names the link', () => {
    const lost = hypothesis({ symptom: 'gegevens-kwijt-bij-dva' });
    expect(symptomsOf(weighEvidence([lost], says('uitslag-zonder-context')))).toEqual([
      'uitslag-zonder-context',
    ]);
    expect(symptomsOf(weighEvidence([lost], says('uitslag-zonder-context', 0.2)))).toEqual([
      'gegevens-kwijt-bij-dva',
    ]);
  });

  it('leaves what changes on the way with the link', () => {
    const [clue] = hypothesis({ symptom: 'gegevens-kwijt-bij-dva' }).clues;
    const changed = hypothesis({
      symptom: 'gegevens-kwijt-bij-dva',
      clues: [{ ...clue, change: 'changed' }],
    });
    expect(symptomsOf(weighEvidence([changed], says('uitslag-zonder-context')))).toEqual([
      'gegevens-kwijt-bij-dva',
    ]);
  });

  it('keeps data of another person first, whatever the words stress', () => {
    const other = hypothesis({ symptom: 'verkeerde-patient', confidence: 0.3 });
    const found = weighEvidence([notFound, other], says('verzoek-geweigerd'));
    expect(symptomsOf(found)).toEqual(['verkeerde-patient', 'verzoek-geweigerd']);
  });
});
