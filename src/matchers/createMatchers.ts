import type { ChainTrace } from '../keten/ChainTrace.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import { checkedResult } from './checkedResult.js';
import type { ArrivalOptions, ExpectationOptions, MatcherOptions } from './MatcherOptions.js';
import type { MatcherResult } from './MatcherResult.js';
import { toArriveUnchanged } from './toArriveUnchanged.js';
import { toClassifyAs } from './toClassifyAs.js';
import { toHaveNoDuplicates } from './toHaveNoDuplicates.js';

/** The matchers, as `expect.extend` of vitest and of jest takes them. */
// eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- `expect.extend` asks an index signature
export type Matchers = {
  toConformTo(received: unknown, dienst: string, options?: ExpectationOptions): MatcherResult;
  toBeValidFhir(received: unknown, options?: ExpectationOptions): MatcherResult;
  toHaveNoDuplicates(received: unknown, options?: Pick<ExpectationOptions, 'release'>): MatcherResult;
  toArriveUnchanged(received: unknown, before?: ChainTrace, options?: ArrivalOptions): MatcherResult;
  toClassifyAs(received: unknown, symptom: SymptomCode): MatcherResult;
};

/** The matchers as they stand on what `expect` gives; for types of test runners. */
export interface PgoKetenMatchers<R> {
  /** Valid FHIR, and what the gegevensdienst (id or key) asks of its answers. */
  toConformTo(dienst: string, options?: ExpectationOptions): R;
  /** Valid by its type, its profiles and those that are asked for, and the rules for Bundles. */
  toBeValidFhir(options?: ExpectationOptions): R;
  /** No fact twice; persons, organisations and products may be repeated. */
  toHaveNoDuplicates(options?: Pick<ExpectationOptions, 'release'>): R;
  /**
   * Every fact of the hops before it is there, unchanged, whatever its ids, order and form. Without a trace, what
   * stands in `expect(…)` is the whole trace.
   */
  toArriveUnchanged(before?: ChainTrace, options?: ArrivalOptions): R;
  /** Evidence whose main issue is this symptom. */
  toClassifyAs(symptom: SymptomCode): R;
}

/**
 * Makes the matchers for a test suite, with the definitions that its answers are checked against.
 *
 * @example
 * expect.extend(createMatchers({ definitions: [stu3] }));
 * expect(bundle).toConformTo('48');
 */
export function createMatchers(options: MatcherOptions): Matchers {
  return {
    toConformTo: (received, dienst, expectation = {}) =>
      checkedResult(
        received,
        {
          matcher: 'toConformTo',
          dienst,
          to: {
            nl: `het antwoord voldoet aan gegevensdienst '${dienst}'`,
            en: `the answer to conform to gegevensdienst '${dienst}'`,
          },
        },
        expectation,
        options,
      ),
    toBeValidFhir: (received, expectation = {}) =>
      checkedResult(
        received,
        { matcher: 'toBeValidFhir', to: { nl: 'geldige FHIR', en: 'valid FHIR' } },
        expectation,
        options,
      ),
    toHaveNoDuplicates: (received, expectation = {}) => toHaveNoDuplicates(received, expectation, options),
    toArriveUnchanged: (received, before, arrival = {}) =>
      toArriveUnchanged(received, before, arrival, options),
    toClassifyAs: (received, symptom) => toClassifyAs(received, symptom, options),
  };
}
