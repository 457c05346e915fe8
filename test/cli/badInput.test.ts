import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/Report.js';
import { runCommand } from './runCommand.js';

const patient = { resourceType: 'Patient', id: 'p1', gender: 'female' };
const profiled = {
  ...patient,
  meta: { profile: ['http://fhir.nl/fhir/StructureDefinition/nl-core-patient'] },
};

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgo-keten-input-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fileWith(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function jsonReport(args: readonly string[]): { status: number | null; stderr: string; report: Report } {
  const { status, stdout, stderr } = runCommand(['check', ...args, '--format', 'json']);
  return { status, stderr, report: JSON.parse(stdout) as Report };
}

/** Input of which nothing can be checked: a finding that says why, with its place, and exit code 2. */
describe('input that can not be read', () => {
  it.each([
    ['empty', '', 'text/empty', undefined],
    ['blank', ' \n\t ', 'text/empty', undefined],
    ['truncated', '{\n  "resourceType": "Patient",\n  "name": [', 'json/truncated', 3],
    ['malformed', '{\n  "resourceType": "Patient" "id": "x"\n}', 'json/malformed', 2],
    ['not FHIR', '{ "naam": "geen FHIR" }', 'text/no-resource-type', undefined],
    ['a number', '42', 'text/not-a-resource', undefined],
    [
      'nested 10,000 deep',
      `{"resourceType":"Patient","a":${'['.repeat(10_000)}${']'.repeat(10_000)}}`,
      'text/too-deep',
      1,
    ],
  ] as const)('%s', (name, content, code, line) => {
    const path = fileWith(`${name}.json`, content);
    const { status, report, stderr } = jsonReport([path]);
    expect(report.findings.map((finding) => finding.code)).toContain(code);
    if (line !== undefined) expect(report.findings.find((finding) => finding.code === code)?.line).toBe(line);
    expect(report.inputs).toEqual([{ name: path, resources: 0 }]);
    expect(stderr).toBe('');
    expect(status).toBe(2);

    const pretty = runCommand(['check', path]);
    expect(pretty.stdout).toContain(code);
    expect(pretty.stdout).not.toMatch(/undefined|\[object|NaN| {4}at /);
    expect(pretty.status).toBe(2);
  });
});

/** Input with something odd in it that can be checked all the same. */
describe('input that is odd', () => {
  it('with a byte order mark is read', () => {
    const path = fileWith('bom.json', `\u{FEFF}${JSON.stringify(profiled)}`);
    const { status, report } = jsonReport([path]);
    expect(report.inputs[0]).toMatchObject({ release: 'STU3', resources: 1 });
    expect(status).toBeLessThan(2);
  });

  it('in Latin-1 is read and said to be so', () => {
    const text = JSON.stringify({ ...profiled, name: [{ text: 'Zoë Ruíz' }] });
    const path = fileWith('latin1.json', Buffer.from(text, 'latin1'));
    const { status, report } = jsonReport([path]);
    expect(report.findings.map(({ code }) => code)).toContain('text/invalid-utf-8');
    expect(report.inputs[0]?.resources).toBe(1);
    expect(status).toBe(1);
  });

  it('with a duplicate key is a finding at its place', () => {
    const path = fileWith(
      'keys.json',
      `{\n"resourceType":"Patient",\n"gender":"male",\n"gender":"female"\n}`,
    );
    const { report } = jsonReport([path, '--release', 'r4']);
    const finding = report.findings.find(({ code }) => code === 'json/duplicate-key');
    expect(finding).toMatchObject({ line: 4 });
  });

  it('with a __proto__ key changes nothing but the report', () => {
    const path = fileWith(
      'proto.json',
      `{"resourceType":"Patient","__proto__":{"gender":"x"},"gender":"female"}`,
    );
    const { status, report } = jsonReport([path, '--release', 'r4']);
    expect(report.findings.map(({ code }) => code)).toContain('json/prototype-key');
    expect(status).toBe(1);
  });

  it('with an unknown resourceType is a finding', () => {
    const path = fileWith('type.json', `{"resourceType":"Patient2","id":"a"}`);
    const { status, report } = jsonReport([path, '--release', 'r4']);
    expect(report.findings.map(({ code }) => code)).toContain('resource/type-unknown');
    expect(status).not.toBe(0);
  });

  it('of another release than was asked for is a finding', () => {
    const path = fileWith('stu3.json', JSON.stringify(profiled));
    const { status, report } = jsonReport([path, '--release', 'r4', '--fail-on', 'warning']);
    expect(report.findings.map(({ code }) => code)).toContain('release/differs');
    expect(status).toBe(1);
  });

  it('of which the release does not show is asked about, not guessed', () => {
    const path = fileWith('either.json', JSON.stringify({ resourceType: 'Patient', id: 'x' }));
    const { status, report } = jsonReport([path]);
    expect(report.cantTell.map(({ reason }) => reason)).toContain('release-unknown');
    expect(report.inputs[0]?.resources).toBe(0);
    expect(status).toBe(2);
  });

  it('among input that can be read does not keep the rest from being checked', () => {
    const good = fileWith('good.json', JSON.stringify(profiled));
    const bad = fileWith('bad.json', '{');
    const { status, report } = jsonReport([bad, good]);
    expect(report.inputs.map(({ resources }) => resources)).toEqual([0, 1]);
    expect(report.findings.filter(({ origin }) => origin === 0)).not.toEqual([]);
    expect(status).toBe(1);
  });
});

describe('paths that can not be read', () => {
  it('that do not exist are one sentence each', () => {
    const { status, stdout, stderr } = runCommand(['check', join(folder, 'nergens.json')]);
    expect(stderr).toBe(`pgo-keten: '${join(folder, 'nergens.json')}' bestaat niet.\n`);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('that are empty folders are named', () => {
    const empty = join(folder, 'leeg');
    mkdirSync(empty);
    const { status, stderr } = runCommand(['check', empty, '--lang', 'en']);
    expect(stderr).toBe(`pgo-keten: The folder '${empty}' holds no .json, .ndjson, .xml or .har files.\n`);
    expect(status).toBe(2);
  });

  it.skipIf(process.getuid?.() === 0 || process.platform === 'win32')(
    'that may not be read are named',
    () => {
      const path = fileWith('dicht.json', '{}');
      chmodSync(path, 0o000);
      const { status, stderr } = runCommand(['check', path]);
      expect(stderr).toBe(`pgo-keten: '${path}' mag niet worden gelezen.\n`);
      expect(status).toBe(2);
    },
  );

  it('beside paths that can be read are said, and the rest is checked', () => {
    const good = fileWith('goed.json', JSON.stringify(profiled));
    const { status, stdout, stderr } = runCommand(['check', join(folder, 'weg.json'), good]);
    expect(stderr).toContain('bestaat niet.');
    expect(stdout).not.toBe('');
    expect(status).toBe(2);
  });
});

describe('standard input', () => {
  it('is read for -', () => {
    const input = readFileSync('examples/bgz-stu3-met-gebreken/problemen.json');
    const { status, stdout } = runCommand(['check', '-', '--dienst', '48', '--format', 'json'], { input });
    const report = JSON.parse(stdout) as Report;
    expect(report.inputs).toEqual([{ name: '-', release: 'STU3', resources: 5 }]);
    expect(status).toBe(1);
  });

  it('that is empty is a finding and exit code 2', () => {
    const { status, stdout } = runCommand(['check', '-'], { input: '' });
    expect(stdout).toContain('text/empty');
    expect(status).toBe(2);
  });
});
