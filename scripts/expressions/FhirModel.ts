import { isRecord } from '../../src/foundation/isRecord.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';

/** An element of a type, as FHIRPath names it. */
export interface ModelElement {
  /** Without `[x]`. */
  readonly name: string;
  readonly choice: boolean;
  /** True when JSON writes an array. */
  readonly many: boolean;
  /** FHIR type names; for a backbone element the path that defines it: `Patient.contact`. */
  readonly types: readonly string[];
}

interface ModelType {
  readonly kind: 'primitive' | 'complex' | 'resource' | 'logical';
  readonly base: string | undefined;
  readonly abstract: boolean;
  readonly elements: Map<string, ModelElement>;
}

/** The types of a release: what the compiler must know to resolve a path. */
export interface FhirModel {
  has(type: string): boolean;
  kindOf(type: string): ModelType['kind'] | undefined;
  /** Elements by FHIRPath name, inherited ones included; those of a primitive are its id and extensions. */
  elementsOf(type: string): ReadonlyMap<string, ModelElement>;
  /** The types that the elements of a type may have; every resource type for one that holds any resource. */
  childTypesOf(type: string): ReadonlySet<string>;
  /** Whether a type is another or specialises it. */
  isA(type: string, ancestor: string): boolean;
  /** Every type that a value can have, backbone elements included. */
  readonly concreteTypes: ReadonlySet<string>;
  /** Every resource type that is not abstract. */
  readonly resourceTypes: ReadonlySet<string>;
}

/** Types specialise each other less deep than this, unless they go round. */
const maxDepth = 20;

const systemTypes = 'http://hl7.org/fhirpath/System.';
const fhirType = 'http://hl7.org/fhir/StructureDefinition/structuredefinition-fhir-type';

/** Reads the types of the specification from their snapshots; profiles and whatever has no snapshot are left out. */
export function createFhirModel(structures: readonly FhirResource[]): FhirModel {
  const types = new Map<string, ModelType>();
  for (const structure of structures) {
    if (structure['derivation'] !== 'constraint') readStructure(structure, types);
  }
  const concreteTypes = new Set<string>();
  const resourceTypes = new Set<string>();
  for (const [name, { kind, abstract }] of types) {
    if (abstract || kind === 'logical') continue;
    concreteTypes.add(name);
    if (kind === 'resource') resourceTypes.add(name);
  }
  const childTypes = new Map<string, ReadonlySet<string>>();
  const childTypesOf = (type: string): ReadonlySet<string> => {
    let found = childTypes.get(type);
    if (found === undefined) {
      const elements = [...(types.get(type)?.elements.values() ?? [])];
      const named = elements.flatMap((element) => element.types);
      found = new Set(named.flatMap((each) => (each === 'Resource' ? [...resourceTypes] : [each])));
      childTypes.set(type, found);
    }
    return found;
  };
  const none: ReadonlyMap<string, ModelElement> = new Map();
  return {
    has: (type) => types.has(type),
    kindOf: (type) => types.get(type)?.kind,
    childTypesOf,
    elementsOf: (type) => types.get(type)?.elements ?? none,
    isA: (type, ancestor) => {
      let at: string | undefined = type;
      for (let depth = 0; at !== undefined && depth < maxDepth; depth++, at = types.get(at)?.base) {
        if (at === ancestor) return true;
      }
      return false;
    },
    concreteTypes,
    resourceTypes,
  };
}

function readStructure(structure: FhirResource, types: Map<string, ModelType>): void {
  const { snapshot, kind } = structure;
  if (!isRecord(snapshot) || !Array.isArray(snapshot['element'])) return;
  const elements = (snapshot['element'] as unknown[]).filter(isRecord);
  const root = elements[0]?.['path'];
  if (typeof root !== 'string') return;
  const structureKind =
    kind === 'primitive-type' ? 'primitive' : kind === 'resource' || kind === 'logical' ? kind : 'complex';
  types.set(root, {
    kind: structureKind,
    base: lastSegment(structure['baseDefinition']),
    abstract: structure['abstract'] === true,
    elements: new Map(),
  });
  for (const element of elements.slice(1)) {
    const path = String(element['path']);
    const dot = path.lastIndexOf('.');
    const parent = types.get(path.slice(0, dot));
    const name = path.slice(dot + 1);
    // The value of a primitive is the JSON value itself, no element.
    if (parent === undefined || (parent.kind === 'primitive' && name === 'value')) continue;
    const choice = name.endsWith('[x]');
    const read: ModelElement = {
      name: choice ? name.slice(0, -3) : name,
      choice,
      many: isRecord(element['base']) ? element['base']['max'] !== '1' : element['max'] !== '1',
      types: typesOf(element, path),
    };
    parent.elements.set(read.name, read);
    if (read.types[0] === path) {
      const base = firstCode(element) ?? 'BackboneElement';
      types.set(path, { kind: 'complex', base, abstract: false, elements: new Map() });
    }
  }
}

function typesOf(element: Readonly<Record<string, unknown>>, path: string): readonly string[] {
  const reference = element['contentReference'];
  if (typeof reference === 'string') return [reference.slice(reference.indexOf('#') + 1)];
  const codes = new Set<string>();
  for (const type of Array.isArray(element['type']) ? (element['type'] as unknown[]) : []) {
    const code = isRecord(type) ? typeCode(type) : undefined;
    if (code !== undefined) codes.add(code === 'BackboneElement' || code === 'Element' ? path : code);
  }
  return path === 'Resource.id' ? ['id'] : [...codes];
}

function firstCode(element: Readonly<Record<string, unknown>>): string | undefined {
  const [type] = element['type'] as readonly Readonly<Record<string, unknown>>[];
  return type === undefined ? undefined : typeCode(type);
}

function typeCode(type: Readonly<Record<string, unknown>>): string | undefined {
  const { code, extension } = type;
  if (typeof code !== 'string' || !code.startsWith(systemTypes))
    return typeof code === 'string' ? code : undefined;
  for (const each of Array.isArray(extension) ? (extension as unknown[]) : []) {
    if (isRecord(each) && each['url'] === fhirType) return String(each['valueUrl'] ?? each['valueUri']);
  }
  return `System.${code.slice(systemTypes.length)}`;
}

function lastSegment(url: unknown): string | undefined {
  return typeof url === 'string' ? url.slice(url.lastIndexOf('/') + 1) : undefined;
}
