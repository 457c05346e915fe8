import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/Report.js';
import { runCommand } from './runCommand.js';

const bgz = 'examples/bgz-stu3-met-gebreken';
const clean = 'examples/bgz-stu3-zonder-gebreken';

describe('pgo-keten check', () => {
  it('prints who must do what, what was found and a line that sums it up', () => {
    const { status, stdout, stderr } = runCommand(['check', bgz, '--dienst', '48']);
    const headings = stdout.split('\n').filter((line) => /^[A-Z][A-Z ]{5,}$/.test(line));
    expect(headings).toEqual([
      'WIE MOET WAT DOEN',
      'BEVINDINGEN',
      'DUBBELINGEN',
      'VRAGEN VAN DE GEGEVENSDIENST',
      'NIET TE BEPALEN',
    ]);
    expect(stdout).toContain('bundle/total-not-allowed');
    expect(stdout).toContain('overgevoeligheden.json');
    expect(stdout.trimEnd().split('\n').at(-1)).toMatch(
      /^24 resources in 5 bestanden gecontroleerd · \d+ issues · 14 fouten · 1 waarschuwing · 3 dubbelingen · 3 punten niet te bepalen$/,
    );
    expect(stdout).not.toMatch(/undefined|\[object|NaN/);
    expect(stdout).not.toContain('\u001b');
    expect(stderr).toBe('');
    expect(status).toBe(1);
  });

  it('says the same in English', () => {
    const { stdout } = runCommand(['check', bgz, '--dienst', '48', '--lang', 'en']);
    expect(stdout).toContain('WHO MUST DO WHAT');
    expect(stdout.trimEnd().split('\n').at(-1)).toContain('24 resources in 5 files checked');
    expect(stdout).not.toMatch(/undefined|\[object|NaN/);
  });

  it('keeps lines of prose within the width', () => {
    const { stdout } = runCommand(['check', bgz, '--dienst', '48']);
    const prose = stdout.split('\n').filter((line) => line.length > 100 && !line.includes(' · '));
    expect(prose.filter((line) => line.trim().includes(' '))).toEqual([]);
  });

  it('gives plain data as JSON, with the moment at which it was made', () => {
    const { stdout } = runCommand(['check', bgz, '--dienst', '48', '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(Object.keys(report)).toEqual([
      'inputs',
      'issues',
      'findings',
      'duplicates',
      'differences',
      'conformance',
      'cantTell',
      'definitions',
      'generatedAt',
    ]);
    expect(report.generatedAt).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    expect(report.definitions[0]?.packages.length).toBeGreaterThan(5);
  });

  it('has exit code 0 for clean answers', () => {
    const { status, stdout } = runCommand(['check', clean, '--dienst', '48']);
    expect(stdout).toContain('geen fouten, waarschuwingen of dubbelingen');
    expect(status).toBe(0);
  });

  it.each([
    [[bgz, '--dienst', '48', '--fail-on', 'never'], 0],
    [[bgz, '--dienst', '48', '--fail-on', 'warning'], 1],
    [[bgz], 1],
    [[clean, '--fail-on', 'warning'], 0],
    [['examples/mp9-r4-met-gebreken', '--dienst', 'medicatieproces-9-3.0'], 1],
    [['examples/mp9-r4-zonder-gebreken', '--dienst', 'medicatieproces-9-3.0', '--fail-on', 'warning'], 0],
  ])('%j has exit code %i', (args, expected) => {
    expect(runCommand(['check', ...args]).status).toBe(expected);
  });

  it('holds each resource against a profile that is asked for', () => {
    const profile = 'http://nictiz.nl/fhir/StructureDefinition/zib-Problem';
    const { stdout } = runCommand([
      'check',
      `${clean}/patient.json`,
      '--profile',
      profile,
      '--format',
      'json',
    ]);
    const { findings } = JSON.parse(stdout) as Report;
    expect(findings.map(({ code }) => code)).toContain('profile/other-type');
  });

  it('marks with colour only when asked', () => {
    const { stdout } = runCommand(['check', bgz, '--dienst', '48'], { env: { FORCE_COLOR: '1' } });
    expect(stdout).toContain('\u001b[');
  });

  it('refuses a gegevensdienst of another release than was told', () => {
    const { status, stderr } = runCommand(['check', bgz, '--dienst', '48', '--release', 'r4']);
    expect(stderr).toBe("pgo-keten: Gegevensdienst '48' gebruikt FHIR STU3, niet R4.\n");
    expect(status).toBe(2);
  });

  it('refuses a gegevensdienst that does not exist', () => {
    const { status, stderr } = runCommand(['check', bgz, '--dienst', 'bgz']);
    expect(stderr).toMatch(/^pgo-keten: Er is geen gegevensdienst 'bgz'/);
    expect(status).toBe(2);
  });
});

describe('pgo-keten explain', () => {
  it('explains a finding and the symptom that it points to', () => {
    const { status, stdout } = runCommand(['explain', 'bundle/total-not-allowed']);
    expect(stdout).toContain('Bundle.total komt alleen voor in een searchset of history.');
    expect(stdout).toContain('Neemt de plaats in van: bdl-1');
    expect(stdout).toContain('(ongeldige-structuur-of-formaat)');
    expect(status).toBe(0);
  });

  it('explains a symptom in English', () => {
    const { stdout } = runCommand(['explain', 'verplicht-veld-ontbreekt', '--lang', 'en']);
    expect(stdout).toContain('(verplicht-veld-ontbreekt)');
    expect(stdout).toContain('Report to');
  });

  it('asks what was meant when there is no such code', () => {
    const { status, stderr } = runCommand(['explain', 'bundle/total-not-alowed']);
    expect(stderr).toContain("Er is geen bevinding of symptoom 'bundle/total-not-alowed'; bedoelt u ");
    expect(stderr).toContain("'bundle/total-not-allowed'");
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(status).toBe(2);
  });
});
