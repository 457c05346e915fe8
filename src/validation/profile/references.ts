import { withoutVersion } from '../../fhir/canonical.js';
import { parseReference } from '../../fhir/Reference.js';
import type { TypeFacts } from '../../definitions/facts/ElementFacts.js';
import type { FhirResource } from '../../fhir/FhirResource.js';
import { isFhirResource } from '../../fhir/FhirResource.js';
import { maskName } from '../../finding/maskName.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import { isRecord } from '../../foundation/isRecord.js';
import { conformsTo } from './conformsTo.js';
import type { ReferenceTargets } from './plan/referenceTargets.js';
import type { Walk } from './Walk.js';

const source = {
  document: 'HL7 FHIR',
  section: 'References',
  url: 'http://hl7.org/fhir/R4/references.html',
} as const;

/** A reference to a contained resource that is not there. */
export const containedMissing = defineFinding<{ reference: string }>({
  code: 'reference/contained-missing',
  implements: 'ref-1',
  severity: 'error',
  issueType: 'not-found',
  source: { ...source, section: 'Reference, ref-1' },
  symptom: 'verbroken-referentie',
  title: {
    nl: 'Een lokale verwijzing wijst naar een resource in contained.',
    en: 'A local reference points to a resource in contained.',
  },
  text: {
    nl: ({ reference }) =>
      `De verwijzing '${reference}' wijst naar niets: geen resource in 'contained' heeft dat id.`,
    en: ({ reference }) =>
      `Reference '${reference}' points to nothing: no resource in 'contained' has that id.`,
  },
});

/** A reference to a resource of a type that may not be its target. */
export const targetType = defineFinding<{ found: string; allowed: readonly string[] }>({
  code: 'reference/target-type-not-allowed',
  severity: 'error',
  issueType: 'structure',
  source: { ...source, section: 'ElementDefinition.type.targetProfile' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een verwijzing wijst naar een resource van een type dat de definitie toestaat.',
    en: 'A reference points to a resource of a type that the definition allows.',
  },
  text: {
    nl: ({ found, allowed }) =>
      `De verwijzing wijst naar een ${found}; toegestaan is: ${allowed.join(', ')}.`,
    en: ({ found, allowed }) => `The reference points to a ${found}; allowed here: ${allowed.join(', ')}.`,
  },
});

/** A reference that says another type than the resource that it points to has. */
export const referenceTypeDiffers = defineFinding<{ stated: string; found: string }>({
  code: 'reference/type-differs',
  severity: 'error',
  issueType: 'value',
  releases: ['R4'],
  source: { ...source, section: 'Reference.type' },
  symptom: 'verbroken-referentie',
  title: {
    nl: 'Een verwijzing noemt het type dat de resource heeft waarnaar zij wijst.',
    en: 'A reference names the type of the resource that it points to.',
  },
  text: {
    nl: ({ stated, found }) => `De verwijzing noemt het type '${stated}', maar wijst naar een ${found}.`,
    en: ({ stated, found }) => `The reference names type '${stated}', but points to a ${found}.`,
  },
});

/**
 * A relative reference that can't be the address of a resource: in a Bundle it has no meaning, elsewhere only a server
 * of another kind could give it one.
 */
export const referenceMalformed = defineFinding<{ reference: string }>({
  code: 'reference/malformed',
  severity: 'warning',
  issueType: 'value',
  source: { ...source, section: 'Literal references' },
  symptom: 'verbroken-referentie',
  title: {
    nl: 'Een relatieve verwijzing heeft de vorm [type]/[id], met een type dat de FHIR-versie kent.',
    en: 'A relative reference has the form [type]/[id], with a type that the FHIR release has.',
  },
  text: {
    nl: ({ reference }) =>
      `De verwijzing '${reference}' is geen adres van een resource; verwacht is [type]/[id], een absolute url of '#' met een id.`,
    en: ({ reference }) =>
      `Reference '${reference}' is no address of a resource; [type]/[id], an absolute url, or '#' with an id was expected.`,
  },
});

