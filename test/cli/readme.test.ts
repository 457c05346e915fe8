import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { runCommand } from './runCommand.js';

const readme = readFileSync(resolve(import.meta.dirname, '../../README.md'), 'utf8');

function block(language: string): string {
  const match = new RegExp(`^\`\`\`${language}\n([^]*?)^\`\`\`$`, 'm').exec(readme);
  if (match?.[1] === undefined) throw new Error(`README has no ${language} block.`);
  return match[1];
}

describe('the README', () => {
  it('shows what the example prints', () => {
    const [, args = ''] = /main\.js (check .*)$/.exec(manifest.scripts.example) ?? [];
    const { status, stdout } = runCommand(args.split(' '));
    const printed = stdout.split('\n');
    const shown = block('text')
      .split('\n')
      .filter((line) => line.trim() !== '…')
      .map((line) => line.replace(/ …$/, ''));
    let from = 0;
    for (const line of shown) {
      const at = printed.findIndex((candidate, index) => index >= from && candidate.startsWith(line));
      expect(at, `'${line}' is printed, after what stands above it`).toBeGreaterThanOrEqual(from);
      from = at + 1;
    }
    expect(status).toBe(0);
  });

  it('names the doors of the exports map', () => {
    const named = [...readme.matchAll(/^\| `(pgo-keten[^`]*)`/gm)].map(([, name]) => name);
    const doors = Object.keys(manifest.exports)
      .filter((name) => name !== './package.json' && !name.startsWith('./schemas/'))
      .map((name) => manifest.name + name.slice(1));
    expect(named.sort()).toEqual(doors.sort());
  });
});
