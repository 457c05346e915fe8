import type { Language } from '../../foundation/Language.js';
import type { Release } from '../../fhir/Release.js';
import { defineFinding } from '../../finding/RuleMetadata.js';
import type { ReleaseSign } from './releaseVotes.js';

const symptom = 'versieverschil-gegevensdienst';
const source = {
  document: 'HL7 FHIR',
  section: 'RESTful API, fhirVersion parameter',
  url: 'http://hl7.org/fhir/R4/http.html#version-parameter',
} as const;

/** How a sign of a release is named in evidence: `profile`, `type`, `element` or `extension`, and which. */
export type SignEvidence = readonly [kind: string, name: string, where: string];

const signKinds: Readonly<Record<string, Readonly<Record<Language, string>>>> = {
  profile: { nl: 'profiel', en: 'profile' },
  type: { nl: 'type', en: 'type' },
  element: { nl: 'element', en: 'element' },
  extension: { nl: 'extensie', en: 'extension' },
};

/** A sign as evidence. */
export function signEvidence({ kind, name, place }: ReleaseSign): SignEvidence {
  const { entry } = place();
  return [kind, name, entry === undefined ? '' : `Bundle.entry[${entry}]`];
}

function describeSign([kind, name, where]: SignEvidence, language: Language): string {
  return `${signKinds[kind]?.[language] ?? kind} '${name}'${where === '' ? '' : ` in ${where}`}`;
}

/** Nothing tells the release. */
export const releaseUnknown = defineFinding<{
  resourceTypes: readonly string[];
  definitions: readonly string[];
}>({
  code: 'release/unknown',
  severity: 'information',
  issueType: 'not-supported',
  source,
  symptom,
  title: {
    nl: 'Van elke tekst is te bepalen of het FHIR STU3 of R4 is.',
    en: 'Of each text it can be told whether it is FHIR STU3 or R4.',
  },
  text: {
    nl: ({ resourceTypes, definitions }) =>
      `Is dit FHIR STU3 of R4? De inhoud (${resourceTypes.join(', ')}) ${
        definitions.length < 2
          ? 'is niet met de definities van beide releases vergeleken'
          : 'past in beide releases'
      }; uitsluitsel geven de gegevensdienst, de optie 'release', 'fhirVersion' in het content type, of een profiel in meta.profile dat in één release bestaat.`,
    en: ({ resourceTypes, definitions }) =>
      `Is this FHIR STU3 or R4? The content (${resourceTypes.join(', ')}) ${
        definitions.length < 2
          ? 'was not compared with the definitions of both releases'
          : 'fits both releases'
      }; what would decide is the gegevensdienst, the option 'release', 'fhirVersion' in the content type, or a profile in meta.profile that exists in one release.`,
  },
  cantTell: ['release-unknown'],
});

/** Resources of one text point to different releases. */
export const releaseConflicting = defineFinding<{
  stu3: SignEvidence;
  stu3Count: number;
  r4: SignEvidence;
  r4Count: number;
}>({
  code: 'release/conflicting',
  severity: 'error',
  issueType: 'conflict',
  source,
  symptom,
  title: {
    nl: 'Alle resources van een Bundle zijn van dezelfde FHIR-release.',
    en: 'All resources of a Bundle are of the same FHIR release.',
  },
  text: {
    nl: ({ stu3, stu3Count, r4, r4Count }) =>
      `${stu3Count} ${stu3Count === 1 ? 'resource wijst' : 'resources wijzen'} op STU3 (${describeSign(stu3, 'nl')}) en ${r4Count} op R4 (${describeSign(r4, 'nl')}); verwacht wordt één release.`,
    en: ({ stu3, stu3Count, r4, r4Count }) =>
      `${stu3Count} ${stu3Count === 1 ? 'resource points' : 'resources point'} to STU3 (${describeSign(stu3, 'en')}) and ${r4Count} to R4 (${describeSign(r4, 'en')}); one release was expected.`,
  },
});

