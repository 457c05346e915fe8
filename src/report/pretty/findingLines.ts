import { elementPath, withoutIndexes } from '../../fhir/ElementPath.js';
import type { Finding, Severity } from '../../finding/Finding.js';
import type { Palette } from '../Palette.js';
import { indent } from './indent.js';
import { inputName } from './inputName.js';
import type { PrettyContext } from './PrettyContext.js';
import { resourceName } from '../text/resourceName.js';

/** Findings of one kind that are written out; the others are counted. */
const shownOfKind = 3;

/** Findings by input: the sentence, then place and code, so that each can be looked up. Equal kinds are counted. */
export function findingLines(
  findings: readonly Finding[],
  limit: number,
  context: PrettyContext,
): readonly string[] {
  const { palette, texts } = context;
  const lines: string[] = [];
  let shown = 0;
  let left = 0;
  for (const [origin, ofInput] of byOrigin(findings)) {
    if (shown >= limit) {
      left += ofInput.length;
      continue;
    }
    lines.push(palette.bold(inputName(origin, context)));
    for (const kind of byKind(ofInput)) {
      if (shown >= limit) {
        left += kind.length;
        continue;
      }
      for (const finding of kind.slice(0, shownOfKind)) {
        lines.push(...oneFinding(finding, context));
        shown++;
      }
      const more = kind.length - shownOfKind;
      if (more > 0) lines.push(`    ${palette.dim(texts.moreOfThese(more))}`);
    }
    lines.push('');
  }
  if (left > 0) lines.push(palette.dim(texts.moreFindings(left)), '');
  return lines;
}

function oneFinding(finding: Finding, context: PrettyContext): readonly string[] {
  const { palette, texts, width, language, describe } = context;
  const word = texts.severity[finding.severity];
  const [first = '', ...rest] = indent(describe(finding, language), width - word.length - 1, '    ', '');
  const { entry, fullUrl, path, line, column } = finding;
  const place = [
    ...(entry === undefined ? [] : [texts.entry(entry)]),
    ...(fullUrl === undefined ? [] : [resourceName(fullUrl)]),
    ...(path === '' ? [] : [path]),
    ...(line === undefined ? [] : [texts.line(line, column)]),
    finding.code,
  ];
  return [
    `  ${severityColour(finding.severity, palette)(word)} ${first}`,
    ...rest,
    `    ${palette.dim(place.join(' · '))}`,
  ];
}

/** How a severity is marked. */
export function severityColour(severity: Severity, palette: Palette): (text: string) => string {
  switch (severity) {
    case 'fatal':
    case 'error':
      return (text) => palette.red(text);
    case 'warning':
      return (text) => palette.yellow(text);
    case 'information':
      return (text) => palette.cyan(text);
  }
}

function byOrigin(findings: readonly Finding[]): ReadonlyMap<number | undefined, readonly Finding[]> {
  const groups = new Map<number | undefined, Finding[]>();
  for (const finding of findings) {
    const group = groups.get(finding.origin);
    if (group === undefined) groups.set(finding.origin, [finding]);
    else group.push(finding);
  }
  return groups;
}

/** Findings of one code at one element, whatever the index, in the order of the first of each. */
function byKind(findings: readonly Finding[]): readonly (readonly Finding[])[] {
  const kinds = new Map<string, Finding[]>();
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code} ${withoutIndexes(elementPath(finding.path))}`;
    const kind = kinds.get(key);
    if (kind === undefined) kinds.set(key, [finding]);
    else kind.push(finding);
  }
  return [...kinds.values()];
}
