import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

/** A page of documentation: its path from the root, and its text. */
export interface Page {
  readonly path: string;
  readonly text: string;
}

/** Every Markdown page that a reader is led to. */
export function documentationPages(): readonly Page[] {
  const inDocs = readdirSync(resolve(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .map((path) => `docs/${path.replaceAll('\\', '/')}`)
    .filter((path) => path.endsWith('.md') && !/^docs\/(?:api|web)\//.test(path));
  const atRoot = readdirSync(root).filter((path) => path.endsWith('.md'));
  return [...atRoot, 'examples/README.md', ...inDocs]
    .sort()
    .map((path) => ({ path, text: readFileSync(resolve(root, path), 'utf8') }));
}
