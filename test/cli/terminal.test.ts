import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const command = `${process.execPath} ${resolve(root, 'dist/cli/main.js')}`;
const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-terminal-'));
const example = 'examples/bgz-stu3-met-gebreken --fail-on never';
const escape = '\u001b[';

/** `script` of util-linux gives a command a pseudo-terminal; that of other systems takes other arguments. */
const hasTerminal = spawnSync('script', ['-qec', 'true', '/dev/null']).status === 0;

/** Runs a line of shell in a terminal, and gives what the terminal shows. */
function inTerminal(line: string): string {
  const { stdout } = spawnSync('script', ['-qec', line, '/dev/null'], {
    cwd: root,
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', TERM: 'xterm' },
    maxBuffer: 64 * 1024 * 1024,
  });
  return stdout;
}

/** Enough work for workers, and for progress to be shown. */
function writeMuchWork(): string {
  const path = join(folder, 'veel.ndjson');
  const line = JSON.stringify({ resourceType: 'Observation', status: 'final', note: 'x'.repeat(400) });
  writeFileSync(path, `${line}\n`.repeat(25_000));
  return path;
}

const muchWork = writeMuchWork();

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe.skipIf(!hasTerminal)('in a terminal (script of util-linux)', () => {
  it('colours the report', () => {
    expect(inTerminal(`${command} check ${example}`)).toContain(escape);
  });

  it('shows progress on standard error, and takes it away', () => {
    const out = join(folder, 'uit.json');
    const shown = inTerminal(
      `${command} check ${muchWork} --release stu3 --format json --fail-on never > ${out}`,
    );
    expect(shown).toContain('Controleren 1/');
    expect(shown.endsWith(`\r${escape}2K`)).toBe(true);
    expect(readFileSync(out, 'utf8')).not.toContain(escape);
  });

  it('has neither colour nor progress on a pipe', () => {
    const shown = inTerminal(`${command} check ${example} 2>/dev/null | cat`);
    expect(shown).toContain('WIE MOET WAT DOEN');
    expect(shown).not.toContain(escape);
    const piped = inTerminal(
      `${command} check ${muchWork} --release stu3 --fail-on never 2>&1 >/dev/null | cat`,
    );
    expect(piped).toBe('');
  });

  it('colours a file that is written in no case', () => {
    const out = join(folder, 'uit.txt');
    inTerminal(`${command} check ${example} --out ${out}`);
    expect(readFileSync(out, 'utf8')).not.toContain(escape);
  });
});

describe('an interrupt', () => {
  it('stops the workers at once, with exit code 130 and nothing half written', async () => {
    const [node = '', ...args] = command.split(' ');
    const out = join(folder, 'rapport.html');
    const child = spawn(node, [...args, 'check', muchWork, '--release', 'stu3', '--out', out]);
    const ended = new Promise<number | null>((settle) => child.once('exit', settle));
    await setTimeout(1500);
    child.kill('SIGINT');
    const code = await Promise.race([ended, setTimeout(10_000, 'still running')]);
    child.kill('SIGKILL');
    // Before it listens, and after the workers are done, the system stops it: then there is no code of ours.
    expect([130, null]).toContain(code);
    expect(readdirSync(folder).filter((name) => name.startsWith('rapport'))).toEqual([]);
  });
});
