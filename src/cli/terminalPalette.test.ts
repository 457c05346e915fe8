import { describe, expect, it } from 'vitest';
import { terminalPalette } from './terminalPalette.js';

const red = '\u001b[31mfout\u001b[39m';

describe('terminalPalette', () => {
  it.each([
    ['a terminal', { isTTY: true, env: {} }, red],
    ['a pipe', { isTTY: false, env: {} }, 'fout'],
    ['a terminal with NO_COLOR', { isTTY: true, env: { NO_COLOR: '1' } }, 'fout'],
    ['a terminal with an empty NO_COLOR', { isTTY: true, env: { NO_COLOR: '' } }, red],
    ['a dumb terminal', { isTTY: true, env: { TERM: 'dumb' } }, 'fout'],
    ['a pipe with FORCE_COLOR', { isTTY: false, env: { FORCE_COLOR: '1' } }, red],
    ['NO_COLOR and FORCE_COLOR', { isTTY: true, env: { NO_COLOR: '1', FORCE_COLOR: '1' } }, 'fout'],
  ])('on %s', (_, context, expected) => {
    expect(terminalPalette(context).red('fout')).toBe(expected);
  });
});
