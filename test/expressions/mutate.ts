import { isRecord } from '../../src/foundation/isRecord.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';

/** Numbers that look random and are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

const dates = ['2020', '2020-01-01T10:00:00Z', '2019-12-31'];
const texts = ['x', '#x', 'urn:oid:1.2', 'entered-in-error', '-1', '0'];

/** A copy of a resource with some of its elements dropped, doubled or changed, so that invariants break. */
export function mutate(resource: FhirResource, seed: number): FhirResource {
  const random = seeded(seed);
  const rate = 0.02 + 0.15 * random();
  const copy = change(resource);
  return copy as FhirResource;

  function pick(items: readonly string[]): string | undefined {
    return items[Math.floor(random() * items.length)];
  }

  function change(value: unknown): unknown {
    if (Array.isArray(value)) {
      const items = value.map(change);
      if (random() < rate / 2) items.push(structuredClone(items[0]));
      return random() < rate / 2 ? items.slice(1) : items;
    }
    if (!isRecord(value)) return random() < rate ? changed(value) : value;
    const result: Record<string, unknown> = {};
    for (const [name, child] of Object.entries(value)) {
      if (name === 'resourceType') result[name] = child;
      else if (random() < rate) {
        // Dropped, or kept for its extension only.
        if (typeof child === 'string' && random() < 0.3) {
          result[`_${name}`] = { extension: [{ url: 'http://example.org/reason', valueCode: 'unknown' }] };
        }
      } else result[name] = change(child);
    }
    return result;
  }

  function changed(value: unknown): unknown {
    switch (typeof value) {
      case 'boolean':
        return !value;
      case 'number':
        return random() < 0.5 ? -value : value + Math.round(random() * 10);
      case 'string':
        return pick(/^\d{4}(?:-|$)/.test(value) ? dates : texts);
      default:
        return value;
    }
  }
}
