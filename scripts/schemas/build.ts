/**
 * Writes the JSON Schemas of all documents to `schemas/`.
 *
 *     npm run build:schemas
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { jsonSchemas } from './jsonSchemas.js';

const folder = resolve(import.meta.dirname, '../../schemas');
rmSync(folder, { recursive: true, force: true });
mkdirSync(folder);
const schemas = jsonSchemas();
for (const [name, text] of schemas) writeFileSync(resolve(folder, name), text);
console.log(`${schemas.size} schemas`);
