import { mkdtempSync, readdirSync, readFileSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Classification, KnownIssues } from '../../src/classifier.js';
import { runCommand, startCommand } from './runCommand.js';

const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-'));
const write = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};

describe('pgo-keten classify', () => {
  it('says in words what a report is, who must act and where to report it', () => {
    const { status, stdout, stderr } = runCommand(['classify', 'De brief van de cardioloog gaat niet open']);
    expect(stdout).toContain('document-niet-te-openen');
    expect(stdout).toContain('Aan zet is');
    expect(stdout).toContain('Meld het bij');
    expect([status, stderr]).toEqual([0, '']);
  });

  it('gives JSON, and reads standard input', () => {
    const { stdout } = runCommand(['classify', '-', '--format', 'json', '--reporter', 'persoon'], {
      input: 'Er staat alleen een code, K86, zonder omschrijving',
    });
    const [first] = JSON.parse(stdout) as Classification[];
    expect(first?.symptom).toBe('code-zonder-omschrijving');
  });

  it('adds columns to a table', () => {
    const path = write(
      'meldingen.csv',
      'nr;melding\n1;"Mijn bloeduitslag zie ik pas na een week; waarom?"\n2;=1+1\n3;Het werkt niet\n',
    );
    const { status, stdout } = runCommand(['classify', '--file', path]);
    const [header, delayed, formula, vague] = stdout.split('\n');
    expect(header).toBe(
      'nr;melding;symptoom;wat het is;categorie;zekerheid;aan zet;melden bij;ernst;te vragen;ook gemeld',
    );
    expect(delayed).toContain('vertraagde-vrijgave');
    expect(formula).toMatch(/^2;=1\+1;needs-more-information;/);
    expect(vague).toContain('needs-more-information');
    expect(vague).toMatch(/\?/);
    expect(status).toBe(0);
  });

  it('reads what a helpdesk exports in Windows-1252, and finds the column by name', () => {
    const path = write('oud.csv', Buffer.from('id,omschrijving\n1,Mijn allergie\xebn ontbreken\n', 'latin1'));
    const { stdout } = runCommand(['classify', '--file', path]);
    expect(stdout).toContain('allergieën');
    // By the mark, a spreadsheet reads what comes back as UTF-8.
    expect(stdout.startsWith('\uFEFFid,')).toBe(true);
    const wide = write('wide.txt', Buffer.from('\uFEFFid\tmelding\r\n1\tDigiD werkt niet\r\n', 'utf16le'));
    expect(runCommand(['classify', '--file', wide]).stdout).toContain('\uFEFFid\tmelding\tsymptoom');
    const other = write('kolom.csv', 'a,b\n1,DigiD werkt niet\n');
    expect(runCommand(['classify', '--file', other]).stderr).toContain('kies met --column uit: a, b.');
    expect(runCommand(['classify', '--file', other, '--column', 'B']).stdout).toContain(
      'digid-login-mislukt',
    );
  });

  it.each([
    [
      'semicolons and line endings of Windows',
      '\uFEFFnr;melding;nr\r\n1;"Staat ""dubbel""; al\r\nweken";x\r\n\r\n2;5" kapot;\r\n',
    ],
    ['tabs', 'melding\tstatus\nDigiD werkt niet\topen\nLeeg\t'],
    ['commas, and columns of an earlier run', 'id,melding,symptoom\n7,"Pdf, leeg",x\n'],
    ['one column', 'melding\nDigiD, werkt niet\n"Staat er; dubbel"\n'],
  ])('leaves what was there as it was: %s', (_, text) => {
    const { stdout, status } = runCommand(['classify', '--file', write('zo.csv', text)]);
    const left = text.split(/\r?\n/).filter((line) => line !== '');
    for (const line of left) expect(stdout).toContain(line);
    expect(stdout.match(/\r\n/g)?.length).toBe(text.match(/\r\n/g)?.length);
    expect(stdout.startsWith('\uFEFF')).toBe(text.startsWith('\uFEFF'));
    expect(stdout.split('\n').length).toBe(text.split('\n').length);
    expect(status).toBe(0);
  });

  it('keeps every row and column in order, of two thousand with holes in them', () => {
    const rows = Array.from({ length: 2000 }, (_, index) =>
      index % 7 === 0 ? `${index}` : index % 5 === 0 ? `${index};` : `${index};DigiD werkt niet;open`,
    );
    const path = write('veel.csv', `nr;melding;status\r\n${rows.join('\r\n')}\r\n`);
    const lines = runCommand(['classify', '--file', path]).stdout.split('\r\n').slice(1, -1);
    expect(lines).toHaveLength(rows.length);
    for (const [index, line] of lines.entries()) {
      expect(line.startsWith(`${rows[index]}`)).toBe(true);
      expect(line.split(';')).toHaveLength(12);
    }
  });

  it('lets nothing of a person into the columns that it adds', () => {
    const person =
      'Mevr. Zandstra-de Wit, BSN 999900006, geboren 03-04-1951, Dorpsstraat 5, 0612345678, a.zandstra@example.org';
    const path = write('persoon.csv', `melding;nr\n"${person}. Haar medicijnen staan dubbel.";1\n`);
    const [, row = ''] = runCommand(['classify', '--file', path]).stdout.split('\n');
    const columns = row.slice(row.indexOf('";1;') + 3);
    expect(columns).toContain('dubbel');
    for (const piece of person.split(/[ ,]+/).filter((word) => word.length > 3))
      expect(columns).not.toContain(piece);
  });

  it('classifies a report a line, and keeps its place when a line is none', () => {
    const path = write(
      'm.jsonl',
      '{"id":7,"text":"DigiD werkt niet"}\n{"text":\n{"evidence":{"lists":{"zal":"absent"}}}\n',
    );
    const { status, stdout, stderr } = runCommand(['classify', '--file', path]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as { id?: number } | null);
    expect(lines.map((line) => line === null)).toEqual([false, true, false]);
    expect(lines[0]?.id).toBe(7);
    expect(stderr).toBe('pgo-keten: Regel 2 is geen melding; de rest is ingedeeld.\n');
    expect(status).toBe(2);
  });

  it('wants a text or a file', () => {
    for (const args of [['classify'], ['classify', 'tekst', '--file', 'x.csv']]) {
      const { status, stderr } = runCommand(args);
      expect(stderr).toBe('pgo-keten: Geef een tekst of --file, niet allebei.\n');
      expect(status).toBe(2);
    }
  });
});

