/**
 * Compiles FHIR packages to the tables of `src/definitions/tables/`.
 *
 *     npm run build:tables -- ../shared/fhir/packages
 */
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildTables } from './buildTables.js';

const folder = process.argv[2] ?? '../shared/fhir/packages';
for (const [file, text] of await buildTables(folder)) {
  await writeFile(new URL(`../../src/definitions/tables/${file}`, import.meta.url), text);
  console.log(
    `${file}: ${Math.round(text.length / 1000)} kB, ${Math.round(gzipSync(text).length / 1000)} kB gzipped`,
  );
}
