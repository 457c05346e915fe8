/** A room of `src/`: a folder whose files change together, and what they may import. */
export interface Room {
  readonly name: string;
  /** Rooms whose files may be imported. A room may always import itself. */
  readonly imports: readonly string[];
  /** Rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** True when its files may use `node:*`. */
  readonly node?: true;
}

const base = ['foundation', 'fhir', 'taxonomy', 'definitions', 'finding', 'reading'] as const;

/** The files directly in `src/`: the doors, and what composes the rooms behind them. */
export const doors = 'doors';

/**
 * The allowed import directions of `src/`. ESLint and the import graph test both hold the source against this
 * table; nothing else says who may import whom.
 */
export const rooms: readonly Room[] = [
  { name: 'foundation', imports: [] },
  { name: 'fhir', imports: ['foundation'] },
  { name: 'taxonomy', imports: ['foundation'] },
  { name: 'definitions', imports: ['foundation', 'fhir'] },
  { name: 'finding', imports: ['foundation', 'fhir', 'taxonomy'] },
  { name: 'reading', imports: ['foundation', 'fhir', 'definitions', 'finding'] },
  { name: 'validation', imports: base },
  { name: 'gegevensdiensten', imports: [...base, 'validation'] },
  { name: 'placement', imports: ['foundation', 'fhir', 'taxonomy', 'gegevensdiensten'] },
  { name: 'identity', imports: ['foundation', 'fhir', 'definitions'] },
  { name: 'duplicates', imports: ['foundation', 'fhir', 'taxonomy', 'finding', 'identity'] },
  { name: 'keten', imports: [...base, 'identity'] },
  {
    name: 'issues',
    imports: ['foundation', 'fhir', 'taxonomy', 'finding'],
    types: ['duplicates', 'keten', 'gegevensdiensten'],
  },
  {
    name: 'report',
    imports: ['foundation', 'fhir', 'taxonomy', 'finding', 'issues'],
    types: ['definitions', 'duplicates', 'keten', 'gegevensdiensten'],
  },
  {
    name: 'documents',
    imports: ['foundation', 'fhir', 'taxonomy', 'placement'],
    types: ['definitions', 'finding', 'duplicates', 'keten', 'gegevensdiensten', 'issues', 'report'],
  },
  {
    name: 'check',
    imports: [...base, 'validation', 'gegevensdiensten', 'duplicates', 'keten', 'issues', 'report', doors],
  },
  {
    name: doors,
    imports: [
      ...base,
      'validation',
      'gegevensdiensten',
      'placement',
      'identity',
      'duplicates',
      'keten',
      'issues',
      'report',
      'check',
      'documents',
      'matchers',
      'node',
    ],
  },
  {
    name: 'matchers',
    imports: [...base, 'validation', 'gegevensdiensten', 'keten', 'issues', 'report', doors],
  },
  { name: 'node', imports: [...base], node: true },
  {
    name: 'cli',
    imports: [
      ...base,
      'validation',
      'gegevensdiensten',
      'keten',
      'issues',
      'report',
      'check',
      'documents',
      'node',
      doors,
    ],
    node: true,
  },
];

/** The room that holds a file, given as a path within `src/` with forward slashes. */
export function roomOf(path: string): string {
  const slash = path.indexOf('/');
  if (slash === -1) return doors;
  return path.slice(0, slash);
}
