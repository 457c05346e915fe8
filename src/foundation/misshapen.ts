import { isRecord } from './isRecord.js';

/** What a value has to be; properties that a shape does not name are left alone. */
export type Shape =
  | 'text'
  | 'number'
  | 'boolean'
  /** Any value of JSON, not nested deeply. */
  | 'value'
  /** One of these texts. */
  | readonly string[]
  | { readonly list: Shape }
  | { readonly nullable: Shape }
  /** What it is depends on the value. */
  | { readonly choose: (value: Readonly<Record<string, unknown>>) => Shape }
  /** `needs` are the properties that have to be there. */
  | { readonly parts: Readonly<Record<string, Shape>>; readonly needs?: readonly string[] };

/** Where a value is not what it has to be. */
export interface Misshape {
  readonly at: string;
  readonly expected: string;
}

const deepestValue = 32;

/** The first place where a value, such as parsed JSON, is not of a shape; undefined when it is. */
export function misshapen(value: unknown, shape: Shape, at: string): Misshape | undefined {
  if (shape === 'value') return isJson(value, deepestValue) ? undefined : { at, expected: 'a value of JSON' };
  if (typeof shape === 'string') {
    const type = shape === 'text' ? 'string' : shape;
    return typeof value === type ? undefined : { at, expected: `a ${shape}` };
  }
  if (isOneOf(shape)) {
    return shape.some((text) => text === value)
      ? undefined
      : { at, expected: `one of ${shape.map((text) => `'${text}'`).join(', ')}` };
  }
  if ('nullable' in shape) return value === null ? undefined : misshapen(value, shape.nullable, at);
  if ('list' in shape) {
    if (!Array.isArray(value)) return { at, expected: 'a list' };
    return firstOf(value, (item, index) => misshapen(item, shape.list, `${at}[${index}]`));
  }
  if (!isRecord(value)) return { at, expected: 'an object' };
  if ('choose' in shape) return misshapen(value, shape.choose(value), at);
  const { parts, needs = [] } = shape;
  return firstOf(Object.keys(parts), (name) => {
    const part = Object.hasOwn(value, name) ? value[name] : undefined;
    const known = parts[name];
    if (known === undefined || (part === undefined && !needs.includes(name))) return undefined;
    return misshapen(part, known, at === '' ? name : `${at}.${name}`);
  });
}

function isOneOf(shape: Exclude<Shape, string>): shape is readonly string[] {
  return Array.isArray(shape);
}

function firstOf<T>(
  items: readonly T[],
  find: (item: T, index: number) => Misshape | undefined,
): Misshape | undefined {
  for (let index = 0; index < items.length; index++) {
    const found = find(items[index] as T, index);
    if (found !== undefined) return found;
  }
  return undefined;
}

function isJson(value: unknown, depth: number): boolean {
  if (value === null || ['string', 'number', 'boolean'].includes(typeof value)) return true;
  if (depth === 0 || typeof value !== 'object') return false;
  return Object.values(value).every((part) => part === undefined || isJson(part, depth - 1));
}
