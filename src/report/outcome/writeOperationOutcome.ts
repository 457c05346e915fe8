import { cantTellReasons } from '../../finding/cantTellReasons.js';
import type { Severity } from '../../finding/Finding.js';
import type { CantTell } from '../CantTell.js';
import type { Report } from '../Report.js';
import type { ReportItem } from '../ReportItem.js';
import { reportItems } from '../reportItems.js';
import { placeText } from '../text/placeText.js';
import { printable, printableText } from '../text/printable.js';
import type { WriteOptions } from '../WriteOptions.js';

/** Code system of the codes in `OperationOutcome.issue.details`: those of the rules and of what is double or differs. */
export const findingCodeSystem = 'https://www.npmjs.com/package/pgo-keten/codes';

/** An issue of an OperationOutcome, as STU3 and R4 both have it. */
interface OutcomeIssue {
  readonly severity: Severity;
  readonly code: string;
  readonly details: { readonly coding?: readonly { system: string; code: string }[]; readonly text: string };
  readonly diagnostics?: string;
  readonly expression?: readonly string[];
}

const allOk = {
  nl: 'Er is niets gevonden dat afwijkt.',
  en: 'Nothing was found that deviates.',
} as const;

/**
 * Writes a report as one FHIR `OperationOutcome`, the same in STU3 and R4: an issue for each finding, for what is double
 * or differs, and, as information, for what could not be decided.
 */
export function* writeOperationOutcome(report: Report, options: WriteOptions): Generator<string> {
  const clean = printable(report);
  yield '{\n  "resourceType": "OperationOutcome",\n  "issue": [';
  let separator = '\n';
  for (const issue of outcomeIssues(clean, options)) {
    yield `${separator}    ${JSON.stringify(issue)}`;
    separator = ',\n';
  }
  yield '\n  ]\n}\n';
}

function* outcomeIssues(report: Report, options: WriteOptions): Generator<OutcomeIssue> {
  let items = 0;
  for (const item of reportItems(report, options)) {
    items++;
    yield issueOf(item, report, options);
  }
  for (const cantTell of report.cantTell) yield undecided(cantTell, report, options);
  // An OperationOutcome holds at least one issue.
  if (items === 0) {
    yield { severity: 'information', code: 'informational', details: { text: allOk[options.language] } };
  }
}

function issueOf(
  { severity, issueType, code, text, places }: ReportItem,
  { inputs }: Report,
  { language }: WriteOptions,
): OutcomeIssue {
  const diagnostics = places.map((place) => placeText(place, inputs, language)).filter((one) => one !== '');
  const expression = places.flatMap(({ entry, path }) => expressionOf(entry, path));
  return {
    severity,
    code: issueType,
    details: { coding: [{ system: findingCodeSystem, code }], text: printableText(text) },
    ...(diagnostics.length > 0 && { diagnostics: diagnostics.join('; ') }),
    ...(expression.length > 0 && { expression }),
  };
}

function undecided(
  { code, reason, count, places }: CantTell,
  { inputs }: Report,
  { language }: WriteOptions,
): OutcomeIssue {
  const where = places.map(({ origin, at }) =>
    placeText({ ...(origin !== undefined && { origin }), path: at }, inputs, language),
  );
  return {
    severity: 'information',
    code: 'incomplete',
    details: {
      coding: [{ system: findingCodeSystem, code }],
      text: `${count}× ${cantTellReasons[reason][language]}`,
    },
    ...(where.length > 0 && { diagnostics: where.join('; ') }),
  };
}

/** FHIRPath from what was given: a resource in a Bundle is reached through its entry. */
function expressionOf(entry: number | undefined, path: string): readonly string[] {
  if (path === '') return [];
  if (entry === undefined) return [path];
  const [, ...steps] = path.split('.');
  return [[`Bundle.entry[${entry}].resource`, ...steps].join('.')];
}
