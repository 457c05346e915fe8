import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report.js';
import { runCommand } from './runCommand.js';

const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-parallel-'));
const ndjson = join(folder, 'dossier.ndjson');

/** More than a part of NDJSON holds, with a reference from the last line to the first, and one line that is broken. */
beforeAll(() => {
  const line = (id: number): string =>
    JSON.stringify({
      resourceType: 'Condition',
      id: `c${id}`,
      subject: { reference: id % 2 === 0 ? 'Patient/p1' : 'Patient/nobody' },
      clinicalStatus: 'active',
      verificationStatus: id % 1000 === 7 ? 'sure' : 'confirmed',
      note: [{ text: 'x'.repeat(1000) }],
      // One record that stands in the first part and in the last.
      ...((id === 20 || id === 8900) && { identifier: [{ system: 'https://xis.example/c', value: '20' }] }),
    });
  const lines = [JSON.stringify({ resourceType: 'Patient', id: 'p1', birthDate: '1980-01-01' })];
  for (let id = 0; id < 9000; id++) lines.push(line(id));
  lines[8000] = '{"resourceType":"Condition",';
  writeFileSync(ndjson, `${lines.join('\n')}\n`);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function reportOf(args: readonly string[]): Report {
  const { stdout, stderr } = runCommand(['check', ...args, '--fail-on', 'never', '--format', 'json']);
  expect(stderr).toBe('');
  const { generatedAt, ...report } = JSON.parse(stdout) as Report;
  expect(generatedAt).toBeDefined();
  return report;
}

describe('checking by workers', () => {
  // A time limit asks for workers where the input is too small for them.
  const byWorkers = ['--time-limit', '300'];

  it.each([
    [['examples/bgz-stu3-met-gebreken']],
    [['examples/bgz-stu3-met-gebreken', '--dienst', '48']],
    [['examples/bgz-stu3-sessie.har', '--dienst', '48']],
    [['examples/mp9-r4-met-gebreken', 'examples/bgz-stu3-zonder-gebreken']],
  ])('reports what checking here does: %j', (args) => {
    const here = reportOf(args);
    expect(here.findings.length).toBeGreaterThan(0);
    expect(reportOf([...args, ...byWorkers])).toEqual(here);
  });

  it('reports the same whatever the number of workers', () => {
    const [one, two] = ['1', '2'].map((jobs) => reportOf([ndjson, '--jobs', jobs]));
    expect(two).toEqual(one);
  });
});

describe('a large NDJSON file', () => {
  it('is checked in parts and told as one', () => {
    const { inputs, findings, cantTell, duplicates } = reportOf([ndjson, '--release', 'stu3']);
    expect(inputs).toEqual([{ name: ndjson, release: 'STU3', resources: 9000 }]);
    // Lines and values count from the start of the file, also in its last part.
    const broken = findings.find(({ code }) => code === 'json/truncated');
    expect(broken).toMatchObject({ line: 8001, item: 8000 });
    const wrongCodes = findings.filter(({ path }) => path === 'Condition.verificationStatus');
    expect(wrongCodes.map(({ item }) => item)).toEqual([8, 1008, 2008, 3008, 4008, 5008, 6008, 7008, 8008]);
    expect(wrongCodes.map(({ line }) => line)).toEqual(wrongCodes.map(({ item = 0 }) => item + 1));
    // What leads to the first line is found from every part; what leads nowhere is counted once.
    const unresolved = cantTell.filter(({ reason }) => reason === 'reference-out-of-scope');
    expect(unresolved.map(({ count }) => count)).toEqual([4499]);
    // The broken line is no resource.
    const places = duplicates.groups.map(({ members }) => members.map(({ entry }) => entry));
    expect(places).toContainEqual([21, 8900]);
  });
});

describe('what breaks a check off', () => {
  it('is told with the input, and leaves the others checked', () => {
    const slow = join(folder, 'slow.json');
    const entry = Array.from({ length: 60_000 }, (_, id) => ({
      resource: { resourceType: 'Observation', id: `o${id}`, status: 'final', code: { text: 'x' } },
    }));
    writeFileSync(slow, JSON.stringify({ resourceType: 'Bundle', type: 'collection', entry }));
    const quick = 'examples/bgz-stu3-met-gebreken/patient.json';
    const { status, stdout, stderr } = runCommand([
      ...['check', slow, quick, '--time-limit', '1', '--jobs', '1', '--release', 'stu3', '--format', 'json'],
    ]);
    const { inputs, cantTell, findings } = JSON.parse(stdout) as Report;
    expect(cantTell).toContainEqual(
      expect.objectContaining({ code: 'limit/cut-off', reason: 'cut-off', evidence: { cause: 'time' } }),
    );
    expect(inputs.map(({ resources }) => resources > 0)).toEqual([false, true]);
    expect(findings.some(({ origin }) => origin === 1)).toBe(true);
    expect(stderr).toContain('Niet alles is tot het einde gecontroleerd');
    expect(status).toBe(2);
  });
});
