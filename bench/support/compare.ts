/** What is measured under a name; each run does the whole job once. */
export type Candidates = Readonly<Record<string, () => unknown>>;

/** Medians in milliseconds by name. */
export type Medians = ReadonlyMap<string, number>;

/**
 * Runs candidates in turn, so that all meet the same machine, prints the median of each and how it compares with
 * the first, and gives the medians. The first fifth of the rounds warms up and is not counted. On a machine that does
 * other work, long jobs are held up more often than short ones; then the fastest tenth (`at` 0.1) compares better.
 */
export function compare(title: string, rounds: number, candidates: Candidates, at = 0.5): Medians {
  const names = Object.keys(candidates);
  const times = new Map<string, number[]>(names.map((name) => [name, []]));
  const warming = Math.ceil(rounds / 5);
  for (let round = 0; round < rounds + warming; round++) {
    for (const [name, run] of Object.entries(candidates)) {
      const start = performance.now();
      run();
      if (round >= warming) times.get(name)?.push(performance.now() - start);
    }
  }
  const medians = new Map([...times].map(([name, measured]) => [name, quantile(measured, at)]));
  print(`${title} (${at === 0.5 ? 'median' : `quantile ${at}`} of ${rounds})`, medians);
  return medians;
}

function print(title: string, medians: Medians): void {
  console.log(`\n${title}`);
  const [first = NaN] = medians.values();
  for (const [name, time] of medians) {
    console.log(
      `  ${name.padEnd(44)} ${time.toFixed(2).padStart(9)} ms ${(time / first).toFixed(2).padStart(7)}x`,
    );
  }
}

function quantile(times: readonly number[], at: number): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * at)] ?? NaN;
}
