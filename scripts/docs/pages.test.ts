import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { rules } from '../../src/rules.js';
import { rulePages } from './rulePages.js';
import { symptomPages } from './symptomPages.js';

const all = [...rules.values()];

describe.each([
  ['rules', rulePages(all)],
  ['symptoms', symptomPages(all)],
])('docs/%s', (name, pages) => {
  it('is what `npm run docs:rules` writes', () => {
    const folder = resolve(import.meta.dirname, '../../docs', name);
    const written = readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) =>
        resolve(entry.parentPath, entry.name)
          .slice(folder.length + 1)
          .replaceAll('\\', '/'),
      )
      .sort();
    expect(written).toEqual([...pages.keys()].sort());
    for (const [path, text] of pages) expect(readFileSync(resolve(folder, path), 'utf8')).toBe(text);
  });
});

describe('rules', () => {
  it('have a title and a source on every page', () => {
    for (const rule of rules.values()) {
      expect(rule.title.nl).toMatch(/\.$/);
      expect(rule.title.en).toMatch(/\.$/);
      expect(rule.source.document).not.toBe('');
    }
    expect(rules.size).toBeGreaterThan(20);
  });
});
