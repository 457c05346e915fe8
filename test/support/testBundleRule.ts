import type { BundleResource } from '../../src/fhir/Bundle.js';
import type { Evidence } from '../../src/finding/Finding.js';
import type { Rule } from '../../src/finding/Rule.js';
import type { BundleSubject } from '../../src/validation/bundle/BundleSubject.js';
import { bundleSubject } from '../../src/validation/bundle/BundleSubject.js';
import type { RuleCases } from './testRule.js';
import { testRule } from './testRule.js';

/** Tests a rule on Bundles. */
export function testBundleRule<E extends Evidence>(
  rule: Rule<BundleSubject, E>,
  cases: RuleCases<BundleResource>,
): void {
  testRule(rule, cases, { root: 'Bundle', subject: bundleSubject });
}
