import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { placementPage } from './placementPage.js';

it('docs/placement.md is what `npm run docs:placement` writes', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../docs/placement.md'), 'utf8');
  expect(page).toBe(placementPage());
  expect(page.match(/^\| `/gm)?.length).toBeGreaterThan(120);
  // A profile of any observation says nothing of what it is about.
  expect(page).toMatch(/^\| `nl-core-observation` .*`uitslagen` .*`metingen`: what kind/m);
});
