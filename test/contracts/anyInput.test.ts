import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { CheckInput } from '../../src/check.js';
import { check } from '../../src/check.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import { documents } from '../../src/documents/documents.js';
import { readDocument } from '../../src/documents/readDocument.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { writeReport } from '../../src/writeReport.js';
import { deepFreeze } from '../support/deepFreeze.js';
import { createRandom, mutate } from '../support/mutate.js';

const examples = resolve(import.meta.dirname, '../../examples');
const folders = readdirSync(examples, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

function answersOf(folder: string): readonly FhirResource[] {
  return readdirSync(resolve(examples, folder))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => JSON.parse(readFileSync(resolve(examples, folder, name), 'utf8')) as FhirResource);
}

const definitions = [stu3, r4];
const diensten = { stu3: '48', r4: 'medicatieproces-9-3.0' } as const;
const dienstOf = (folder: string): string => (folder.includes('r4') ? diensten.r4 : diensten.stu3);

describe.each(folders)('check, whatever is done to %s', (folder) => {
  const answers = answersOf(folder);
  const random = createRandom(20260115 + folder.length);

  it.each(['as text', 'as objects'] as const)('gives a report that can be read back, %s', (form) => {
    for (let round = 0; round < 25; round++) {
      const at = random(answers.length);
      const mutant = mutate(answers[at], random);
      const inputs: readonly CheckInput[] = answers.map((answer, index) => ({
        content: form === 'as text' ? JSON.stringify(index === at ? mutant : answer) : answer,
      }));
      const options = round % 2 === 0 ? { dienst: dienstOf(folder) } : {};
      const report = check(inputs, { definitions, ...options });
      const text = writeReport(report, { format: 'json', language: 'nl' });
      expect(readDocument(documents.report, text)).toMatchObject({ ok: true });
    }
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('leaves its input as it is', () => {
    const inputs = deepFreeze(answers.map((content) => ({ content })));
    expect(() => check(inputs, { definitions, dienst: dienstOf(folder) })).not.toThrow();
  });

  it('gives the same report in every time zone, byte for byte', () => {
    const zone = process.env['TZ'];
    const texts = ['Europe/Amsterdam', 'UTC', 'Pacific/Kiritimati', 'America/St_Johns'].map((name) => {
      process.env['TZ'] = name;
      const report = check(
        answers.map((content) => ({ content })),
        { definitions, dienst: dienstOf(folder) },
      );
      return writeReport(report, { format: 'json', language: 'nl' });
    });
    if (zone === undefined) delete process.env['TZ'];
    else process.env['TZ'] = zone;
    expect(new Set(texts).size).toBe(1);
  });
});
