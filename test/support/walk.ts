import { compiledDefinitions } from '../../src/definitions/CompiledDefinitions.js';
import type { DefinitionSet } from '../../src/definitions/DefinitionSet.js';
import { r4 } from '../../src/definitions/r4.js';
import { stu3 } from '../../src/definitions/stu3.js';
import { extendDefinitions } from '../../src/definitions/extendDefinitions.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Finding } from '../../src/finding/Finding.js';
import { createReferenceScope } from '../../src/validation/profile/ReferenceScope.js';
import { validateStructure } from '../../src/validation/profile/validateStructure.js';
import { implementedConstraints } from '../../src/validation/implementedConstraints.js';
import { deepFreeze } from './deepFreeze.js';

/** Settings of a walk in a test; R4 unless told otherwise. */
export interface WalkOptions {
  readonly definitions?: DefinitionSet;
  readonly profiles?: readonly string[];
  readonly scope?: readonly FhirResource[];
  readonly depth?: number;
  readonly findings?: number;
}

/** Walks a frozen copy of a resource; gives what failed and what could not be told, invariants aside. */
export function walked(resource: FhirResource, options: WalkOptions = {}): readonly Finding[] {
  const frozen = deepFreeze(structuredClone(resource));
  return walkedInFull(frozen, options).filter(({ code }) => code !== 'invariant/violated');
}

/** The same with what the invariants say. */
export function walkedInFull(frozen: FhirResource, options: WalkOptions = {}): readonly Finding[] {
  return validateStructure(frozen, {
    definitions: compiledDefinitions(options.definitions ?? r4),
    profiles: options.profiles ?? [],
    scope: createReferenceScope([frozen, ...(options.scope ?? [])]),
    evidence: 'verbatim',
    limits: { depth: options.depth ?? 100, findings: options.findings ?? 1000 },
    implemented: implementedConstraints,
  }).findings;
}

/** Code and path of what failed as an error, in order; for tests that look at nothing else. */
export function errorsOf(resource: FhirResource, options?: WalkOptions): readonly string[] {
  return walked(resource, options)
    .filter(({ severity }) => severity === 'error')
    .map(({ code, path }) => `${code} ${path}`);
}

/** An element of a differential as tests write it: the path, and what is stated of it. */
export type StatedElement = Readonly<Record<string, unknown>> & { readonly path: string };

/** A profile for a test, and the definitions that hold it. */
export function withProfile(
  type: string,
  elements: readonly StatedElement[],
  more: readonly FhirResource[] = [],
): { readonly definitions: DefinitionSet; readonly profiles: readonly string[] } {
  const url = `https://voorbeeld.nl/fhir/StructureDefinition/Test${type}`;
  return { definitions: extendDefinitions(r4, [profileOf(url, type, elements), ...more]), profiles: [url] };
}

/** A StructureDefinition with only a differential. */
export function profileOf(
  url: string,
  type: string,
  elements: readonly StatedElement[],
  base = `http://hl7.org/fhir/StructureDefinition/${type}`,
): FhirResource {
  return {
    resourceType: 'StructureDefinition',
    url,
    type,
    kind: type === 'Extension' ? 'complex-type' : 'resource',
    abstract: false,
    derivation: 'constraint',
    baseDefinition: base,
    fhirVersion: '4.0.1',
    differential: { element: [{ id: type, path: type }, ...elements] },
  };
}

export { r4, stu3 };
