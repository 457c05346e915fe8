import type { ReferenceTarget } from '../fhir/Reference.js';
import { parseReference } from '../fhir/Reference.js';
import type { RecordStore, RecordWay } from './RecordStore.js';
import type { RecordContext, ReferenceNode } from './ResourceRecord.js';

/** Targets at one server, or of one source, to which one retrieval refers. */
interface RetrievalNodes {
  /** By how a reference at that server is written. */
  readonly written: Map<string, ReferenceNode>;
  /** Resources by type and id, and everything else by its URI under no type. */
  readonly byType: Map<string, Map<string, ReferenceNode>>;
}

/** The targets of references: by the server they are at, or else the source, and by what they are called there. */
export class ReferenceNodes {
  /** By server or source, and by retrieval. */
  readonly #servers = new Map<string, Map<string, RetrievalNodes>>();
  #lastWay: RecordWay | undefined;
  /** Those of the last way: mostly the next is the same. */
  #lastWritten = new Map<string, ReferenceNode>();

  /**
   * The target of a reference.
   *
   * @param way How the resource came that refers.
   */
  nodeOf(reference: string, way: RecordWay): ReferenceNode {
    if (way !== this.#lastWay) {
      this.#lastWay = way;
      this.#lastWritten = this.#at(way.base ?? way.context.source, way.context).written;
    }
    const written = this.#lastWritten;
    const known = written.get(reference);
    if (known !== undefined) return known;
    const node = this.#nodeOf(parseReference(reference), way.context, way.base);
    // The next time it is written the same way it need not be taken apart.
    written.set(reference, node);
    return node;
  }

  /**
   * Finds what each leads to: a record known by its address, or by source, type and id. What the same retrieval holds
   * goes before what another does, and the first that is read is taken.
   */
  findTargets(store: RecordStore): void {
    forEachAddress(store, (server, retrieval, type, name, index) => {
      const node = this.#servers.get(server)?.get(retrieval)?.byType.get(type)?.get(name);
      if (node !== undefined) node.target ??= index;
    });
    this.#findElsewhere(store);
  }

  /** Looks in all retrievals for what is not in the one that refers to it. */
  #findElsewhere(store: RecordStore): void {
    const open = new Map<string, Map<string, ReferenceNode[]>>();
    for (const [server, retrievals] of this.#servers) {
      if (retrievals.size < 2) continue;
      const here = new Map<string, ReferenceNode[]>();
      for (const { byType } of retrievals.values()) {
        for (const nodes of byType.values()) {
          for (const node of nodes.values()) if (node.target === undefined) pushTo(here, node.name, node);
        }
      }
      if (here.size > 0) open.set(server, here);
    }
    if (open.size === 0) return;
    forEachAddress(store, (server, _, type, name, index) => {
      const nodes = open.get(server)?.get(type === noType ? name : `${type}/${name}`);
      for (const node of nodes ?? []) node.target ??= index;
    });
    for (const here of open.values()) {
      for (const [first, ...others] of here.values()) for (const node of others) node.same = first;
    }
  }

  /** Forgets all: nothing more will be read. */
  forget(): void {
    this.#servers.clear();
    this.#lastWay = undefined;
    this.#lastWritten = new Map();
  }

  #nodeOf(target: ReferenceTarget, context: RecordContext, here: string | undefined): ReferenceNode {
    const isResource = target.form === 'resource';
    const server = isResource ? (target.base ?? here) : undefined;
    const type = isResource ? target.type : noType;
    const name =
      target.form === 'resource' ? target.id : target.form === 'uri' ? target.uri : `#${target.id}`;
    const there = setDefault(
      this.#at(server ?? context.source, context).byType,
      type,
      () => new Map<string, ReferenceNode>(),
    );
    return setDefault(there, name, () => ({
      server,
      name: isResource ? `${type}/${name}` : name,
      ...(isResource && { type }),
      target: undefined,
      same: undefined,
      value: undefined,
    }));
  }

  #at(server: string, { retrieval }: RecordContext): RetrievalNodes {
    const retrievals = setDefault(this.#servers, server, () => new Map<string, RetrievalNodes>());
    return setDefault(retrievals, retrieval, () => ({ written: new Map(), byType: new Map() }));
  }
}

const noType = '';

/** Calls for each address at which a record can be found. */
function forEachAddress(
  store: RecordStore,
  visit: (server: string, retrieval: string, type: string, name: string, index: number) => void,
): void {
  for (let index = 0; index < store.count; index++) {
    const content = store.contentOf(index);
    const id = store.idOf(index);
    const { context, base } = store.wayOf(content);
    const { source, retrieval } = context;
    if (id !== undefined) {
      const { resourceType } = store.kindOf(content);
      if (base !== undefined) visit(base, retrieval, resourceType, id, index);
      visit(source, retrieval, resourceType, id, index);
    }
    const url = store.otherUrlOf(index);
    if (url === undefined) continue;
    const target = parseReference(url);
    if (target.form === 'uri') visit(source, retrieval, noType, target.uri, index);
    else if (target.form === 'resource' && target.base !== undefined)
      visit(target.base, retrieval, target.type, target.id, index);
  }
}

function pushTo<V>(map: Map<string, V[]>, key: string, value: V): void {
  const known = map.get(key);
  if (known === undefined) map.set(key, [value]);
  else known.push(value);
}

function setDefault<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
