import { describe, expect, it } from 'vitest';
import { recordsOf } from '../../test/support/recordsOf.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import { invariant } from '../foundation/invariant.js';
import { findCandidates } from './findCandidates.js';

const [fever, cough] = ['386661006', '49727002'];

function condition(code: string, onsetDateTime?: string): FhirResource {
  return {
    resourceType: 'Condition',
    code: { coding: [{ system: 'http://snomed.info/sct', code }] },
    ...(onsetDateTime !== undefined && { onsetDateTime }),
  };
}

interface Found {
  /** Pairs by their places, in order. */
  readonly pairs: readonly string[];
  readonly leftOut: number;
  readonly fields: readonly string[];
}

/** What is held against each other, when no two are found to be one. */
function candidatesOf(resources: readonly FhirResource[], persons: readonly number[] = []): Found {
  const { records, store, surroundings } = recordsOf(resources.map((resource) => ({ resource })));
  const comparison = records[0]?.comparison;
  invariant(comparison !== undefined, 'A type that is compared.');
  const pairs = new Set<string>();
  let leftOut = 0;
  const fields: string[] = [];
  const numbers = Int32Array.from(records, ({ index }) => index);
  findCandidates(numbers, store, comparison, surroundings, (record) => persons[record] ?? 0, {
    pair(a, b) {
      pairs.add(`${Math.min(a, b)}-${Math.max(a, b)}`);
      return false;
    },
    tooMany(members, names) {
      leftOut += members.length;
      fields.push(...names);
    },
  });
  return { pairs: [...pairs].sort(), leftOut, fields };
}

/** Days from the first of 2020 on. */
function dayAfter(days: number): string {
  return new Date(Date.UTC(2020, 0, 1 + days)).toISOString().slice(0, 10);
}

describe('findCandidates', () => {
  it('holds against each other what shares a key, and nothing else', () => {
    const { pairs, leftOut } = candidatesOf([condition(fever), condition(cough), condition(fever)]);
    expect(pairs).toEqual(['0-2']);
    expect(leftOut).toBe(0);
  });

  it('never holds the records of two persons against each other', () => {
    expect(candidatesOf([condition(fever), condition(fever)], [1, 2]).pairs).toEqual([]);
  });

  it('gives each pair whatever the order of the records', () => {
    const resources = Array.from({ length: 30 }, (_, at) => condition(at % 2 === 0 ? fever : cough));
    const pairsOf = (list: readonly FhirResource[]): number => candidatesOf(list).pairs.length;
    expect(pairsOf(resources)).toBe(2 * ((15 * 14) / 2));
    expect(pairsOf([...resources].reverse())).toBe(pairsOf(resources));
  });

  it('holds in a large block against each other only what is near in time', () => {
    const resources = Array.from({ length: 200 }, (_, at) => condition(fever, dayAfter(at * 120)));
    const { pairs, leftOut } = candidatesOf(resources);
    expect(pairs.length).toBeLessThan(200 * 10);
    expect(leftOut).toBe(0);
    const near = candidatesOf([...resources, condition(fever, dayAfter(121))]);
    expect(near.pairs).toContain('1-200');
  });

  it('says of a block that is too large how much of it was left out, and by which fields', () => {
    const resources = Array.from({ length: 200 }, () => condition(fever));
    const { pairs, leftOut, fields } = candidatesOf(resources);
    expect(pairs.length).toBeLessThan((200 * 199) / 2);
    expect(leftOut).toBe(200);
    expect(fields).toEqual(['problem']);
  });
});
