import { testQualityRule } from '../../../test/support/testQualityRule.js';
import { dateMissing } from './date-missing.js';

const laboratory = [{ coding: [{ system: 'http://hl7.org/fhir/observation-category', code: 'laboratory' }] }];
const observation = (rest: object) => ({
  resource: { resourceType: 'Observation', status: 'final', category: laboratory, valueString: 'x', ...rest },
});

testQualityRule(dateMissing, {
  passed: [
    { name: 'a date', input: observation({ effectiveDateTime: '2026' }) },
    { name: 'a period', input: observation({ effectivePeriod: { start: '2026' } }) },
    { name: 'a reason why not', input: observation({ _effectiveDateTime: { extension: [] } }) },
    { name: 'only issued', input: observation({ issued: '2026-01-01T00:00:00Z' }) },
    { name: 'a way of living', input: observation({ category: [] }) },
    {
      name: 'a panel',
      input: {
        resource: { resourceType: 'Observation', status: 'final', category: laboratory, hasMember: [] },
      },
    },
    { name: 'planned', input: { resource: { resourceType: 'Procedure', status: 'preparation' } } },
    {
      name: 'not done',
      input: { resource: { resourceType: 'Procedure', status: 'completed', notDone: true } },
    },
  ],
  failed: [
    {
      name: 'a result',
      input: observation({}),
      expect: [{ at: '', evidence: { elements: ['effective', 'issued'] } }],
    },
    {
      name: 'a procedure',
      input: { resource: { resourceType: 'Procedure', status: 'completed' } },
      expect: [{ at: '', evidence: { elements: ['performed'] } }],
    },
    {
      name: 'a document',
      input: { resource: { resourceType: 'DocumentReference', status: 'current', dateless: '2026' } },
      expect: [{ at: '', evidence: { elements: ['date', 'created', 'indexed', 'context'] } }],
    },
  ],
});
