import { describe, expect, it } from 'vitest';
import {
  cleanReport,
  exampleReport,
  withFindings,
  withHostileText,
  writeOptions,
} from '../../test/support/reports.js';
import type { Report } from './Report.js';
import { codeMarkdown, escapeMarkdown } from './text/escapeMarkdown.js';
import { writeMarkdown } from './writeMarkdown.js';

const write = (report: Report, language: 'nl' | 'en' = 'nl'): string =>
  [...writeMarkdown(report, writeOptions(language))].join('');

/** What a reader of Markdown would take for markup, once code and escapes are out of the way. */
const bare = (markdown: string): string =>
  markdown.replace(/(`{1,9})[^`\n]+(?:`[^`\n]+)*\1/g, '').replace(/\\[^\w\s]/g, '');

describe('writeMarkdown', () => {
  it('writes a section for each party and in it one for each thing to take up', () => {
    const text = write(exampleReport());
    expect(text).toMatch(/^# Ketenrapport\n/);
    expect(text).toContain('\n## XIS-leverancier\n');
    expect(text).toContain('\n### Verplicht element ontbreekt\n');
    expect(text).toContain('Meld het bij de servicedesk van de XIS-leverancier.');
    expect(text).toContain('`Condition.clinicalStatus`');
    expect(write(exampleReport(), 'en')).toContain('\n## XIS vendor\n');
  });

  it('says so when no party has to act', () => {
    expect(write(cleanReport, 'en')).toContain('Nothing was found that a party has to act on.');
  });

  it('lets nothing in the data mark up, link, embed or call', () => {
    const text = bare(write(withHostileText(exampleReport())));
    expect(text).not.toMatch(/<(?:script|img)|\]\(|!\[|@beheer|#12|https?:\/\//);
    expect(text).not.toMatch(/[^\P{Cc}\n]|[\u202e\p{Surrogate}]/u);
    for (const line of text.split('\n')) expect(line).not.toMatch(/^\s*=|\*\*vet/);
  });

  it('stays small however many findings there are', () => {
    expect(write(withFindings(exampleReport(), 100_000)).length).toBeLessThan(100_000);
  });
});

describe('escapeMarkdown', () => {
  it.each([
    ['# kop', '&#35; kop'],
    ['- lijst', '\\- lijst'],
    ['1. lijst', '1\\. lijst'],
    ['**vet** _schuin_', '\\*\\*vet\\*\\* \\_schuin\\_'],
    ['zie #12 van @beheer', 'zie &#35;12 van &#64;beheer'],
    ['http://evil.example', 'http&#58;//evil.example'],
    ['gewone (R09) tekst.', 'gewone (R09) tekst.'],
  ])('writes %j as %j', (text, expected) => {
    expect(escapeMarkdown(text)).toBe(expected);
  });
});

describe('codeMarkdown', () => {
  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`', '`` ` ``'],
    ['', '`  `'],
  ])('writes %j as %j', (text, expected) => {
    expect(codeMarkdown(text)).toBe(expected);
  });
});
