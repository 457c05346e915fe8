/**
 * Writes the page on which a capture is dropped to `docs/web/index.html`, one file that works without a server.
 *
 *     npm run web
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { buildPage } from './buildPage.js';

const folder = resolve(import.meta.dirname, '../../docs/web');
const page = await buildPage();
mkdirSync(folder, { recursive: true });
writeFileSync(resolve(folder, 'index.html'), page);
console.log(`docs/web/index.html: ${Math.round(page.length / 1024)} kB`);
