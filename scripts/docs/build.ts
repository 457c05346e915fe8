/**
 * Writes the pages on rules in `docs/rules/` from the rules' metadata.
 *
 *     npm run docs:rules
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { rules } from '../../src/rules.js';
import { rulePages } from './rulePages.js';

const folder = resolve(import.meta.dirname, '../../docs/rules');
rmSync(folder, { recursive: true, force: true });
const pages = rulePages([...rules.values()]);
for (const [path, text] of pages) {
  const file = resolve(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
console.log(`${pages.size} pages`);
