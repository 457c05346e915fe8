import type { Release } from '../../fhir/Release.js';
import type { ReleaseLookup } from './createReleaseLookup.js';
import type { TypePair } from './TypePair.js';

/** An element that fits one release only, by its path without indexes; or an extension, by its url. */
export interface StructureSign {
  readonly kind: 'element' | 'extension';
  readonly name: string;
}

/** What fits one release only, for each release. */
export type StructureSigns = Readonly<Record<Release, readonly StructureSign[]>>;

/** How far to look: at the elements of the resource itself, or at all levels and their extensions. */
export type StructureReach = 'top' | 'all';

/** Finds in one resource what fits one release only, in whatever form its text has. */
export type StructureReader = (
  type: TypePair,
  lookup: ReleaseLookup,
  reach: StructureReach,
) => StructureSigns;

/** Nothing that tells releases apart. */
export const noStructureSigns: StructureSigns = { STU3: [], R4: [] };

/** The lists to which a reader adds what it finds. */
export class SignsFound {
  private signs: Record<Release, StructureSign[]> | undefined;

  add(release: Release, kind: StructureSign['kind'], name: string): void {
    this.signs ??= { STU3: [], R4: [] };
    this.signs[release].push({ kind, name });
  }

  /** Adds an extension when one release only has it. */
  addExtension(url: unknown, lookup: ReleaseLookup): void {
    if (typeof url !== 'string') return;
    const release = lookup.profile(url);
    if (release === 'STU3' || release === 'R4') this.add(release, 'extension', url);
  }

  all(): StructureSigns {
    return this.signs ?? noStructureSigns;
  }
}
