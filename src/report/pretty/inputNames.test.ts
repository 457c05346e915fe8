import { describe, expect, it } from 'vitest';
import { inputNames } from './inputNames.js';
import { prettyTexts } from './prettyTexts.js';

const namesOf = (...names: readonly (string | undefined)[]) =>
  inputNames(
    names.map((name) => ({ ...(name !== undefined && { name }), resources: 1 })),
    prettyTexts.nl,
  );

describe('inputNames', () => {
  it.each([
    [['a/b/x.json', 'a/b/y.json'], 'a/b/', ['x.json', 'y.json']],
    [['a/b/x.json', 'a/c/x.json'], 'a/', ['b/x.json', 'c/x.json']],
    [['C:\\s\\x.json', 'C:\\s\\y.json'], 'C:\\s\\', ['x.json', 'y.json']],
    [['abc.json', 'abd.json'], '', ['abc.json', 'abd.json']],
    [['a/x.json'], '', ['a/x.json']],
  ])('%j', (names, folder, rest) => {
    expect(namesOf(...names)).toEqual({ folder, names: rest });
  });

  it('numbers inputs without a name', () => {
    expect(namesOf('a/x.json', undefined).names).toEqual(['a/x.json', 'invoer 2']);
  });

  it('gives nothing for no inputs', () => {
    expect(namesOf()).toEqual({ folder: '', names: [] });
  });
});
