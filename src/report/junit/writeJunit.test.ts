import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import {
  cleanReport,
  exampleReport,
  withFindings,
  withHostileText,
  writeOptions,
} from '../../../test/support/reports.js';
import type { Report } from '../Report.js';
import { printableText } from '../text/printable.js';
import { writeJunit } from './writeJunit.js';

interface Tag {
  readonly name: string;
  readonly parent: string;
  readonly attributes: Readonly<Record<string, string>>;
}

/** Every tag of the XML, strictly parsed: throws when it is not well-formed. */
function tagsOf(xml: string): readonly Tag[] {
  const parser = new SaxesParser();
  const open: string[] = [];
  const tags: Tag[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    tags.push({
      name,
      parent: open.at(-1) ?? '',
      attributes: attributes as Readonly<Record<string, string>>,
    });
    open.push(name);
  });
  parser.on('closetag', () => open.pop());
  parser.write(xml).close();
  return tags;
}

const write = (report: Report): string => [...writeJunit(report, writeOptions())].join('');

/** What readers of JUnit XML agree on: element, the elements it may stand in, and the attributes it must have. */
const grammar: Readonly<Record<string, { readonly in: readonly string[]; readonly has: readonly string[] }>> =
  {
    testsuites: { in: [''], has: ['tests', 'failures', 'errors', 'skipped'] },
    testsuite: { in: ['testsuites'], has: ['name', 'tests', 'failures', 'errors', 'skipped'] },
    testcase: { in: ['testsuite'], has: ['name', 'classname', 'time'] },
    failure: { in: ['testcase'], has: ['message', 'type'] },
    skipped: { in: ['testcase'], has: ['message'] },
    'system-out': { in: ['testcase'], has: [] },
  };

describe('writeJunit', () => {
  it.each([
    ['the example', exampleReport()],
    ['a report on nothing wrong', cleanReport],
    ['a report full of hostile text', withHostileText(exampleReport())],
  ])('writes %s as JUnit XML whose counts are right', (_, report) => {
    const tags = tagsOf(write(report));
    for (const { name, parent, attributes } of tags) {
      expect(Object.keys(grammar)).toContain(name);
      expect(grammar[name]?.in).toContain(parent);
      expect(Object.keys(attributes)).toEqual(expect.arrayContaining([...(grammar[name]?.has ?? [])]));
    }
    const count = (wanted: string): number => tags.filter(({ name }) => name === wanted).length;
    expect(tags[0]?.attributes).toMatchObject({
      tests: String(count('testcase')),
      failures: String(count('failure')),
      skipped: String(count('skipped')),
    });
  });

  it('fails on errors, lets warnings pass, and skips what could not be decided', () => {
    const tags = tagsOf(write(exampleReport()));
    const failures = tags
      .filter(({ name }) => name === 'failure')
      .map(({ attributes }) => attributes['type']);
    expect(failures).toContain('element/json-type');
    expect(failures).toContain('difference/lost');
    expect(failures).not.toContain('gegevensdienst/include-missing');
    expect(
      tags.some(
        ({ name, attributes }) =>
          name === 'testcase' && attributes['name']?.startsWith('gegevensdienst/include-missing'),
      ),
    ).toBe(true);
    expect(tags.filter(({ name }) => name === 'skipped').length).toBeGreaterThan(3);
  });

  it('gives text from data back as it was, without what XML can not hold', () => {
    const nasty = '</failure>\u0000\u001b[2J\ud800 "&<\'';
    const names = tagsOf(write(withHostileText(exampleReport(), nasty))).flatMap(({ name, attributes }) =>
      name === 'testsuite' ? (attributes['name'] ?? []) : [],
    );
    expect(names).toContain(printableText(nasty));
  });

  it('never passes an input of which nothing could be read', () => {
    const tags = tagsOf(write({ ...cleanReport, inputs: [{ name: 'a.json', resources: 0 }] }));
    expect(tags.map(({ name }) => name)).toContain('failure');
  });

  it('stays small however often a cause shows', () => {
    expect(write(withFindings(exampleReport(), 100_000)).length).toBeLessThan(200_000);
  });
});
