import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runCommand } from './runCommand.js';

const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-out-'));
const example = ['check', 'examples/bgz-stu3-met-gebreken', '--dienst', '48', '--fail-on', 'never'];

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const read = (name: string): string => readFileSync(join(folder, name), 'utf8');

describe('--out', () => {
  it('writes each file in the form of its name, and nothing to standard output', () => {
    const names = ['a.json', 'a.sarif', 'a.xml', 'a.md', 'a.csv', 'a.txt'];
    const { status, stdout, stderr } = runCommand([
      ...example,
      ...names.flatMap((name) => ['--out', join(folder, name)]),
    ]);
    expect(status).toBe(0);
    expect(stdout).toBe('');
    expect(stderr.match(/Rapport geschreven/g)).toHaveLength(names.length);
    expect(JSON.parse(read('a.json'))).toHaveProperty('issues');
    expect(JSON.parse(read('a.sarif'))).toHaveProperty('version', '2.1.0');
    expect(read('a.xml')).toContain('<testsuites ');
    expect(read('a.md')).toContain('## XIS-leverancier');
    expect(read('a.csv')).toContain('fingerprint,');
    expect(read('a.txt')).toContain('WIE MOET WAT DOEN');
  });

  it('lets --format decide where the name leaves a choice', () => {
    runCommand([...example, '--format', 'operation-outcome', '--out', join(folder, 'outcome.json')]);
    expect(JSON.parse(read('outcome.json'))).toHaveProperty('resourceType', 'OperationOutcome');
  });

  it('says that a file can not be written, with exit code 2', () => {
    const { status, stderr } = runCommand([...example, '--out', join(folder, 'geen-map', 'a.json')]);
    expect(stderr).toContain('kan niet naar');
    expect(status).toBe(2);
  });
});

describe('--party', () => {
  it('keeps what the party has to act on', () => {
    const { stdout } = runCommand([...example, '--party', 'dva', '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ issues: [], findings: [] });
  });
});
