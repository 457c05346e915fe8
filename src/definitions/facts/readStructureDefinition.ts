import { withoutVersion } from '../../fhir/canonical.js';
import { isRecord } from '../../foundation/isRecord.js';
import type { PackageVersion } from '../DefinitionSet.js';
import type {
  BindingFacts,
  BindingStrength,
  ConstraintFacts,
  DiscriminatorFacts,
  ElementFacts,
  SlicingFacts,
  TypedValue,
  TypeFacts,
} from './ElementFacts.js';
import type { ContextFacts, ElementEntry, StructureFacts } from './StructureFacts.js';

type Json = Readonly<Record<string, unknown>>;

const typeUrlBase = 'http://hl7.org/fhir/StructureDefinition/';
const fhirTypeExtension = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type';
const maxValueSetExtension = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-maxValueSet';
const minLengthExtension = 'http://hl7.org/fhir/StructureDefinition/minLength';
const bestPracticeExtension = 'http://hl7.org/fhir/StructureDefinition/elementdefinition-bestpractice';

/** How a canonical in a definition is kept: without its version, unless several versions are at hand. */
export type CanonicalForm = (canonical: string) => string;

/**
 * Reads a StructureDefinition (STU3 or R4, differential or snapshot) into facts; undefined when it lacks what
 * makes it one: a url, a type, and elements.
 */
export function readStructureDefinition(
  resource: Json,
  from?: PackageVersion,
  canonical: CanonicalForm = withoutVersion,
): StructureFacts | undefined {
  const url = text(resource['url']);
  if (url === undefined) return undefined;
  const elements = elementList(resource);
  const rootPath = elements.map((element) => text(element['path'])).find((path) => path !== undefined);
  const type = typeName(resource, url, rootPath);
  if (type === undefined) return undefined;
  const base = text(resource['baseDefinition']);
  const version = text(resource['version']);
  const contexts = contextFacts(resource);
  const contextInvariants = list(resource['contextInvariant']).filter((item) => typeof item === 'string');
  return {
    url,
    type,
    kind: kindOf(resource),
    abstract: resource['abstract'] === true,
    // A definition of a type over that same type can only constrain it, whatever it says.
    constraint:
      resource['derivation'] === 'constraint' ||
      (base !== undefined && withoutVersion(base) === typeUrlBase + type),
    ...(base !== undefined && { base: canonical(base) }),
    ...(version !== undefined && { version }),
    ...(from !== undefined && { package: from }),
    elements: entries(elements, canonical),
    ...(contexts.length > 0 && { contexts }),
    ...(contextInvariants.length > 0 && { contextInvariants }),
  };
}

function elementList(resource: Json): readonly Json[] {
  for (const form of ['differential', 'snapshot']) {
    const view = resource[form];
    const elements = isRecord(view) ? list(view['element']).filter(isRecord) : [];
    if (elements.length > 0) return elements;
  }
  return [];
}

function typeName(resource: Json, url: string, rootPath: string | undefined): string | undefined {
  const stated = text(resource['type']);
  const name =
    stated ??
    rootPath?.split('.', 1)[0] ??
    (resource['derivation'] === undefined ? text(resource['id']) : undefined);
  return name?.startsWith(typeUrlBase) ? name.slice(typeUrlBase.length) : (name ?? url.split('/').at(-1));
}

function kindOf(resource: Json): StructureFacts['kind'] {
  const kind = resource['kind'];
  return kind === 'primitive-type' || kind === 'complex-type' || kind === 'logical' ? kind : 'resource';
}

function contextFacts(resource: Json): readonly ContextFacts[] {
  const stu3Type = text(resource['contextType']);
  const result: ContextFacts[] = [];
  for (const context of list(resource['context'])) {
    if (typeof context === 'string') {
      result.push({ type: (stu3Type ?? 'resource') as ContextFacts['type'], expression: context });
    } else if (isRecord(context)) {
      const expression = text(context['expression']);
      const type = text(context['type']);
      if (expression !== undefined && type !== undefined)
        result.push({ type: type as ContextFacts['type'], expression });
    }
  }
  return result;
}

/**
 * Gives each element its place below the type. The published id is used where it agrees with the path; some
 * publishers leave ids out, so otherwise slices are followed through the list.
 */
