/**
 * Measures the classifier of reports in words: on the held-out part of each writer, and by cross-validation in which a
 * writer never stands on both sides. Beside it, simpler classifiers on the same reports.
 *
 *     npm run evaluate:classifier                      (the shipped model on what was held out; keeps the last cross-validation)
 *     npm run evaluate:classifier -- --cross           (with cross-validation and simpler classifiers: a quarter of an hour)
 *     npm run evaluate:classifier -- reports.jsonl     (measures the shipped model on other reports too)
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { classify } from '../../src/classify.js';
import { linear } from './evaluation/linear.js';
import { nearestCentroid, nearestReports } from './evaluation/nearest.js';
import { isHeldOut } from './isHeldOut.js';
import { keywords, majority, naiveBayes } from './evaluation/baselines.js';
import type { Measures } from './evaluation/measure.js';
import { confusions, measure, measureCodes, reliability } from './evaluation/measure.js';
import { ourLearner } from './evaluation/ourLearner.js';
import type { Learner, Prediction } from './evaluation/Prediction.js';
import type { LabelledReport } from './readReports.js';
import { readReports } from './readReports.js';

const simpler: Readonly<Record<string, Learner>> = {
  majority,
  keywords,
  'naive Bayes': naiveBayes,
  'nearest description': nearestCentroid,
  'nearest reports': nearestReports,
  'linear, words': linear('w'),
  'linear, words and pairs': linear('wp'),
  'linear, parts of words': linear('g'),
};

const reports = readReports();
const training = reports.filter((report) => !isHeldOut(report));
const heldOut = reports.filter(isHeldOut);
const writers = ['own', 'people', 'technical', 'region', 'suppliers', 'carestaff', 'chainwork'] as const;
/** Writers of whom nothing was learned, and nothing read: what they wrote is only counted. */
const strangers = ['form', 'ticket'] as const;

type Writer = (typeof writers)[number] | (typeof strangers)[number];

const page = new URL('../../docs/classifier-figures.md', import.meta.url);

const [, , path] = process.argv;
if (path === undefined || path === '--cross') writeFileSync(page, figures());
else console.log(measureTable({ [path]: measure(predictAll(readLines(path))) }));

function figures(): string {
  const ours = predictAll(heldOut);
  const crosses = path === '--cross';
  const onHeldOut: Record<string, readonly Prediction[]> = {
    ...(crosses && mapValues(simpler, (learner) => heldOut.map(learner(training)))),
    'pgo-keten': ours,
  };
  const crossed = mapValues({ ...simpler, 'pgo-keten': ourLearner }, (learner) =>
    !crosses
      ? []
      : writers.flatMap((writer) =>
          training
            .filter((report) => writerOf(report) === writer)
            .map(learner(training.filter((report) => writerOf(report) !== writer))),
        ),
  );
  const byWriter = (
    predictions: readonly Prediction[],
    of: readonly Writer[] = writers,
  ): Record<string, Measures> =>
    Object.fromEntries(
      of.map((writer) => [writer, measure(predictions.filter(({ report }) => writerOf(report) === writer))]),
    );
  const oursCrossed = crossed['pgo-keten'] ?? [];
  const measured = crosses ? oursCrossed : ours;
  return [
    '<!-- Written by `npm run evaluate:classifier`. -->',
    '',
    '# Figures of the classifier',
    '',
    `${training.length} reports to learn from; ${heldOut.length} held out.`,
    '',
    '## Held-out part',
    '',
    measureTable(mapValues(onHeldOut, measure)),
    'Ours, by writer:',
    '',
    measureTable(byWriter(ours)),
    'Two writers of whom nothing was ever learned:',
    '',
    measureTable(byWriter(ours, strangers)),
    ...(crosses
      ? [
          '## Cross-validation, one writer left out at a time',
          '',
          'What to expect of a writer of whom nothing was learned; `own` is more than half of all reports.',
          '',
          measureTable(mapValues(crossed, measure)),
          'Ours, by writer:',
          '',
          measureTable(byWriter(oursCrossed)),
        ]
      : [lastCross()]),
    '## Is it as sure as it is right?',
    '',
    table(
      ['confidence from', 'reports', 'mean confidence', 'right'],
      reliability(measured).map(({ from, reports: count, confidence, accuracy }) => [
        from.toFixed(1),
        String(count),
        percent(confidence),
        percent(accuracy),
      ]),
    ),
    '## Per code',
    '',
    table(
      ['code', 'reports', 'precision', 'recall', 'F1'],
      measureCodes(measured).map(({ code, reports: count, precision, recall, f1 }) => [
        `\`${code}\``,
        String(count),
        percent(precision),
        percent(recall),
        percent(f1),
      ]),
    ),
    '## What is taken for what',
    '',
    'Held-out part, all:',
    '',
    ...confusions(ours).map(([pair, count]) => `- ${count} × ${pair}`),
    '',
    ...(crosses ? ['Cross-validation, three times or more:', '', ...frequent(oursCrossed), ''] : []),
  ].join('\n');
}

/** What the page says of the last cross-validation, of as many reports as there were then. */
function lastCross(): string {
  const [section = ''] = /## Cross-validation.*?(?=## )/s.exec(readFileSync(page, 'utf8')) ?? [];
  return `${section.trimEnd()}\n`;
}

function frequent(predictions: readonly Prediction[]): readonly string[] {
  return confusions(predictions)
    .filter(([, count]) => count >= 3)
    .map(([pair, count]) => `- ${count} × ${pair}`);
}

/** Who wrote a report; the sittings of our own are one hand. */
function writerOf({ pass }: LabelledReport): Writer {
  return [...writers, ...strangers].find((writer) => pass.startsWith(writer)) ?? 'own';
}

function measureTable(byName: Readonly<Record<string, Measures>>): string {
  return table(
    [
      'classifier',
      'reports',
      'top-1',
      'top-3',
      'macro-F1',
      'category',
      'first party',
      'vague recognised',
      'precision of asking',
      'clear, yet asked',
    ],
    Object.entries(byName).map(([name, measures]) => {
      const { reports: count, ...shares } = measures;
      return [name, String(count), ...Object.values(shares).map(percent)];
    }),
  );
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map((_, column) => (column === 0 ? '---' : '---:')), ...rows];
  return `${lines.map((cells) => `| ${cells.join(' | ')} |`).join('\n')}\n`;
}

function percent(value: number): string {
  return `${(100 * value).toFixed(1)} %`;
}

function mapValues<T, R>(values: Readonly<Record<string, T>>, map: (value: T) => R): Record<string, R> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, map(value)]));
}

/** Reports of others: a JSON object a line with `text`, `symptom` and `parties`. */
function readLines(file: string): readonly LabelledReport[] {
  return readFileSync(file, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const { text, symptom, parties } = JSON.parse(line) as {
        text: string;
        symptom: LabelledReport['symptom'];
        parties: readonly NonNullable<LabelledReport['party']>[];
      };
      const [party] = parties;
      return { pass: 'other', voice: '', text, symptom, ...(party !== undefined && { party }) };
    });
}

function predictAll(given: readonly LabelledReport[]): readonly Prediction[] {
  return given.map((report) => {
    const [{ symptom, confidence, alternatives, category, parties }] = classify({ text: report.text });
    const party = parties[0]?.party;
    return {
      report,
      ranked: [
        { code: symptom, probability: confidence },
        ...alternatives.map((one) => ({ code: one.symptom, probability: one.confidence })),
      ],
      ...(category !== undefined && { category }),
      ...(party !== undefined && { party }),
    };
  });
}
