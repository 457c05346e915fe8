import { elementSelector } from './selectElements.js';
import type {
  ComparisonField,
  ComparisonLayer,
  Comparator,
  FieldPath,
  ResourceComparison,
  ResourceRecord,
} from './ResourceRecord.js';
import type { FieldRole } from './FieldComparison.js';

/** The layers in order of comparing. */
export const comparisonLayers = ['party', 'role', 'thing', 'event', 'fact', 'collection'] as const;

/** A comparison as it is written down; what is left out has the value that most types have. */
export interface ResourceComparisonDraft {
  readonly resourceType: string;
  readonly zib?: string;
  readonly layer: ComparisonLayer;
  readonly carrier?: true;
  readonly individual?: true;
  readonly movable?: true;
  readonly subject?: readonly string[];
  readonly subtype?: ResourceComparison['subtype'];
  readonly exclusiveSystems?: readonly string[];
  readonly mayBeRenamed?: (a: ResourceRecord, b: ResourceRecord) => boolean;
  readonly identityElements?: readonly string[];
  readonly fields: readonly ComparisonField[];
  readonly blocks: readonly (readonly string[])[];
}

/** Completes a comparison; the file that calls this carries the name of the type. */
export function defineComparison(draft: ResourceComparisonDraft): ResourceComparison {
  return {
    carrier: false,
    individual: false,
    movable: false,
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
  // In the order of both lists: what stands first in either is looked at before what stands second.
  const placeOf = (path: string): number =>
    Math.min(...[stu3, r4].map((list) => list.indexOf(path)).filter((at) => at >= 0));
  const ordered = [...new Set([...stu3, ...r4])].sort((a, b) => placeOf(a) - placeOf(b));
  return ordered.map((path) => {
    const select = elementSelector(path);
    if (!r4.includes(path)) return { path, select, release: 'STU3' as const };
    return stu3.includes(path) ? { path, select } : { path, select, release: 'R4' as const };
  });
}

function listOf(paths: string | readonly string[]): readonly string[] {
  return typeof paths === 'string' ? [paths] : paths;
}
