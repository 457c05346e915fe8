import { describe, expect, it } from 'vitest';
import type { Source } from '../../src/duplicates/DuplicateResult.js';
import { findDuplicates } from '../../src/duplicates/findDuplicates.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { makeHeldOut } from './heldOut/makeHeldOut.js';

/** Far above what it takes: it fails when time is not bounded, not when the machine is busy. */
const bound = 60_000;

describe('bad input', () => {
  it('says what is no resource, and goes on', () => {
    const strange = [null, 5, 'x', [], {}, { resourceType: 7 }, { id: 'a' }] as unknown as FhirResource[];
    const whole = { resourceType: 'Flag', id: 'f', code: { text: 'MRSA' } };
    const { groups, notCompared } = findDuplicates([
      { resources: [...strange, whole, { ...whole, id: 'g' }] },
    ]);
    expect(groups).toHaveLength(1);
    expect(notCompared).toMatchObject([{ reason: 'not-a-resource', count: strange.length }]);
  });

  it.each([
    null,
    5,
    'x',
    {},
    { resourceType: 'Bundle' },
    { resourceType: 'Bundle', entry: [null, {}, { resource: 4 }] },
  ])('takes %j for a Bundle that holds nothing', (bundle) => {
    expect(findDuplicates([{ bundle } as unknown as Source]).groups).toEqual([]);
  });

  it('says what has nothing to compare by, and what has no comparison', () => {
    const { groups, notCompared } = findDuplicates([
      {
        resources: [
          { resourceType: 'Condition' },
          { resourceType: 'Condition' },
          { resourceType: 'Basic', id: 'b', created: '2020' },
        ],
      },
    ]);
    expect(groups).toEqual([]);
    expect(notCompared).toMatchObject([
      { reason: 'nothing-to-compare', resourceType: 'Condition', count: 2 },
      { reason: 'type-without-fields', resourceType: 'Basic', count: 1 },
    ]);
  });

  it('takes elements of the wrong type for absent', () => {
    const resource = {
      resourceType: 'Observation',
      id: 4,
      identifier: 'x',
      code: 7,
      subject: [],
      effectiveDateTime: {},
      valueQuantity: 'veel',
      component: [null, 3],
      bodySite: { extension: 'x' },
      meta: 'nieuw',
      contained: 5,
    };
    expect(
      findDuplicates([{ resources: [resource, { ...resource }] as unknown as FhirResource[] }]).groups.length,
    ).toBeLessThanOrEqual(1);
  });

  it(
    'ends on objects that hold themselves, and on what is nested too deep',
    () => {
      const round: Record<string, unknown> = { resourceType: 'Condition', id: 'r', code: { text: 'hoest' } };
      round['note'] = [round, round, { also: round }];
      const { notCompared } = findDuplicates([{ resources: [round as FhirResource] }]);
      expect(notCompared).toMatchObject([{ reason: 'too-deep', count: 1 }]);
    },
    bound,
  );

  it(
    'ends on references that go round',
    () => {
      const episode = (id: string, to: string): FhirResource => ({
        resourceType: 'EpisodeOfCare',
        id,
        diagnosis: [{ condition: { reference: `Condition/${to}` } }],
      });
      const problem = (id: string, to: string): FhirResource => ({
        resourceType: 'Condition',
        id,
        code: { text: 'hoest' },
        subject: { reference: `Condition/${id}` },
        context: { reference: `EpisodeOfCare/${to}` },
        contained: [{ resourceType: 'Patient', id: 'p', managingOrganization: { reference: '#p' } }],
      });
      const resources = [episode('1', '1'), episode('2', '2'), problem('1', '2'), problem('2', '1')];
      expect(findDuplicates([{ resources }]).groups.length).toBeLessThanOrEqual(2);
    },
    bound,
  );

  it(
    'puts a hundred thousand identical resources in one group',
    () => {
      const resource = {
        resourceType: 'Condition',
        subject: { reference: 'Patient/1' },
        code: { coding: [{ system: 'http://snomed.info/sct', code: '44054006' }] },
        onsetDateTime: '2020-01-02',
      };
      const resources = Array.from({ length: 100_000 }, (_, index) => ({ ...resource, id: `c${index}` }));
      const { groups } = findDuplicates([{ resources }]);
      expect(groups).toHaveLength(1);
      expect(groups[0]).toMatchObject({ verdict: 'exact', kind: 'no-identifier-copy' });
      expect(groups[0]?.members).toHaveLength(100_000);
    },
    bound,
  );

  it(
    'ends on twenty thousand that differ in their number only',
    () => {
      const resources = Array.from({ length: 20_000 }, (_, index) => ({
        resourceType: 'Condition',
        id: `c${index}`,
        identifier: [{ system: 'urn:eigen', value: String(index) }],
        subject: { reference: 'Patient/1' },
        code: { coding: [{ system: 'http://snomed.info/sct', code: '44054006' }] },
        onsetDateTime: '2020-01-02',
      }));
      const { groups } = findDuplicates([{ resources }]);
      expect(groups).toHaveLength(1);
      expect(groups[0]).toMatchObject({ kind: 'recorded-twice', suspect: 'xis-leverancier' });
    },
    bound,
  );

  it(
    'says what is not compared in a block that is too large',
    () => {
      const resources = Array.from({ length: 3000 }, (_, index) => ({
        resourceType: 'Condition',
        id: `p${index}`,
        subject: { reference: 'Patient/1' },
        code: { coding: [{ system: 'http://snomed.info/sct', code: '3723001' }] },
        bodySite: [{ text: `plek${index.toString(36)}` }],
      }));
      const { groups, notCompared } = findDuplicates([{ resources }]);
      expect(groups).toEqual([]);
      expect(notCompared).toMatchObject([
        { reason: 'block-too-large', resourceType: 'Condition', key: 'problem', count: 3000 },
      ]);
    },
    bound,
  );

  it(
    'compares attachments of 50 MB by their bytes',
    () => {
      const data = Buffer.alloc(37_500_000, 'een groot bestand ').toString('base64');
      const letter = (id: string, attachment: object): FhirResource => ({
        resourceType: 'DocumentReference',
        id,
        status: 'current',
        content: [{ attachment: { contentType: 'application/pdf', ...attachment } }],
      });
      const { groups } = findDuplicates([
        { source: 'a', resources: [letter('1', { data })] },
        { source: 'b', resources: [letter('2', { data: `${data.slice(0, 76)}\r\n${data.slice(76)}` })] },
      ]);
      expect(groups).toMatchObject([
        { verdict: 'same-fact', kind: 'document-reencoded', certainty: 'certain' },
      ]);
    },
    bound,
  );
});

describe('sources that come one by one', () => {
  it('give the same result as all at once', async () => {
    const sources = makeHeldOut(11, 4).flatMap((account, index) =>
      account.sources.map((source) => ({ ...source, source: `${index} ${source.source ?? ''}` })),
    );
    async function* oneByOne(): AsyncGenerator<Source> {
      for (const source of sources) {
        await Promise.resolve();
        yield structuredClone(source) as Source;
      }
    }
    expect(await findDuplicates(oneByOne())).toEqual(findDuplicates(sources));
  });

  it('give the same result byte for byte a second time', () => {
    const sources = makeHeldOut(12, 2).flatMap((account) => account.sources);
    expect(JSON.stringify(findDuplicates(sources))).toBe(JSON.stringify(findDuplicates(sources)));
  });
});
