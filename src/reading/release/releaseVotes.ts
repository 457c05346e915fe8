import type { Release } from '../../fhir/Release.js';
import type { FindingPlace } from '../../finding/createFinding.js';
import type { ReleaseLookup } from './createReleaseLookup.js';
import type { ReleaseSample, SampleVisitor } from './ReleaseSample.js';
import type { StructureReach, StructureSigns } from './StructureSigns.js';
import { noStructureSigns } from './StructureSigns.js';

/** Something in a resource that exists in one release only. */
export interface ReleaseSign {
  readonly release: Release;
  readonly kind: 'profile' | 'type' | 'element' | 'extension';
  /** Canonical of the profile or extension, name of the type, or path of the element. */
  readonly name: string;
  /** Made only when a finding needs it. */
  readonly place: () => FindingPlace;
}

/** How many resources point to a release, and the first sign of it. */
export interface ReleaseVotes {
  readonly count: number;
  readonly first: ReleaseSign | undefined;
}

/** What the resources of a text say together. */
export interface ReleaseTally {
  /** Resources with a profile that exists in one release only. */
  readonly profile: Readonly<Record<Release, ReleaseVotes>>;
  /** Resources without such a profile, whose type or elements fit one release only. */
  readonly structure: Readonly<Record<Release, ReleaseVotes>>;
  /** Signs of both releases in one resource, when it can't be told which it is. */
  readonly mixed: readonly [stu3: ReleaseSign, r4: ReleaseSign] | undefined;
  /** Resource types that no release knows, with the place of the first. */
  readonly unknownTypes: ReadonlyMap<string, FindingPlace>;
}

/**
 * A profile is believed though an element contradicts it: elements can be wrong, which is for the walk to say.
 * It is not believed when this many do and none agrees: then the definitions may lack the profile of the other
 * release.
 */
const elementsAgainstProfile = 2;

/** Has each resource vote once: by its profiles, else by its type and elements. */
export function releaseVotes(
  samples: (visit: SampleVisitor) => void,
  lookup: ReleaseLookup,
  reach: StructureReach,
): ReleaseTally {
  const profile = noVotes();
  const structure = noVotes();
  const unknownTypes = new Map<string, FindingPlace>();
  let mixed: ReleaseTally['mixed'];
  samples((sample) => {
    const { resourceType, place } = sample;
    const type = lookup.type(resourceType);
    if (type === 'neither') {
      if (!unknownTypes.has(resourceType)) unknownTypes.set(resourceType, place());
      return;
    }
    const byProfile = profileSigns(sample, lookup);
    const byStructure: Signs =
      typeof type === 'string'
        ? { [type]: [{ release: type, kind: 'type', name: resourceType, place }] }
        : signsAt(place, sample.structureSigns(type, lookup, reach));
    const claimed = onlyOne(byProfile);
    const believed = claimed !== undefined && !contradicted(claimed, byStructure);
    const counts = believed ? profile : structure;
    const signs = believed ? byProfile : merged(byProfile, byStructure);
    const [stu3] = signs.STU3 ?? [];
    const [r4] = signs.R4 ?? [];
    if (stu3 !== undefined && r4 !== undefined) mixed ??= [stu3, r4];
    else if (stu3 !== undefined) vote(counts, stu3);
    else if (r4 !== undefined) vote(counts, r4);
  });
  return { profile, structure, mixed, unknownTypes };
}

type Signs = Readonly<Partial<Record<Release, readonly ReleaseSign[]>>>;

const noSigns: Signs = {};

function profileSigns({ profiles, place }: ReleaseSample, lookup: ReleaseLookup): Signs {
  if (profiles.length === 0) return noSigns;
  const signs: Partial<Record<Release, ReleaseSign[]>> = {};
  for (const name of profiles) {
    const release = lookup.profile(name);
    if (release === 'STU3' || release === 'R4') {
      (signs[release] ??= []).push({ release, kind: 'profile', name, place });
    }
  }
  return signs;
}

function signsAt(place: () => FindingPlace, found: StructureSigns): Signs {
  if (found === noStructureSigns) return noSigns;
  const signsOf = (release: Release): readonly ReleaseSign[] =>
    found[release].map((sign) => ({ release, ...sign, place }));
  return { STU3: signsOf('STU3'), R4: signsOf('R4') };
}

function onlyOne({ STU3 = [], R4 = [] }: Signs): Release | undefined {
  if (STU3.length > 0) return R4.length > 0 ? undefined : 'STU3';
  return R4.length > 0 ? 'R4' : undefined;
}

function contradicted(claimed: Release, { STU3 = [], R4 = [] }: Signs): boolean {
  const [agreeing, against] = claimed === 'STU3' ? [STU3, R4] : [R4, STU3];
  if (agreeing.length > 0) return false;
  return against.length >= elementsAgainstProfile || against[0]?.kind === 'type';
}

function merged(a: Signs, b: Signs): Signs {
  if (a === noSigns) return b;
  const both = (release: Release) => [...(a[release] ?? []), ...(b[release] ?? [])];
  return { STU3: both('STU3'), R4: both('R4') };
}

type Counts = Record<Release, { count: number; first: ReleaseSign | undefined }>;

function noVotes(): Counts {
  return { STU3: { count: 0, first: undefined }, R4: { count: 0, first: undefined } };
}

function vote(counts: Counts, sign: ReleaseSign): void {
  const votes = counts[sign.release];
  votes.count++;
  votes.first ??= sign;
}
