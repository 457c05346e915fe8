/**
 * Writes the declarations for CommonJS: those for ES modules under the name that Node expects, importing each other
 * under that name. Compiling them a second time would give the same and take as long again.
 *
 *     tsx scripts/build/writeCommonJsTypes.ts
 */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';

const dist = resolve(import.meta.dirname, '../../dist');

for (const file of readdirSync(dist, { recursive: true, encoding: 'utf8' })) {
  if (!file.endsWith('.d.ts')) continue;
  const text = readFileSync(resolve(dist, file), 'utf8');
  const imports = /(from|import\()\s*'(\.{1,2}\/[^']+)\.js'/g;
  writeFileSync(
    resolve(dist, file.replace(/\.d\.ts$/, '.d.cts')),
    text.replace(imports, (_, keyword: string, path: string) => `${keyword} '${path}.cjs'`),
  );
}
