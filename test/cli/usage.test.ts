import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runCommand } from './runCommand.js';

describe('wrong use of the command line', () => {
  it.each([
    ['an unknown command', ['chek'], "Er is geen opdracht 'chek'."],
    ['no files', ['check'], "Het argument 'bestanden' ontbreekt."],
    ['an unknown option', ['check', 'x.json', '--foo'], "Er is geen optie '--foo'."],
    ['an option without its value', ['check', 'x.json', '--dienst'], 'heeft een waarde nodig.'],
    [
      'a format that does not exist',
      ['check', 'x.json', '--format', 'yaml'],
      "De waarde 'yaml' van --format bestaat niet; kies 'pretty', 'json', 'html', ",
    ],
    [
      'a release that does not exist',
      ['check', 'x.json', '--release', 'r5'],
      "De waarde 'r5' van --release bestaat niet; kies 'stu3' of 'r4'.",
    ],
    ['an unknown gegevensdienst', ['diensten', 'bgz'], "Er is geen gegevensdienst 'bgz'"],
    ['too many arguments', ['diensten', '48', '49'], 'Er zijn te veel argumenten.'],
  ])('is one sentence and exit code 2: %s', (_, args, sentence) => {
    const { status, stdout, stderr } = runCommand(args);
    expect(stderr).toContain(sentence);
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  it('is said in English when asked', () => {
    const { status, stderr } = runCommand(['check', 'x.json', '--lang', 'en', '--fail-on', 'sometimes']);
    expect(stderr).toBe(
      "pgo-keten: The value 'sometimes' of --fail-on does not exist; choose 'error', 'warning', 'new' or 'never'.\n",
    );
    expect(status).toBe(2);
  });

  it('without any argument shows the help, with exit code 2', () => {
    const { status, stderr } = runCommand([]);
    expect(stderr).toContain('Gebruik: pgo-keten');
    expect(status).toBe(2);
  });
});

describe('help and version', () => {
  it('gives the version of the package', () => {
    expect(runCommand(['--version'])).toEqual({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  });

  it.each([['check'], ['keten'], ['explain'], ['diensten'], ['classify'], ['issues']])(
    'explains %s in both languages',
    (command) => {
      const dutch = runCommand([command, '--help']);
      const english = runCommand([command, '--help', '--lang', 'en']);
      expect(dutch.stdout).toContain(`Gebruik: pgo-keten ${command}`);
      expect(english.stdout).toContain(`Usage: pgo-keten ${command}`);
      expect(dutch.stdout).toContain('Voorbeelden:\n  pgo-keten ');
      expect(english.stdout).toContain('Examples:\n  pgo-keten ');
      expect([dutch.status, english.status]).toEqual([0, 0]);
    },
  );
});

describe('pgo-keten diensten', () => {
  it('lists the catalogue', () => {
    const { status, stdout } = runCommand(['diensten']);
    expect(stdout).toMatch(/^ *48 {2}bgz-3 +STU3 /m);
    expect(status).toBe(0);
  });

  it('shows the queries of one, by id or key', () => {
    const byId = runCommand(['diensten', '48']);
    expect(byId.stdout).toContain('GET /Patient?_include=Patient:general-practitioner');
    expect(byId.stdout).toContain('http://nictiz.nl/fhir/StructureDefinition/zib-Problem');
    expect(runCommand(['diensten', 'bgz-3'])).toEqual(byId);
  });

  it('gives the same as JSON', () => {
    const dienst = JSON.parse(runCommand(['diensten', '48', '--json']).stdout) as Record<string, unknown>;
    expect(dienst).toMatchObject({ key: 'bgz-3', id: '48', release: 'STU3' });
  });
});
