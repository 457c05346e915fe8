import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import Ajv2020 from 'ajv/dist/2020.js';
import type { Settings } from '../../src/documents.js';
import settingsJsonSchema from '../../schemas/settings.schema.json' with { type: 'json' };
import { runCommand } from './runCommand.js';

const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-settings-'));
const inner = join(folder, 'diep', 'er');
const config = join(folder, 'pgo-keten.config.json');

const settings: Settings = {
  $schema: './node_modules/pgo-keten/schemas/settings.schema.json',
  files: ['sessie'],
  dienst: '48',
  format: 'json',
  lang: 'en',
  failOn: 'never',
};

beforeAll(() => {
  mkdirSync(inner, { recursive: true });
  cpSync(resolve(import.meta.dirname, '../../examples/bgz-stu3-met-gebreken'), join(folder, 'sessie'), {
    recursive: true,
  });
});

beforeEach(() => {
  writeFileSync(config, JSON.stringify(settings));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('pgo-keten.config.json', () => {
  it('is found from a folder below, and its paths are seen from its own', () => {
    const { status, stdout } = runCommand(['check'], { cwd: inner });
    expect(JSON.parse(stdout)).toMatchObject({ conformance: { gegevensdienst: 'bgz-3' } });
    expect(status).toBe(0);
  });

  it('yields to the command line', () => {
    const args = ['check', '../../sessie/patient.json', '--format', 'csv', '--fail-on', 'warning'];
    const { status, stdout } = runCommand(args, { cwd: inner });
    expect(stdout).toMatch(/^\uFEFF?fingerprint,/);
    expect(status).toBe(1);
  });

  it('is named or left out', () => {
    const other = join(folder, 'ander.json');
    writeFileSync(other, JSON.stringify({ files: ['sessie'], out: ['rapport.md'], lang: 'nl' }));
    expect(runCommand(['check', '--config', '../../ander.json'], { cwd: inner }).stderr).toContain(
      'Rapport geschreven',
    );
    expect(readFileSync(join(folder, 'rapport.md'), 'utf8')).toContain('# ');
    const { status, stderr } = runCommand(['check', '--no-config'], { cwd: inner });
    expect(stderr).toContain("Het argument 'bestanden' ontbreekt.");
    expect(status).toBe(2);
  });

  it.each([
    ['an unknown key', '{ "diesnt": "48" }', "onbekende sleutel 'diesnt'; bedoelt u 'dienst'?"],
    ['a wrong value', '{ "failOn": "altijd" }', '/failOn'],
    ['no JSON', 'dienst: 48', 'not JSON'],
  ])('with %s is one sentence and exit code 2', (_, text, sentence) => {
    writeFileSync(config, text);
    const { status, stdout, stderr } = runCommand(['check', 'sessie'], { cwd: folder });
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('has a JSON Schema for editors that takes what is documented and nothing else', () => {
    const validate = new Ajv2020.default({ strict: false }).compile(settingsJsonSchema);
    expect(validate(settings)).toBe(true);
    expect(validate({ ...settings, diesnt: '48' })).toBe(false);
  });
});
