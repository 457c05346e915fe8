import type { ReferenceTarget } from '../fhir/Reference.js';
import { parseReference } from '../fhir/Reference.js';
import type { RecordStore, RecordWay } from './RecordStore.js';
import type { RecordContext, ReferenceNode } from './ResourceRecord.js';

/** Targets at one server, or of one source, to which one retrieval refers. */
interface RetrievalNodes {
  /** By how a reference at that server is written. */
  readonly written: Map<string, ReferenceNode>;
  readonly named: Named<ReferenceNode>;
}

/** By type and id; everything else by its URI under no type. */
type Named<V> = Map<string, Map<string, V>>;

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
    visitNamed(
      store,
      (server, retrieval) => this.#servers.get(server)?.get(retrieval)?.named,
      (node, index) => {
        node.target ??= index;
      },
    );
    const open = this.#findOpen();
    if (open.size === 0) return;
    visitNamed(
      store,
      (server) => open.get(server),
      (nodes, index) => {
        for (const node of nodes) node.target ??= index;
      },
    );
    for (const named of open.values()) {
      for (const byName of named.values())
        for (const [first, ...others] of byName.values()) for (const node of others) node.same = first;
    }
  }

  /** Of servers with several retrievals, what is not in the one that refers to it: of one name together. */
  #findOpen(): ReadonlyMap<string, Named<ReferenceNode[]>> {
    const open = new Map<string, Named<ReferenceNode[]>>();
    for (const [server, retrievals] of this.#servers) {
      if (retrievals.size < 2) continue;
      for (const { named } of retrievals.values()) {
        for (const [type, nodes] of named) {
          for (const [name, node] of nodes) {
            if (node.target !== undefined) continue;
            const here = setDefault(open, server, () => new Map<string, Map<string, ReferenceNode[]>>());
            setDefault(
              setDefault(here, type, () => new Map<string, ReferenceNode[]>()),
              name,
              () => [],
            ).push(node);
          }
        }
      }
    }
    return open;
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
      this.#at(server ?? context.source, context).named,
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
    return setDefault(retrievals, retrieval, () => ({ written: new Map(), named: new Map() }));
  }
}

const noType = '';

/**
 * Calls for each record with what was named at one of its addresses.
 *
 * @param namedAt What was named at a server, or of a source.
 */
function visitNamed<V>(
  store: RecordStore,
  namedAt: (server: string, retrieval: string) => Named<V> | undefined,
  visit: (named: V, index: number) => void,
): void {
  let last: RecordWay | undefined;
  let atBase: Named<V> | undefined;
  let atSource: Named<V> | undefined;
  const visitAt = (at: Named<V> | undefined, type: string, name: string, index: number): void => {
    const named = at?.get(type)?.get(name);
    if (named !== undefined) visit(named, index);
  };
  for (let index = 0; index < store.count; index++) {
    const content = store.contentOf(index);
    const id = store.idOf(index);
    const way = store.wayOf(content);
    const { source, retrieval } = way.context;
    if (way !== last) {
      last = way;
      atBase = way.base === undefined ? undefined : namedAt(way.base, retrieval);
      atSource = namedAt(source, retrieval);
    }
    if (id !== undefined) {
      const { resourceType } = store.kindOf(content);
      visitAt(atBase, resourceType, id, index);
      visitAt(atSource, resourceType, id, index);
    }
    const url = store.otherUrlOf(index);
    if (url === undefined) continue;
    const target = parseReference(url);
    if (target.form === 'uri') visitAt(atSource, noType, target.uri, index);
    else if (target.form === 'resource' && target.base !== undefined)
      visitAt(namedAt(target.base, retrieval), target.type, target.id, index);
  }
}

function setDefault<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
