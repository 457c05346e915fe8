import { parseReference } from '../../fhir/Reference.js';
import type { Fact } from './Fact.js';
import { localAddress } from './Fact.js';

/** Finds what references of one hop lead to within that hop. */
export class ReferenceTargets {
  readonly #byUrl = new Map<string, Fact>();
  readonly #byAddress = new Map<string, Fact>();
  readonly #contained = new Map<Fact, Map<string, Fact>>();

  add(fact: Fact): void {
    const { owner, id, fullUrl } = fact;
    if (owner !== undefined) {
      if (id === undefined) return;
      let parts = this.#contained.get(owner);
      if (parts === undefined) this.#contained.set(owner, (parts = new Map<string, Fact>()));
      parts.set(id, fact);
      return;
    }
    if (fullUrl !== undefined && !this.#byUrl.has(fullUrl)) this.#byUrl.set(fullUrl, fact);
    const address = localAddress(fact);
    if (address !== undefined && !this.#byAddress.has(address)) this.#byAddress.set(address, fact);
  }

  /** The fact that a reference within a fact leads to; undefined when it is not at hand. */
  find(reference: string, from: Fact): Fact | undefined {
    const root = from.owner ?? from;
    const target = parseReference(reference);
    switch (target.form) {
      case 'contained':
        return target.id === '' ? root : this.#contained.get(root)?.get(target.id);
      case 'uri':
        return this.#byUrl.get(target.uri);
      case 'resource': {
        const { base, type, id } = target;
        const address = `${type}/${id}`;
        return (
          (base === undefined ? undefined : this.#byUrl.get(`${base}/${address}`)) ??
          this.#byAddress.get(address)
        );
      }
    }
  }
}
