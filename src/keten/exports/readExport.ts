import { isRecord } from '../../foundation/isRecord.js';
import type { MappedExport } from './MappedExport.js';

/** What a row of an export says: texts by FHIR path within a resource type. */
export interface ShownRow {
  readonly resourceType: string;
  /** Index in the rows. */
  readonly entry: number;
  readonly texts: ReadonlyMap<string, string>;
}

const noText: readonly string[] = ['', '-', 'n.v.t.', 'nvt', 'onbekend'];

/** Reads the rows of an export by its mapping; a row of a type that the mapping does not know is left out. */
export function readExport({ rows, mapping }: MappedExport): readonly ShownRow[] {
  const empty = new Set([...noText, ...(mapping.empty ?? [])].map((text) => text.toLowerCase()));
  return rows.flatMap((row, entry) => {
    if (!isRecord(row)) return [];
    const resourceType = typeOf(row, mapping.resourceType);
    if (resourceType === undefined) return [];
    const texts = new Map<string, string>();
    for (const [field, path] of Object.entries(mapping.fields)) {
      const value = valueAt(row, field);
      const element = pathWithin(path, resourceType);
      if (element === undefined || value === undefined || empty.has(value.trim().toLowerCase())) continue;
      texts.set(element, value);
    }
    return [{ resourceType, entry, texts }];
  });
}

/** The resource types that an export tells of, with the paths that its rows may have. */
export function toldBy({ mapping }: MappedExport): ReadonlyMap<string, readonly string[]> {
  const { resourceType, fields } = mapping;
  const types = typeof resourceType === 'string' ? [resourceType] : Object.values(resourceType.types);
  return new Map(
    types.map((type) => [type, Object.values(fields).flatMap((path) => pathWithin(path, type) ?? [])]),
  );
}

function typeOf(
  row: Readonly<Record<string, unknown>>,
  type: MappedExport['mapping']['resourceType'],
): string | undefined {
  if (typeof type === 'string') return type;
  const value = valueAt(row, type.field);
  return value !== undefined && Object.hasOwn(type.types, value) ? type.types[value] : undefined;
}

/** The path within the resource; undefined when it is of another type. */
function pathWithin(path: string, resourceType: string): string | undefined {
  const dot = path.indexOf('.');
  const first = dot < 0 ? path : path.slice(0, dot);
  if (!/^[A-Z]/.test(first)) return path;
  return first === resourceType && dot > 0 ? path.slice(dot + 1) : undefined;
}

/** The value of a field as text; a field may be nested: `product.naam`. */
function valueAt(row: Readonly<Record<string, unknown>>, field: string): string | undefined {
  let value: unknown = row;
  if (Object.hasOwn(row, field)) value = row[field];
  else {
    for (const step of field.split('.')) {
      if (!isRecord(value) || !Object.hasOwn(value, step)) return undefined;
      value = value[step];
    }
  }
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean'
    ? String(value)
    : undefined;
}
