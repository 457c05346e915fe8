import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { gegevensdiensten } from '../../src/gegevensdiensten/catalogue.js';
import type { Gegevensdienst } from '../../src/gegevensdiensten/Gegevensdienst.js';
import type { QueryParameter, Transaction } from '../../src/gegevensdiensten/Transaction.js';

const facts = new URL('../../../shared/facts/gegevensdiensten.json', import.meta.url).pathname;

interface SourceFact {
  readonly repo?: string;
  readonly path?: string;
  readonly title?: string;
  readonly url?: string;
}

interface TransactionFact {
  readonly id: string;
  readonly interaction: string;
  readonly operation: string | null;
  readonly resourceType: string | null;
  readonly requestPath: string;
  readonly parameters: readonly QueryParameter[];
  readonly variant: boolean;
  readonly expectedProfiles: readonly string[];
  readonly includedProfiles: readonly string[];
  readonly zibs: readonly { readonly en: string; readonly nl: string | null }[] | null;
  readonly cardinality: { readonly min: number | null; readonly max: number | null } | null;
  readonly mustSupport: unknown;
  readonly requestBundle: unknown;
  readonly confidence: string;
  readonly sources: readonly SourceFact[];
}

interface DienstFact {
  readonly id: string | null;
  readonly name: string;
  readonly version: string;
  readonly publication: string | null;
  readonly informationStandardVersion: string | null;
  readonly fhirVersion: string;
  readonly function: string | null;
  readonly kind: string;
  readonly systemRoles: readonly { readonly code: string | null }[];
  readonly status: string | null;
  readonly sectors: readonly string[];
  readonly fhirPackages: readonly { readonly name: string; readonly version?: string | null }[];
  readonly capabilityStatements: readonly (string | { readonly canonical: string })[];
  readonly transactions: readonly TransactionFact[];
  readonly confidence: string;
  readonly sources: readonly SourceFact[];
}

function shapeOf(path: string, parameters: readonly QueryParameter[]): string {
  const query = parameters.map(({ name, value }) => `${name}=${value}`).sort();
  return [path.replace(/^\[\w+\]/, ''), ...query].join(' ').replace(/\{[^{}]*\}/g, '{}');
}

/** What tells a transaction of the facts from its neighbours: what is asked, and what is expected. */
function factKey({ requestPath, parameters, variant, expectedProfiles }: TransactionFact): string {
  const path = requestPath.replace(/^[A-Z]+ /, '').split('?', 1)[0] ?? '';
  return `${shapeOf(path, parameters)} ${String(variant)} ${expectedProfiles[0]?.split('/').at(-1)?.slice(0, 8) ?? ''}`;
}

function ourKey({ path, filters, includes, variantOf, expectedProfiles }: Transaction): string {
  const variant = String(variantOf !== undefined);
  return `${shapeOf(path, [...filters, ...includes])} ${variant} ${expectedProfiles[0]?.split('/').at(-1)?.slice(0, 8) ?? ''}`;
}

const read = existsSync(facts)
  ? (JSON.parse(readFileSync(facts, 'utf8')) as { readonly gegevensdiensten: readonly DienstFact[] })
      .gegevensdiensten
  : [];

/** The records of the facts, each with ours: by id, or where there is none by what is asked. */
function paired(): readonly (readonly [DienstFact, Gegevensdienst])[] {
  const left = new Set<Gegevensdienst>(gegevensdiensten);
  return read.map((fact) => {
    const asked = fact.transactions.map(factKey).sort().join('\n');
    const ours = [...left].find((dienst) =>
      fact.id === null
        ? dienst.id === undefined &&
          dienst.release === fact.fhirVersion &&
          dienst.transactions.map(ourKey).sort().join('\n') === asked &&
          (asked !== '' || dienst.version === fact.version)
        : dienst.id === fact.id,
    );
    if (ours === undefined) throw new Error(`No gegevensdienst for '${fact.name}'.`);
    left.delete(ours);
    return [fact, ours];
  });
}

function sourceOf({
  repo,
  repository,
  path,
  title,
  url,
}: SourceFact & { readonly repository?: string }): string {
  return repo !== undefined || repository !== undefined
    ? `${repo ?? repository ?? ''} ${path ?? ''}`
    : (url ?? title ?? '');
}

