/** A small generator of numbers that is the same on every machine (mulberry32). */
export function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** What a text that nobody wrote with care may hold in any place. */
const hostile: readonly unknown[] = [
  null,
  true,
  0,
  -1,
  1e308,
  '',
  ' ',
  'a'.repeat(5000),
  '\u0000\u001B[31m',
  '\uD800',
  '<script>alert(1)</script>',
  '=HYPERLINK("https://example.org")',
  '../../etc/passwd',
  '9999-99-99',
  [],
  {},
  [[]],
  [null],
  { resourceType: 'Patient' },
  { resourceType: '__proto__' },
  JSON.parse('{"__proto__": {"polluted": true}, "constructor": 1}'),
  nested(200),
];

function nested(depth: number): unknown {
  let value: unknown = 'bottom';
  for (let level = 0; level < depth; level++) value = level % 2 === 0 ? { extension: [value] } : [value];
  return value;
}

type Container = Record<string, unknown> | unknown[];

/** A copy of a JSON value with one place of it replaced, removed, doubled or renamed. */
export function mutate(value: unknown, random: (below: number) => number): unknown {
  const copy = structuredClone(value);
  const places: { readonly container: Container; readonly key: string }[] = [];
  const collect = (at: unknown): void => {
    if (typeof at !== 'object' || at === null) return;
    for (const key of Object.keys(at)) {
      places.push({ container: at as Container, key });
      collect((at as Record<string, unknown>)[key]);
    }
  };
  collect(copy);
  const place = places[random(places.length)];
  if (place === undefined) return hostile[random(hostile.length)];
  change(place.container as Record<string, unknown>, place.key, random);
  return copy;
}

function change(container: Record<string, unknown>, key: string, random: (below: number) => number): void {
  const value = container[key];
  switch (random(5)) {
    case 0:
      delete container[key];
      return;
    case 1:
      container[key] = [value, value];
      return;
    case 2:
      delete container[key];
      container[random(2) === 0 ? `_${key}` : `${key}X`] = value;
      return;
    default:
      container[key] = hostile[random(hostile.length)];
  }
}
