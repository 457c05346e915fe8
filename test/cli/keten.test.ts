import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './runCommand.js';

const source = 'examples/bgz-stu3-zonder-gebreken/problemen.json';
const folder = mkdtempSync(join(tmpdir(), 'keten-'));

function file(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, JSON.stringify(content));
  return path;
}

interface Answer {
  readonly entry: { readonly resource: Record<string, unknown> }[];
}

describe('pgo-keten keten', () => {
  const answer = JSON.parse(readFileSync(source, 'utf8')) as Answer;
  const shorter = file('dva.json', { ...answer, entry: answer.entry.slice(1) });

  it('tells at which hop something was lost, with exit code 1', () => {
    const { status, stdout, stderr } = runCommand(['keten', '--xis', source, '--dva', shorter]);
    expect(stderr).toBe('');
    expect(stdout).toContain('Vergeleken: het antwoord van de bron → wat de DVA doorgeeft');
    expect(stdout).toMatch(/Condition +\d+ +\d+ \(1 weg\)/);
    expect(status).toBe(1);
  });

  it('finds nothing between a hop and itself, as JSON', () => {
    const { status, stdout } = runCommand(['keten', '--xis', source, '--pgo', source, '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ hops: ['xis', 'pgo'], differences: [] });
    expect(status).toBe(0);
  });

  it('compares what a screen shows by a mapping', () => {
    const screen = file('screen.json', []);
    const mapping = file('mapping.json', { resourceType: 'Condition', fields: 'x' });
    const { status, stderr } = runCommand([
      'keten',
      '--pgo',
      source,
      '--pgo-shown',
      screen,
      '--mapping',
      mapping,
    ]);
    expect(stderr).toContain('is geen bruikbare mapping (bij /fields)');
    expect(status).toBe(2);
  });

  it('reads a table of a screen, each hop with its own mapping, and folders', () => {
    const table = join(folder, 'scherm.csv');
    writeFileSync(
      table,
      'Omschrijving;Sinds\r\nHypertensie;\r\nIets wat nergens anders staat;12-03-2019\r\n',
    );
    const mapping = file('his.json', {
      resourceType: 'Condition',
      fields: { Omschrijving: 'code', Sinds: 'onset' },
    });
    const { stdout, stderr, status } = runCommand([
      'keten',
      '--screen',
      table,
      '--xis',
      'examples/bgz-stu3-zonder-gebreken',
      '--mapping',
      `screen=${mapping}`,
    ]);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/Condition .*erbij/);
    expect(status).toBe(1);
  });

  it('reads a document with a whole trace, with several gegevensdiensten', () => {
    const resources = answer.entry.map(({ resource }) => resource);
    const hops = [
      { hop: 'xis', resources, gegevensdienst: '48', release: 'STU3' },
      { hop: 'pgo', resources: resources.slice(1), gegevensdienst: '48', release: 'STU3' },
    ];
    const { status, stdout } = runCommand(['keten', file('spoor.json', { hops }), '--format', 'json']);
    expect(JSON.parse(stdout)).toMatchObject({ hops: ['xis', 'pgo'], differences: [{ kind: 'lost' }] });
    expect(status).toBe(1);
    const bad = runCommand(['keten', file('stuk.json', { hops: [null] })]);
    expect(bad.stderr).toContain('is geen bruikbaar spoor van de keten (bij /hops/0)');
    expect(bad.status).toBe(2);
  });

  it('asks for two hops', () => {
    const { status, stderr } = runCommand(['keten', '--xis', source]);
    expect(stderr).toBe(
      'pgo-keten: Geef bestanden van ten minste twee schakels, bijvoorbeeld --xis en --pgo.\n',
    );
    expect(status).toBe(2);
  });

  it('writes a whole report as well, in the form of its name', () => {
    const page = join(folder, 'keten.html');
    const issues = join(folder, 'keten.md');
    const hops = ['xis', 'dva', 'pgo'].flatMap((hop) => [`--${hop}`, `examples/keten/${hop}.json`]);
    const { status, stdout, stderr } = runCommand(['keten', ...hops, '--out', page, '--out', issues]);
    expect(stdout).toContain('2 verschillen');
    expect(stderr.match(/Rapport geschreven/g)).toHaveLength(2);
    expect(readFileSync(page, 'utf8')).toContain('Het ging het eerst mis tussen XIS en DVA.');
    expect(readFileSync(issues, 'utf8')).toContain('## DVA');
    expect(status).toBe(1);
  });
});
