import { elementPathSteps } from '../../src/fhir/elementPathSteps.js';
import type { Finding } from '../../src/finding/Finding.js';
import { isRecord } from '../../src/foundation/isRecord.js';

/**
 * Whether a finding stands at a place that the data have, or at one directly below such a place: what is missing stands
 * where it should be.
 */
export function placeExists(resource: unknown, { path, entry }: Pick<Finding, 'path' | 'entry'>): boolean {
  const [, ...steps] = elementPathSteps(path);
  // Where an array stands for a single value, each of its items stands at that value's place.
  let at: readonly unknown[] = [entry === undefined ? resource : entryOf(resource, entry)];
  if (at[0] === undefined) return false;
  for (const [number, step] of steps.entries()) {
    const isLast = steps.slice(number + 1).every(({ kind }) => kind === 'type');
    // A value that is no array stands at its element, whatever index it has in FHIRPath.
    if (step.kind === 'index')
      at = at.map((value) => (Array.isArray(value) ? (value as readonly unknown[])[step.index] : value));
    else if (step.kind === 'element') at = at.flat().flatMap((value) => membersOf(value, step.name));
    if (at.every((value) => value === undefined)) return isLast;
  }
  return true;
}

function entryOf(resource: unknown, entry: number): unknown {
  const entries = isRecord(resource) ? resource['entry'] : undefined;
  const found: unknown = Array.isArray(entries) ? entries[entry] : undefined;
  return isRecord(found) ? found['resource'] : undefined;
}

/** An element by its name, by its name with a type, and the twin with what else is said of a primitive. */
function membersOf(value: unknown, name: string): readonly unknown[] {
  if (!isRecord(value)) return [];
  const upper = name.length + 1;
  return Object.entries(value)
    .filter(([key]) => {
      const plain = key.startsWith('_') && key !== name ? key.slice(1) : key;
      return plain === name || (plain.startsWith(name) && /^[A-Z]/.test(plain.slice(name.length, upper)));
    })
    .map(([, member]) => member);
}
