import type { FhirResource } from '../fhir/FhirResource.js';
import { PgoKetenError } from '../foundation/PgoKetenError.js';
import { withoutVersion } from '../fhir/canonical.js';
import { releaseOfFhirVersion } from '../fhir/Release.js';
import { compiledDefinitions } from './CompiledDefinitions.js';
import { createDefinitionSet } from './createDefinitionSet.js';
import type { DefinitionSet, PackageVersion } from './DefinitionSet.js';
import type { FactSource } from './facts/FactSource.js';
import { readStructureDefinition } from './facts/readStructureDefinition.js';
import { readCodeSystem, readValueSet } from './facts/readValueSet.js';

/** A definition of the caller can't be used: it is of another release, or lacks what makes it one. */
export class UnusableDefinitionError extends PgoKetenError {
  override readonly name = 'UnusableDefinitionError';
  constructor(
    /** Canonical of the definition; empty when it has none. */
    readonly url: string,
    problem: string,
  ) {
    super(`The definition '${url}' can't be used: ${problem}.`);
  }
}

/**
 * A new set with a user's own StructureDefinitions, ValueSets, CodeSystems and Questionnaires, which win from those
 * in the set. Other resources are left out. The set itself does not change.
 *
 * @throws UnusableDefinitionError for a definition without url, type or elements, or of another FHIR release.
 *
 * @example
 * const definitions = extendDefinitions(r4, (await readPackage('my.package.tgz')).resources);
 */
export function extendDefinitions(
  definitions: DefinitionSet,
  resources: readonly FhirResource[],
  from?: PackageVersion,
): DefinitionSet {
  const base = compiledDefinitions(definitions);
  const byUrl = (type: string): ReadonlyMap<string, FhirResource> =>
    new Map(
      resources
        .filter(({ resourceType }) => resourceType === type)
        .map((resource) => [urlOf(resource), resource] as const)
        .reverse(),
    );
  const codeSystems = byUrl('CodeSystem');
  const questionnaires = byUrl('Questionnaire');
  const structures = new Map(
    [...byUrl('StructureDefinition')].map(([url, resource]) => [
      url,
      structureOf(resource, base.facts, from),
    ]),
  );
  const valueSets = new Map(
    [...byUrl('ValueSet')].map(([url, resource]) => [
      url,
      readValueSet(resource, (system) => codeSystems.get(system)),
    ]),
  );
  const systems = new Map([...codeSystems].map(([url, resource]) => [url, readCodeSystem(resource)]));
  return createDefinitionSet(
    {
      ...base.facts,
      packages: from === undefined ? base.packages : [from, ...base.packages],
      structure: (url) => structures.get(url) ?? base.facts.structure(url),
      resourceTypes: () => base.facts.resourceTypes(),
      valueSet: (url) => valueSets.get(url) ?? base.facts.valueSet(url),
      codeSystem: (url) => systems.get(url) ?? base.facts.codeSystem(url),
      questionnaire: (url) => questionnaires.get(url) ?? base.facts.questionnaire(url),
    },
    base.expressions,
  );
}

function urlOf(resource: FhirResource): string {
  const { url } = resource;
  if (typeof url !== 'string') throw new UnusableDefinitionError('', `a ${resource.resourceType} has no url`);
  return withoutVersion(url);
}

function structureOf(
  resource: FhirResource,
  { release }: FactSource,
  from: PackageVersion | undefined,
): NonNullable<ReturnType<typeof readStructureDefinition>> {
  const url = urlOf(resource);
  const { fhirVersion } = resource;
  if (typeof fhirVersion === 'string' && releaseOfFhirVersion(fhirVersion) !== release) {
    throw new UnusableDefinitionError(
      url,
      `it is for FHIR ${fhirVersion}, and these are definitions of ${release}`,
    );
  }
  const facts = readStructureDefinition(resource, from);
  if (facts === undefined) throw new UnusableDefinitionError(url, 'it has no type or no elements');
  return facts;
}
