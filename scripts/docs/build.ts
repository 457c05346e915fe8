/**
 * Writes the pages on rules in `docs/rules/` from the rules' metadata, and those on symptoms in `docs/symptoms/` from the
 * taxonomy; and `docs/chain-facts.md`.
 *
 *     npm run docs:rules
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { rules } from '../../src/rules.js';
import { chainFactsPage } from './chainFacts.js';
import { rulePages } from './rulePages.js';
import { symptomPages } from './symptomPages.js';

function writePages(name: string, pages: ReadonlyMap<string, string>): void {
  const folder = resolve(import.meta.dirname, '../../docs', name);
  rmSync(folder, { recursive: true, force: true });
  for (const [path, text] of pages) {
    const file = resolve(folder, path);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
  console.log(`docs/${name}: ${pages.size} pages`);
}

const all = [...rules.values()];
writePages('rules', rulePages(all));
writePages('symptoms', symptomPages(all));
writeFileSync(resolve(import.meta.dirname, '../../docs/chain-facts.md'), chainFactsPage());
