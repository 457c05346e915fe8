import Papa from 'papaparse';
import type { Classification } from '../classifier.js';
import { classify } from '../classifier.js';
import { parties } from '../taxonomy/parties.js';
import { questions } from '../taxonomy/questions.js';
import { reportPoints } from '../taxonomy/reportPoints.js';
import type { ClassifiedFile, FileOptions } from './ClassifiedFile.js';
import type { CliContext } from './CliContext.js';
import { textColumnOf } from './textColumnOf.js';
import { UsageError } from './UsageError.js';

/**
 * Adds columns to a table of reports, such as an export of a helpdesk: comma or semicolon, as it came. No cell of the
 * result starts a formula in a spreadsheet.
 */
export function classifyTable(
  text: string,
  { about, column }: FileOptions,
  { language, texts }: CliContext,
): ClassifiedFile {
  const { data, meta, errors } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  const columns = meta.fields ?? [];
  const words = textColumnOf(columns, column);
  if (words === undefined) throw new UsageError(texts.classify.noColumn(column, columns));

  const added = texts.classify.columns;
  const rows = data.map((row) => {
    const [main, ...others] = classify({ ...about, text: row[words] ?? '' });
    const [first] = main.parties;
    const [desk] = main.reportTo;
    const cells: Record<keyof typeof added, string> = {
      symptom: main.symptom,
      category: main.category ?? '',
      confidence: main.confidence.toFixed(2),
      party: first === undefined ? '' : parties[first.party].label[language],
      reportTo: desk === undefined ? '' : reportPoints[desk].label[language],
      severity: main.severity ?? '',
      ask: main.ask.map((id) => questions[id].text[language]).join(' '),
      others: others.map(({ symptom }: Classification) => symptom).join(' '),
    };
    const named = Object.entries(added).map(([key, name]) => [name, cells[key as keyof typeof added]]);
    return { ...row, ...(Object.fromEntries(named) as Record<string, string>) };
  });
  const output = Papa.unparse(rows, {
    columns: [...columns, ...Object.values(added)],
    delimiter: meta.delimiter,
    newline: '\n',
    escapeFormulae: true,
  });
  const broken = errors.filter(({ type }) => type === 'Quotes' || type === 'FieldMismatch');
  return {
    output: `${text.startsWith('\uFEFF') ? '\uFEFF' : ''}${output}\n`,
    problems: broken.slice(0, 5).map(({ row = 0 }) => texts.classify.brokenRow(row + 2)),
  };
}
