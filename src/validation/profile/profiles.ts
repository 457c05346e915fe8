import type { CompiledProfile, DefinitionProblem } from '../../definitions/compile/CompiledProfile.js';
import { isVersion } from '../../definitions/canonicalIndex.js';
import { versionOf, withoutVersion } from '../../fhir/canonical.js';
import type { Language } from '../../foundation/Language.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import type { Walk } from './Walk.js';

const source = {
  document: 'HL7 FHIR',
  section: 'Profiling',
  url: 'http://hl7.org/fhir/R4/profiling.html',
} as const;

/** A profile that is asked for and not at hand. */
export const profileUnknown = defineFinding<{ url: string }>({
  code: 'profile/unknown',
  severity: 'information',
  issueType: 'not-found',
  source,
  symptom: 'profielafwijking',
  cantTell: ['definition-unknown'],
  title: { nl: 'Elk gevraagd profiel is voorhanden.', en: 'Each profile that is asked for is at hand.' },
  text: {
    nl: ({ url }) => `Profiel '${url}' is niet voorhanden; of de gegevens eraan voldoen is niet te zeggen.`,
    en: ({ url }) => `Profile '${url}' is not at hand; whether the data meet it can't be told.`,
  },
});

/** A profile of which another version is at hand than is asked for. */
export const profileOtherVersion = defineFinding<{ url: string; asked: string; held: string }>({
  code: 'profile/other-version',
  severity: 'information',
  issueType: 'not-found',
  source: {
    document: 'HL7 FHIR',
    section: 'Canonical references',
    url: 'http://hl7.org/fhir/R4/references.html#canonical',
  },
  symptom: 'profielafwijking',
  cantTell: ['definition-unknown'],
  title: {
    nl: 'Van een profiel is de gevraagde versie voorhanden.',
    en: 'The version of a profile that is asked for is at hand.',
  },
  text: {
    nl: ({ url, asked, held }) =>
      `Van profiel '${url}' is versie ${asked} gevraagd; er is getoetst aan versie ${held}, die voorhanden is.`,
    en: ({ url, asked, held }) =>
      `Version ${asked} of profile '${url}' is asked for; version ${held}, which is at hand, was used.`,
  },
});

/** A claim of a profile that constrains another type. */
export const profileOtherType = defineFinding<{ url: string; constrains: string; found: string }>({
  code: 'profile/other-type',
  severity: 'error',
  issueType: 'invalid',
  source,
  symptom: 'profielafwijking',
  title: {
    nl: 'Een profiel wordt geclaimd door een resource van het type dat het beperkt.',
    en: 'A profile is claimed by a resource of the type that it constrains.',
  },
  text: {
    nl: ({ url, constrains, found }) => `Profiel '${url}' gaat over ${constrains}, niet over ${found}.`,
    en: ({ url, constrains, found }) => `Profile '${url}' is about ${constrains}, not about ${found}.`,
  },
});

type ProblemText = Readonly<Record<Language, (at: string) => string>>;

const problemTexts: Readonly<Record<DefinitionProblem['kind'], ProblemText>> = {
  'base-unknown': {
    nl: (at) => `zij beperkt '${at}', en die definitie is niet voorhanden`,
    en: (at) => `it constrains '${at}', and that definition is not at hand`,
  },
  circular: {
    nl: (at) => `zij is via '${at}' afgeleid van zichzelf`,
    en: (at) => `it derives from itself by way of '${at}'`,
  },
  'element-unknown': {
    nl: (at) => `'${at}' is geen element van het type dat zij beperkt`,
    en: (at) => `'${at}' is no element of the type that it constrains`,
  },
  'slicing-without-discriminator': {
    nl: (at) => `de slices van '${at}' hebben geen discriminator, dus niets onderscheidt ze`,
    en: (at) => `the slices of '${at}' have no discriminator, so nothing tells them apart`,
  },
  'cardinality-conflict': {
    nl: (at) => `'${at}' moet vaker voorkomen dan mag, zodat niets eraan kan voldoen`,
    en: (at) => `'${at}' must occur more often than it may, so that nothing can meet it`,
  },
  'cardinality-malformed': {
    nl: (at) => `het minimum of maximum van '${at}' is geen aantal`,
    en: (at) => `the least or most of '${at}' is no number`,
  },
};