/** A reference to a resource that does not meet the profile that the definition asks of its target. */
export const targetProfile = defineFinding<{ allowed: readonly string[]; claimed: readonly string[] }>({
  code: 'reference/target-profile-not-met',
  severity: 'error',
  issueType: 'structure',
  source: { ...source, section: 'ElementDefinition.type.targetProfile' },
  symptom: 'profielafwijking',
  cantTell: ['definition-unknown', 'reference-out-of-scope'],
  title: {
    nl: 'Een verwijzing wijst naar een resource die aan het gevraagde profiel voldoet.',
    en: 'A reference points to a resource that meets the profile that is asked.',
  },
  text: {
    nl: ({ allowed, claimed }) =>
      `De resource waarnaar verwezen wordt${claimed.length === 0 ? '' : ` (met profiel ${claimed.join(', ')})`} voldoet niet aan: ${allowed.join(', ')}.`,
    en: ({ allowed, claimed }) =>
      `The resource that is referred to${claimed.length === 0 ? '' : ` (with profile ${claimed.join(', ')})`} does not meet: ${allowed.join(', ')}.`,
  },
});

/** A reference of a kind that the definition does not allow: contained, in the same Bundle, or elsewhere. */
export const referenceAggregation = defineFinding<{ found: string; allowed: readonly string[] }>({
  code: 'reference/aggregation-not-allowed',
  severity: 'error',
  issueType: 'structure',
  source: { ...source, section: 'ElementDefinition.type.aggregation' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een verwijzing blijft binnen de resource of de Bundle waar de definitie dat vraagt.',
    en: 'A reference stays within the resource or the Bundle where the definition asks it.',
  },
  text: {
    nl: ({ found, allowed }) => `De verwijzing is '${found}'; de definitie staat toe: ${allowed.join(', ')}.`,
    en: ({ found, allowed }) => `The reference is '${found}'; the definition allows: ${allowed.join(', ')}.`,
  },
});

/** A reference to a resource outside what is at hand. */
export const referenceOutOfScope = defineFinding<{ type: string }>({
  code: 'reference/not-resolved',
  severity: 'information',
  issueType: 'not-found',
  source,
  symptom: 'verbroken-referentie',
  cantTell: ['reference-out-of-scope'],
  title: {
    nl: 'De resource waarnaar verwezen wordt, is voorhanden.',
    en: 'The resource that is referred to is at hand.',
  },
  text: {
    nl: ({ type }) =>
      `Verwijzingen naar ${type} leiden buiten wat voorhanden is; hun doel is niet gecontroleerd.`,
    en: ({ type }) => `References to ${type} lead outside what is at hand; their targets were not checked.`,
  },
});

/** The codes of this concern. */
export const referenceFindings = [
  containedMissing,
  targetType,
  referenceTypeDiffers,
  referenceMalformed,
  targetProfile,
  referenceAggregation,
  referenceOutOfScope,
] as const;

/** The resource that a Reference (or a bare reference string) points to, from where the walk is. */
export function resolveReference(walk: Walk, value: unknown): FhirResource | undefined | 'out-of-scope' {
  const reference = typeof value === 'string' ? value : isRecord(value) ? value['reference'] : undefined;
  if (typeof reference !== 'string') return 'out-of-scope';
  if (reference.startsWith('#')) return containedResource(walk, reference);
  return walk.settings.scope.find(reference, walk.frame.fullUrl) ?? 'out-of-scope';
}

function containedResource(walk: Walk, reference: string): FhirResource | undefined {
  const { rootResource } = walk.frame;
  if (reference === '#') return rootResource;
  const { contained } = rootResource;
  if (!Array.isArray(contained)) return undefined;
  return contained.filter(isFhirResource).find((resource) => resource['id'] === reference.slice(1));
}

/** The type of a reference's target: of the target itself, or as the reference says; undefined when neither tells. */
export function referenceType(walk: Walk, value: unknown): string | undefined {
  const target = resolveReference(walk, value);
  return target === 'out-of-scope' ? statedType(walk, value) : target?.resourceType;
}

/** The type of the target as the reference itself says it. */
function statedType(walk: Walk, value: unknown): string | undefined {
  return isRecord(value) ? (typeInAddress(walk, value['reference']) ?? namedType(value)) : undefined;
}

function typeInAddress(walk: Walk, reference: unknown): string | undefined {
  const parsed = typeof reference === 'string' ? parseReference(reference) : undefined;
  return parsed?.form === 'resource' && walk.definitions.type(parsed.type)?.kind === 'resource'
    ? parsed.type
    : undefined;
}

