import { isRecord } from '../../src/foundation/isRecord.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { FhirModel } from './FhirModel.js';

type Json = Readonly<Record<string, unknown>>;

/**
 * Every invariant of the structures, with the types of the values that it is asked of: FHIR types, and the paths
 * that define backbone elements.
 */
export function publishedExpressions(
  structures: readonly FhirResource[],
  model: FhirModel,
): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const structure of structures) {
    for (const part of [structure['snapshot'], structure['differential']]) {
      if (!isRecord(part) || !Array.isArray(part['element'])) continue;
      for (const element of (part['element'] as unknown[]).filter(isRecord)) {
        const expressions = expressionsOf(element);
        if (expressions.length === 0) continue;
        const types = focusTypes(structure, element, model);
        for (const expression of expressions) {
          const known = found.get(expression) ?? new Set();
          for (const type of types) known.add(type);
          found.set(expression, known);
        }
      }
    }
  }
  return found;
}

function expressionsOf(element: Json): readonly string[] {
  const { constraint } = element;
  if (!Array.isArray(constraint)) return [];
  return (constraint as unknown[])
    .filter(isRecord)
    .map(({ expression }) => expression)
    .filter((expression): expression is string => typeof expression === 'string' && expression !== '');
}

/** What the element may hold: what the definition narrows it to, else what the base type says of its path. */
function focusTypes(structure: FhirResource, element: Json, model: FhirModel): ReadonlySet<string> {
  const path = String(element['path']);
  const [root = '', ...names] = path.split('.');
  if (names.length === 0) return new Set([root, String(structure['type'])].filter((type) => model.has(type)));
  const based = names.reduce<ReadonlySet<string>>(
    (owners, name) => new Set([...owners].flatMap((owner) => typesOf(model, owner, name))),
    new Set([root]),
  );
  const stated = Array.isArray(element['type'])
    ? (element['type'] as unknown[]).filter(isRecord).map(({ code }) => String(code))
    : [];
  const narrowed = [...based].filter((type) => stated.some((code) => model.isA(type, code)));
  return new Set(narrowed.length > 0 ? narrowed : based);
}

function typesOf(model: FhirModel, owner: string, segment: string): readonly string[] {
  const elements = model.elementsOf(owner);
  const direct = elements.get(segment.replace(/\[x\]$/, ''));
  if (direct !== undefined) return direct.types;
  for (const { name, choice, types } of elements.values()) {
    if (!choice || !segment.startsWith(name)) continue;
    const narrowed = types.filter((type) => segment === name + type.charAt(0).toUpperCase() + type.slice(1));
    if (narrowed.length > 0) return narrowed;
  }
  return [];
}
