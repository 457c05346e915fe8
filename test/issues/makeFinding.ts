import type { DuplicateGroup } from '../../src/duplicates/DuplicateResult.js';
import type { Finding } from '../../src/finding/Finding.js';
import type { AnyRule, RuleRegistry } from '../../src/finding/RuleRegistry.js';
import { createRuleRegistry } from '../../src/finding/RuleRegistry.js';
import { defineFinding } from '../../src/finding/RuleMetadata.js';
import type { RuleMetadata } from '../../src/finding/RuleMetadata.js';

/** A failed finding, with only what a test is about filled in. */
export function makeFinding(parts: Partial<Finding> & Pick<Finding, 'code' | 'path'>): Finding {
  return { outcome: 'failed', severity: 'error', issueType: 'required', evidence: {}, ...parts };
}

type GroupParts = Partial<Pick<DuplicateGroup, 'kind' | 'members' | 'suspect' | 'because'>>;

/** A group of two equal resources, with only what a test is about filled in. */
export function makeGroup(parts: GroupParts = {}, resourceType = 'Condition'): DuplicateGroup {
  return {
    verdict: 'exact',
    kind: 'no-identifier-copy',
    certainty: 'certain',
    members: [
      { origin: 0, entry: 0, resourceType },
      { origin: 0, entry: 1, resourceType },
    ],
    score: 1,
    links: [],
    because: [],
    suspect: 'xis-leverancier',
    ...parts,
  };
}

function makeRule(parts: Partial<RuleMetadata> & Pick<RuleMetadata, 'code' | 'symptom'>): AnyRule {
  return defineFinding({
    severity: 'error',
    issueType: 'required',
    source: { document: 'test' },
    title: { nl: 'Regel.', en: 'Rule.' },
    text: { nl: () => 'Fout.', en: () => 'Wrong.' },
    ...parts,
  });
}

/** A few rules such as the walk and the Bundle rules have. */
export const testRules: RuleRegistry = createRuleRegistry([
  makeRule({ code: 'element/required-missing', symptom: 'verplicht-veld-ontbreekt' }),
  makeRule({ code: 'binding/code-not-in-value-set', symptom: 'onbekende-of-verouderde-code' }),
  makeRule({ code: 'reference/not-resolved', symptom: 'verbroken-referentie' }),
  makeRule({ code: 'primitive/format', symptom: 'ongeldige-structuur-of-formaat' }),
  makeRule({ code: 'invariant/violated', symptom: 'profielafwijking', distinguishedBy: ['key'] }),
  makeRule({ code: 'bundle/total-differs', symptom: 'paginering-onvolledig', deviates: 'answer' }),
  makeRule({ code: 'request/page-missing', symptom: 'paginering-onvolledig', deviates: 'request' }),
  makeRule({ code: 'dienst/bsn', symptom: 'profielafwijking', issueType: 'security' }),
]);
