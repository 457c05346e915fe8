import type { Release } from '../../fhir/Release.js';
import type { ElementFacts } from './ElementFacts.js';
import type { StructureFacts } from './StructureFacts.js';
import type { PackedStructure, Tables } from './Tables.js';

/** What goes into tables, before packing. */
export interface DefinitionFacts extends Pick<Tables, 'release' | 'packages' | 'valueSets' | 'codeSystems'> {
  readonly release: Release;
  readonly structures: readonly StructureFacts[];
}

/** Packs facts: equal element facts are stored once. */
export function packTables(definitions: DefinitionFacts): Tables {
  const uses = new Map<string, { facts: ElementFacts; count: number }>();
  for (const { elements } of definitions.structures) {
    for (const { facts } of elements) {
      const key = JSON.stringify(facts);
      const use = uses.get(key);
      if (use === undefined) uses.set(key, { facts, count: 1 });
      else use.count++;
    }
  }
  const byUse = [...uses].sort(([, a], [, b]) => b.count - a.count);
  const indexes = new Map(byUse.map(([key], index) => [key, index]));
  return {
    release: definitions.release,
    packages: definitions.packages,
    facts: byUse.map(([, { facts }]) => facts),
    structures: definitions.structures.map((structure): PackedStructure => {
      const { elements, package: from, version, ...summary } = structure;
      return {
        ...summary,
        // Most definitions carry the version of their package.
        ...(version !== undefined && version !== from?.version && { version }),
        from: definitions.packages.findIndex(
          ([name, version]) => name === from?.name && version === from.version,
        ),
        elements: elements.flatMap(({ id, facts }) => [id, indexes.get(JSON.stringify(facts)) ?? 0]),
      };
    }),
    valueSets: definitions.valueSets,
    codeSystems: definitions.codeSystems,
  };
}
