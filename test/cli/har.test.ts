import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/Report.js';
import { runCommand } from './runCommand.js';

const example = 'examples/bgz-stu3-sessie.har';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgo-keten-har-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function reportOf(
  content: string | Uint8Array,
  name = 'sessie.har',
): { status: number | null; report: Report } {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { status, stdout } = runCommand(['check', path, '--dienst', '48', '--format', 'json']);
  return { status, report: JSON.parse(stdout) as Report };
}

const codesOf = ({ findings }: Report): readonly string[] => findings.map(({ code }) => code);

describe('a HAR on the command line', () => {
  it('is told exchange by exchange, with who must act and what became of each question', () => {
    const { stdout, status } = runCommand(['check', example, '--dienst', '48', '--lang', 'en']);
    expect(status).toBe(1);
    expect(stdout).toContain('04 GET Patient?_include');
    expect(stdout).toContain("This Identifier holds a BSN (system 'http://fhir.nl/fhir/NamingSystem/bsn')");
    expect(stdout).toContain('The source could not be reached or did not answer in time (HTTP status 504).');
    expect(stdout).toContain('patient: 1 found, 1 included  04 GET Patient?_include');
    expect(stdout).not.toContain('999990019');
    expect(stdout).not.toContain('voorbeeld-token');
  });

  it('is checked in a folder too, and from standard input', () => {
    const har = readFileSync(example);
    writeFileSync(join(folder, 'een.har'), har);
    const args = ['--dienst', '48', '--format', 'json'];
    const inFolder = JSON.parse(runCommand(['check', folder, ...args]).stdout) as Report;
    const given = JSON.parse(runCommand(['check', '-', ...args], { input: har }).stdout) as Report;
    expect(codesOf(inFolder)).toContain('exchange/source-unreachable');
    expect(codesOf(given)).toEqual(codesOf(inFolder));
  });

  it.each([
    ['no JSON', 'dit is geen HAR', 'har/malformed'],
    ['no entries', '{"log":{"version":"1.2"}}', 'har/malformed'],
    ['no FHIR', '{"log":{"entries":[]}}', 'har/no-fhir'],
  ])('that can not be used says so: %s', (_, content, code) => {
    const { report, status } = reportOf(content);
    expect(codesOf(report)).toContain(code);
    expect(status).toBe(2);
  });

  it('that breaks off is checked as far as it goes', () => {
    const text = readFileSync(example, 'utf8');
    const { report, status } = reportOf(text.slice(0, text.length / 2));
    expect(codesOf(report)).toContain('har/malformed');
    expect(codesOf(report)).toContain('gegevensdienst/bsn-in-resource');
    expect(status).toBe(1);
  });
});
