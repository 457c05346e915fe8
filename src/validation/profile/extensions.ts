import { defineFinding } from '../../finding/RuleMetadata.js';
import { isRecord } from '../../foundation/isRecord.js';
import { checkContextInvariants } from './contextInvariants.js';
import type { MemberPlan, ValuePlan } from './plan/Plan.js';
import type { Walk } from './Walk.js';

const source = {
  document: 'HL7 FHIR',
  section: 'Extensibility',
  url: 'http://hl7.org/fhir/R4/extensibility.html',
} as const;
const specificationBase = 'http://hl7.org/fhir/StructureDefinition/';

/** An extension whose definition is not at hand. */
export const extensionUnknown = defineFinding<{ url: string; modifier: boolean }>({
  code: 'extension/unknown',
  severity: 'error',
  issueType: 'extension',
  source,
  symptom: 'profielafwijking',
  distinguishedBy: ['url'],
  cantTell: ['definition-unknown'],
  title: {
    nl: 'De definitie van een extensie is bekend.',
    en: 'The definition of an extension is known.',
  },
  text: {
    nl: ({ url }) =>
      url.startsWith(specificationBase)
        ? `De FHIR-specificatie kent geen extensie '${url}'.`
        : `De definitie van extensie '${url}' is niet voorhanden, dus de inhoud is niet gecontroleerd.`,
    en: ({ url }) =>
      url.startsWith(specificationBase)
        ? `The FHIR specification has no extension '${url}'.`
        : `The definition of extension '${url}' is not at hand, so its content was not checked.`,
  },
});

/** A modifier extension that nobody here knows, so that the meaning of its element is unsure. */
export const modifierExtensionUnknown = defineFinding<{ url: string }>({
  code: 'extension/modifier-unknown',
  severity: 'warning',
  issueType: 'extension',
  source: { ...source, section: 'Modifier extensions' },
  symptom: 'profielafwijking',
  distinguishedBy: ['url'],
  title: {
    nl: 'Een modifierExtension is bekend, want die kan de betekenis veranderen.',
    en: 'A modifierExtension is known, since it may change the meaning.',
  },
  text: {
    nl: ({ url }) =>
      `De modifierExtension '${url}' is onbekend; een ontvanger mag het element niet gebruiken zonder die te begrijpen.`,
    en: ({ url }) =>
      `The modifierExtension '${url}' is unknown; a receiver may not use the element without understanding it.`,
  },
});

/** An extension at a place for which it was not made. */
export const extensionContext = defineFinding<{ url: string; allowed: readonly string[] }>({
  code: 'extension/context-not-allowed',
  severity: 'error',
  issueType: 'extension',
  source: { ...source, section: 'StructureDefinition.context' },
  symptom: 'profielafwijking',
  distinguishedBy: ['url'],
  title: {
    nl: 'Een extensie staat op een plaats waarvoor zij bedoeld is.',
    en: 'An extension stands at a place for which it is meant.',
  },
  text: {
    nl: ({ url, allowed }) =>
      `Extensie '${url}' hoort hier niet; zij is bedoeld voor: ${allowed.join(', ')}.`,
    en: ({ url, allowed }) =>
      `Extension '${url}' does not belong here; it is meant for: ${allowed.join(', ')}.`,
  },
});

/** An extension that is repeated more often than its definition allows. */
export const extensionTooMany = defineFinding<{ url: string; max: number; count: number }>({
  code: 'extension/too-many',
  severity: 'error',
  issueType: 'extension',
  source: { ...source, section: 'Defining extensions' },
  symptom: 'profielafwijking',
  distinguishedBy: ['url'],
  title: {
    nl: 'Een extensie komt bij een element niet vaker voor dan haar definitie toestaat.',
    en: 'An extension does not occur more often at an element than its definition allows.',
  },
  text: {
    nl: ({ url, max, count }) =>
      `Extensie '${url}' komt hier ${count} keer voor; hooguit ${max} is toegestaan.`,
    en: ({ url, max, count }) => `Extension '${url}' occurs ${count} times here; at most ${max} is allowed.`,
  },
});

/** A url without scheme outside a complex extension, where it names nothing. */
export const extensionUrlNotAbsolute = defineFinding<{ url: string }>({
  code: 'extension/url-not-absolute',
  severity: 'error',
  issueType: 'invalid',
  source: { ...source, section: 'Extension.url' },
  symptom: 'ongeldige-structuur-of-formaat',
  title: {
    nl: 'De url van een extensie is absoluut; alleen onderdelen van een complexe extensie hebben een naam.',
    en: 'The url of an extension is absolute; only parts of a complex extension have a name.',
  },
  text: {
    nl: ({ url }) => `'${url}' is geen absolute url, dus niet te herleiden tot een extensie.`,
    en: ({ url }) => `'${url}' is no absolute url, so it leads to no extension.`,
  },
});

/** A part that the definition of a complex extension does not have. */
export const extensionPartUnknown = defineFinding<{ url: string; parts: readonly string[] }>({
  code: 'extension/part-unknown',
  severity: 'error',
  issueType: 'extension',
  source: { ...source, section: 'Complex extensions' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een complexe extensie bevat alleen onderdelen die haar definitie noemt.',
    en: 'A complex extension holds only parts that its definition names.',
  },
  text: {
    nl: ({ url, parts }) => `De extensie heeft geen onderdeel '${url}'; wel: ${parts.join(', ')}.`,
    en: ({ url, parts }) => `The extension has no part '${url}'; it has: ${parts.join(', ')}.`,
  },
});

