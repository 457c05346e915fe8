import { describe, expect, it } from 'vitest';
import { duplicatesBetween, duplicatesWithin, onlyGroup } from '../../../test/support/duplicatesBetween.js';
import type { FhirResource } from '../../fhir/FhirResource.js';

type Over = Readonly<Record<string, unknown>>;

function use(device: string, over: Over = {}): FhirResource {
  return {
    resourceType: 'DeviceUseStatement',
    id: `use-${device}`,
    status: 'active',
    subject: { reference: 'Patient/1' },
    device: { reference: `Device/${device}` },
    ...over,
  };
}

function pacemaker(id: string, over: Over = {}): FhirResource {
  const type = { coding: [{ system: 'http://snomed.info/sct', code: '14106009', display: 'pacemaker' }] };
  return { resourceType: 'Device', id, type, ...over };
}

const serial = (number: string): Over => ({ udi: { carrierHRF: `(01)08717648200274(21)${number}` } });
const started = { whenUsed: { start: '2021-10-04' } };

describe('sameDevice', () => {
  it('joins the use of one device, also when one source does not say since when', () => {
    const one = [use('a', started), pacemaker('a', serial('17'))];
    const other = [use('b'), pacemaker('b', serial('17'))];
    const { groups } = duplicatesBetween(one, other);
    expect(groups.map(({ members: [first], certainty }) => [first?.resourceType, certainty])).toContainEqual([
      'DeviceUseStatement',
      'certain',
    ]);
  });

  it('tells apart two devices of one make, whatever else agrees', () => {
    const one = [use('a', started), pacemaker('a', serial('17'))];
    const other = [use('b', started), pacemaker('b', serial('18'))];
    expect(duplicatesBetween(one, other).groups).toEqual([]);
    expect(duplicatesWithin([...one, ...other]).groups).toEqual([]);
  });

  it('says nothing of devices without a number', () => {
    const [one, other] = [
      [use('a', started), pacemaker('a')],
      [use('b', started), pacemaker('b')],
    ];
    expect(onlyGroup(duplicatesBetween(one, other))).toMatchObject({ verdict: 'same-fact' });
  });
});
