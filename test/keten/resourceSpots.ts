import { isRecord } from '../../src/foundation/isRecord.js';

/** A resource that may be changed. */
export type Draft = Record<string, unknown>;

/** One value within a resource, with its parent, so that it can be changed there. */
export interface Spot {
  /** As in JSON, without indexes: `valueQuantity.value`. */
  readonly path: string;
  readonly name: string;
  readonly parent: Record<string, unknown> | unknown[];
  readonly key: string | number;
  readonly value: unknown;
  /** The objects above it, from the resource down. */
  readonly above: readonly Record<string, unknown>[];
}

const metadata = new Set(['resourceType', 'id', 'meta', 'text', 'implicitRules', 'language', 'contained']);

/** Every value of a resource that carries meaning. */
export function spotsOf(resource: Draft): readonly Spot[] {
  const spots: Spot[] = [];
  const visit = (
    value: unknown,
    path: string,
    name: string,
    above: readonly Record<string, unknown>[],
  ): void => {
    if (Array.isArray(value)) {
      value.forEach((item: unknown, index) => {
        spots.push({ path, name, parent: value, key: index, value: item, above });
        visit(item, path, name, above);
      });
    } else if (isRecord(value)) {
      for (const [key, part] of Object.entries(value)) {
        if ((above.length === 0 && metadata.has(key)) || key === 'id' || key === 'version' || 'div' in value)
          continue;
        const next = path === '' ? key : `${path}.${key}`;
        const inside = [...above, value];
        spots.push({ path: next, name: key, parent: value, key, value: part, above: inside });
        visit(part, next, key, inside);
      }
    }
  };
  visit(resource, '', '', []);
  return spots;
}

/** Puts a value in the place of a spot; undefined takes it away. */
export function put({ parent, key }: Spot, value: unknown): void {
  if (Array.isArray(parent)) {
    if (value === undefined) parent.splice(Number(key), 1);
    else parent[Number(key)] = value;
  } else if (value === undefined) Reflect.deleteProperty(parent, key);
  else parent[String(key)] = value;
}
