import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import gegevensdienstJsonSchema from '../../schemas/gegevensdienst.schema.json' with { type: 'json' };
import gegevensdienstenJsonSchema from '../../schemas/gegevensdiensten.schema.json' with { type: 'json' };
import type { Report } from '../../src/report/Report.js';
import { runCommand } from './runCommand.js';

let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'pgo-keten-definition-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

function fileWith(name: string, content: unknown): string {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
}

/** The laboratory service as the command prints it, renamed. */
function ownDienst(): Record<string, unknown> {
  const { stdout } = runCommand(['diensten', '46', '--json']);
  return { ...(JSON.parse(stdout) as object), key: 'lab-van-ons', id: '9046' };
}

describe('definitions of gegevensdiensten', () => {
  it('are printed as documents that meet the published schemas', () => {
    const ajv = new Ajv2020({ strict: false });
    const one = JSON.parse(runCommand(['diensten', '48', '--json']).stdout) as unknown;
    expect(ajv.validate(gegevensdienstJsonSchema, one), JSON.stringify(ajv.errors)).toBe(true);
    const all = JSON.parse(runCommand(['diensten', '--json']).stdout) as unknown;
    expect(ajv.validate(gegevensdienstenJsonSchema, all), JSON.stringify(ajv.errors)).toBe(true);
  });

  it('are narrowed by sector, release and words, and are documents still', () => {
    const listed = (...args: readonly string[]): string => runCommand(['diensten', ...args]).stdout;
    expect(listed('--search', 'zib-bloodpressure').trim().split('\n').length).toBeGreaterThan(2);
    expect(listed('--search', 'basisgegevens zorg', '--release', 'stu3')).toContain('bgz-3');
    expect(listed('--search', 'basisgegevens zorg', '--release', 'r4')).not.toContain('bgz-3');
    expect(listed('--sector', 'GGZ').trim().split('\n')).toHaveLength(1);
    const none = runCommand(['diensten', '--search', 'niets hiervan']);
    expect(none.status).toBe(2);
    expect(none.stderr).toContain('Geen gegevensdienst');
    const file = fileWith('ggz.json', listed('--sector', 'GGZ', '--json'));
    const own: unknown = JSON.parse(listed('ggz-2', '--definition', file, '--json'));
    expect(own).toEqual(JSON.parse(listed('ggz-2', '--json')));
  });

  it('of your own stand beside those of the catalogue', () => {
    const file = fileWith('eigen.json', ownDienst());
    const listed = runCommand(['diensten', '--definition', file]).stdout.split('\n');
    expect(listed[0]).toContain('lab-van-ons');
    expect(listed.some((line) => line.includes('bgz-3'))).toBe(true);
    expect(runCommand(['diensten', '9046', '--definition', file]).stdout).toContain('lab-van-ons');
  });

  it('of your own can be what a report is about', () => {
    const file = fileWith('eigen.json', ownDienst());
    const args = ['classify', 'Mijn uitslagen staan er dubbel', '--definition', file, '--format', 'json'];
    expect(runCommand(args).status).toBe(0);
    expect(runCommand([...args, '--dienst', '9046']).stdout).toBe(runCommand(args).stdout);
    expect(runCommand([...args, '--dienst', 'niet-van-ons']).status).toBe(2);
  });

  it('of your own are what a check holds answers against', () => {
    const file = fileWith('eigen.json', [ownDienst()]);
    const answer = fileWith('antwoord.json', { resourceType: 'Bundle', type: 'searchset' });
    for (const named of [[], ['--dienst', '9046'], ['--dienst', 'lab-van-ons']]) {
      const args = ['check', answer, '--definition', file, ...named, '--format', 'json'];
      const report = JSON.parse(runCommand(args).stdout) as Report;
      expect(report.conformance?.gegevensdienst).toBe('lab-van-ons');
    }
  });

  it('that are wrong are refused, with what is wrong', () => {
    const { release: _, ...without } = ownDienst();
    const file = fileWith('fout.json', without);
    const { stderr, status } = runCommand(['diensten', '--definition', file, '--lang', 'en']);
    expect(stderr).toContain(`'${file}' is no definition of a gegevensdienst: /release: `);
    expect(status).toBe(2);
    const several = fileWith('twee.json', [ownDienst(), { ...ownDienst(), key: 'ander', id: '1' }]);
    const answer = fileWith('antwoord.json', { resourceType: 'Bundle', type: 'searchset' });
    expect(runCommand(['check', answer, '--definition', several]).stderr).toBe(
      "pgo-keten: Kies met --dienst 'lab-van-ons' of 'ander'.\n",
    );
  });
});
