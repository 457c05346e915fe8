import { subjectOf } from '../../taxonomy/subjects.js';
import type { SymptomCode } from '../../taxonomy/symptoms.js';
import { causePath, elementsOf, lastElementOf, resourceTypeOf } from '../causePath.js';
import type { Clue } from '../Clue.js';
import { symptomOfHop } from '../differenceClue.js';
import { refineClue } from '../refineClue.js';
import type { ChainEvidence } from '../SymptomReport.js';
import type { ChainComparison } from './compareChain.js';
import { compareChain } from './compareChain.js';

const strength = 0.8;

/** What the comparison of one item along the chain points to. */
export function chainClues(chain: ChainEvidence): readonly Clue[] {
  const comparison = compareChain(chain);
  const symptom = symptomOf(chain, comparison);
  if (symptom === undefined) return [];
  const path = causePath(chain.item);
  const subject = subjectOf(resourceTypeOf(path));
  const { firstDeviatingHop: hop, change } = comparison;
  return [
    refineClue({
      symptom,
      others: [],
      strength,
      cause: { path },
      ...(subject !== undefined && { subject }),
      steps: [{ from: 'chain', ...(hop !== undefined && { hop }) }],
      ...(change === undefined && { intact: true }),
      // A length that shrinks is text that was cut off, not one item fewer.
      ...(change !== undefined && { change: lastElementOf(path) === 'length' ? 'changed' : change }),
    }),
  ];
}

function symptomOf(chain: ChainEvidence, comparison: ChainComparison): SymptomCode | undefined {
  if (isIdentity(chain) || (comparison.change === 'changed' && tellsPersonsApart(chain)))
    return 'verkeerde-patient';
  if (comparison.change === 'lost' && isFullPage(chain, comparison)) return 'paginering-onvolledig';
  if (comparison.change !== undefined) {
    return chain.direction === 'delen'
      ? 'delen-mislukt'
      : symptomOfHop[comparison.firstDeviatingHop ?? 'xis'];
  }
  if (!comparison.seen.includes('pgo-shown') || comparison.seen.length < 2) return undefined;
  // All is as the record has it: the content itself is disputed, or it is there and was not found.
  return comparison.byValue ? 'onjuist-gegeven-in-dossier' : 'rubriek-onvindbaar';
}

/** Sizes in which servers and clients deal out results by pages. */
const pageSizes: readonly unknown[] = [10, 20, 25, 50, 100, 200, 250, 500, 1000];

/** True when of resources, rather than of the letters of a text, exactly one page is left. */
function isFullPage({ item }: ChainEvidence, { found }: ChainComparison): boolean {
  return pageSizes.includes(found) && elementsOf(causePath(item)) === '';
}

/** True when what was followed is whose data it is. */
export function isIdentity({ item }: ChainEvidence): boolean {
  return resourceTypeOf(item) === 'Patient' && /^identit/i.test(lastElementOf(item));
}

/** True for what another value of makes it another person; a name or an address may change. */
function tellsPersonsApart({ item }: ChainEvidence): boolean {
  return /^Patient\.identifier\b/.test(causePath(item));
}
