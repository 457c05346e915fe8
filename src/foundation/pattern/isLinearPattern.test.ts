import { describe, expect, it } from 'vitest';
import { isLinearPattern } from './isLinearPattern.js';
import { parsePattern } from './parsePattern.js';

function isLinear(text: string): boolean {
  const pattern = parsePattern(text);
  if (pattern === undefined) throw new Error(`'${text}' does not parse`);
  return isLinearPattern(pattern);
}

describe('isLinearPattern', () => {
  it.each([
    'abc',
    '^[a-z]+$',
    '^(a|b)*$',
    '[A-Z]([A-Za-z0-9_]){0,254}',
    '\\d{4}-\\d{2}-\\d{2}',
    '\\..*',
    '^http:\\/\\/hl7\\.org\\/fhirpath\\/System\\.[A-Z][A-Za-z]+$',
    '[A-Za-z][A-Za-z0-9]*(\\.[a-z][A-Za-z0-9]*(\\[x])?)*',
    '^urn:oid:[0-2](\\.(0|[1-9][0-9]*))+$',
    '^(?:[^"]|"")*$',
    '^-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]+)?$',
    'a*',
    '',
  ])('accepts %s', (text) => {
    expect(isLinear(text)).toBe(true);
  });

  it.each([
    '^(a+)+$',
    '^(a*)*$',
    '^(a|a)*$',
    '^(a|aa)+$',
    '^(a+b?)+$',
    '^([a-z]|[a-f])*$',
    '^(.*)*x$',
    '^a*a*$',
    '^.*.*x$',
    '^\\s*(\\s|a)*$',
    '\\s+$',
    'a+b',
    '(x(a|a)*b)*',
    'a(b*b*c)?',
    '(a+$|b)',
    '^[a-z]{1,64}[a-z0-9]{1,64}!$',
  ])('refuses %s', (text) => {
    expect(isLinear(text)).toBe(false);
  });

  it('refuses what is too large to analyse', () => {
    expect(isLinear('^(?:abcdefghijklmnopqrstuvwxyz){5}$')).toBe(false);
  });
});