/** `Reference.type`, which R4 has: a type, or its canonical. */
function namedType({ type }: Readonly<Record<string, unknown>>): string | undefined {
  return typeof type === 'string' ? type.slice(type.lastIndexOf('/') + 1) : undefined;
}

/** Holds a Reference against the targets that the definitions in force allow. */
export function checkReference(
  walk: Walk,
  value: Readonly<Record<string, unknown>>,
  targets: readonly ReferenceTargets[],
): void {
  const { reference } = value;
  const target = reference === undefined ? 'out-of-scope' : resolveReference(walk, value);
  if (target === undefined) {
    walk.report(containedMissing, { reference: String(reference) });
    return;
  }
  const located = target === 'out-of-scope' ? typeInAddress(walk, reference) : target.resourceType;
  if (target === 'out-of-scope' && located === undefined) checkAddress(walk, reference);
  const named = namedType(value);
  if (located !== undefined && named !== undefined && named !== located)
    walk.report(referenceTypeDiffers, { stated: maskName(named), found: located });
  const type = located ?? named;
  for (const allowed of targets) {
    if (type !== undefined) checkTarget(walk, target, type, allowed);
    if (allowed.aggregation !== undefined && typeof reference === 'string')
      checkAggregation(walk, reference, target, allowed.aggregation, allowed.definition);
  }
  if (target === 'out-of-scope' && typeof reference === 'string') {
    const shown = type ?? 'Resource';
    walk.cantTell(referenceOutOfScope, 'reference-out-of-scope', shown, { type: shown });
  }
}

/** What is relative is relative to the address of a server, where resources stand at [type]/[id]. */
function checkAddress(walk: Walk, reference: unknown): void {
  if (typeof reference !== 'string' || reference.includes(':')) return;
  // A transaction may refer to what a search finds: `Patient?identifier=...`.
  if (/^[A-Z][A-Za-z]+\?/.test(reference)) return;
  const severity = walk.frame.entry === undefined ? 'warning' : 'error';
  walk.report(referenceMalformed, { reference }, { severity });
}

/** Outside a Bundle there is nothing to be bundled in; what another answer holds is bundled all the same. */
function checkAggregation(
  walk: Walk,
  reference: string,
  target: FhirResource | 'out-of-scope',
  allowed: NonNullable<TypeFacts['aggregation']>,
  definition: string,
): void {
  const isContained = reference.startsWith('#');
  if (allowed.includes(isContained ? 'contained' : 'referenced')) return;
  const mayBeBundled =
    allowed.includes('bundled') && (walk.frame.entry === undefined || target !== 'out-of-scope');
  if (!isContained && mayBeBundled) return;
  const found = isContained ? 'contained' : 'referenced';
  walk.report(referenceAggregation, { found, allowed }, { profile: definition });
}

function checkTarget(
  walk: Walk,
  target: FhirResource | 'out-of-scope',
  type: string,
  { types, definition: profile, demandOn }: ReferenceTargets,
): void {
  const profiles = demandOn(type);
  if (profiles === 'other-type') walk.report(targetType, { found: type, allowed: types }, { profile });
  if (typeof profiles === 'string' || target === 'out-of-scope') return;
  const claimed = claimedProfiles(target);
  // A target that claims the profile is held against it where it stands itself.
  if (claimed.some((claim) => profiles.some((url) => walk.definitions.derivesFrom(claim, url) === true)))
    return;
  let verdict: boolean | undefined = false;
  for (const url of profiles) {
    const conforms = conformsTo(walk, target, url);
    if (conforms === true) return;
    if (conforms === undefined) verdict = undefined;
  }
  const evidence = { allowed: profiles, claimed };
  if (verdict === false) walk.report(targetProfile, evidence, { profile });
  else walk.cantTell(targetProfile, 'definition-unknown', profiles.join(' '), evidence, { profile });
}

/** The profiles that a resource claims in `meta.profile`, as it writes them. */
export function claimedCanonicals({ meta }: FhirResource): readonly string[] {
  const profiles = isRecord(meta) ? meta['profile'] : undefined;
  return Array.isArray(profiles) ? profiles.filter((url) => typeof url === 'string') : [];
}

/** The profiles that a resource claims, without versions. */
export function claimedProfiles(resource: FhirResource): readonly string[] {
  return claimedCanonicals(resource).map(withoutVersion);
}