/**
 * The release that was told is not the one that the content points to. What was told is followed, unless the content
 * makes sense in the other release only.
 */
export const releaseDiffers = defineFinding<{
  told: Release;
  toldBy: 'caller' | 'content-type';
  found: Release;
  followed: Release;
  sign: SignEvidence;
}>({
  code: 'release/differs',
  severity: 'warning',
  issueType: 'conflict',
  source,
  symptom,
  title: {
    nl: 'De inhoud is van de FHIR-release die is opgegeven.',
    en: 'The content is of the FHIR release that was told.',
  },
  text: {
    nl: ({ told, toldBy, found, followed, sign }) =>
      `De inhoud wijst op ${found} (${describeSign(sign, 'nl')}), terwijl ${toldBy === 'caller' ? 'bij het lezen' : 'in het content type'} ${told} is opgegeven; getoetst is aan ${followed}.`,
    en: ({ told, toldBy, found, followed, sign }) =>
      `The content points to ${found} (${describeSign(sign, 'en')}), while ${told} was told ${toldBy === 'caller' ? 'on reading' : 'by the content type'}; it was checked against ${followed}.`,
  },
});

/** A FHIR version that is neither STU3 nor R4. */
export const releaseUnsupported = defineFinding<{ version: string; by: 'content-type' | 'fhirVersion' }>({
  code: 'release/unsupported',
  severity: 'error',
  issueType: 'not-supported',
  source,
  symptom,
  title: {
    nl: 'De FHIR-release is STU3 (3.0) of R4 (4.0).',
    en: 'The FHIR release is STU3 (3.0) or R4 (4.0).',
  },
  text: {
    nl: ({ version, by }) =>
      `${by === 'content-type' ? 'Het content type' : "Het element 'fhirVersion'"} noemt FHIR-versie '${version}'; verwacht wordt 3.0 (STU3) of 4.0 (R4).`,
    en: ({ version, by }) =>
      `${by === 'content-type' ? 'The content type' : "The element 'fhirVersion'"} names FHIR version '${version}'; 3.0 (STU3) or 4.0 (R4) was expected.`,
  },
});

/** A content type from before STU3. */
export const contentTypeDstu2 = defineFinding<{ contentType: string }>({
  code: 'release/content-type-dstu2',
  severity: 'warning',
  issueType: 'structure',
  source: {
    ...source,
    section: 'RESTful API, content types',
    url: 'http://hl7.org/fhir/R4/http.html#mime-type',
  },
  symptom,
  title: {
    nl: 'Sinds STU3 heet het content type application/fhir+json of application/fhir+xml.',
    en: 'Since STU3 the content type is application/fhir+json or application/fhir+xml.',
  },
  text: {
    nl: ({ contentType }) =>
      `Het content type '${contentType}' hoort bij FHIR DSTU2; verwacht wordt 'application/fhir+json' of 'application/fhir+xml'.`,
    en: ({ contentType }) =>
      `The content type '${contentType}' belongs to FHIR DSTU2; 'application/fhir+json' or 'application/fhir+xml' was expected.`,
  },
});

/** A resource type that no release at hand has, in a text of which the release can't be told. */
export const releaseTypeUnknown = defineFinding<{ resourceType: string; nearest?: string }>({
  code: 'release/type-unknown',
  severity: 'error',
  issueType: 'not-supported',
  source: { ...source, section: 'Resource types', url: 'http://hl7.org/fhir/R4/resourcelist.html' },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'Het resourcetype bestaat in FHIR STU3 of R4.',
    en: 'The resource type exists in FHIR STU3 or R4.',
  },
  text: {
    nl: ({ resourceType, nearest }) =>
      `Het resourcetype '${resourceType}' bestaat niet in FHIR STU3 en niet in R4${nearest === undefined ? '' : `; bedoeld is misschien '${nearest}'`}.`,
    en: ({ resourceType, nearest }) =>
      `The resource type '${resourceType}' exists neither in FHIR STU3 nor in R4${nearest === undefined ? '' : `; perhaps '${nearest}' was meant`}.`,
  },
});