/** A modifier extension that stands under `extension`, or the other way round. */
export const extensionModifierMisplaced = defineFinding<{ url: string; modifier: boolean }>({
  code: 'extension/modifier-misplaced',
  severity: 'error',
  issueType: 'extension',
  source: { ...source, section: 'Modifier extensions' },
  symptom: 'profielafwijking',
  title: {
    nl: 'Een extensie die de betekenis verandert, staat in modifierExtension; een andere in extension.',
    en: 'An extension that changes the meaning stands in modifierExtension; another in extension.',
  },
  text: {
    nl: ({ url, modifier }) =>
      `Extensie '${url}' hoort in '${modifier ? 'modifierExtension' : 'extension'}', niet in '${modifier ? 'extension' : 'modifierExtension'}'.`,
    en: ({ url, modifier }) =>
      `Extension '${url}' belongs in '${modifier ? 'modifierExtension' : 'extension'}', not in '${modifier ? 'extension' : 'modifierExtension'}'.`,
  },
});

/** The codes of this concern. */
export const extensionFindings = [
  extensionUnknown,
  modifierExtensionUnknown,
  extensionContext,
  extensionTooMany,
  extensionUrlNotAbsolute,
  extensionPartUnknown,
  extensionModifierMisplaced,
] as const;

/** The plan for an extension with what its definition asks in force; checks that it may stand here. */
export function withExtensionDefinition(
  walk: Walk,
  value: Readonly<Record<string, unknown>>,
  place: ValuePlan,
): ValuePlan {
  const { url } = value;
  if (typeof url !== 'string') return place;
  if (isRelative(url)) {
    checkPart(walk, url, place);
    return place;
  }
  const isModifier = place.property.key === 'modifierExtension';
  const plan = place.extension(url);
  if (plan === undefined) {
    reportUnknown(walk, url, isModifier);
    return place;
  }
  const { modifier, carriers, contexts: allowed } = plan;
  if (modifier !== isModifier) walk.report(extensionModifierMisplaced, { url, modifier }, { profile: url });
  if (carriers !== undefined && !walk.path.carrierNames().some((name) => carriers.has(name)))
    walk.report(extensionContext, { url, allowed }, { profile: url });
  if (plan.contextInvariants.length > 0)
    checkContextInvariants(walk, url, plan.contextInvariants, place.owner.name);
  return plan.value;
}

/** Holds how often each extension is repeated at one element against its definition. */
export function checkExtensionCounts(
  walk: Walk,
  extensions: readonly unknown[],
  place: ValuePlan,
  slicings: MemberPlan['slicings'],
): void {
  // Most elements have a few extensions, each another.
  if (extensions.length < 8 && !extensions.some((one, at) => isRepeated(urlOf(one), extensions, at))) return;
  const counts = new Map<string, number>();
  for (const extension of extensions) {
    const url = urlOf(extension);
    if (typeof url === 'string') counts.set(url, (counts.get(url) ?? 0) + 1);
  }
  for (const [url, count] of counts) {
    const max = count === 1 || isRelative(url) ? Infinity : (place.extension(url)?.max ?? Infinity);
    if (count > max && !isCountedAsSlice(url, count, slicings))
      walk.report(extensionTooMany, { url, max, count }, { profile: url, child: place.property.key });
  }
}

function urlOf(extension: unknown): unknown {
  return isRecord(extension) ? extension['url'] : undefined;
}

function isRepeated(url: unknown, extensions: readonly unknown[], from: number): boolean {
  for (let at = from + 1; at < extensions.length; at++) if (urlOf(extensions[at]) === url) return true;
  return false;
}

/** Whether a profile counts the extension as a slice of its own, and says the same. */
function isCountedAsSlice(url: string, count: number, slicings: MemberPlan['slicings']): boolean {
  return slicings.some(({ group }) =>
    group.slices.some(
      ({ node: { max = Infinity, types } }) =>
        count > max && types?.get('Extension')?.profiles?.includes(url) === true,
    ),
  );
}

/** Holds a part of a complex extension against the parts that the definitions in force slice it into. */
function checkPart(walk: Walk, url: string, { owner, content }: ValuePlan): void {
  if (owner.name !== 'Extension') {
    walk.report(extensionUrlNotAbsolute, { url });
    return;
  }
  const { nodes } = content.inForce;
  if (nodes.some(({ sliceName }) => sliceName !== undefined)) return;
  const parts = nodes.flatMap((node) => node.slicing()?.slices.map(({ name }) => name) ?? []);
  if (parts.length > 0) walk.report(extensionPartUnknown, { url, parts });
}

/** Parts of a complex extension carry names, not canonicals. */
function isRelative(url: string): boolean {
  return !url.includes(':');
}

function reportUnknown(walk: Walk, url: string, modifier: boolean): void {
  if (modifier) walk.report(modifierExtensionUnknown, { url });
  else if (url.startsWith(specificationBase)) walk.report(extensionUnknown, { url, modifier });
  else walk.cantTell(extensionUnknown, 'definition-unknown', url, { url, modifier });
}
