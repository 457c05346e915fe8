import { invariant } from '../../foundation/invariant.js';
import type { ElementEntry, StructureFacts } from './StructureFacts.js';
import type { PackedStructure, Tables } from './Tables.js';

/** Restores one structure from tables. */
export function unpackStructure(packed: PackedStructure, tables: Tables): StructureFacts {
  const { elements: pairs, from, ...summary } = packed;
  const elements: ElementEntry[] = [];
  for (let index = 0; index < pairs.length; index += 2) {
    const id = pairs[index];
    const facts = tables.facts[Number(pairs[index + 1])];
    invariant(typeof id === 'string' && facts !== undefined, `Tables are damaged at '${packed.url}'.`);
    elements.push({ id, facts });
  }
  const origin = tables.packages[from];
  return {
    ...(origin !== undefined && { version: origin[1] }),
    ...summary,
    elements,
    ...(origin !== undefined && { package: { name: origin[0], version: origin[1] } }),
  };
}
