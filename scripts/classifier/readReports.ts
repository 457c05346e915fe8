import { readdirSync, readFileSync } from 'node:fs';
import type { ClassificationCode } from '../../src/taxonomy/nonClasses.js';
import type { PartyCode } from '../../src/taxonomy/parties.js';

/** A report in words with what a reader who knows the taxonomy makes of it. */
export interface LabelledReport {
  /** In which sitting it was written; reports of one sitting never stand on both sides of a split. */
  readonly pass: string;
  readonly voice: string;
  readonly text: string;
  readonly symptom: ClassificationCode;
  /** Who acts first; absent for what is no symptom. */
  readonly party?: PartyCode;
}

const folder = new URL('./reports/', import.meta.url);

/** Reads all labelled reports, by symptom and in the order of their files. */
export function readReports(): readonly LabelledReport[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tsv'))
    .sort()
    .flatMap((name) => {
      const symptom = name.slice(0, -'.tsv'.length) as ClassificationCode;
      const [, ...lines] = readFileSync(new URL(name, folder), 'utf8').trimEnd().split('\n');
      return lines.map((line) => {
        const [pass = '', party = '-', voice = '', text = ''] = line.split('\t');
        return { pass, voice, text, symptom, ...(party !== '-' && { party: party as PartyCode }) };
      });
    });
}
