/** The names of one text. A few recur in most tags, so they are kept: neither cut out again nor looked at again. */
export class KnownNames {
  readonly #slots: (string | undefined)[] = [];

  /** The name that stands between two offsets, when it is kept. */
  at(text: string, start: number, end: number): string | undefined {
    const length = end - start;
    const kept = this.#slots[slotOf(text.charCodeAt(start), text.charCodeAt(end - 1), length)];
    return kept?.length === length && text.startsWith(kept, start) ? kept : undefined;
  }

  /** Keeps a name, in place of another when they are alike. */
  keep(name: string): void {
    const { length } = name;
    this.#slots[slotOf(name.charCodeAt(0), name.charCodeAt(length - 1), length)] = name;
  }
}

function slotOf(first: number, last: number, length: number): number {
  return (first * 31 + last * 7 + length) & 511;
}
