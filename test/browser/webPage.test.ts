import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildPage } from '../../scripts/web/buildPage.js';
import { accessibilityProblems } from './accessibility.js';
import { browserPath, launchBrowser } from './browser.js';

const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-web-'));
const address = pathToFileURL(join(folder, 'index.html')).href;
const example = (name: string): string =>
  resolve(import.meta.dirname, '../../examples/bgz-stu3-met-gebreken', name);

describe.skipIf(browserPath === undefined)('the page on which a capture is dropped (needs Chromium)', () => {
  let browser: Browser;
  beforeAll(async () => {
    writeFileSync(join(folder, 'index.html'), await buildPage());
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  });

  async function open(): Promise<{ page: Page; complaints: string[]; requests: string[] }> {
    const context = await browser.newContext({
      locale: 'nl-NL',
      acceptDownloads: true,
      reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    const complaints: string[] = [];
    const requests: string[] = [];
    page.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => requests.push(request.url()));
    await page.goto(address);
    return { page, complaints, requests };
  }

  it('shows the report on the files that are chosen, and asks nothing of anyone', async () => {
    const { page, complaints, requests } = await open();
    await page.getByLabel('Gegevensdienst').selectOption('bgz-3');
    await page.locator('#files').setInputFiles(['patient.json', 'problemen.json'].map(example));
    await page.getByText(/^Klaar: \d+ issues\.$/).waitFor();
    const report = page.frameLocator('#report');
    await report.getByRole('heading', { name: 'Ketenrapport' }).waitFor();
    expect(await report.locator('.card').count()).toBeGreaterThan(2);
    // The script of the report runs under the policy of the page as well.
    await report.getByLabel('Zoek in issues').fill('diagnosedatum');
    expect(await report.locator('.card:visible').count()).toBe(1);
    expect(complaints).toEqual([]);
    expect(requests.filter((url) => !/^(?:data|about|blob):/.test(url))).toEqual([address]);
    await page.context().close();
  });

  it('takes files that are dropped', async () => {
    const { page } = await open();
    await page.evaluate(`(() => {
      const transfer = new DataTransfer();
      transfer.items.add(new File(['{ "resourceType": "Condition", "code": { "text": "Astma" } }'], 'astma.json'));
      document.getElementById('release').value = 'STU3';
      document.getElementById('zone').dispatchEvent(new DragEvent('drop', { dataTransfer: transfer, bubbles: true, cancelable: true }));
    })()`);
    await page.frameLocator('#report').getByRole('rowheader', { name: 'astma.json' }).waitFor();
    await page.context().close();
  });

  it('says that nothing could be read of what is no FHIR, and goes on', async () => {
    const { page, complaints } = await open();
    await page
      .locator('#files')
      .setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from('geen json') });
    await page.frameLocator('#report').getByText('Er kon niets worden gecontroleerd.').waitFor();
    expect(complaints).toEqual([]);
    await page.context().close();
  });

  it('speaks English and gives the report to keep in each form', async () => {
    const { page } = await open();
    await page.locator('#files').setInputFiles(example('problemen.json'));
    await page.locator('#result').waitFor();
    await page.locator('#language').selectOption('en');
    await page.frameLocator('#report').getByRole('heading', { name: 'Chain report' }).waitFor();
    const downloading = page.waitForEvent('download');
    await page.getByRole('button', { name: 'sarif' }).click();
    expect((await downloading).suggestedFilename()).toBe('chain-report.sarif');
    await page.context().close();
  });

  it('can not connect, whatever runs in it', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.goto(address);
    const outcome = await page.evaluate<string>(
      `fetch('https://example.org/').then(() => 'connected', (error) => String(error))`,
    );
    expect(outcome).not.toBe('connected');
    const policy = await page.locator('meta[http-equiv]').getAttribute('content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('meets WCAG 2.1 AA by axe (%s)', async (colorScheme) => {
    const context = await browser.newContext({ bypassCSP: true, colorScheme });
    const page = await context.newPage();
    await page.goto(address);
    expect(await accessibilityProblems(page)).toEqual([]);
    await context.close();
  });
});
