import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { r4 } from '../../definitions/r4.js';
import { stu3 } from '../../definitions/stu3.js';
import type { Release } from '../../fhir/Release.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { Places } from '../Places.js';
import { readFhir } from '../readFhir.js';

const corpus = new URL('../../../../shared/fhir/xml-pairs.ndjson.gz', import.meta.url);

/** The same resource as published in XML and in JSON. */
interface Pair {
  readonly release: Release;
  readonly path: string;
  readonly xml: string;
  readonly json: string;
  /** `exact`, or how the narratives differ. */
  readonly narrative: string;
}

/** Paths of the numbers in a value. */
function numberPaths(value: unknown, path: string): readonly string[] {
  if (typeof value === 'number') return [path];
  if (Array.isArray(value)) return value.flatMap((item, index) => numberPaths(item, `${path}[${index}]`));
  if (!isRecord(value)) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    numberPaths(member, `${path}.${name.startsWith('_') ? name.slice(1) : name}`),
  );
}

function withoutNarratives(value: unknown): unknown {
  return JSON.parse(
    JSON.stringify(value, (name, member: unknown) => (name === 'div' ? undefined : member)),
  ) as unknown;
}

function literals(places: Places, paths: readonly string[]): readonly unknown[] {
  return paths.map((path) => [path, places.literalOf(path)]);
}

describe.skipIf(!existsSync(corpus))('resources published in XML and in JSON', () => {
  const pairs = existsSync(corpus)
    ? gunzipSync(readFileSync(corpus))
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line) as Pair)
    : [];

  it(`give the same in both forms, numbers as written included (${pairs.length} pairs)`, () => {
    expect(pairs.length).toBeGreaterThan(0);
    for (const { release, path, xml, json, narrative } of pairs) {
      const fromXml = readFhir(xml, { release, definitions: [stu3, r4] });
      const fromJson = readFhir(json, { release, definitions: [stu3, r4] });
      const compared = narrative === 'exact' ? (value: unknown) => value : withoutNarratives;
      expect(compared(fromXml.resource), path).toEqual(compared(fromJson.resource));
      const paths = numberPaths(fromJson.resource, fromJson.resource?.resourceType ?? '');
      expect(literals(fromXml.places, paths), path).toEqual(literals(fromJson.places, paths));
      // Some of these have their elements in another order than the specification; nothing else is wrong.
      expect(new Set(fromXml.findings.map(({ code }) => code)).size, path).toBeLessThanOrEqual(1);
      expect(
        fromXml.findings.every(({ code }) => code === 'xml/element-order'),
        path,
      ).toBe(true);
    }
  });

  it('are never taken for the other release', () => {
    for (const { release, path, xml } of pairs) {
      const told = readFhir(xml, { definitions: [stu3, r4] }).release;
      if (told !== undefined) expect(told, path).toBe(release);
    }
  });
});
