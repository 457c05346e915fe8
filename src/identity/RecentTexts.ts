/**
 * What was made of texts of late: at least as many as the limit, at most twice that. What is asked for again stays.
 */
export class RecentTexts<V> {
  readonly #limit: number;
  #recent = new Map<string, V>();
  #before = new Map<string, V>();

  constructor(limit: number) {
    this.#limit = limit;
  }

  get(text: string): V | undefined {
    const recent = this.#recent.get(text);
    if (recent !== undefined) return recent;
    const before = this.#before.get(text);
    if (before !== undefined) this.set(text, before);
    return before;
  }

  set(text: string, value: V): void {
    if (this.#recent.size >= this.#limit) {
      this.#before = this.#recent;
      this.#recent = new Map();
    }
    this.#recent.set(text, value);
  }
}
