/** How the resources of a text are written. */
export type TextForm = 'json' | 'json-array' | 'ndjson' | 'xml' | 'unknown';
