import type { Release } from '../../fhir/Release.js';
import type { FindingPlace } from '../../finding/createFinding.js';
import type { ReleaseLookup } from './createReleaseLookup.js';
import type { ReleaseSample } from './ReleaseSample.js';

/** Something in a resource that exists in one release only. */
export interface ReleaseSign {
  readonly release: Release;
  readonly kind: 'profile' | 'type' | 'element';
  /** Canonical of the profile, name of the type, or path of the element. */
  readonly name: string;
  readonly place: FindingPlace;
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
  /** Resources without such a profile, whose type or elements exist in one release only. */
  readonly structure: Readonly<Record<Release, ReleaseVotes>>;
  /** Signs of both releases in one resource, when it can't be told which it is. */
  readonly mixed: readonly [ReleaseSign, ReleaseSign] | undefined;
  /** Resource types that no release knows, with the place of the first. */
  readonly unknownTypes: ReadonlyMap<string, FindingPlace>;
}

type Counts = Record<Release, { count: number; first: ReleaseSign | undefined }>;

/** Has each resource vote once: by its profiles, else by its type and elements. */
export function releaseVotes(samples: Iterable<ReleaseSample>, lookup: ReleaseLookup): ReleaseTally {
  const profile: Counts = noVotes();
  const structure: Counts = noVotes();
  const unknownTypes = new Map<string, FindingPlace>();
  let mixed: readonly [ReleaseSign, ReleaseSign] | undefined;
  for (const sample of samples) {
    let counts = profile;
    let signs = profileSigns(sample, lookup);
    if (signs.STU3 === undefined && signs.R4 === undefined) {
      counts = structure;
      signs = structureSigns(sample, lookup);
      if (lookup.type(sample.resourceType) === 'neither' && !unknownTypes.has(sample.resourceType)) {
        unknownTypes.set(sample.resourceType, sample.place);
      }
    }
    const { STU3, R4 } = signs;
    const sign = STU3 ?? R4;
    if (STU3 !== undefined && R4 !== undefined) {
      mixed ??= [STU3, R4];
    } else if (sign !== undefined) {
      counts[sign.release].count++;
      counts[sign.release].first ??= sign;
    }
  }
  return { profile, structure, mixed, unknownTypes };
}

type Signs = Readonly<Partial<Record<Release, ReleaseSign>>>;

const noSigns: Signs = {};

function profileSigns({ profiles, place }: ReleaseSample, lookup: ReleaseLookup): Signs {
  if (profiles.length === 0) return noSigns;
  const signs: Partial<Record<Release, ReleaseSign>> = {};
  for (const name of profiles) {
    const release = lookup.profile(name);
    if (release === 'STU3' || release === 'R4') signs[release] ??= { release, kind: 'profile', name, place };
  }
  return signs;
}

function structureSigns({ resourceType, names, place }: ReleaseSample, lookup: ReleaseLookup): Signs {
  const type = lookup.type(resourceType);
  if (type === 'neither') return noSigns;
  if (type !== 'both') return { [type]: { release: type, kind: 'type', name: resourceType, place } };
  const signs: Partial<Record<Release, ReleaseSign>> = {};
  const knownIn = lookup.properties(resourceType);
  for (const property of names) {
    const release = knownIn(property);
    if (release !== 'STU3' && release !== 'R4') continue;
    signs[release] ??= { release, kind: 'element', name: `${resourceType}.${property}`, place };
  }
  return signs;
}

function noVotes(): Counts {
  return { STU3: { count: 0, first: undefined }, R4: { count: 0, first: undefined } };
}
