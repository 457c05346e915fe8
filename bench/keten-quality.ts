/**
 * Measures comparing hops on traces of which the answer is known: one change at one hop, or nothing but another way of
 * writing. On the project's own sessions, and on the fixtures beside it when present.
 * Run: npm run corpus:keten [-- seed every]: of the fixtures, one session in so many.
 */
import type { TraceSession } from '../test/keten/loadSessions.js';
import { ownSessions, sharedSessions } from '../test/keten/loadSessions.js';
import type { CompoundFigures } from '../test/keten/compound/measureCompound.js';
import { measureCompound } from '../test/keten/compound/measureCompound.js';
import { measureChanges, measureFalse, shareFound } from '../test/keten/measureTraces.js';

const [seed = 11, every = 3] = process.argv.slice(2).map(Number);

const percent = (share: number): string => `${(share * 100).toFixed(2)} %`;

function measure(name: string, sessions: readonly TraceSession[]): void {
  if (sessions.length === 0) {
    console.log(`${name}: absent\n`);
    return;
  }
  const resources = sessions.reduce((sum, session) => sum + session.resources.length, 0);
  console.log(`${name}: ${sessions.length} sessions, ${resources} resources, seed ${seed}`);
  const figures = measureChanges(sessions, seed);
  for (const [change, { traces, found }] of [...figures.byChange].sort(([a], [b]) => (a < b ? -1 : 1)))
    console.log(`  ${change.padEnd(56)} ${String(found).padStart(5)} of ${String(traces).padStart(5)}`);
  const missed = figures.misses.filter(({ expected }) => !expected.startsWith('FOUND'));
  const types = [...figures.byType].filter(([, { traces, found }]) => found < traces);
  console.log(
    `  found ${percent(shareFound(figures))} of ${figures.traces} changes, with ${figures.extra} other differences`,
  );
  if (types.length > 0)
    console.log(
      `  types with a miss: ${types.map(([type, { traces, found }]) => `${type} ${found}/${traces}`).join(', ')}`,
    );
  for (const miss of missed.slice(0, 15)) console.log(`  missed: ${JSON.stringify(miss)}`);
  const { byWay, examples } = measureFalse(sessions, seed);
  for (const [way, { facts, false: wrong }] of byWay)
    console.log(
      `  written anew: ${way.padEnd(42)} ${String(wrong).padStart(5)} false in ${facts} facts (${percent(wrong / facts)})`,
    );
  for (const example of examples.slice(0, 5)) console.log(`  false: ${example}`);
  for (const acrossReleases of [false, true]) {
    printCompound(
      'several changes at once',
      measureCompound(sessions, seed, { acrossReleases }),
      acrossReleases,
    );
    printCompound(
      'nothing changed, all else did',
      measureCompound(sessions, seed, { acrossReleases, changes: 0 }),
      acrossReleases,
    );
  }
  console.log();
}

function printCompound(
  name: string,
  { traces, facts, expected, found, wrongKind, wrongElement, wrongHop, notTold, ...rest }: CompoundFigures,
  acrossReleases: boolean,
): void {
  const { false: wrong, byKind, examples } = rest;
  const share = expected === 0 ? '' : `${found} of ${expected} found (${percent(found / expected)}), `;
  const other = `${wrongKind} of another kind, ${wrongElement} at another element, ${wrongHop} at another hop, ${notTold} not told`;
  console.log(
    `  ${name}, ${acrossReleases ? 'STU3 to R4' : 'one release'}: ${traces} traces, ${share}${expected === 0 ? '' : `${other}, `}${wrong} false in ${facts} facts (${percent(wrong / facts)})`,
  );
  for (const [kind, count] of byKind)
    if (count.found < count.expected) console.log(`    ${kind}: ${count.found} of ${count.expected}`);
  for (const example of examples.slice(0, 5)) console.log(`    ${example}`);
}

measure('own sessions', ownSessions(8));
measure(
  'fixtures',
  sharedSessions(40).filter((_, index) => index % every === 0),
);
