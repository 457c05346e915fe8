import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { isBundle } from '../../src/fhir/Bundle.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { gegevensdiensten } from '../../src/gegevensdiensten/catalogue.js';
import type { Gegevensdienst } from '../../src/gegevensdiensten/Gegevensdienst.js';
import type { QueryParameter } from '../../src/gegevensdiensten/Transaction.js';
import { validateBundles } from '../../src/validation/bundle/validateBundles.js';

const shared = new URL('../../../shared/', import.meta.url).pathname;
const facts = `${shared}facts/gegevensdiensten.json`;
const fixtures = `${shared}fhir/fixtures/`;

function readLines<T>(file: string): readonly T[] {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as T);
}

interface TransactionFact {
  readonly id: string;
  readonly requestPath: string;
  readonly parameters: readonly QueryParameter[];
  readonly variant: boolean;
}

interface DienstFact {
  readonly id: string | null;
  readonly name: string;
  readonly transactions: readonly TransactionFact[];
}

/** A query without the names of its placeholders and the order of its parameters. */
function shapeOf(path: string, parameters: readonly QueryParameter[]): string {
  const query = parameters.map(({ name, value }) => `${name}=${value}`).sort();
  return [path.replace(/^\[\w+\]/, ''), ...query].join(' ').replace(/\{[^{}]*\}/g, '{}');
}

describe.skipIf(!existsSync(facts))('the catalogue beside the facts that it was made of', () => {
  const read = existsSync(facts)
    ? (JSON.parse(readFileSync(facts, 'utf8')) as { readonly gegevensdiensten: readonly DienstFact[] })
    : { gegevensdiensten: [] };

  it('has the same queries, each once, and tells variants from questions', () => {
    const known = read.gegevensdiensten.flatMap(({ transactions }) =>
      transactions.map(({ requestPath, parameters, variant }) => {
        const path = requestPath.replace(/^[A-Z]+ /, '').split('?')[0] ?? '';
        return `${shapeOf(path, parameters)} ${String(variant)}`;
      }),
    );
    const ours = (gegevensdiensten as readonly Gegevensdienst[]).flatMap(({ transactions }) =>
      transactions.map(
        ({ path, filters, includes, variantOf }) =>
          `${shapeOf(path, [...filters, ...includes])} ${String(variantOf !== undefined)}`,
      ),
    );
    expect(ours).toHaveLength(289);
    expect(ours.sort()).toEqual(known.sort());
  });

  it('has every id', () => {
    const ids = read.gegevensdiensten.map(({ id }) => id).filter((id) => id !== null);
    expect(
      gegevensdiensten
        .map(({ id }) => id)
        .filter((id) => id !== undefined)
        .sort(),
    ).toEqual(ids.sort());
    expect(gegevensdiensten).toHaveLength(read.gegevensdiensten.length);
  });
});

describe.skipIf(!existsSync(fixtures))('Bundle rules on every Bundle of the fixtures', () => {
  it('find what is wrong in them, and nothing else', () => {
    const found = new Map<string, number>();
    let bundles = 0;
    for (const file of existsSync(fixtures) ? readdirSync(fixtures).sort() : []) {
      if (!/\.(?:resources|composed)\.ndjson\.gz$/.test(file)) continue;
      for (const resource of readLines<FhirResource>(fixtures + file)) {
        if (!isBundle(resource)) continue;
        bundles++;
        const release = file.startsWith('r4') ? 'R4' : 'STU3';
        for (const { code } of validateBundles(resource, { release, evidence: 'masked' })) {
          const key = `${file.replace(/\.ndjson\.gz$/, '')} ${code}`;
          found.set(key, (found.get(key) ?? 0) + 1);
        }
      }
    }
    expect(bundles).toBeGreaterThan(1300);
    // Examples of the specification whose ids or status were not kept in step, and persons composed twice.
    expect(Object.fromEntries(found)).toEqual({
      'r4.spec-examples.resources bundle/full-url-disagrees': 16,
      'r4.spec-examples.resources bundle/response-status-malformed': 1,
      'stu3.spec-examples.resources bundle/full-url-disagrees': 1,
      'stu3.BgLZ-3-0.searchsets.composed bundle/full-url-repeated': 1,
      'stu3.BgZ-MSZ-2-0.searchsets.composed bundle/full-url-repeated': 6,
    });
  });
});
