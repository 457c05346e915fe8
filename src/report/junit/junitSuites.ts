import { cantTellReasons } from '../../finding/cantTellReasons.js';
import type { Language } from '../../foundation/Language.js';
import type { TransactionOutcome } from '../../gegevensdiensten/ConformanceResult.js';
import { parties } from '../../taxonomy/parties.js';
import { prettyTexts } from '../pretty/prettyTexts.js';
import type { Conformance, Report } from '../Report.js';
import type { ReportItem } from '../ReportItem.js';
import { reportItems } from '../reportItems.js';
import { placeText } from '../text/placeText.js';
import type { WriteOptions } from '../WriteOptions.js';
import type { JunitCase, JunitOutcome, JunitSuite } from './JunitSuite.js';

/** Places of one cause that are written out; the others are counted. */
const shownPlaces = 20;

/** The suites of a report: one an input, one for what spans inputs, one for the gegevensdienst, one for the undecided. */
export function junitSuites(report: Report, options: WriteOptions): readonly JunitSuite[] {
  const { conformance, cantTell, inputs } = report;
  const { language } = options;
  const causes = gatherCauses(report, options);
  const spanning = causes.get(undefined) ?? [];
  return [
    ...inputs.map(({ name, resources }, origin) => ({
      name: name ?? prettyTexts[language].input(origin),
      cases: inputCases(causes.get(origin) ?? [], resources, report, language),
    })),
    ...(spanning.length === 0
      ? []
      : [
          {
            name: prettyTexts[language].duplicates,
            cases: spanning.map((one) => causeCase(one, report, language)),
          },
        ]),
    ...(conformance === undefined ? [] : [conformanceSuite(conformance, language)]),
    ...(cantTell.length === 0 ? [] : [undecidedSuite(report, language)]),
  ];
}

/** Items of one code and element in one input. */
interface Cause {
  readonly first: ReportItem;
  readonly places: string[];
  count: number;
}

/** Findings by input and cause; what is double or differs stands under no input, as it may span several. */
function gatherCauses(
  report: Report,
  options: WriteOptions,
): ReadonlyMap<number | undefined, readonly Cause[]> {
  const byOrigin = new Map<number | undefined, Map<string, Cause>>();
  for (const item of reportItems(report, options)) {
    const [place] = item.places;
    const origin = item.kind === 'finding' ? (place?.origin ?? 0) : undefined;
    const causes = byOrigin.get(origin) ?? new Map<string, Cause>();
    byOrigin.set(origin, causes);
    const key = `${item.code} ${place?.path.replace(/\[\d+\]/g, '') ?? ''}`;
    const cause = causes.get(key) ?? { first: item, places: [], count: 0 };
    causes.set(key, cause);
    cause.count++;
    for (const one of item.places) {
      if (cause.places.length < shownPlaces) {
        cause.places.push(placeText(one, report.inputs, options.language));
      }
    }
  }
  return new Map([...byOrigin].map(([origin, causes]) => [origin, [...causes.values()]]));
}

function inputCases(
  causes: readonly Cause[],
  resources: number,
  report: Report,
  language: Language,
): readonly JunitCase[] {
  const texts = prettyTexts[language];
  const cases = causes.map((cause) => causeCase(cause, report, language));
  if (resources === 0 && !cases.some(({ outcome }) => outcome === 'failed')) {
    return [
      ...cases,
      {
        name: texts.nothingChecked,
        outcome: 'failed',
        type: 'nothing-checked',
        message: texts.nothingChecked,
      },
    ];
  }
  // A suite without cases would look as if nothing had been looked at.
  return cases.length > 0 ? cases : [{ name: texts.checked(resources, 1), outcome: 'passed' }];
}

function causeCase({ first, places, count }: Cause, report: Report, language: Language): JunitCase {
  const texts = prettyTexts[language];
  const { code, severity, text, issue } = first;
  const [place] = first.places;
  const path = place?.path.replace(/\[\d+\]/g, '') ?? '';
  const party = issue?.parties[0]?.party;
  return {
    name: path === '' ? code : `${code} ${path}`,
    outcome: severity === 'error' || severity === 'fatal' ? 'failed' : 'passed',
    type: code,
    message: count === 1 ? text : `${texts.times(count)} ${text}`,
    lines: [
      `${texts.severity[severity]}: ${text}`,
      ...(party === undefined ? [] : [`${texts.issues}: ${parties[party].label[language]}`]),
      ...places,
    ],
  };
}

function conformanceSuite({ gegevensdienst, transactions }: Conformance, language: Language): JunitSuite {
  const texts = prettyTexts[language];
  return {
    name: gegevensdienst,
    cases: transactions.map(({ key, state }) => ({
      name: key,
      outcome: outcomeOf(state),
      type: state,
      message: texts.transactionStates[state],
    })),
  };
}

function outcomeOf(state: TransactionOutcome['state']): JunitOutcome {
  switch (state) {
    case 'answered':
    case 'empty':
      return 'passed';
    case 'refused':
      return 'failed';
    case 'asked-otherwise':
    case 'missing':
    case 'not-seen':
    case 'not-determinable':
      return 'skipped';
  }
}

function undecidedSuite({ cantTell, inputs }: Report, language: Language): JunitSuite {
  const texts = prettyTexts[language];
  return {
    name: texts.cantTell,
    cases: cantTell.map(({ code, reason, count, places: [first] }) => ({
      name: first === undefined ? code : `${code} ${first.at}`,
      outcome: 'skipped',
      message: [
        `${texts.times(count)} ${cantTellReasons[reason][language]}`,
        ...(first?.origin === undefined
          ? []
          : [placeText({ origin: first.origin, path: '' }, inputs, language)]),
      ].join(' · '),
    })),
  };
}
