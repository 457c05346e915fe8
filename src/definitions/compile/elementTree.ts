import type { ElementEntry } from '../facts/StructureFacts.js';
import type { ElementFacts } from '../facts/ElementFacts.js';

/** An element of a differential with those below it, as the ids nest them. */
export interface ElementTree {
  /** Last part of the id without slice: `identifier`, `value[x]`. */
  readonly name: string;
  /** Id below the type: `identifier:bsn`. */
  readonly id: string;
  readonly sliceName: string | undefined;
  readonly facts: ElementFacts;
  readonly children: readonly ElementTree[];
}

interface Building {
  readonly name: string;
  readonly id: string;
  readonly sliceName: string | undefined;
  facts: ElementFacts;
  readonly children: Building[];
}

/** Nests the entries of a structure by id; an element that is only implied by those below it states nothing. */
export function elementTree(entries: readonly ElementEntry[], rootName: string): ElementTree {
  const root: Building = { name: rootName, id: '', sliceName: undefined, facts: {}, children: [] };
  const byId = new Map<string, Building>([['', root]]);
  const nodeAt = (id: string): Building => {
    const known = byId.get(id);
    if (known !== undefined) return known;
    const dot = id.lastIndexOf('.');
    const parent = nodeAt(dot < 0 ? '' : id.slice(0, dot));
    const part = id.slice(dot + 1);
    const colon = part.indexOf(':');
    const node: Building = {
      name: colon < 0 ? part : part.slice(0, colon),
      id,
      sliceName: colon < 0 ? undefined : part.slice(colon + 1),
      facts: {},
      children: [],
    };
    byId.set(id, node);
    parent.children.push(node);
    return node;
  };
  for (const { id, facts } of entries) nodeAt(id).facts = facts;
  return root;
}
