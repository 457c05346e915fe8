import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };

const root = resolve(import.meta.dirname, '../..');
const notices = readFileSync(resolve(root, 'THIRD-PARTY-NOTICES.md'), 'utf8');

describe('third-party notices', () => {
  it.each(Object.keys(manifest.dependencies))('name %s with its licence', (name) => {
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
