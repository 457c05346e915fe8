const names = [
  'from',
  'until',
  'before',
  'after',
  'date',
  'id',
  'identifier',
  'code',
  'category',
  'treatment',
  'episode',
  'study',
  'series',
  'instance',
  'bsn',
];

/** A value for each placeholder of the catalogue. */
export const placeholderValues: Readonly<Record<string, string>> = {
  ...Object.fromEntries(names.map((name) => [name, `${name}-1`])),
  today: '2024-05-31',
};