/** A definition that can't be applied in full. */
export const definitionUnusable = defineFinding<{ problem: DefinitionProblem['kind']; at: string }>({
  code: 'definition/unusable',
  severity: 'information',
  issueType: 'not-supported',
  source,
  symptom: 'fout-in-informatiestandaard',
  cantTell: ['definition-unusable'],
  title: {
    nl: 'Een definitie is volledig en spreekt zichzelf niet tegen.',
    en: 'A definition is complete and does not contradict itself.',
  },
  text: {
    nl: ({ problem, at }) => `De definitie is niet volledig toe te passen: ${problemTexts[problem].nl(at)}.`,
    en: ({ problem, at }) => `The definition can't be applied in full: ${problemTexts[problem].en(at)}.`,
  },
});

/** A value of a type that the profile does not allow. */
export const typeNotAllowed = defineFinding<{ found: string; allowed: readonly string[] }>({
  code: 'element/type-not-allowed',
  severity: 'error',
  issueType: 'structure',
  source: { ...source, section: 'ElementDefinition.type' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een waarde is van een type dat het profiel toestaat.',
    en: 'A value is of a type that the profile allows.',
  },
  text: {
    nl: ({ found, allowed }) => `Het type ${found} is hier niet toegestaan; wel: ${allowed.join(', ')}.`,
    en: ({ found, allowed }) => `Type ${found} is not allowed here; allowed: ${allowed.join(', ')}.`,
  },
});

/** A value that meets none of the type profiles of which it must meet one. */
export const noTypeProfileMet = defineFinding<{ allowed: readonly string[] }>({
  code: 'profile/none-met',
  severity: 'error',
  issueType: 'structure',
  source: { ...source, section: 'ElementDefinition.type.profile' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Waar het profiel meer typeprofielen toestaat, voldoet een waarde aan een ervan.',
    en: 'Where the profile allows several type profiles, a value meets one of them.',
  },
  text: {
    nl: ({ allowed }) => `Dit voldoet aan geen van de toegestane profielen: ${allowed.join(', ')}.`,
    en: ({ allowed }) => `This meets none of the profiles that are allowed: ${allowed.join(', ')}.`,
  },
});

/** Two types of one choice at once. */
export const choiceSeveral = defineFinding<{ element: string; found: readonly string[] }>({
  code: 'element/several-choices',
  severity: 'error',
  issueType: 'structure',
  source: {
    document: 'HL7 FHIR',
    section: 'Choice of data types',
    url: 'http://hl7.org/fhir/R4/formats.html#choice',
  },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Van een keuze-element is hooguit één type aanwezig.',
    en: 'A choice element has at most one type.',
  },
  text: {
    nl: ({ element, found }) => `Van '${element}' mag er één zijn; gevonden zijn: ${found.join(', ')}.`,
    en: ({ element, found }) => `Only one '${element}' is allowed; these were found: ${found.join(', ')}.`,
  },
});

/** The codes of this concern. */
export const profileFindings = [
  profileUnknown,
  profileOtherVersion,
  profileOtherType,
  definitionUnusable,
  typeNotAllowed,
  noTypeProfileMet,
  choiceSeveral,
] as const;

/** A profile by canonical; says once when it is not at hand, or not in this version, or what is wrong with it. */
export function usableProfile(walk: Walk, canonical: string): CompiledProfile | undefined {
  const profile = walk.definitions.profile(canonical);
  const url = withoutVersion(canonical);
  reportProfile(walk, url, profile);
  const asked = versionOf(canonical);
  const held = profile?.facts.version;
  if (asked !== undefined && held !== undefined && !isVersion(held, asked)) {
    const evidence = { url, asked: asked.slice(0, 40), held };
    walk.cantTell(profileOtherVersion, 'definition-unknown', canonical, evidence);
  }
  return profile;
}

/** Says once of a profile that it is not at hand, or what is wrong with it. */
export function reportProfile(walk: Walk, url: string, profile: CompiledProfile | undefined): void {
  if (profile === undefined) walk.cantTell(profileUnknown, 'definition-unknown', url, { url });
  else for (const problem of profile.problems()) reportProblem(walk, problem);
}

function reportProblem(walk: Walk, { kind, definition, at }: DefinitionProblem): void {
  const evidence = { problem: kind, at };
  walk.cantTell(definitionUnusable, 'definition-unusable', `${definition} ${at}`, evidence, {
    profile: definition,
  });
}
