import { entryOf } from '../../../test/support/bundleOf.js';
import type { SessionCase } from '../../../test/support/sessions.js';
import { searchsetOf, testResourceRule } from '../../../test/support/sessions.js';
import { typeNotAsked } from './type-not-asked.js';

const found = (type: string, mode: string | undefined, query = 'Condition'): SessionCase => ({
  dienst: '48',
  inputs: [searchsetOf(query, [{ ...entryOf(type, '1'), ...(mode !== undefined && { search: { mode } }) }])],
});

testResourceRule(typeNotAsked, {
  passed: [
    { name: 'the type that was asked', input: found('Condition', 'match') },
    { name: 'what came along', input: found('Basic', 'include') },
    { name: 'no mode, of which another rule tells', input: found('Basic', undefined) },
    {
      name: 'what the question names as coming along',
      input: found('Organization', 'match', 'Patient?_include=Patient:general-practitioner'),
    },
    { name: 'what the search has to say', input: found('OperationOutcome', 'match') },
    { name: 'an answer to nothing known', input: found('Basic', 'match', 'Basic') },
  ],
  failed: [
    {
      name: 'another type as a match',
      input: found('Flag', 'match'),
      expect: [{ at: 'Resource', evidence: { resourceType: 'Flag', asked: 'Condition' } }],
    },
  ],
});
