/**
 * SHA-1 over bytes that come one by one. Not for security: FHIR gives the hash of an attachment as SHA-1, and
 * bytes at hand are to be compared with such a hash.
 */
export class Sha1 {
  readonly #words = new Int32Array(80);
  readonly #state = Int32Array.of(0x67452301, -0x10325477, -0x67452302, 0x10325476, -0x3c2d1e10);
  #length = 0;

  /** Adds one byte. */
  add(byte: number): void {
    const at = this.#length & 63;
    const word = at >> 2;
    const shift = 24 - 8 * (at & 3);
    const before = (at & 3) === 0 ? 0 : (this.#words[word] ?? 0);
    this.#words[word] = before | (byte << shift);
    this.#length += 1;
    if (at === 63) this.#mix();
  }

  /** How many bytes were added. */
  get length(): number {
    return this.#length;
  }

  /** The hash in 40 hexadecimal digits; nothing may be added after it. */
  digest(): string {
    const bits = this.#length * 8;
    this.add(0x80);
    while ((this.#length & 63) !== 56) this.add(0);
    this.#words[14] = Math.floor(bits / 2 ** 32);
    this.#words[15] = bits | 0;
    this.#mix();
    let text = '';
    for (const word of this.#state) text += (word >>> 0).toString(16).padStart(8, '0');
    return text;
  }

  #mix(): void {
    const words = this.#words;
    const state = this.#state;
    for (let i = 16; i < 80; i++) {
      const mixed = (words[i - 3] ?? 0) ^ (words[i - 8] ?? 0) ^ (words[i - 14] ?? 0) ^ (words[i - 16] ?? 0);
      words[i] = (mixed << 1) | (mixed >>> 31);
    }
    let a = state[0] ?? 0;
    let b = state[1] ?? 0;
    let c = state[2] ?? 0;
    let d = state[3] ?? 0;
    let e = state[4] ?? 0;
    for (let i = 0; i < 80; i++) {
      const chosen =
        i < 20
          ? ((b & c) | (~b & d)) + 0x5a827999
          : i < 40
            ? (b ^ c ^ d) + 0x6ed9eba1
            : i < 60
              ? ((b & c) | (b & d) | (c & d)) - 0x70e44324
              : (b ^ c ^ d) - 0x359d3e2a;
      const next = (((a << 5) | (a >>> 27)) + chosen + e + (words[i] ?? 0)) | 0;
      e = d;
      d = c;
      c = (b << 30) | (b >>> 2);
      b = a;
      a = next;
    }
    state[0] = ((state[0] ?? 0) + a) | 0;
    state[1] = ((state[1] ?? 0) + b) | 0;
    state[2] = ((state[2] ?? 0) + c) | 0;
    state[3] = ((state[3] ?? 0) + d) | 0;
    state[4] = ((state[4] ?? 0) + e) | 0;
  }
}
