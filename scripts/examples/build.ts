/** Writes the examples that are made by a script: `npm run build:examples`. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { bgzSession } from './bgzSession.js';
import { chainExample } from './chain.js';

const examples = new URL('../../examples/', import.meta.url);
write('bgz-stu3-sessie.har', bgzSession());
mkdirSync(new URL('keten/', examples), { recursive: true });
for (const [name, bundle] of chainExample()) write(`keten/${name}`, bundle);

function write(name: string, content: unknown): void {
  writeFileSync(new URL(name, examples), `${JSON.stringify(content, undefined, 2)}\n`);
  console.log(`examples/${name}`);
}
