import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const notices = readFileSync(resolve(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');

interface LockedPackage {
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly devOptional?: boolean;
}

const lock = JSON.parse(readFileSync(resolve(root, 'package-lock.json'), 'utf8')) as {
  readonly packages: Readonly<Record<string, LockedPackage>>;
};

/** What `npm install pgo-keten` installs, with what these need in turn. */
const installed = Object.entries(lock.packages)
  .filter(([path, { dev, peer, devOptional }]) => path !== '' && !(dev ?? peer ?? devOptional ?? false))
  .map(([path]) => path.slice('node_modules/'.length));

describe('third-party notices', () => {
  it('know what is installed', () => {
    expect(installed).toEqual(expect.arrayContaining(Object.keys(manifest.dependencies)));
  });

  it.each(installed)('name %s with its licence', (name) => {
    const own = JSON.parse(readFileSync(resolve(root, 'node_modules', name, 'package.json'), 'utf8')) as {
      license: string;
    };
    const row = notices.split('\n').find((line) => line.startsWith(`| \`${name}\``)) ?? '';
    expect(row).toContain(own.license);
  });

  it.each(['HL7', 'Nictiz', 'MedMij', 'SNOMED CT', 'LOINC', 'UCUM', 'fhirpath'])('name %s', (source) => {
    expect(notices).toContain(source);
  });
});