describe('pgo-keten issues and check --known', () => {
  const examples = 'examples/bgz-stu3-met-gebreken';
  const register = join(folder, 'register.json');
  const read = (): KnownIssues => JSON.parse(readFileSync(register, 'utf8')) as KnownIssues;

  it('lets a build fail on new and returned issues only', () => {
    const report = write('rapport.json', runCommand(['check', examples, '-d', '48', '-f', 'json']).stdout);
    const build = (): number | null =>
      runCommand(['check', examples, '-d', '48', '--known', register, '--fail-on', 'new']).status;

    write('register.json', '{"version":1,"issues":[]}');
    expect(build()).toBe(1);

    const added = runCommand(['issues', register, 'add', report]);
    expect(added.status).toBe(0);
    expect(read().issues.length).toBeGreaterThan(3);
    expect(build()).toBe(0);

    const solved = read().issues.map((issue, index) =>
      index === 0 ? { ...issue, decision: { ...issue.decision, state: 'opgelost' } } : issue,
    );
    write('register.json', JSON.stringify({ version: 1, issues: solved }));
    expect(build()).toBe(1);

    const shown = runCommand(['check', examples, '-d', '48', '--known', register]).stdout;
    expect(shown).toContain('teruggekeerd · was opgelost · eigenaar: ');
    expect(shown).toMatch(/ · 1 teruggekeerd · \d+ bekend · /);

    runCommand(['issues', register, 'add', report]);
    expect(read().issues[0]?.decision.state).toBe('teruggekeerd');
    expect(runCommand(['issues', register, 'recurring']).stdout).toContain('1 keer teruggekeerd');
    const json = runCommand(['issues', register, 'recurring', '--format', 'json']).stdout;
    expect(JSON.parse(json)).toMatchObject([{ regressions: 1, registers: 1 }]);
  });

  it('lists a register, merges another and leaves no draft behind', () => {
    const other = write('ander.json', readFileSync(register));
    const before = read();
    expect(runCommand(['issues', register, 'merge', other]).status).toBe(0);
    expect(read()).toEqual(before);
    expect(runCommand(['issues', register, 'list']).stdout).toContain('teruggekeerd');
    expect(readdirSync(folder).filter((name) => name.endsWith('.draft'))).toEqual([]);
  });

  it('keeps what two processes add at once', async () => {
    const both = join(folder, 'samen.json');
    const reports = ['48', '49'].map((dienst) =>
      write(`r${dienst}.json`, runCommand(['check', examples, '-d', dienst, '-f', 'json']).stdout),
    );
    const ids = reports.map((report) => {
      const alone = `${report}.register`;
      runCommand(['issues', alone, 'add', report]);
      return (JSON.parse(readFileSync(alone, 'utf8')) as KnownIssues).issues.map(({ id }) => id);
    });
    const statuses = await Promise.all(
      [...reports, ...reports, ...reports].map((report) => startCommand(['issues', both, 'add', report])),
    );
    expect(statuses).toEqual([0, 0, 0, 0, 0, 0]);
    const kept = (JSON.parse(readFileSync(both, 'utf8')) as KnownIssues).issues.map(({ id }) => id);
    expect(kept).toEqual([...new Set(ids.flat())].sort());
    expect(readdirSync(folder).filter((name) => /draft|lock/.test(name))).toEqual([]);
  });

  it('takes over from a process that was stopped, and says where a register is damaged', () => {
    const report = write('weer.json', runCommand(['check', examples, '-d', '48', '-f', 'json']).stdout);
    const left = join(folder, 'verlaten.json');
    write('verlaten.json.lock', '1');
    const long = new Date(Date.now() - 120_000);
    utimesSync(`${left}.lock`, long, long);
    expect(runCommand(['issues', left, 'add', report]).status).toBe(0);

    const text = readFileSync(left, 'utf8');
    for (const damaged of [
      text.slice(0, text.length / 2),
      '',
      '[]',
      'null',
      text.replace('"nieuw"', '"weg"'),
    ]) {
      write('stuk.json', damaged);
      const { status, stderr } = runCommand(['issues', join(folder, 'stuk.json'), 'add', report]);
      expect([status, stderr.split('\n').length]).toEqual([2, 2]);
      expect(readFileSync(join(folder, 'stuk.json'), 'utf8')).toBe(damaged);
    }
  });

  it('refuses what is no register, and leaves a file it can not write', () => {
    const none = write('geen.json', '{"version":2}');
    expect(runCommand(['issues', none, 'list'])).toMatchObject({ status: 2, stdout: '' });
    expect(runCommand(['issues', none, 'add', none]).status).toBe(2);
    expect(readFileSync(none, 'utf8')).toBe('{"version":2}');
    expect(runCommand(['issues', register, 'delete']).stderr).toContain("kies 'list', 'add', 'merge' of");
    expect(runCommand(['check', examples, '--fail-on', 'new'])).toMatchObject({ status: 2 });
  });
});