function entries(elements: readonly Json[], canonical: CanonicalForm): readonly ElementEntry[] {
  const result: ElementEntry[] = [];
  const open: { path: string; id: string }[] = [];
  for (const element of elements) {
    const path = text(element['path']);
    if (path === undefined) continue;
    const slice = text(element['sliceName']);
    let id = text(element['id']);
    if (id?.split('.').length !== path.split('.').length) {
      const parent = open.findLast((candidate) => path.startsWith(`${candidate.path}.`));
      id = parent === undefined ? path : parent.id + path.slice(parent.path.length);
      if (slice !== undefined) id += `:${slice}`;
    }
    if (slice === undefined) {
      while (open.some((candidate) => candidate.path === path)) open.pop();
    } else {
      while (open.some((candidate) => candidate.path.length >= path.length)) open.pop();
      open.push({ path, id });
    }
    const facts = elementFacts(element, canonical);
    const dot = id.indexOf('.');
    const place = dot < 0 ? '' : id.slice(dot + 1);
    if (place === '' || slice !== undefined || place.includes(':') || Object.keys(facts).length > 0) {
      result.push({ id: place, facts });
    }
  }
  return result;
}

/** What one ElementDefinition states. */
function elementFacts(element: Json, canonical: CanonicalForm): ElementFacts {
  const min = element['min'];
  const max = text(element['max']);
  const types = typeFacts(element, canonical);
  const contentReference = text(element['contentReference']);
  const maxLength = element['maxLength'];
  const minLength = list(element['extension'])
    .filter(isRecord)
    .find(({ url: name }) => name === minLengthExtension)?.['valueInteger'];
  const binding = bindingFacts(element['binding'], canonical);
  const constraints = constraintFacts(element['constraint']);
  const slicing = slicingFacts(element['slicing']);
  const fixed = typedValue(element, 'fixed');
  const pattern = typedValue(element, 'pattern');
  const minValue = typedValue(element, 'minValue');
  const maxValue = typedValue(element, 'maxValue');
  return {
    ...(typeof min === 'number' && { min }),
    ...(max !== undefined && { max: max === '*' ? ('*' as const) : Number(max) }),
    ...(types.length > 0 && { types }),
    ...(contentReference !== undefined && {
      contentReference: contentReference.slice(contentReference.indexOf('#') + 1),
    }),
    ...(fixed && { fixed }),
    ...(pattern && { pattern }),
    ...(minValue && { minValue }),
    ...(maxValue && { maxValue }),
    ...(typeof maxLength === 'number' && { maxLength }),
    ...(typeof minLength === 'number' && { minLength }),
    ...(binding && { binding }),
    ...(constraints.length > 0 && { constraints }),
    ...(slicing && { slicing }),
    ...(element['isModifier'] === true && { isModifier: true as const }),
  };
}

/** Types by code: STU3 repeats a type for each profile, R4 lists profiles within the type. */
function typeFacts(element: Json, canonical: CanonicalForm): readonly TypeFacts[] {
  interface Gathered {
    code: string;
    profiles: Set<string> | 'any';
    targetProfiles: Set<string> | 'any';
    aggregation: Set<string> | 'any';
  }
  const byCode = new Map<string, Gathered>();
  for (const type of list(element['type'])) {
    if (!isRecord(type)) continue;
    const code = typeCode(type, element);
    if (code === undefined) continue;
    const known = byCode.get(code);
    const gathered: Gathered = known ?? {
      code,
      profiles: new Set(),
      targetProfiles: new Set(),
      aggregation: new Set(),
    };
    gathered.profiles = union(gathered.profiles, canonicals(type['profile'], canonical));
    gathered.targetProfiles = union(gathered.targetProfiles, canonicals(type['targetProfile'], canonical));
    gathered.aggregation = union(gathered.aggregation, canonicals(type['aggregation'], canonical));
    byCode.set(code, gathered);
  }
  return [...byCode.values()].map(({ code, profiles, targetProfiles, aggregation }) => ({
    code,
    ...(profiles !== 'any' && { profiles: [...profiles] }),
    ...(targetProfiles !== 'any' && { targetProfiles: [...targetProfiles] }),
    ...(aggregation !== 'any' && { aggregation: [...aggregation] as NonNullable<TypeFacts['aggregation']> }),
  }));
}

