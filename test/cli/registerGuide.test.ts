import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCommand } from './runCommand.js';

/** The commands of a guide, in their order. */
function commandsOf(path: string): readonly string[] {
  const text = readFileSync(path, 'utf8');
  return [...text.matchAll(/^```sh\n([\s\S]*?)^```$/gm)]
    .flatMap(([, block = '']) => block.trim().split('\n'))
    .filter((line) => line.startsWith('npx pgo-keten '));
}

describe.each(['docs/guides/nl/bekende-issues.md', 'docs/guides/en/known-issues.md'])('%s', (path) => {
  it('gives commands that do what it says', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-'));
    const outputs = commandsOf(path).map((line) => {
      const [command = '', target] = line.slice('npx pgo-keten '.length).split(' > ');
      const args = command.split(' ').map((arg) => (arg.endsWith('.json') ? join(folder, arg) : arg));
      const { status, stdout, stderr } = runCommand(args);
      expect([line, status, stderr]).toEqual([line, 0, '']);
      if (target !== undefined) writeFileSync(join(folder, target), stdout);
      return stdout;
    });
    expect(outputs).toHaveLength(7);
    expect(outputs[2]).toMatch(/ (?:bekend|known) · /);
    expect(outputs[6]).toMatch(/in 2 registers/);
  });
});
