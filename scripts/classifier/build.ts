/**
 * Trains the classifier of reports in words, and writes it to `src/issues/words/tables/`.
 *
 *     npm run train:classifier
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { digestOf } from './digestOf.js';
import { isHeldOut } from './isHeldOut.js';
import { readReports } from './readReports.js';
import { trainModel } from './trainModel.js';
import { writeTables } from './writeTables.js';

const target = new URL('../../src/issues/words/tables/textTables.ts', import.meta.url);

const reports = readReports().filter((report) => !isHeldOut(report));
const text = writeTables(trainModel(reports), digestOf(reports));
await mkdir(new URL('./', target), { recursive: true });
await writeFile(target, text);
const kilobytes = [text.length, gzipSync(text, { level: 9 }).length].map((size) => Math.round(size / 1000));
console.log(`${reports.length} reports: ${kilobytes[0]} kB, ${kilobytes[1]} kB gzipped`);
