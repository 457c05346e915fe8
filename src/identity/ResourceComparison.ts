import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import type { Comparator } from './Comparator.js';
import type { FieldRole } from './FieldComparison.js';
import type { ElementSelector } from './selectElements.js';
import { elementSelector } from './selectElements.js';
import type { ValueReader } from './ValueReader.js';

/** One path at which a field may stand. */
export interface FieldPath {
  readonly path: string;
  readonly select: ElementSelector;
  /** The only release that has it there; absent when both have. */
  readonly release?: Release;
}

/** A field that tells whether two resources of a type are one. */
export interface ComparisonField {
  /** Stable name, such as `laterality`. */
  readonly name: string;
  readonly role: FieldRole;
  readonly comparator: Comparator;
  /** The first path that leads to something is read. */
  readonly paths: readonly FieldPath[];
  /** Must agree before a shared `fullUrl` or identifier counts as identity: what it is, and when. */
  readonly anchor: boolean;
}

/**
 * When a resource must be compared, others that it refers to must have been: `party` (persons, organisations), then
 * `role`, `thing` (products, devices, specimens, locations), `event` (contacts, episodes, problems), `fact`, and
 * `collection` (reports, documents with parts).
 */
export type ComparisonLayer = 'party' | 'role' | 'thing' | 'event' | 'fact' | 'collection';

/** The layers in order of comparing. */
export const comparisonLayers = ['party', 'role', 'thing', 'event', 'fact', 'collection'] as const;

/** How resources of one type are compared. */
export interface ResourceComparison {
  readonly resourceType: string;
  /** The zib it renders. */
  readonly zib?: string;
  readonly layer: ComparisonLayer;
  /** Repeats in every answer and is no fact of its own: Patient, Practitioner, Medication. */
  readonly carrier: boolean;
  /**
   * One of several alike: two hearing aids of one make. Equal content does not make two of them one, only a number
   * or address does.
   */
  readonly individual: boolean;
  /** Paths of the person it is about; empty when it is about nobody. */
  readonly subject: readonly ElementSelector[];
  /** What keeps resources of the type apart whatever else agrees. */
  readonly subtype: (resource: FhirResource, values: ValueReader) => string;
  /** Naming systems of which two numbers mean two persons, organisations or devices. */
  readonly exclusiveSystems: readonly string[];
  /** Elements besides `identifier` that hold an identifier. */
  readonly identityElements: readonly string[];
  readonly fields: readonly ComparisonField[];
  /**
   * Sets of fields; resources that may be one fact share the keys of all fields of one set. `~` before a field asks
   * for its rough keys.
   */
  readonly blocks: readonly (readonly string[])[];
}

/** A comparison as it is written down; what is left out has the value that most types have. */
export interface ResourceComparisonDraft {
  readonly resourceType: string;
  readonly zib?: string;
  readonly layer: ComparisonLayer;
  readonly carrier?: true;
  readonly individual?: true;
  readonly subject?: readonly string[];
  readonly subtype?: ResourceComparison['subtype'];
  readonly exclusiveSystems?: readonly string[];
  readonly identityElements?: readonly string[];
  readonly fields: readonly ComparisonField[];
  readonly blocks: readonly (readonly string[])[];
}

/** Completes a comparison; the file that calls this carries the name of the type. */
export function defineComparison(draft: ResourceComparisonDraft): ResourceComparison {
  return {
    carrier: false,
    individual: false,
    subtype: () => '',
    exclusiveSystems: [],
    identityElements: [],
    ...draft,
    subject: (draft.subject ?? ['subject', 'patient']).map(elementSelector),
  };
}

/** Paths of a field: the same in both releases, or apart. */
export type PathsOfField =
  | string
  | readonly string[]
  | { readonly STU3: string | readonly string[]; readonly R4: string | readonly string[] };

/** One comparison field, as written in a comparison. */
export function field(
  role: FieldRole,
  name: string,
  paths: PathsOfField,
  comparator: Comparator,
  options: { readonly anchor?: boolean } = {},
): ComparisonField {
  return { name, role, comparator, paths: fieldPaths(paths), anchor: options.anchor ?? false };
}

function fieldPaths(paths: PathsOfField): readonly FieldPath[] {
  if (typeof paths === 'string') return [{ path: paths, select: elementSelector(paths) }];
  if (!('STU3' in paths)) return paths.map((path) => ({ path, select: elementSelector(path) }));
  const stu3 = listOf(paths.STU3);
  const r4 = listOf(paths.R4);
  return [...new Set([...stu3, ...r4])].map((path) => {
    const select = elementSelector(path);
    if (!r4.includes(path)) return { path, select, release: 'STU3' as const };
    return stu3.includes(path) ? { path, select } : { path, select, release: 'R4' as const };
  });
}

function listOf(paths: string | readonly string[]): readonly string[] {
  return typeof paths === 'string' ? [paths] : paths;
}
