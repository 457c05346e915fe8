import type { FhirResource } from '../fhir/FhirResource.js';
import { PgoKetenError } from '../foundation/PgoKetenError.js';
import { versionOf, withoutVersion } from '../fhir/canonical.js';
import { releaseOfFhirVersion } from '../fhir/Release.js';
import type { Versioned } from './canonicalIndex.js';
import { canonicalIndex, isVersion } from './canonicalIndex.js';
import { compiledDefinitions } from './CompiledDefinitions.js';
import { createDefinitionSet } from './createDefinitionSet.js';
import type { DefinitionSet, PackageVersion } from './DefinitionSet.js';
import type { FactSource } from './facts/FactSource.js';
import type { CanonicalForm } from './facts/readStructureDefinition.js';
import { readStructureDefinition } from './facts/readStructureDefinition.js';
import { readCodeSystem, readValueSet } from './facts/readValueSet.js';
import type { CodeSystemFacts } from './facts/ValueSetFacts.js';

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
  const ofType = (type: string): readonly FhirResource[] =>
    resources.filter(({ resourceType }) => resourceType === type);
  const codeSystems = canonicalIndex(ofType('CodeSystem').map(versioned));
  const questionnaires = canonicalIndex(ofType('Questionnaire').map(versioned));
  const given = {
    structures: canonicalIndex(ofType('StructureDefinition').map(versioned)),
    valueSets: canonicalIndex(ofType('ValueSet').map(versioned)),
  };
  /** Of several versions the one that is named matters. */
  const form: CanonicalForm = (canonical) => {
    const url = withoutVersion(canonical);
    return given.structures.hasSeveral(url) || given.valueSets.hasSeveral(url) ? canonical : url;
  };
  const structures = canonicalIndex(
    ofType('StructureDefinition').map((resource) => ({
      ...versioned(resource),
      value: structureOf(resource, base.facts, { from, form }),
    })),
  );
  const valueSets = canonicalIndex(
    ofType('ValueSet').flatMap((resource) => {
      const value = readValueSet(resource, (system) => codeSystems.latest(system), form);
      return value === undefined ? [] : [{ ...versioned(resource), value }];
    }),
  );
  const systems = new Map<string, CodeSystemFacts | undefined>();
  const codeSystem = (url: string): CodeSystemFacts | undefined => {
    const found = codeSystems.latest(url);
    if (!systems.has(url) && found !== undefined) systems.set(url, readCodeSystem(found));
    return found === undefined ? undefined : systems.get(url);
  };
  return createDefinitionSet(
    {
      ...base.facts,
      packages: from === undefined ? base.packages : [from, ...base.packages],
      structure: (canonical) => {
        const latest = structures.latest(canonical);
        const asked = versionOf(canonical);
        if (latest === undefined || asked === undefined) return latest ?? base.facts.structure(canonical);
        const held = base.facts.structure(canonical);
        return structures.exact(canonical) ?? (isVersion(held?.version, asked) ? held : latest);
      },
      resourceTypes: () => base.facts.resourceTypes(),
      valueSet: (canonical) =>
        valueSets.exact(canonical) ?? valueSets.latest(canonical) ?? base.facts.valueSet(canonical),
      codeSystem: (url) => codeSystem(url) ?? base.facts.codeSystem(url),
      questionnaire: (canonical) =>
        questionnaires.exact(canonical) ??
        questionnaires.latest(canonical) ??
        base.facts.questionnaire(canonical),
    },
    base.expressions,
  );
}

function versioned(resource: FhirResource): Versioned<FhirResource> {
  const { version } = resource;
  return {
    url: urlOf(resource),
    version: typeof version === 'string' ? version : undefined,
    value: resource,
  };
}

function urlOf(resource: FhirResource): string {
  const { url } = resource;
  if (typeof url !== 'string') throw new UnusableDefinitionError('', `a ${resource.resourceType} has no url`);
  return withoutVersion(url);
}

function structureOf(
  resource: FhirResource,
  { release }: FactSource,
  { from, form }: { readonly from: PackageVersion | undefined; readonly form: CanonicalForm },
): NonNullable<ReturnType<typeof readStructureDefinition>> {
  const url = urlOf(resource);
  const { fhirVersion } = resource;
  if (typeof fhirVersion === 'string' && releaseOfFhirVersion(fhirVersion) !== release) {
    throw new UnusableDefinitionError(
      url,
      `it is for FHIR ${fhirVersion}, and these are definitions of ${release}`,
    );
  }
  const facts = readStructureDefinition(resource, from, form);
  if (facts === undefined) throw new UnusableDefinitionError(url, 'it has no type or no elements');
  return facts;
}
