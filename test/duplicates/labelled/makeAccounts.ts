import type { FhirResource } from '../../../src/fhir/FhirResource.js';
import type { Source } from '../../../src/duplicates/DuplicateResult.js';
import type { Label } from './Account.js';
import { Account, Exhausted } from './Account.js';
import { makePerson } from './people.js';
import type { Scenario } from './scenarios.js';
import { scenarios } from './scenarios.js';
import { SeededRandom } from './SeededRandom.js';
import { problems } from './vocabulary.js';

/** An account with its labels, in the order of its sources and entries. */
export interface LabelledAccount {
  readonly sources: readonly Source[];
  readonly labels: readonly (readonly Label[])[];
}

/** Makes accounts: a person, four source systems, and as many stories as were asked. */
export function makeAccounts(seed: number, count: number, storiesEach = 16): readonly LabelledAccount[] {
  const random = new SeededRandom(seed);
  return Array.from({ length: count }, (_, index) => {
    const account = new Account(makePerson(random, String(index)), random);
    for (const [number, scenario] of random.some(scenarios, storiesEach).entries())
      tell(account, scenario, number);
    return account.sources();
  });
}

function tell(account: Account, scenario: Scenario, number: number): void {
  try {
    scenario.run(account, (to, resource, fact, options) => {
      // Products and persons are the same over stories, facts are not.
      const name = /^(?:product|person) /.test(fact) ? fact : `${number} ${fact}`;
      account.deliver(to, resource, { fact: name, scenario: scenario.name }, options);
    });
  } catch (error) {
    if (!(error instanceof Exhausted)) throw error;
  }
}

/** A ConceptMap as a user supplies one: for problems whose codes the package does not join. */
export function problemConceptMap(): FhirResource {
  const map = (target: string, code: (problem: (typeof problems)[number]) => string): unknown => ({
    source: 'http://hl7.org/fhir/sid/icpc-1-nl',
    target,
    element: problems
      .filter(({ mapped }) => mapped === true)
      .map((problem) => ({
        code: problem.icpc,
        target: [{ code: code(problem), equivalence: 'equivalent' }],
      })),
  });
  return {
    resourceType: 'ConceptMap',
    group: [
      map('http://snomed.info/sct', ({ snomed }) => snomed),
      map('http://hl7.org/fhir/sid/icd-10-nl', ({ icd10 }) => icd10),
    ],
  };
}
