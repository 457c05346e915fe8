import type { FhirResource } from '../../fhir/FhirResource.js';
import { parseReference } from '../../fhir/Reference.js';
import type { ScopeIndex } from './ScopeIndex.js';
import { createScopeIndex } from './ScopeIndex.js';

/** The resources that references may point to. */
export interface ReferenceScope {
  /**
   * The resource that a reference or canonical (without version) points to, seen from the entry with the given
   * fullUrl; undefined when it is not in the scope. Contained resources are not its business.
   */
  find(reference: string, fromFullUrl: string | undefined): FhirResource | undefined;
  /** The fullUrl under which a resource stands in its Bundle. */
  fullUrlOf(resource: FhirResource): string | undefined;
}

/** Resolves what the scope itself does not hold; told the fullUrl of the entry that refers, where there is one. */
export type ResolveReference = (
  reference: string,
  fromFullUrl: string | undefined,
) => FhirResource | undefined;

/**
 * Indexes Bundles and loose resources, at the first look-up and once, so that looking up is linear in the number
 * of references. Source: HL7 FHIR, Bundle, Resolving references in Bundles.
 */
export function createReferenceScope(
  resources: readonly FhirResource[],
  resolve?: ResolveReference,
): ReferenceScope {
  return createScopeOver(createScopeIndex(resources), resolve);
}

/** As `createReferenceScope`, over an index that was made elsewhere. */
export function createScopeOver(index: ScopeIndex, resolve?: ResolveReference): ReferenceScope {
  const baseOf = lastAnswered(serverOf);
  const held = new Map<string | undefined, Map<string, FhirResource | undefined>>();
  const heldFrom = (base: string | undefined): Map<string, FhirResource | undefined> => {
    const known = held.get(base) ?? new Map<string, FhirResource | undefined>();
    held.set(base, known);
    return known;
  };
  const knownFrom = lastAnswered(heldFrom);
  return {
    find(reference, fromFullUrl) {
      const base = baseOf(fromFullUrl);
      const known = knownFrom(base);
      // Most references of a record lead to a few resources.
      if (!known.has(reference)) known.set(reference, lookUp(reference, base, index));
      return known.get(reference) ?? resolve?.(reference, fromFullUrl);
    },
    fullUrlOf: (resource) => index.fullUrls().get(resource),
  };
}

/** Remembers the last answer of a function, for questions that are asked several times in a row. */
function lastAnswered<Q, A>(answer: (question: Q) => A): (question: Q) => A {
  let last: { readonly question: Q; readonly answer: A } | undefined;
  return (question) => {
    if (last === undefined || last.question !== question) last = { question, answer: answer(question) };
    return last.answer;
  };
}

function lookUp(reference: string, from: string | undefined, index: ScopeIndex): FhirResource | undefined {
  const target = parseReference(reference);
  if (target.form !== 'resource') return index.byUrl().get(reference) ?? index.byCanonical().get(reference);
  const relative = `${target.type}/${target.id}`;
  const base = target.base ?? from;
  const exact = base === undefined ? undefined : index.byUrl().get(`${base}/${relative}`);
  // Without a server address on either side only type and id are left to go by.
  const byId = target.base === undefined ? index.byTypeAndId().get(relative) : undefined;
  return exact ?? byId ?? index.byCanonical().get(reference);
}

/** The address of the server that a fullUrl names. */
function serverOf(fullUrl: string | undefined): string | undefined {
  const parsed = fullUrl === undefined ? undefined : parseReference(fullUrl);
  return parsed?.form === 'resource' ? parsed.base : undefined;
}
