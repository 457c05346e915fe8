import type { RuleRegistry } from '../finding/RuleRegistry.js';
import type { ReporterRole } from '../taxonomy/reporterRoles.js';
import type { Situation } from '../taxonomy/Situation.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import { isSymptomCode, symptomOf } from '../taxonomy/symptoms.js';
import type { Classification, EvidenceStep } from './Classification.js';
import { classifyCase } from './classifyCase.js';
import { askBack } from './evidence/askBack.js';
import { classifyHypothesis } from './evidence/classifyHypothesis.js';
import { cluesOf } from './evidence/cluesOf.js';
import { hypothesesOf } from './evidence/hypothesesOf.js';
import { readReport } from './evidence/readReport.js';
import { situationOf } from './evidence/situationOf.js';
import type { EvidenceContext } from './EvidenceContext.js';
import type { SymptomReport } from './SymptomReport.js';
import type { Actor } from './words/actors.js';
import { chooseQuestions } from './words/chooseQuestions.js';
import { readIssues } from './words/readIssues.js';
import type { TextModel, TextReading } from './words/TextModel.js';
import { weighEvidence } from './words/weighEvidence.js';

/** What classification needs besides the report. */
export interface ClassifyTools {
  /** Reads words. */
  readonly model: TextModel;
  /** The rules of our own findings. */
  readonly rules: RuleRegistry;
}

/** A symptom that is less likely than this is a guess: then a question follows. Chosen by cross-validation. */
const leastConfidence = 0.15;

/** A classification that is less sure than this comes with the question that would decide it. */
const sureEnough = 0.5;

const alternativesTold = 4;

/** How likely something must be, beside the likeliest, to be asked about. */
const shareOfCandidate = 0.1;

/** Classifies words, evidence or both; see `classify`. */
export function classifyReport(
  report: SymptomReport,
  { model, rules }: ClassifyTools,
): readonly [Classification, ...Classification[]] {
  const { text = '', evidence = {}, reporter, gegevensdienst, systems } = readReport(report);
  const context: EvidenceContext = {
    rules,
    ...(reporter !== undefined && { reporter }),
    ...(gegevensdienst !== undefined && { gegevensdienst }),
    ...(systems !== undefined && { systems }),
  };
  const spoken: TextModel = (words) => model(words, speakerOf(reporter));
  const readable = /\p{L}\p{Cf}*\p{L}/u.test(text);
  const situation = situationOf(evidence);
  const found = hypothesesOf(cluesOf(evidence, situation, rules));
  if (found.length === 0) {
    return readable ? classifyWords(text, { model: spoken, situation, context }) : [askBack(context)];
  }

  const reading = readable ? spoken(text) : undefined;
  const hypotheses = reading === undefined ? found : weighEvidence(found, reading);
  const [main, ...others] = hypotheses.map((hypothesis) => {
    const pointedTo = reading?.partiesOf(hypothesis.symptom);
    return classifyHypothesis(hypothesis, { evidence, situation, context }, pointedTo);
  });
  if (main === undefined) return [askBack(context)];
  const wrongPerson =
    readable && main.symptom !== urgent ? ofUrgent(text, { model: spoken, situation, context }) : [];
  const [first] = wrongPerson;
  return first === undefined
    ? [main, ...others]
    : [first, main, ...others.filter(({ symptom }) => symptom !== urgent)];
}

/** How words are read: by what, and in the light of which circumstances. */
interface Reader {
  readonly model: TextModel;
  readonly situation: Situation;
  readonly context: EvidenceContext;
}

/** The rule `veiligheid-eerst`: it goes before everything, also when evidence shows something else as well. */
const urgent = 'verkeerde-patient';

function ofUrgent(text: string, reader: Reader): readonly Classification[] {
  return readIssues(text, reader.model)
    .issues.filter(({ symptom }) => symptom === urgent)
    .map(({ symptom, reading }) => ofSymptom(symptom, reading, reader))
    .filter(({ confidence }) => confidence >= sureEnough);
}

function classifyWords(text: string, reader: Reader): readonly [Classification, ...Classification[]] {
  const { whole, issues } = readIssues(text, reader.model);
  const [first, ...others] = issues.map(({ symptom, reading }) => ofSymptom(symptom, reading, reader));
  return first === undefined ? [ofWhole(whole, reader)] : [first, ...others];
}

function ofWhole(reading: TextReading, reader: Reader): Classification {
  const { context } = reader;
  const [first] = reading.codes;
  if (first === undefined) return askBack(context);
  const { code, probability } = first;
  if (isSymptomCode(code) && probability >= leastConfidence) return ofSymptom(code, reading, reader);
  const symptom = code === 'not-a-chain-issue' ? code : 'needs-more-information';
  return askBack(context, {
    symptom,
    confidence: round(isSymptomCode(code) ? 1 - probability : probability),
    alternatives: alternativesTo(symptom, reading),
    evidence: stepsOf(symptom, reading),
    candidates: candidatesOf(reading),
  });
}

function ofSymptom(code: SymptomCode, reading: TextReading, { situation, context }: Reader): Classification {
  const { gegevensdienst, systems = {}, reporter } = context;
  const confidence = reading.codes.find((likely) => likely.code === code)?.probability ?? 0;
  const classification = classifyCase(
    { symptom: symptomOf(code), situation, resources: 0, pointedTo: reading.partiesOf(code) },
    {
      confidence: round(confidence),
      alternatives: alternativesTo(code, reading),
      evidence: stepsOf(code, reading),
      identity: {
        gegevensdiensten: gegevensdienst === undefined ? [] : [gegevensdienst],
        cause: { path: '' },
        systems,
      },
      reporter,
    },
  );
  if (confidence >= sureEnough) return classification;
  return { ...classification, ask: chooseQuestions(candidatesOf(reading), 1) };
}

function alternativesTo(code: string, { codes }: TextReading): Classification['alternatives'] {
  return codes
    .map(({ code: symptom, probability }) => ({ symptom, confidence: round(probability) }))
    .filter(({ symptom, confidence }) => symptom !== code && confidence > 0)
    .slice(0, alternativesTold);
}

/** What it could still be: what is much less likely than the likeliest is no candidate. */
function candidatesOf({ codes }: TextReading): ReadonlyMap<SymptomCode, number> {
  const all = codes.flatMap(({ code, probability }) =>
    isSymptomCode(code) ? [[code, probability] as const] : [],
  );
  const likeliest = all[0]?.[1] ?? 0;
  return new Map(all.filter(([, probability]) => probability >= likeliest * shareOfCandidate));
}

function stepsOf(code: Classification['symptom'], reading: TextReading): readonly EvidenceStep[] {
  return [{ from: 'words', concepts: reading.conceptsOf(code) }];
}

/** Never sure: at most 0.99. */
function round(value: number): number {
  return Math.min(99, Math.round(value * 100)) / 100;
}

/** Who says "we" in a report of this role, where that is one of the chain. */
function speakerOf(role: ReporterRole | undefined): Actor | undefined {
  if (role === 'xis-leverancier') return 'xis';
  return role === 'pgo' ||
    role === 'dva' ||
    role === 'zorgaanbieder' ||
    role === 'medmij' ||
    role === 'nictiz'
    ? role
    : undefined;
}
