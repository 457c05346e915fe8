/**
 * Compares verdicts with those of HL7's own validator on its own cases, read in place from `../shared`.
 *
 *     npm run corpus:hl7              prints the figures
 *     npm run corpus:hl7 -- --write   writes docs/correctness.md as well
 */
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { correctnessPage, figuresOf } from './correctnessPage.js';
import { measureHl7 } from './measureHl7.js';
import { hl7CorpusExists, readHl7Corpus } from './readHl7Corpus.js';

if (!hl7CorpusExists) {
  console.log("Skipped: HL7's validator cases are not at hand.");
} else {
  const results = measureHl7(readHl7Corpus());
  const modules = [...new Set(results.map(({ hl7Case }) => hl7Case.module))].sort();
  console.table({
    ...Object.fromEntries(
      modules.map((module) => [
        module,
        figuresOf(results.filter(({ hl7Case }) => hl7Case.module === module)),
      ]),
    ),
    all: figuresOf(results),
    instance: figuresOf(results.filter(({ group }) => group === 'instance')),
    definition: figuresOf(results.filter(({ group }) => group === 'definition')),
    apart: figuresOf(results.filter(({ group }) => group === 'apart')),
  });
  for (const { hl7Case, agrees, explanation } of results) {
    if (!agrees && explanation === undefined && hl7Case.xmlSpecific !== true)
      console.log(`not explained: ${hl7Case.id}`);
  }
  if (process.argv.includes('--write')) {
    writeFileSync(resolve(import.meta.dirname, '../../docs/correctness.md'), correctnessPage(results));
  }
}
