import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import { gegevensdiensten } from '../gegevensdiensten/catalogue.js';
import { functiegroepen } from '../taxonomy/functiegroepen.js';
import type { AlternativePlace, Place, Placement, PlacementReason, PlacementSource } from './Placement.js';
import type { PlacementCategory } from './PlacementCategory.js';
import type { PlacementCategoryCode } from './placementCategories.js';
import { placementCategories } from './placementCategories.js';
import { placementRefinements } from './placementRefinements.js';
import { supportingTypes } from './supportingTypes.js';

type Category = PlacementCategory<PlacementCategoryCode>;

const categories: readonly Category[] = placementCategories;

/**
 * Where a resource belongs in a PGO: a functiegroep, a category within it, and why. Its profile tells before its codes,
 * and these before its type; what is ambiguous says so. The same for STU3 and R4.
 *
 * @example
 * const placement = placementOf(observation);
 * if (placement.kind === 'placed') console.log(placement.category, placement.alternatives);
 */
export function placementOf(resource: FhirResource): Placement {
  if (!isFhirResource(resource)) return { kind: 'unknown', resourceType: '' };
  const found =
    byProfile(resource) ?? byCode(resource) ?? byObservationCategory(resource) ?? byType(resource);
  if (found === undefined) {
    const { resourceType } = resource;
    return { kind: supportingTypes.has(resourceType) ? 'with-others' : 'unknown', resourceType };
  }
  return refined(resource, found);
}

interface FoundCategory {
  readonly category: Category;
  readonly because: PlacementReason;
}

function byProfile(resource: FhirResource): FoundCategory | undefined {
  const { meta } = resource;
  const profiles =
    isRecord(meta) && Array.isArray(meta['profile']) ? (meta['profile'] as readonly unknown[]) : [];
  for (const profile of profiles) {
    const category = typeof profile === 'string' ? categoryOfProfile(profile) : undefined;
    if (category !== undefined) return { category, because: reason(category, 'profile', String(profile)) };
  }
  return undefined;
}

/** The category of a profile by its canonical; undefined when no category names it. */
export function categoryOfProfile(canonical: string): Category | undefined {
  const name = canonical.slice(canonical.lastIndexOf('/') + 1).split('|', 1)[0] ?? '';
  const concept = name.replace(/^(?:zib|nl-core)-/, '');
  const isZib = concept !== name;
  return (
    categories.find(({ profiles }) => profiles.includes(name)) ??
    (isZib ? categories.find(({ concepts }) => concepts.includes(concept)) : undefined) ??
    (isZib ? categories.find(({ concepts }) => concepts.some((each) => isPartOf(concept, each))) : undefined)
  );
}

/** `Pregnancy.Parity` in R4 and `Pregnancy-Parity` in STU3 are parts of the zib `Pregnancy`. */
function isPartOf(name: string, concept: string): boolean {
  return name.startsWith(`${concept}.`) || name.startsWith(`${concept}-`);
}

function byCode(resource: FhirResource): FoundCategory | undefined {
  for (const category of categories) {
    for (const { element, system, codes } of category.codes) {
      const coding = codingsOf(resource[element]).find(
        (each) => each.system === system && each.code !== undefined && codes.includes(each.code),
      );
      if (coding !== undefined) return { category, because: reason(category, 'code', coding.code ?? '') };
    }
  }
  return undefined;
}

function byObservationCategory(resource: FhirResource): FoundCategory | undefined {
  const codings = codingsOf(resource['category']).filter(({ system = '' }) =>
    system.endsWith('/observation-category'),
  );
  for (const { code = '' } of codings) {
    const category = categories.find(({ observationCategories }) => observationCategories.includes(code));
    if (category !== undefined) return { category, because: reason(category, 'observation-category', code) };
  }
  return undefined;
}

function byType({ resourceType }: FhirResource): FoundCategory | undefined {
  const category = categories.find(({ resourceTypes }) => resourceTypes.includes(resourceType));
  return category === undefined
    ? undefined
    : { category, because: reason(category, 'resource-type', resourceType) };
}

function reason(category: Category, basis: PlacementReason['basis'], value: string): PlacementReason {
  return { basis, value, sources: sourcesOf(category, basis, value) };
}

function sourcesOf(
  category: Category,
  basis: PlacementReason['basis'],
  value: string,
): readonly PlacementSource[] {
  const { functiegroep, mgo } = category;
  const types: readonly string[] = functiegroepen[functiegroep].resourceTypes;
  const sources: PlacementSource[] = [];
  if (basis === 'resource-type' && types.includes(value)) sources.push('taxonomy');
  if (basis === 'profile' && functiegroepenOfProfile(value).includes(functiegroep)) sources.push('catalogue');
  if (mgo !== undefined) sources.push('mgo');
  return sources.length === 0 ? ['own-choice'] : sources;
}

/** The functiegroepen of the transactions that expect a profile. */
function functiegroepenOfProfile(canonical: string): readonly string[] {
  return gegevensdiensten.flatMap(({ transactions }) =>
    transactions.flatMap(({ expectedProfiles, functiegroep }) =>
      expectedProfiles.includes(canonical) ? [functiegroep] : [],
    ),
  );
}

function refined(resource: FhirResource, { category, because }: FoundCategory): Placement {
  let place: Place = { functiegroep: category.functiegroep, category: category.category };
  const reasons = [because];
  const alternatives: AlternativePlace[] = [];
  for (const refinement of placementRefinements) {
    if (!refinement.from.includes(category.category)) continue;
    const result = refinement.refine(resource, because.basis);
    if (result === undefined) continue;
    if ('leavesOpen' in result) alternatives.push(result.leavesOpen);
    else {
      place = result.moves;
      reasons.push({ basis: 'circumstance', value: result.value, sources: ['taxonomy'] });
    }
  }
  return { kind: 'placed', ...place, because: reasons, alternatives };
}

interface ReadCoding {
  readonly system?: string;
  readonly code?: string;
}

function codingsOf(element: unknown): readonly ReadCoding[] {
  if (Array.isArray(element)) return (element as readonly unknown[]).flatMap(codingsOf);
  if (!isRecord(element)) return [];
  const { coding, system, code } = element;
  if (Array.isArray(coding)) return codingsOf(coding);
  return [{ ...(typeof system === 'string' && { system }), ...(typeof code === 'string' && { code }) }];
}