/** One entry without profiles allows any. */
function union(known: Set<string> | 'any', added: readonly string[]): Set<string> | 'any' {
  if (known === 'any' || added.length === 0) return 'any';
  for (const item of added) known.add(item);
  return known;
}

function canonicals(value: unknown, canonical: CanonicalForm): readonly string[] {
  return (Array.isArray(value) ? (value as unknown[]) : [value])
    .filter((item) => typeof item === 'string')
    .map(canonical);
}

/**
 * The FHIR type of an element, also where the specification writes a FHIRPath system type. `Resource.id` is
 * published as string in R4; later releases correct that to id, which is what the text always said.
 */
function typeCode(type: Json, element: Json): string | undefined {
  if (element['path'] === 'Resource.id') return 'id';
  const stated = extensionValue(type, fhirTypeExtension);
  if (stated !== undefined) return stated;
  const code = text(type['code']);
  if (code === undefined) return systemTypeOf(element);
  return code.startsWith('http://hl7.org/fhirpath/System.')
    ? lowerFirst(code.slice(31))
    : code.startsWith(typeUrlBase)
      ? code.slice(typeUrlBase.length)
      : code;
}

/** STU3 gives the value of a primitive type no code, only XML and JSON representations. */
function systemTypeOf(element: Json): string | undefined {
  const path = text(element['path']);
  return path?.endsWith('.value') ? path.slice(0, -6) : 'string';
}

function lowerFirst(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

function bindingFacts(value: unknown, canonical: CanonicalForm): BindingFacts | undefined {
  if (!isRecord(value)) return undefined;
  const reference = value['valueSetReference'];
  const valueSet =
    text(value['valueSet']) ??
    text(value['valueSetUri']) ??
    (isRecord(reference) ? text(reference['reference']) : undefined);
  const strength = text(value['strength']);
  if (valueSet === undefined || strength === undefined) return undefined;
  const maxValueSet = extensionValue(value, maxValueSetExtension);
  return {
    strength: strength as BindingStrength,
    valueSet: canonical(valueSet),
    ...(maxValueSet !== undefined && { maxValueSet: canonical(maxValueSet) }),
  };
}

function constraintFacts(value: unknown): readonly ConstraintFacts[] {
  const result: ConstraintFacts[] = [];
  for (const constraint of list(value)) {
    if (!isRecord(constraint)) continue;
    const key = text(constraint['key']);
    const expression = text(constraint['expression']);
    if (key === undefined || expression === undefined) continue;
    result.push({
      key,
      severity: constraint['severity'] === 'warning' ? 'warning' : 'error',
      expression,
      ...(extensionValue(constraint, bestPracticeExtension) === 'true' && { bestPractice: true as const }),
    });
  }
  return result;
}

function slicingFacts(value: unknown): SlicingFacts | undefined {
  if (!isRecord(value)) return undefined;
  const discriminators: DiscriminatorFacts[] = [];
  for (const discriminator of list(value['discriminator'])) {
    if (!isRecord(discriminator)) continue;
    const type = text(discriminator['type']);
    const path = text(discriminator['path']);
    if (type !== undefined && path !== undefined)
      discriminators.push({ type: type as DiscriminatorFacts['type'], path });
  }
  const rules = value['rules'];
  return {
    discriminators,
    rules: rules === 'closed' || rules === 'openAtEnd' ? rules : 'open',
    ...(value['ordered'] === true && { ordered: true as const }),
  };
}

function typedValue(element: Json, prefix: string): TypedValue | undefined {
  for (const [name, value] of Object.entries(element)) {
    if (!name.startsWith(prefix) || name.length === prefix.length) continue;
    const type = name.slice(prefix.length);
    const [initial = ''] = type;
    if (initial !== initial.toUpperCase()) continue;
    return { type: typeof value === 'object' ? type : lowerFirst(type), value };
  }
  return undefined;
}

function extensionValue(holder: Json, url: string): string | undefined {
  for (const extension of list(holder['extension'])) {
    if (!isRecord(extension) || extension['url'] !== url) continue;
    for (const [name, value] of Object.entries(extension)) {
      if (!name.startsWith('value')) continue;
      if (isRecord(value)) return text(value['reference']);
      return String(value);
    }
  }
  return undefined;
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}
