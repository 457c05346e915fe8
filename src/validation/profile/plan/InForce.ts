import type { ElementNode } from '../../../definitions/compile/ElementNode.js';

/**
 * What several definitions state of one element, side by side and in order. The same nodes in the same order are the
 * same object, so that what follows from them can be worked out once.
 */
export class InForce {
  readonly #more = new Map<ElementNode, InForce>();

  constructor(readonly nodes: readonly ElementNode[] = []) {}

  /** These nodes and others behind them, each once. */
  with(nodes: readonly ElementNode[]): InForce {
    return nodes.reduce<InForce>((inForce, node) => inForce.#with(node), this);
  }

  #with(node: ElementNode): InForce {
    const known = this.#more.get(node);
    if (known !== undefined) return known;
    const more = this.nodes.includes(node) ? this : new InForce([...this.nodes, node]);
    this.#more.set(node, more);
    return more;
  }
}
