/** Writes the examples that are made by a script: `npm run build:examples`. */
import { writeFileSync } from 'node:fs';
import { bgzSession } from './bgzSession.js';

const file = new URL('../../examples/bgz-stu3-sessie.har', import.meta.url);
writeFileSync(file, `${JSON.stringify(bgzSession(), undefined, 2)}\n`);
console.log('examples/bgz-stu3-sessie.har');
