import { describe, expect, it } from 'vitest';
import type { GivenResource } from '../../test/support/recordsOf.js';
import { recordsOf } from '../../test/support/recordsOf.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { invariant } from '../foundation/invariant.js';
import { compareRecords } from '../identity/compareRecords.js';
import type { RecordContext } from '../identity/ResourceRecord.js';
import type { DuplicateKind, DuplicateVerdict } from './DuplicateResult.js';
import { kindOfLink } from './kindOfLink.js';

function kindOf(verdict: DuplicateVerdict, one: GivenResource, other: GivenResource): DuplicateKind {
  const { records, surroundings } = recordsOf([one, other]);
  const [a, b] = records;
  invariant(a !== undefined && b !== undefined, 'Two records.');
  return kindOfLink(verdict, a, b, compareRecords(a, b, surroundings));
}

const numbered = { identifier: [{ system: 'urn:oid:1.2', value: '7' }] };

function observation(id: string, over: Readonly<Record<string, unknown>> = {}): FhirResource {
  return {
    resourceType: 'Observation',
    id,
    code: { coding: [{ system: 'http://loinc.org', code: '2823-3' }] },
    effectiveDateTime: '2025-03-04T09:10:00+01:00',
    valueQuantity: { value: 4.1, unit: 'mmol/l' },
    ...over,
  };
}

const patient = (id: string): FhirResource => ({
  resourceType: 'Patient',
  id,
  name: [{ family: 'Voorbeeld' }],
});

const given = (
  resource: FhirResource,
  context: Partial<RecordContext> = {},
  searchMode?: string,
): GivenResource => ({ resource, context, place: { searchMode } });

const elsewhere = { source: 'ziekenhuis' };
const later = { retrieval: 'later', answer: 'later' };

describe('kindOfLink', () => {
  it.each<[DuplicateKind, DuplicateVerdict, GivenResource, GivenResource]>([
    ['paging-overlap', 'exact', given(observation('a')), given(observation('a'))],
    ['include-overlap', 'exact', given(observation('a')), given(observation('a'), {}, 'include')],
    ['refetch-accumulated', 'exact', given(observation('a')), given(observation('a'), later)],
    [
      'two-services-same-source',
      'exact',
      given(observation('a'), { gegevensdienst: '48' }),
      given(observation('b'), { gegevensdienst: '49' }),
    ],
    ['no-identifier-copy', 'exact', given(observation('a')), given(observation('b'))],
    ['cross-source-copy', 'exact', given(observation('a')), given(observation('b'), elsewhere)],
    ['admin-repeat', 'exact', given(patient('a')), given(patient('a'), later)],
    ['patient-cross-source', 'exact', given(patient('a')), given(patient('b'), elsewhere)],
    [
      'id-regenerated',
      'same-identity',
      given(observation('a', numbered)),
      given(observation('b', numbered), later),
    ],
    [
      'cross-fhir-version',
      'same-identity',
      given(observation('a', numbered), { release: 'STU3' }),
      given(observation('b', numbered), { release: 'R4' }),
    ],
    ['version-history', 'version-of', given(observation('a')), given(observation('a'), later)],
    [
      'cross-fhir-version',
      'version-of',
      given(observation('a'), { release: 'STU3' }),
      given(observation('a'), { release: 'R4' }),
    ],
    ['cross-source-copy', 'same-fact', given(observation('a')), given(observation('b'), elsewhere)],
    [
      'unit-variant',
      'same-fact',
      given(observation('a', { valueQuantity: { value: 41, unit: 'dl' } })),
      given(observation('b', { valueQuantity: { value: 4.1, unit: 'l' } }), elsewhere),
    ],
    [
      'code-system-variant',
      'same-fact',
      given(observation('a')),
      given(
        observation('b', {
          code: {
            coding: [
              {
                system: 'https://referentiemodel.nhg.org/tabellen/nhg-tabel-45-diagnostische-bepalingen',
                code: '513',
              },
            ],
          },
        }),
        elsewhere,
      ),
    ],
    ['recorded-twice', 'same-fact', given(observation('a')), given(observation('b'))],
  ])('%s of %s', (kind, verdict, one, other) => {
    expect(kindOf(verdict, one, other)).toBe(kind);
  });
});
