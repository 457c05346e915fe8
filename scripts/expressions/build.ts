/**
 * Compiles the invariants of FHIR packages to the tables of `src/definitions/tables/`.
 *
 *     npx tsx scripts/expressions/build.ts ../shared/fhir/packages
 */
import { writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { buildExpressionTables } from './buildExpressionTables.js';

const folder = process.argv[2] ?? '../shared/fhir/packages';
for (const { file, text, counts, leftOut } of await buildExpressionTables(folder)) {
  await writeFile(new URL(`../../src/definitions/tables/${file}`, import.meta.url), text);
  const { expressions, focuses, functions } = counts;
  console.log(
    `${file}: ${expressions} expressions on ${focuses} types in ${functions} functions, ` +
      `${Math.round(text.length / 1000)} kB, ${Math.round(gzipSync(text).length / 1000)} kB gzipped`,
  );
  for (const { expression, type, reason } of leftOut)
    console.log(`  left out on ${type}: ${expression} (${reason})`);
}
