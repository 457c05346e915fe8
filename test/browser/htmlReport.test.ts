import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../src/foundation/Language.js';
import type { Report } from '../../src/report/Report.js';
import { writeReport } from '../../src/writeReport.js';
import { cleanReport, exampleReport, withHostileText } from '../support/reports.js';
import { accessibilityProblems } from './accessibility.js';
import { browserPath, launchBrowser } from './browser.js';

const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-html-'));

/** Writes the report as a page, and gives its address. */
function addressOf(report: Report, language: Language = 'nl'): string {
  const file = join(folder, 'report.html');
  writeFileSync(file, writeReport(report, { format: 'html', language }));
  return pathToFileURL(file).href;
}

describe.skipIf(browserPath === undefined)('the HTML report in a browser (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens a page as a reader would, noting what it complains of and what it asks for. */
  async function open(report: Report): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
    const page = await browser.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('dialog', (dialog) => {
      complaints.push(dialog.message());
      void dialog.dismiss();
    });
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(addressOf(report));
    return { page, complaints, requests };
  }

  it.each([
    ['the example', exampleReport()],
    ['a report full of hostile text', withHostileText(exampleReport())],
    ['a report on nothing wrong', cleanReport],
  ])('shows %s without a complaint, a dialog or a request', async (_, report) => {
    const { page, complaints, requests } = await open(report);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !url.startsWith('data:'))).toHaveLength(1);
    expect(await page.locator('main > *').count()).toBeGreaterThan(3);
    expect(await page.locator('main script, main img, main iframe').count()).toBe(0);
    await page.close();
  });

  it('searches and filters, and says how many are shown', async () => {
    const { page } = await open(exampleReport());
    const cards = page.locator('.card:visible');
    const all = await cards.count();
    expect(all).toBeGreaterThan(4);
    await page.getByLabel('Zoek in issues').fill('diagnosedatum');
    expect(await cards.count()).toBe(1);
    expect(await page.locator('#filter-count').textContent()).toBe('1');
    await page.getByLabel('Zoek in issues').fill('komt nergens voor');
    expect(await cards.count()).toBe(0);
    expect(await page.locator('#filter-none').isVisible()).toBe(true);
    await page.getByLabel('Zoek in issues').fill('');
    await page.getByLabel('Ernst').selectOption('hoog');
    expect(await cards.count()).toBe(1);
    await page.getByLabel('Ernst').selectOption('');
    expect(await cards.count()).toBe(all);
    await page.close();
  });

  it('opens down to the evidence with the keyboard alone', async () => {
    const { page } = await open(exampleReport());
    await page.locator('.causes > summary').first().focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await page.locator('.cause li').first().isVisible()).toBe(true);
    await page.close();
  });

  it('shows everything when scripts are off', async () => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const page = await context.newPage();
    await page.goto(addressOf(exampleReport()));
    expect(await page.locator('.card').count()).toBeGreaterThan(4);
    expect(await page.locator('#filter').isVisible()).toBe(false);
    await page.locator('.causes > summary').first().click();
    expect(await page.locator('.cause summary').first().isVisible()).toBe(true);
    await context.close();
  });

  it('fits a narrow screen', async () => {
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    await page.goto(addressOf(exampleReport()));
    expect(await page.evaluate<number>('document.documentElement.scrollWidth')).toBeLessThanOrEqual(320);
    expect(await page.locator('.chain-tall').isVisible()).toBe(true);
    expect(await page.locator('.chain-wide').isVisible()).toBe(false);
    await page.close();
  });

  it('prints what is folded away as well', async () => {
    const { page } = await open(exampleReport());
    await page.evaluate(`dispatchEvent(new Event('beforeprint'))`);
    expect(await page.locator('details:not([open])').count()).toBe(0);
    await page.evaluate(`dispatchEvent(new Event('afterprint'))`);
    expect(await page.locator('details[open]').count()).toBe(0);
    await page.close();
  });

  it.each([
    ['nl', 'light', 1200],
    ['en', 'dark', 1200],
    ['nl', 'dark', 360],
  ] as const)('meets WCAG 2.1 AA by axe (%s, %s, %i wide)', async (language, colorScheme, width) => {
    const context = await browser.newContext({
      bypassCSP: true,
      colorScheme,
      viewport: { width, height: 900 },
    });
    const page = await context.newPage();
    await page.goto(addressOf(exampleReport(), language));
    await page.evaluate(`document.querySelectorAll('details').forEach((one) => { one.open = true; })`);
    expect(await accessibilityProblems(page)).toEqual([]);
    await context.close();
  });
});
