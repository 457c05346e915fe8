export { documents } from './documents/documents.js';
export type { DocumentKind } from './documents/documents.js';
export { readDocument } from './documents/readDocument.js';
export type { DocumentProblem, DocumentResult } from './documents/readDocument.js';
export type { Settings } from './documents/Settings.js';