describe.skipIf(!existsSync(facts))('every field of the catalogue beside the facts', () => {
  const pairs = existsSync(facts) ? paired() : [];

  it('pairs all 51', () => {
    expect(pairs).toHaveLength(51);
  });

  it.each(pairs.map(([fact, ours]) => [ours.key, fact, ours] as const))('%s', (_, fact, ours) => {
    expect({
      version: ours.version,
      publication: ours.publication ?? null,
      release: ours.release,
      function: ours.function ?? null,
      granular: ours.granular,
      professional: ours.domain === 'professional',
      status: ours.status?.value ?? null,
      confidence: ours.confidence,
      roles: ours.systemRoles.flatMap(({ code }) => code ?? []),
      packages: ours.packages.map(({ name, version }) => [name, version ?? null]),
      capabilityStatements: [...ours.capabilityStatements].sort(),
    }).toEqual({
      version: fact.version,
      publication: fact.publication,
      release: fact.fhirVersion,
      function: fact.function,
      granular: fact.kind === 'granulaire gegevensdienst',
      professional: fact.kind.includes('buiten MedMij'),
      status: fact.status?.replace(' ', '-') ?? null,
      confidence: fact.confidence,
      roles: fact.systemRoles.flatMap(({ code }) => code ?? []),
      packages: fact.fhirPackages.map(({ name, version }) => [name, version ?? null]),
      capabilityStatements: fact.capabilityStatements
        .map((statement) => (typeof statement === 'string' ? statement : statement.canonical))
        .sort(),
    });
    // What the facts say between brackets is where it was read; ours has the name and the version alone.
    expect(fact.name.startsWith(ours.name.nl.replace(/ \(.*$/, ''))).toBe(true);
    expect(fact.informationStandardVersion ?? '').toContain(ours.informationStandard.version);
    expect(ours.sectors).toHaveLength(new Set(ours.sectors).size);
    const sectors = fact.sectors.map((sector) =>
      sector.replace(/ \(MSZ\)$/, '').replace(/^MSZ\b/, 'medisch-specialistische zorg'),
    );
    expect(sectors).toEqual(expect.arrayContaining([...ours.sectors]));
    expect(ours.sources.map(sourceOf).sort()).toEqual(fact.sources.map(sourceOf).sort());
  });

  it.each(pairs.map(([fact, ours]) => [ours.key, fact, ours] as const))(
    'transactions of %s',
    (_, fact, ours) => {
      const left = new Map<string, Transaction[]>();
      for (const transaction of ours.transactions) {
        left.set(ourKey(transaction), [...(left.get(ourKey(transaction)) ?? []), transaction]);
      }
      for (const asked of fact.transactions) {
        const transaction = left.get(factKey(asked))?.shift();
        if (transaction === undefined) throw new Error(`No transaction for '${asked.id}'.`);
        const min = asked.cardinality?.min ?? null;
        const max = asked.cardinality?.max ?? null;
        expect({
          key: transaction.key,
          interaction: transaction.interaction,
          operation: transaction.operation ?? null,
          resourceType: transaction.resourceType ?? '(WADO-RS)',
          profiles: [
            ...new Set([...transaction.expectedProfiles, ...Object.values(transaction.included).flat()]),
          ].sort(),
          zibs: transaction.zibs.map(({ en }) => en),
          cardinality: transaction.cardinality ?? null,
          mustSupport: transaction.mustSupport !== undefined,
          sends: transaction.sends !== undefined,
          confidence: transaction.confidence,
        }).toEqual({
          key: transaction.key,
          interaction: asked.interaction,
          operation: asked.operation,
          resourceType: asked.resourceType,
          profiles: [...new Set([...asked.expectedProfiles, ...asked.includedProfiles])].sort(),
          // The blood glucose of self-measurements has a profile, but is no zib; some names were cut off wrongly.
          zibs: (asked.zibs ?? [])
            .filter(({ nl }) => nl?.includes('geen zib') !== true)
            .map(({ en }) => en.replace(/\)$/, '')),
          cardinality:
            min === null ? null : { min, ...(max !== null && { max }), basis: expect.any(String) as unknown },
          mustSupport: asked.mustSupport !== null,
          sends: asked.requestBundle !== null,
          confidence: asked.confidence,
        });
        // The Dutch names that the facts lack are ours.
        for (const { en, nl } of asked.zibs ?? []) {
          if (nl === null || nl.includes('geen zib')) continue;
          expect(transaction.zibs).toContainEqual({ en, nl });
        }
        // Ours names folders of scripts where the facts name each script.
        const folders = transaction.sources.map((each) => sourceOf(each).replace(/\/$/, ''));
        const uncovered = asked.sources.filter(
          (source) =>
            source.path?.includes('/MedMij/') === true &&
            !folders.some((folder) => sourceOf(source).startsWith(folder)),
        );
        expect(uncovered).toEqual([]);
      }
      const known = fact.transactions.flatMap(({ sources }) => sources.map(sourceOf));
      for (const source of ours.transactions.flatMap(({ sources }) =>
        sources.map((each) => sourceOf(each)),
      )) {
        expect(known.some((each) => each.startsWith(source.replace(/\/$/, '')))).toBe(true);
      }
      expect([...left.values()].flat()).toEqual([]);
    },
  );
});
