import type { PropertyNode } from '../../definitions/compile/TypeNode.js';

/**
 * Where the walk is. Going down writes two array cells; text is made only for a finding.
 */
export class WalkPath {
  readonly #steps: (PropertyNode | string)[] = [];
  readonly #indexes: number[] = [];
  #depth = 0;
  #start = 0;
  #root = '';

  /** Number of elements between the outermost resource and here. */
  get depth(): number {
    return this.#depth;
  }

  /** Goes into a property; `index` is -1 when it does not repeat. */
  enter(step: PropertyNode | string, index: number): void {
    this.#steps[this.#depth] = step;
    this.#indexes[this.#depth] = index;
    this.#depth++;
  }

  /** Comes back from {@link enter}. */
  leave(): void {
    this.#depth--;
  }

  /** Lets paths start here, at a resource of the given type; gives what {@link restart} takes to undo it. */
  startAt(resourceType: string): { readonly start: number; readonly root: string } {
    const before = { start: this.#start, root: this.#root };
    this.#start = this.#depth;
    this.#root = resourceType;
    return before;
  }

  /** Lets paths start where they did before. */
  restart(before: { readonly start: number; readonly root: string }): void {
    this.#start = before.start;
    this.#root = before.root;
  }

  /** Index of the entry when the walk is at `entry[i].resource` of the outermost Bundle. */
  entryIndex(): number | undefined {
    const [entry, resource] = this.#steps;
    if (this.#depth !== 2 || keyOf(entry) !== 'entry' || keyOf(resource) !== 'resource') return undefined;
    return this.#indexes[0];
  }

  /**
   * The names under which the element around the current one is known: its full path, also with the type of a
   * choice behind its name, and the path in the type that defines it; without indexes and `[x]`.
   */
  carrierNames(): readonly string[] {
    const path = [this.#root];
    const typed = [this.#root];
    for (let at = this.#start; at < this.#depth - 1; at++) {
      path.push(elementText(nameOf(this.#steps[at])));
      typed.push(keyOf(this.#steps[at]) ?? '');
    }
    const carrier = this.#depth - 1 > this.#start ? this.#steps[this.#depth - 2] : undefined;
    const defined =
      carrier === undefined || typeof carrier === 'string' ? [] : [elementText(carrier.element.node.id)];
    return [path.join('.'), typed.join('.'), ...defined];
  }

  /** The place as FHIRPath, with a child behind it when given. */
  toText(child?: string): string {
    let text = this.#root;
    for (let at = this.#start; at < this.#depth; at++) {
      text += `.${stepText(this.#steps[at])}`;
      const index = this.#indexes[at];
      if (index !== undefined && index >= 0) text += `[${index}]`;
    }
    return child === undefined ? text : `${text}.${elementText(child)}`;
  }
}

function stepText(step: PropertyNode | string | undefined): string {
  if (step === undefined || typeof step === 'string') return step ?? '';
  return step.element.choice ? `${elementText(step.element.node.name)}.ofType(${step.typeCode})` : step.key;
}

/** `value[x]` is `value` in FHIRPath. */
function elementText(name: string): string {
  return name.endsWith('[x]') ? name.slice(0, -3) : name;
}

function keyOf(step: PropertyNode | string | undefined): string | undefined {
  return typeof step === 'string' ? step : step?.key;
}

function nameOf(step: PropertyNode | string | undefined): string {
  return typeof step === 'string' ? step : (step?.element.node.name ?? '');
}
