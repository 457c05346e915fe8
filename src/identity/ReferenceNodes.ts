import type { ReferenceTarget } from '../fhir/Reference.js';
import { parseReference } from '../fhir/Reference.js';
import type { RecordStore, RecordWay } from './RecordStore.js';
import type { ReferenceNode } from './ResourceRecord.js';

/** Targets at one server, or of one source. */
interface ServerNodes {
  /** By how a reference at that server is written. */
  readonly written: Map<string, ReferenceNode>;
  /** Resources by type and id, and everything else by its URI under no type. */
  readonly byType: Map<string, Map<string, ReferenceNode>>;
}

/** The targets of references: by the server they are at, or else the source, and by what they are called there. */
export class ReferenceNodes {
  readonly #servers = new Map<string, ServerNodes>();
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
      this.#lastWritten = this.#at(way.base ?? way.context.source).written;
    }
    const written = this.#lastWritten;
    const known = written.get(reference);
    if (known !== undefined) return known;
    const node = this.#nodeOf(parseReference(reference), way.context.source, way.base);
    // The next time it is written the same way it need not be taken apart.
    written.set(reference, node);
    return node;
  }

  /** Finds what each leads to: a record known by its address, or by source, type and id. The first read is taken. */
  findTargets(store: RecordStore): void {
    for (let index = 0; index < store.count; index++) {
      const content = store.contentOf(index);
      const id = store.idOf(index);
      const { context, base } = store.wayOf(content);
      if (id !== undefined) {
        const { resourceType } = store.kindOf(content);
        if (base !== undefined) this.#claim(base, resourceType, id, index);
        this.#claim(context.source, resourceType, id, index);
      }
      const url = store.otherUrlOf(index);
      if (url === undefined) continue;
      const target = parseReference(url);
      if (target.form === 'uri') this.#claim(context.source, noType, target.uri, index);
      else if (target.form === 'resource' && target.base !== undefined)
        this.#claim(target.base, target.type, target.id, index);
    }
  }

  /** Forgets all: nothing more will be read. */
  forget(): void {
    this.#servers.clear();
    this.#lastWay = undefined;
    this.#lastWritten = new Map();
  }

  #nodeOf(target: ReferenceTarget, source: string, here: string | undefined): ReferenceNode {
    const isResource = target.form === 'resource';
    const server = isResource ? (target.base ?? here) : undefined;
    const type = isResource ? target.type : noType;
    const name =
      target.form === 'resource' ? target.id : target.form === 'uri' ? target.uri : `#${target.id}`;
    const there = setDefault(this.#at(server ?? source).byType, type, () => new Map<string, ReferenceNode>());
    return setDefault(there, name, () => ({
      server,
      name: isResource ? `${type}/${name}` : name,
      ...(isResource && { type }),
      target: undefined,
      value: undefined,
    }));
  }

  #claim(server: string, type: string, name: string, index: number): void {
    const node = this.#servers.get(server)?.byType.get(type)?.get(name);
    if (node !== undefined) node.target ??= index;
  }

  #at(server: string): ServerNodes {
    return setDefault(this.#servers, server, () => ({ written: new Map(), byType: new Map() }));
  }
}

const noType = '';

function setDefault<V>(map: Map<string, V>, key: string, make: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const made = make();
  map.set(key, made);
  return made;
}
