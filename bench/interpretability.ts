/**
 * Counts what the rules on interpretability find in the qualification fixtures and the examples of the specification,
 * and shows samples of them, verbatim, to be judged by reading.
 *
 *     npm run corpus:quality
 *     npm run corpus:quality -- quality/markup-in-text 20
 */
import { describeFinding } from '../src/finding/describeFinding.js';
import { rules } from '../src/rules.js';
import { qualityRules } from '../src/validation/quality/rules.js';
import type { FoundInFixtures } from '../test/corpora/qualityOfFixtures.js';
import { qualityOfFixtures } from '../test/corpora/qualityOfFixtures.js';

/** Evenly spread, so that the same corpus gives the same sample. */
function sampleOf<T>(all: readonly T[], size: number): readonly T[] {
  const step = Math.max(1, all.length / size);
  return Array.from(
    { length: Math.min(size, all.length) },
    (_, index) => all[Math.floor(index * step)],
  ).filter((one) => one !== undefined);
}

function show({ finding, file, resource }: FoundInFixtures): void {
  console.log(`\n${file} ${resource.resourceType}/${String(resource['id'])} ${finding.path}`);
  console.log(`  ${describeFinding(finding, 'nl', rules)}`);
}

const results = qualityOfFixtures();
const [code, size] = process.argv.slice(2);
if (results === undefined) {
  console.log('Skipped: the fixtures are not at hand.');
} else if (code !== undefined) {
  const hits = results.found.filter(({ finding }) => finding.code === code);
  sampleOf(hits, Number(size ?? 20)).forEach(show);
} else {
  console.log(`${results.resources} resources in ${results.files} files\n`);
  console.log('| rule | fixtures | HL7 examples |\n| --- | ---: | ---: |');
  for (const rule of qualityRules) {
    const hits = results.found.filter(({ finding }) => finding.code === rule.code);
    const examples = hits.filter(({ file }) => file.endsWith('spec-examples')).length;
    console.log(`| \`${rule.code}\` | ${hits.length - examples} | ${examples} |`);
  }
}
