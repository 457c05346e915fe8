import Papa from 'papaparse';
import { classify } from '../classifier.js';
import { categories } from '../taxonomy/categories.js';
import { nonClasses } from '../taxonomy/nonClasses.js';
import { parties } from '../taxonomy/parties.js';
import { questions } from '../taxonomy/questions.js';
import { reportPoints } from '../taxonomy/reportPoints.js';
import { severityLevels } from '../taxonomy/severityLevels.js';
import { isSymptomCode, symptomOf } from '../taxonomy/symptoms.js';
import type { ClassifiedFile, FileOptions } from './ClassifiedFile.js';
import type { CliContext } from './CliContext.js';
import type { CsvRecord } from './csvRecords.js';
import { csvRecords } from './csvRecords.js';
import { textColumnOf } from './textColumnOf.js';
import type { CliTexts } from './texts.js';
import { UsageError } from './UsageError.js';

const problemsTold = 5;

/**
 * Adds columns to a table of reports, such as an export of a helpdesk. What was there stays as it was to the
 * character: quotes, delimiter, line endings, byte order mark, empty lines. No cell that is added starts a formula in a
 * spreadsheet.
 */
export function classifyTable(
  text: string,
  { about, column }: FileOptions,
  { language, texts }: CliContext,
): ClassifiedFile {
  const mark = text.startsWith('\uFEFF') ? '\uFEFF' : '';
  const table = text.slice(mark.length);
  const delimiter = delimiterOf(table);
  const records = csvRecords(table, delimiter ?? '\0');
  const header = records.next().value;
  const columns = header?.cells ?? [];
  const words = textColumnOf(columns, column);
  if (header === undefined || words === undefined)
    throw new UsageError(texts.classify.noColumn(column, columns));

  const at = columns.indexOf(words);
  const written = delimiter ?? ';';
  const extend = (record: CsvRecord, cells: readonly string[]): string => {
    const raw = delimiter === undefined ? quoted(record, written) : record.raw;
    const missing = written.repeat(Math.max(0, columns.length - record.cells.length));
    const added = Papa.unparse([[...cells]], { delimiter: written, escapeFormulae: true });
    return `${raw}${missing}${written}${added}${record.ending}`;
  };
  const problems: string[] = [];
  const heading = mark + extend(header, newNames(columns, texts));
  return { output: classified(), problems };

  function* classified(): Generator<string, undefined> {
    yield heading;
    let row = 1;
    for (const record of records) {
      row++;
      const broken = record.unclosed || record.cells.length > columns.length;
      if (broken && problems.length < problemsTold) problems.push(texts.classify.brokenRow(row));
      yield record.raw.trim() === ''
        ? record.raw + record.ending
        : extend(record, cellsOf(record.cells[at] ?? '', about, language, texts));
    }
  }
}

/** The delimiter; undefined when there is one column. */
function delimiterOf(table: string): string | undefined {
  const { meta } = Papa.parse<string[]>(table, { preview: 20, skipEmptyLines: 'greedy' });
  const header = csvRecords(table.slice(0, table.search(/[\r\n]|$/)), meta.delimiter).next().value;
  return header !== undefined && header.cells.length > 1 ? meta.delimiter : undefined;
}

/** A text that stood by itself, now that columns stand beside it. */
function quoted({ raw, cells: [cell = ''] }: CsvRecord, delimiter: string): string {
  return raw.startsWith('"') || !/["\r\n;]/.test(raw) ? raw : Papa.unparse([[cell]], { delimiter });
}

/** The names of the added columns: none that the table has already. */
function newNames(columns: readonly string[], texts: CliTexts): readonly string[] {
  return Object.values(texts.classify.columns).map((name) =>
    columns.includes(name) ? `${name} (pgo-keten)` : name,
  );
}

function cellsOf(
  text: string,
  about: FileOptions['about'],
  language: CliContext['language'],
  texts: CliTexts,
): readonly string[] {
  const [main, ...others] = classify({ ...about, text });
  const { symptom, category, confidence, severity } = main;
  const [first] = main.parties;
  const [desk] = main.reportTo;
  const cells: Record<keyof CliTexts['classify']['columns'], string> = {
    symptom,
    meaning: (isSymptomCode(symptom) ? symptomOf(symptom) : nonClasses[symptom]).label[language],
    category: category === undefined ? '' : categories[category].label[language],
    confidence: confidence.toFixed(2),
    party: first === undefined ? '' : parties[first.party].label[language],
    reportTo: desk === undefined ? '' : reportPoints[desk].label[language],
    severity: severity === undefined ? '' : severityLevels[severity].label[language],
    ask: main.ask.map((id) => questions[id].text[language]).join(' '),
    others: others.map((other) => other.symptom).join(' '),
  };
  const order = Object.keys(texts.classify.columns) as (keyof typeof cells)[];
  return order.map((key) => cells[key]);
}
