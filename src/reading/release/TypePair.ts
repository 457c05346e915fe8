import { lazy } from '../../foundation/lazy.js';
import type { PropertyNode, TypeNode } from '../../definitions/compile/TypeNode.js';
import type { Release } from '../../fhir/Release.js';

/** Which release knows something: one of them, both, or neither. */
export type KnownIn = Release | 'both' | 'neither';

/** The release in which one of two things exists. */
export function knownIn(stu3: boolean, r4: boolean): KnownIn {
  return stu3 ? (r4 ? 'both' : 'STU3') : r4 ? 'R4' : 'neither';
}

/** How a value is written. */
export type ValueForm = 'string' | 'number' | 'boolean' | 'object';

/** A type that both releases have, with its properties side by side. */
export interface TypePair {
  readonly name: string;
  readonly isExtension: boolean;
  /** Properties that at least one of them has, by JSON name. */
  readonly properties: ReadonlyMap<string, PropertyPair>;
}

/** A property side by side. */
export interface PropertyPair {
  readonly inReleases: Release | 'both';
  /** How each release writes it; undefined where it lacks the property, or its type is not at hand. */
  readonly forms: Readonly<Record<Release, ValueForm | undefined>>;
  /** Whether each release writes it as an array. */
  readonly arrays: Readonly<Record<Release, boolean | undefined>>;
  /** Whether both releases have it and write it in the same form. */
  readonly alike: boolean;
  /** Its type in both releases; undefined when one lacks it. */
  readonly type: () => TypePair | undefined;
}

/** Puts types of both releases side by side, each pair once. */
export function createTypePairs(): (stu3: TypeNode, r4: TypeNode) => TypePair {
  const pairs = new Map<TypeNode, Map<TypeNode, TypePair>>();
  const pairOf = (stu3: TypeNode, r4: TypeNode): TypePair => {
    const ofStu3 = pairs.get(stu3) ?? new Map<TypeNode, TypePair>();
    pairs.set(stu3, ofStu3);
    const known = ofStu3.get(r4);
    if (known !== undefined) return known;
    const made = typePair(stu3, r4, pairOf);
    ofStu3.set(r4, made);
    return made;
  };
  return pairOf;
}

function typePair(stu3: TypeNode, r4: TypeNode, pairOf: ReturnType<typeof createTypePairs>): TypePair {
  const properties = new Map<string, PropertyPair>();
  for (const name of new Set([...stu3.properties.keys(), ...r4.properties.keys()])) {
    properties.set(name, propertyPair(stu3.properties.get(name), r4.properties.get(name), pairOf));
  }
  return { name: stu3.name, isExtension: stu3.name === 'Extension', properties };
}

function propertyPair(
  stu3: PropertyNode | undefined,
  r4: PropertyNode | undefined,
  pairOf: ReturnType<typeof createTypePairs>,
): PropertyPair {
  const inReleases = stu3 === undefined ? 'R4' : r4 === undefined ? 'STU3' : 'both';
  const forms = { STU3: formOf(stu3?.type()), R4: formOf(r4?.type()) };
  const arrays = { STU3: stu3?.element.repeats, R4: r4?.element.repeats };
  return {
    inReleases,
    forms,
    arrays,
    alike: inReleases === 'both' && forms.STU3 === forms.R4 && arrays.STU3 === arrays.R4,
    type: lazy(() => {
      const stu3Type = stu3?.type();
      const r4Type = r4?.type();
      return stu3Type === undefined || r4Type === undefined ? undefined : pairOf(stu3Type, r4Type);
    }),
  };
}

function formOf(type: TypeNode | undefined): ValueForm | undefined {
  if (type === undefined) return undefined;
  return type.kind === 'primitive' ? type.primitive?.json : 'object';
}
