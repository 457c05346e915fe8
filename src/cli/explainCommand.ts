import type { FindingCode } from '../finding/FindingCode.js';
import type { AnyRule } from '../finding/RuleRegistry.js';
import { nearestStrings } from '../foundation/nearestStrings.js';
import { explainSymptom } from '../issues/describe/explainSymptom.js';
import type { Palette } from '../report/Palette.js';
import { prettyTexts } from '../report/pretty/prettyTexts.js';
import { rules } from '../rules.js';
import type { ClassificationCode } from '../taxonomy/nonClasses.js';
import { nonClasses } from '../taxonomy/nonClasses.js';
import { isSymptomCode, symptoms } from '../taxonomy/symptoms.js';
import type { CliContext } from './CliContext.js';
import type { ExitCode } from './exitCodes.js';
import { exitCodes } from './exitCodes.js';
import { terminalPalette } from './terminalPalette.js';
import { UsageError } from './UsageError.js';

/** `pgo-keten explain CODE`: what a finding or symptom means, where it comes from, and who acts on it. */
export function explainCommand(code: string, context: CliContext): ExitCode {
  const { process, language, texts } = context;
  const palette = terminalPalette({ isTTY: process.stdout.isTTY === true, env: process.env });
  const rule = rules.get(code as FindingCode);
  if (rule !== undefined) {
    process.stdout.write(`${explainRule(rule, context, palette).join('\n')}\n`);
    return exitCodes.clean;
  }
  if (!isClassificationCode(code)) {
    const known = [...rules.keys(), ...symptoms.map((symptom) => symptom.code), ...Object.keys(nonClasses)];
    throw new UsageError(texts.unknownCode(code, nearestStrings(code, known, 3)));
  }
  process.stdout.write(`${withBoldTitle(explainSymptom(code, language), palette)}\n`);
  return exitCodes.clean;
}

function explainRule(rule: AnyRule, { language, texts }: CliContext, palette: Palette): readonly string[] {
  const { code, severity, title, source, releases, symptom, implements: constraint } = rule;
  const cited = [source.document, source.section, source.url].filter((part) => part !== undefined).join(', ');
  return [
    `${palette.bold(code)}  ${palette.dim(prettyTexts[language].severity[severity])}`,
    title[language],
    '',
    `${texts.explain.source}: ${cited}`,
    `${texts.explain.releases}: ${releases?.join(', ') ?? 'STU3, R4'}`,
    ...(constraint === undefined ? [] : [`${texts.explain.constraint}: ${constraint}`]),
    '',
    `${texts.explain.pointsTo}:`,
    withBoldTitle(explainSymptom(symptom, language), palette),
  ];
}

function withBoldTitle(text: string, palette: Palette): string {
  const [title = '', ...rest] = text.split('\n');
  return [palette.bold(title), ...rest].join('\n');
}

function isClassificationCode(code: string): code is ClassificationCode {
  return isSymptomCode(code) || Object.hasOwn(nonClasses, code);
}
