import Papa from 'papaparse';

/** The rows of a table with a heading, comma or semicolon; none when it has no more than one column. */
export function readTableRows(text: string): readonly Readonly<Record<string, string>>[] {
  const { data, meta } = Papa.parse<Record<string, string>>(text.replace(/^\uFEFF/, ''), {
    header: true,
    skipEmptyLines: 'greedy',
  });
  return (meta.fields ?? []).length < 2 ? [] : data;
}
