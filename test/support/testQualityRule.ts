import { compiledDefinitions } from '../../src/definitions/CompiledDefinitions.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import type { Evidence } from '../../src/finding/Finding.js';
import type { Rule } from '../../src/finding/Rule.js';
import { createReferenceScope } from '../../src/validation/profile/ReferenceScope.js';
import { gatherContent } from '../../src/validation/quality/gatherContent.js';
import type { ResourceContent } from '../../src/validation/quality/ResourceContent.js';
import type { RuleCases } from './testRule.js';
import { testRule } from './testRule.js';

/** A resource, with what it may refer to; `now` is noon of 15 March 2026 unless told otherwise. */
export interface QualityCase {
  readonly resource: FhirResource;
  readonly others?: readonly FhirResource[];
  readonly now?: 'unknown';
}

const noon = Date.UTC(2026, 2, 15, 11);

/** Tests a rule on interpretability; paths start at the resource, without its type. */
export function testQualityRule<E extends Evidence>(
  rule: Rule<ResourceContent, E>,
  cases: RuleCases<QualityCase>,
): void {
  const subject = ({ resource, others = [], now }: QualityCase, release: Release): ResourceContent => {
    const definitions = compiledDefinitions(release === 'STU3' ? stu3 : r4);
    const content = gatherContent(resource, definitions)[0];
    if (content === undefined) throw new Error('A case is a resource that people may read.');
    const scope = createReferenceScope(others);
    return {
      ...content,
      release,
      now: now === 'unknown' ? undefined : noon,
      find: (reference) =>
        scope.find((reference as { readonly reference: string } | undefined)?.reference ?? '', undefined),
    };
  };
  testRule(rule, cases, { root: '', subject });
}
