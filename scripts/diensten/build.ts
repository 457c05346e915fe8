/**
 * Holds the composed answers of the person domain, read in place from `../shared`, against their gegevensdiensten, and
 * says of every kind of finding whether it is explained.
 *
 *     npm run corpus:diensten              prints the figures
 *     npm run corpus:diensten -- --write   writes docs/exchanges.md as well
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import { dienstenPage } from './dienstenPage.js';
import { explanations } from './explanations.js';
import { fixturesAtHand, measureSet, sets } from './measureSessions.js';

if (!fixturesAtHand) {
  console.log('Skipped: the fixtures are not at hand.');
} else {
  const measures = sets.map(([set, dienst]) => measureSet(set, dienst, [stu3, r4]));
  for (const { set, answers, known, found } of measures) {
    const told = [...found].map(([code, count]) => `${count} ${code}`).join(', ');
    console.log(`${set}: ${known} of ${answers} queries recognised; ${told === '' ? 'nothing found' : told}`);
  }
  const open = measures.flatMap(({ set, found }) =>
    [...found.keys()].filter((code) => explanations[code] === undefined).map((code) => `${set} ${code}`),
  );
  for (const each of open) console.log(`not explained: ${each}`);
  process.exitCode = open.length > 0 || measures.some(({ answers, known }) => known < answers) ? 1 : 0;
  if (process.argv.includes('--write')) {
    writeFileSync(resolve(import.meta.dirname, '../../docs/exchanges.md'), dienstenPage(measures));
  }
}
