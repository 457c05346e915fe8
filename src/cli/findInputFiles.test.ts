import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { asPattern, findInputFiles } from './findInputFiles.js';

const folder = mkdtempSync(join(tmpdir(), 'pgo-keten-find-'));
const at = (path: string): string => join(folder, path);

beforeAll(() => {
  for (const sub of ['a', 'a/b', 'node_modules', 'leeg']) mkdirSync(at(sub), { recursive: true });
  const files = ['a/2.json', 'a/1.json', 'a/b/3.XML', 'a/b/leesmij.md', 'node_modules/4.json', '[5].json'];
  for (const file of files) writeFileSync(at(file), '{}');
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const found = (...paths: readonly string[]): readonly string[] =>
  findInputFiles(paths.map(at)).map(({ name, problem }) =>
    [name.slice(folder.length + 1), ...(problem === undefined ? [] : [problem])].join(' '),
  );

describe('findInputFiles', () => {
  it.each([
    ['a', ['a/1.json', 'a/2.json']],
    ['a/*.json', ['a/1.json', 'a/2.json']],
    ['a/*', ['a/1.json', 'a/2.json']],
    ['**', ['[5].json', 'a/1.json', 'a/2.json', 'a/b/3.XML']],
    ['a/**/[13].*', ['a/1.json', 'a/b/3.XML']],
    ['a/{2,9}.json', ['a/2.json']],
    ['[5].json', ['[5].json']],
    ['leeg', ['leeg folder-without-input']],
    ['leeg/*.json', ['leeg/*.json no-match']],
    ['weg.json', ['weg.json missing']],
  ])('finds %s', (path, expected) => {
    expect(found(path)).toEqual(expected);
  });

  it('keeps the order of the command line, and takes a dash for standard input', () => {
    expect(findInputFiles([at('a/2.json'), '-', at('a/1.json')])).toEqual([
      { name: at('a/2.json'), size: 2 },
      { name: '-', size: 0 },
      { name: at('a/1.json'), size: 2 },
    ]);
  });

  it('reads the separators of Windows in a pattern there, and nowhere else', () => {
    expect(asPattern('sessie\\**\\*.json', 'win32')).toBe('sessie/**/*.json');
    expect(asPattern('sessie\\[1].json', 'linux')).toBe('sessie\\[1].json');
  });
});
