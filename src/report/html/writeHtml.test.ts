import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import {
  cleanReport,
  exampleReport,
  hostile,
  withFindings,
  withHostileText,
  writeOptions,
} from '../../../test/support/reports.js';
import type { Report } from '../Report.js';
import { pageScript, pageScriptHash } from './pageScript.js';
import { pageStyle, pageStyleHash } from './pageStyle.js';
import { writeHtml } from './writeHtml.js';

const write = (report: Report, language: 'nl' | 'en' = 'nl'): string =>
  [...writeHtml(report, writeOptions(language))].join('');

/** The page without its own style and script. */
const body = (page: string): string => page.slice(page.indexOf('<body>'), page.lastIndexOf('<script>'));

const sha256 = (text: string): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;

describe('writeHtml', () => {
  it('names style and script in its policy by what they are', () => {
    expect(pageStyleHash).toBe(sha256(pageStyle));
    expect(pageScriptHash).toBe(sha256(pageScript));
    expect(write(cleanReport)).toContain(`style-src '${pageStyleHash}'; script-src '${pageScriptHash}'`);
  });

  it('needs nothing from elsewhere', () => {
    const page = write(exampleReport());
    expect(page).not.toMatch(/<(?:iframe|img|object|embed|form action)|\ssrc=|url\(|@import/);
    expect(page.match(/<link [^>]*>/g)).toEqual(['<link rel="icon" href="data:," />']);
    expect(body(page)).not.toMatch(/\s(?:style|on[a-z]+)="/);
  });

  it('tells what it comes to, by category, and who must do what', () => {
    const page = write(exampleReport());
    expect(page).toContain('<html lang="nl">');
    expect(page).toContain('<h3 id="party-xis-leverancier">XIS-leverancier</h3>');
    expect(page).toContain('Servicedesk van de XIS-leverancier');
    expect(page).toContain('2 weggevallen'.replace('2', '1'));
    expect(write(exampleReport(), 'en')).toContain('<h3 id="party-xis-leverancier">XIS vendor</h3>');
  });

  it('says of a clean report that it is, and of nothing read that it is not', () => {
    expect(write(cleanReport)).toContain('Niets gevonden waar een partij iets aan moet doen.');
    const nothing = write({ ...cleanReport, inputs: [{ name: 'a.json', resources: 0 }] });
    expect(nothing).toContain('Er kon niets worden gecontroleerd.');
    expect(nothing).not.toContain('Niets gevonden');
  });

  it('lets nothing in the data become markup', () => {
    const allowed = new Set(tagsOf(write(exampleReport())));
    const page = write(withHostileText(exampleReport()));
    expect(new Set(tagsOf(page))).toEqual(allowed);
    expect(page).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(page).not.toContain(hostile);
    expect(page).not.toMatch(/[\u202e\p{Surrogate}]|[^\P{Cc}\n]/u);
  });

  it('stays small however many findings there are', () => {
    expect(write(withFindings(exampleReport(), 100_000)).length).toBeLessThan(300_000);
  });
});

/** Names of the tags that are opened, with the names of their attributes. */
function tagsOf(page: string): readonly string[] {
  return [...body(page).matchAll(/<([a-z][a-z0-9-]*)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g)].map(
    ([, name = '', attributes = '']) =>
      [
        name,
        ...[...attributes.matchAll(/\s([\w-]+)(?:="[^"]*")?/g)].map(([, attribute = '']) => attribute),
      ].join(' '),
  );
}
