/**
 * Completes `package-lock.json` after `npm install`, so that `npm ci` accepts it on every platform.
 *
 *     npm run lock
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Lock } from './completeLock.js';
import { completeLock, missingPackages } from './completeLock.js';

const file = resolve(import.meta.dirname, '../../package-lock.json');
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
writeFileSync(file, `${JSON.stringify(completeLock(lock), undefined, 2)}\n`);
console.log(`${missingPackages(lock).length} packages of other platforms added`);
