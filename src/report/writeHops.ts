import type { Language } from '../foundation/Language.js';
import type { HopCantTell, HopComparison, HopCount, TypeCounts } from '../keten/HopComparison.js';
import type { HopDifference } from '../keten/HopDifference.js';
import type { Hop } from '../taxonomy/hops.js';
import { hopFacts } from '../taxonomy/hops.js';
import type { HopTexts } from './hopTexts.js';
import { hopTexts } from './hopTexts.js';
import type { Palette } from './Palette.js';
import { plainPalette } from './Palette.js';
import { wrapText } from './text/wrapText.js';

/** How a comparison of hops is written for people. */
export interface HopsOptions {
  readonly language: Language;
  /** Gives the words of a difference. */
  readonly describe: (difference: HopDifference, language: Language) => string;
  readonly palette?: Palette;
  /** Columns of a line; 100 by default. */
  readonly width?: number;
  /** Differences that are written out; 60 by default. The others are counted. */
  readonly differences?: number;
}

/**
 * Writes a comparison of hops for people: a table by resource type with what each hop holds and what became of it
 * there, then every difference, then what other captures would tell. Ends with a newline.
 */
export function writeHops(comparison: HopComparison, options: HopsOptions): string {
  const { language, palette = plainPalette, width = 100, differences: limit = 60, describe } = options;
  const texts = hopTexts[language];
  const { hops, counts, differences, cantTell } = comparison;
  const shown = differences.slice(0, limit);
  const hidden = differences.length - shown.length;
  return [
    palette.bold(texts.title(hops.map((hop) => hopFacts[hop].label[language]))),
    '',
    ...table(counts, hops, options),
    '',
    ...(differences.length === 0
      ? [palette.green(texts.none)]
      : [palette.bold(texts.differences(differences.length))]),
    ...shown.flatMap((difference) =>
      bullet(`${placeOf(difference, texts)}${describe(difference, language)}`, width),
    ),
    ...(hidden > 0 ? [`- ${texts.others(hidden)}`] : []),
    ...(cantTell.length === 0 ? [] : ['', palette.bold(texts.cantTell)]),
    ...cantTell.flatMap((each) => bullet(cantTellText(each, language), width)),
    '',
  ].join('\n');
}

/** Which fact: its address, where it has one; else its row or entry, where it was last as it should be. */
function placeOf({ resourceType, before, after }: HopDifference, texts: HopTexts): string {
  const place = before ?? after;
  if (place === undefined) return '';
  const { id, hop, entry } = place;
  if (id !== undefined) return `${resourceType}/${id}: `;
  const where = hop === 'screen' || hop === 'pgo-shown' ? texts.row(entry + 1) : `entry ${entry}`;
  return `${resourceType} (${texts.hops[hop]}, ${where}): `;
}

function bullet(text: string, width: number): readonly string[] {
  return wrapText(text, width - 2).map((line, index) => `${index === 0 ? '-' : ' '} ${line}`);
}

function table(
  counts: readonly TypeCounts[],
  hops: readonly Hop[],
  { language, palette = plainPalette }: HopsOptions,
): readonly string[] {
  const texts = hopTexts[language];
  const rows = [
    [texts.type, ...hops.map((hop) => texts.hops[hop])],
    ...counts.map(({ resourceType, hops: own }) => [
      resourceType,
      ...own.map((count) => cellOf(count, language)),
    ]),
  ];
  const widths = (rows[0] ?? []).map((_, column) =>
    Math.max(...rows.map((row) => (row[column] ?? '').length)),
  );
  return rows.map((row, index) => {
    const line = row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
    return index === 0 ? palette.dim(line) : line;
  });
}

function cellOf({ present, lost, added, doubled, changed }: HopCount, language: Language): string {
  const texts = hopTexts[language];
  const parts = (
    [
      [lost, texts.lost],
      [added, texts.added],
      [doubled, texts.doubled],
      [changed, texts.changed],
    ] as const
  ).flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`]));
  return parts.length === 0 ? String(present) : `${present} (${parts.join(', ')})`;
}

function cantTellText({ reason, capture, count }: HopCantTell, language: Language): string {
  return hopTexts[language].reasons[reason](hopFacts[capture].label[language], count);
}
