import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { jsonSchemas } from './jsonSchemas.js';

/** Known by name; that they are kept is for who reads the schema. */
const formats = { date: true, 'date-time': true } as const;

const folder = resolve(import.meta.dirname, '../../schemas');

describe('schemas/', () => {
  it('is what `npm run build:schemas` writes', () => {
    const schemas = jsonSchemas();
    expect(readdirSync(folder).sort()).toEqual([...schemas.keys()].sort());
    for (const [name, text] of schemas) expect(readFileSync(resolve(folder, name), 'utf8')).toBe(text);
  });

  it.each([...jsonSchemas()])('%s is a JSON Schema of draft 2020-12, strictly', (_, text) => {
    const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats });
    expect(() => ajv.compile(JSON.parse(text) as object)).not.toThrow();
  });

  it('is in the exports map, file by file', () => {
    const exported = Object.keys(manifest.exports).filter((name) => name.startsWith('./schemas/'));
    expect(exported.sort()).toEqual([...jsonSchemas().keys()].map((name) => `./schemas/${name}`).sort());
  });
});
