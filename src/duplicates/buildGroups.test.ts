import { describe, expect, it } from 'vitest';
import { deepFreeze } from '../../test/support/deepFreeze.js';
import { recordsOf } from '../../test/support/recordsOf.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { invariant } from '../foundation/invariant.js';
import { buildGroups } from './buildGroups.js';
import type { DuplicateGroup } from './DuplicateResult.js';
import type { FoundLink } from './FoundLink.js';
import { RecordClusters } from './RecordClusters.js';

const allergy = (id: string, over: Readonly<Record<string, unknown>> = {}): FhirResource => ({
  resourceType: 'AllergyIntolerance',
  id,
  code: { coding: [{ system: 'http://snomed.info/sct', code: '764146007' }] },
  ...over,
});

function groupsOf(
  resources: readonly FhirResource[],
  links: readonly (Pick<FoundLink, 'a' | 'b'> & Partial<FoundLink>)[],
): readonly DuplicateGroup[] {
  const { store, surroundings } = recordsOf(resources.map((resource) => ({ resource })));
  const clusters = new RecordClusters(store);
  for (const link of links) clusters.join({ verdict: 'exact', certainty: 'certain', score: 1, ...link });
  return buildGroups({ store, clusters, surroundings: () => surroundings, evidence: 'masked' });
}

function onlyGroupOf(...given: Parameters<typeof groupsOf>): DuplicateGroup {
  const [group] = groupsOf(...given);
  invariant(group !== undefined, 'A group.');
  return group;
}

describe('buildGroups', () => {
  it('gives groups and members in order of reading, and no record that stands alone', () => {
    const resources = ['a', 'b', 'c', 'd', 'e'].map((id) => allergy(id));
    const groups = groupsOf(resources, [
      { a: 4, b: 2 },
      { a: 3, b: 1 },
    ]);
    expect(groups.map(({ members }) => members.map(({ entry }) => entry))).toEqual([
      [1, 3],
      [2, 4],
    ]);
    expect(groups[0]?.links[0]?.between).toEqual([0, 1]);
  });

  it('is as sure as its weakest link, and of the verdict of its loosest', () => {
    const group = onlyGroupOf(
      ['a', 'b', 'c'].map((id) => allergy(id)),
      [
        { a: 0, b: 1 },
        { a: 1, b: 2, verdict: 'same-fact', certainty: 'probable', score: 0.8 },
      ],
    );
    expect(group).toMatchObject({ verdict: 'same-fact', certainty: 'probable', score: 0.8 });
    expect(group.links.map(({ verdict }) => verdict)).toEqual(['exact', 'same-fact']);
  });

  it('points at the newest state', () => {
    const at = (lastUpdated: string): Readonly<Record<string, unknown>> => ({ meta: { lastUpdated } });
    const group = onlyGroupOf(
      [allergy('a', at('2026-02-01T00:00:00Z')), allergy('a', at('2026-01-01T00:00:00Z'))],
      [{ a: 0, b: 1, verdict: 'version-of' }],
    );
    expect(group.latest).toEqual([0]);
    expect(onlyGroupOf([allergy('a'), allergy('b')], [{ a: 0, b: 1 }])).not.toHaveProperty('latest');
  });

  it('suspects the system of what nobody enters by hand so often', () => {
    const often = Array.from({ length: 5 }, (_, at) =>
      allergy(`r${at}`, { identifier: [{ system: 'urn:oid:1.2', value: String(at) }] }),
    );
    const links = often.slice(1).map((_, at) => ({ a: at, b: at + 1, verdict: 'same-fact' as const }));
    expect(onlyGroupOf(often, links)).toMatchObject({ kind: 'recorded-twice', suspect: 'xis-leverancier' });
    expect(onlyGroupOf(often, links.slice(0, 1))).toMatchObject({ suspect: 'zorgaanbieder' });
  });

  it('gives evidence with its values masked', () => {
    const { because } = onlyGroupOf([allergy('a'), allergy('b')], [{ a: 0, b: 1, verdict: 'same-fact' }]);
    expect(because).toMatchObject([
      { basis: 'field', field: 'substance', path: 'AllergyIntolerance.code', outcome: 'equal', links: 1 },
    ]);
    expect(JSON.stringify(because)).not.toContain('764146007');
  });

  it('gives plain objects to who copies, serialises, clones or freezes them', () => {
    const group = onlyGroupOf([allergy('a'), allergy('b')], [{ a: 0, b: 1 }]);
    const plain: unknown = JSON.parse(JSON.stringify(group));
    expect(Object.keys(group)).toEqual([
      'verdict',
      'kind',
      'certainty',
      'members',
      'score',
      'links',
      'because',
      'suspect',
    ]);
    expect(structuredClone(group)).toEqual(plain);
    expect(Object.fromEntries(Object.entries(group))).toEqual(plain);
    expect(deepFreeze(group).because).toBe(group.because);
    expect(new Proxy(group, {}).members).toEqual(group.members);
  });
});
