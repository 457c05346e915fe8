import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Lock } from './completeLock.js';
import { completeLock, missingPackages } from './completeLock.js';

const lock = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../package-lock.json'), 'utf8'),
) as Lock;

describe('package-lock.json', () => {
  it('has an entry for each optional package, so that npm ci accepts it (npm run lock)', () => {
    expect(missingPackages(lock).map(({ name }) => name)).toEqual([]);
  });

  it('names no registry', () => {
    const named = Object.entries(lock.packages).filter(([, { resolved }]) => resolved !== undefined);
    expect(named).toEqual([]);
  });
});

describe('completeLock', () => {
  const incomplete: Lock = {
    packages: {
      '': {},
      'node_modules/a': {
        version: '1.0.0',
        dev: true,
        optionalDependencies: { '@a/win32-x64-msvc': '1.0.0' },
      },
      'node_modules/b/node_modules/a': {
        version: '2.0.0',
        optionalDependencies: { 'a-linux-arm-gnueabihf': '2.0.0' },
      },
    },
  };

  it('adds what is missing beside its dependent, for the platform in its name', () => {
    const { packages } = completeLock(incomplete);
    expect(packages['node_modules/@a/win32-x64-msvc']).toEqual({
      version: '1.0.0',
      cpu: ['x64'],
      dev: true,
      optional: true,
      os: ['win32'],
    });
    expect(packages['node_modules/b/node_modules/a-linux-arm-gnueabihf']).toEqual({
      version: '2.0.0',
      cpu: ['arm'],
      optional: true,
      os: ['linux'],
    });
  });

  it('leaves a complete lock as it is', () => {
    const complete = completeLock(incomplete);
    expect(missingPackages(complete)).toEqual([]);
    expect(completeLock(complete)).toEqual(complete);
  });
});
