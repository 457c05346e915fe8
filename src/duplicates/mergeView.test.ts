import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../fhir/FhirResource.js';
import { invariant } from '../foundation/invariant.js';
import { deepFreeze } from '../../test/support/deepFreeze.js';
import type { Source } from './DuplicateResult.js';
import { findDuplicates } from './findDuplicates.js';
import { mergeView } from './mergeView.js';

const base = {
  resourceType: 'AllergyIntolerance',
  patient: { reference: 'Patient/1' },
  code: { coding: [{ system: 'http://snomed.info/sct', code: '764146007', display: 'penicilline' }] },
};

function viewOf(sources: readonly Source[]): ReturnType<typeof mergeView> {
  deepFreeze(sources);
  const [group] = findDuplicates(sources).groups;
  invariant(group !== undefined, 'One group was expected.');
  return mergeView(group, sources);
}

describe('mergeView', () => {
  it('shows the member that tells most, with all sources kept', () => {
    const full = { ...base, id: 'b', criticality: 'high', onsetDateTime: '2011' };
    const view = viewOf([
      { source: 'huisarts', resources: [{ ...base, id: 'a' }] },
      { source: 'ziekenhuis', gegevensdienst: '48', resources: [full] },
    ]);
    expect(view.advice).toBe('show-once');
    expect(view.shown).toMatchObject({ source: 'ziekenhuis', gegevensdienst: '48', resource: full });
    expect(view.others).toMatchObject([{ source: 'huisarts', member: { id: 'a' } }]);
    expect(view.partly).toEqual(['criticality', 'onset']);
  });

  it('shows the newest state', () => {
    const number = [{ system: 'urn:a', value: '1' }];
    const state = (clinicalStatus: string, lastUpdated: string): Source => ({
      source: 'huisarts',
      retrievedAt: lastUpdated,
      bundle: {
        resourceType: 'Bundle',
        entry: [
          { resource: { ...base, id: 'a', identifier: number, clinicalStatus, meta: { lastUpdated } } },
        ],
      },
    });
    const view = viewOf([state('inactive', '2026-03-01T00:00:00Z'), state('active', '2026-01-01T00:00:00Z')]);
    expect(view).toMatchObject({ advice: 'show-latest', differing: ['clinical status'] });
    expect(view.shown.resource).toMatchObject({ clinicalStatus: 'inactive' });
  });

  it('tells of no field that only helps the comparison along', () => {
    const problem = (id: string): FhirResource => ({
      resourceType: 'Condition',
      id,
      code: { coding: [{ system: 'http://snomed.info/sct', code: '44054006' }] },
      onsetDateTime: '2019-06-01',
    });
    const view = viewOf([
      { source: 'a', resources: [problem('a')] },
      { source: 'b', resources: [{ ...problem('b'), clinicalStatus: 'resolved' }] },
    ]);
    expect(view).toMatchObject({ differing: [], partly: ['clinical status'] });
  });

  it('asks about what is only possible, and gives places without sources', () => {
    const group = findDuplicates([
      { source: 'a', resources: [{ ...base, id: 'a' }] },
      { source: 'b', resources: [{ ...base, id: 'b' }] },
    ]).groups[0];
    invariant(group !== undefined, 'One group was expected.');
    const view = mergeView({ ...group, certainty: 'possible' });
    expect(view.advice).toBe('ask');
    expect(view.shown).toEqual({
      member: { origin: 0, entry: 0, resourceType: 'AllergyIntolerance', id: 'a' },
    });
    expect(view.others).toHaveLength(1);
  });
});
