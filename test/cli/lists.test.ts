import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Report } from '../../src/report/Report.js';
import { runCommand } from './runCommand.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgo-keten-lists-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function whitelist(...hosts: readonly string[]): string {
  const path = join(folder, 'MedMij_Whitelist.xml');
  const nodes = hosts.map((host) => `    <MedMijNode><Hostname>${host}</Hostname></MedMijNode>`);
  writeFileSync(
    path,
    [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<Whitelist xmlns="xmlns://afsprakenstelsel.medmij.nl/whitelist/release2/">',
      '  <Tijdstempel>2024-05-31T10:00:00+02:00</Tijdstempel>',
      '  <Volgnummer>7</Volgnummer>',
      '  <MedMijNodes>',
      ...nodes,
      '  </MedMijNodes>',
      '</Whitelist>',
    ].join('\n'),
  );
  return path;
}

describe('a list of MedMij on the command line', () => {
  it('is clean when it is as it should be', () => {
    const { status, stdout } = runCommand(['check', whitelist('dva.voorbeeld.nl', 'pgo.voorbeeld.nl')]);
    expect(stdout).toContain('geen fouten, waarschuwingen of dubbelingen');
    expect(status).toBe(0);
  });

  it('that deviates is for MedMij, with line and entry', () => {
    const path = whitelist('dva.voorbeeld.nl', 'DVA.voorbeeld.nl');
    const { status, stdout } = runCommand(['check', path, '--format', 'json']);
    const report = JSON.parse(stdout) as Report;
    expect(status).toBe(1);
    expect(report.inputs).toEqual([{ name: path, resources: 0, list: { kind: 'Whitelist', entries: 2 } }]);
    expect(report.findings).toEqual([
      expect.objectContaining({
        code: 'list/entry-repeated',
        line: 7,
        evidence: { element: 'Hostname', value: 'dva.voorbeeld.nl' },
      }),
    ]);
    expect(report.issues[0]?.parties[0]?.party).toBe('medmij');
  });
});
