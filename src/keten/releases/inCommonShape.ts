import type { FhirResource } from '../../fhir/FhirResource.js';
import type { Release } from '../../fhir/Release.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { ReleaseShape, ShapeStep } from './ReleaseShape.js';
import { releaseShapes } from './releaseShapes.js';

type Writable = Record<string, unknown>;

const maxDepth = 40;
const extensions: ReadonlySet<string> = new Set(['extension', 'modifierExtension']);

/**
 * A resource as both releases can write it: in names and forms of R4, without what only one of them has. Extensions
 * are left out, since profiles of the two releases have each their own. Undefined for a type of which it is not known
 * how the releases differ.
 */
export function inCommonShape(resource: FhirResource, release: Release): FhirResource | undefined {
  const { resourceType } = resource;
  const shape = release === 'STU3' ? ownOf(releaseShapes, resourceType) : ownOf(shapesOfR4, resourceType);
  if (shape === undefined) return undefined;
  const copy = withoutExtensions(resource, 0) as Writable;
  if (release === 'R4') for (const path of shape.onlyR4 ?? []) take(copy, path.split('.'));
  else {
    copy['resourceType'] = shape.type ?? resourceType;
    for (const step of shape.steps ?? []) applyStep(copy, step);
    gatherDoses(copy);
  }
  return copy as FhirResource;
}

/** The name of a type in R4. */
export function commonType(resourceType: string): string {
  return ownOf(releaseShapes, resourceType)?.type ?? resourceType;
}

const shapesOfR4: Readonly<Record<string, ReleaseShape>> = Object.fromEntries(
  Object.entries(releaseShapes).map(([name, shape]) => [shape.type ?? name, shape]),
);

function ownOf<T>(table: Readonly<Record<string, T>>, key: string): T | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

function withoutExtensions(value: unknown, depth: number): unknown {
  if (Array.isArray(value))
    return (value as readonly unknown[]).map((item) => withoutExtensions(item, depth + 1));
  if (!isRecord(value) || depth > maxDepth) return value;
  const copy: Writable = {};
  for (const name in value) {
    if (extensions.has(name) || name.startsWith('_')) continue;
    copy[name] = withoutExtensions(value[name], depth + 1);
  }
  return copy;
}

function applyStep(resource: Writable, { from, to, as = (value) => value }: ShapeStep): void {
  const path = from.split('.');
  const target = to?.split('.');
  if (target?.length === path.length && path.slice(0, -1).every((step, index) => step === target[index])) {
    for (const parent of holdersOf(resource, path.slice(0, -1)))
      move(parent, path.at(-1) ?? '', target.at(-1) ?? '', as);
    return;
  }
  const taken = take(resource, path);
  const [name] = target ?? [];
  if (taken.length > 0 && name !== undefined) resource[name] = taken.length === 1 ? taken[0] : taken;
}

function move(holder: Writable, from: string, to: string, as: (value: unknown) => unknown): void {
  if (!Object.hasOwn(holder, from)) return;
  const value = holder[from];
  const written = Array.isArray(value) ? (value as readonly unknown[]).map(as) : as(value);
  if (from !== to) Reflect.deleteProperty(holder, from);
  if (written !== undefined) holder[to] = written;
}

/** Takes what is at a path out of a resource. */
function take(resource: Writable, path: readonly string[]): readonly unknown[] {
  const name = path.at(-1) ?? '';
  return holdersOf(resource, path.slice(0, -1)).flatMap((holder) => {
    if (!Object.hasOwn(holder, name)) return [];
    const value = holder[name];
    Reflect.deleteProperty(holder, name);
    return Array.isArray(value) ? (value as readonly unknown[]) : [value];
  });
}

function holdersOf(resource: Writable, path: readonly string[]): readonly Writable[] {
  let holders: readonly unknown[] = [resource];
  for (const step of path) {
    holders = holders.flatMap((holder) => {
      const value = isRecord(holder) && Object.hasOwn(holder, step) ? holder[step] : undefined;
      return Array.isArray(value) ? (value as readonly unknown[]) : [value];
    });
  }
  return holders.filter((holder): holder is Writable => isRecord(holder));
}

const doseOrRate = /^(?:dose|rate)(?:Quantity|Range|Ratio)$/;

/** A dosage of R4 may have several doses; that of STU3 has one, beside the rest. */
function gatherDoses(resource: Writable): void {
  const names = resource['resourceType'] === 'MedicationStatement' ? ['dosage'] : ['dosageInstruction'];
  for (const dosage of names.flatMap((name) => holdersOf(resource, [name]))) {
    const parts = Object.keys(dosage).filter((name) => doseOrRate.test(name));
    if (parts.length === 0) continue;
    dosage['doseAndRate'] = [Object.fromEntries(parts.map((name) => [name, dosage[name]]))];
    for (const name of parts) Reflect.deleteProperty(dosage, name);
  }
}
