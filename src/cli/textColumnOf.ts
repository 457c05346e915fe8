/** Names that helpdesk tools give to the column with the words of a report, the likeliest first. */
const usual = [
  'tekst',
  'text',
  'melding',
  'omschrijving',
  'beschrijving',
  'description',
  'klacht',
  'vraag',
  'bericht',
  'message',
  'toelichting',
  'summary',
];

/** The column that holds the words of reports; undefined when none can be told. */
export function textColumnOf(columns: readonly string[], asked?: string): string | undefined {
  const named = (name: string): string | undefined =>
    columns.find((column) => column.trim().toLowerCase() === name.trim().toLowerCase());
  if (asked !== undefined) return named(asked);
  const [only, ...others] = columns;
  if (others.length === 0) return only;
  for (const name of usual) {
    const column = named(name);
    if (column !== undefined) return column;
  }
  return undefined;
}
