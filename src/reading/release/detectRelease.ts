import type { DefinitionSet } from '../../definitions/DefinitionSet.js';
import type { Release } from '../../fhir/Release.js';
import { releaseOfFhirVersion, releases } from '../../fhir/Release.js';
import { nearestStrings } from '../../foundation/nearestStrings.js';
import { cantTellFinding, failedFinding } from '../../finding/createFinding.js';
import type { FindingCollector } from '../FindingCollector.js';
import { shownName } from '../shownName.js';
import type { ReleaseLookup } from './createReleaseLookup.js';
import { createReleaseLookup } from './createReleaseLookup.js';
import type { ContentType } from './parseContentType.js';
import {
  contentTypeDstu2,
  releaseConflicting,
  releaseDiffers,
  releaseTypeUnknown,
  releaseUnknown,
  releaseUnsupported,
  signEvidence,
} from './releaseFindings.js';
import type { ReleaseSample, SampleVisitor } from './ReleaseSample.js';
import type { ReleaseSign, ReleaseTally, ReleaseVotes } from './releaseVotes.js';
import { releaseVotes } from './releaseVotes.js';

/** What told the release, the strongest first. */
export type ReleaseBasis =
  'caller' | 'content-type' | 'profile' | 'structure' | 'fhir-version' | 'definitions';

/** The release of a text with what told it; both undefined when it can't be told. */
export type ReleaseVerdict =
  | { readonly release: Release; readonly releaseBasis: ReleaseBasis }
  | { readonly release?: undefined; readonly releaseBasis?: undefined };

/** What the release is told from. */
export interface ReleaseEvidence {
  readonly told: Release | undefined;
  readonly contentType: ContentType | undefined;
  readonly definitions: readonly DefinitionSet[];
  /** All resources of the text; they are of one release. */
  readonly samples: (visit: SampleVisitor) => void;
}

/** As many types as the question about the release names. */
const maxTypesNamed = 5;

/**
 * Tells the release: what the caller says, the content type, profiles that exist in one release only, structure
 * that fits one release only, the one release of which definitions are given, in that order. Never guesses: what
 * can't be told, or contradicts itself, is a finding.
 */
export function detectRelease(evidence: ReleaseEvidence, collector: FindingCollector): ReleaseVerdict {
  const { told, contentType, samples } = evidence;
  if (contentType?.dstu2 === true) {
    const { text } = contentType;
    collector.add(failedFinding(contentTypeDstu2, { path: '' }, { contentType: text }, collector));
  }
  const version = contentType?.fhirVersion;
  const byContentType = version === undefined ? undefined : releaseOfFhirVersion(version);
  if (version !== undefined && byContentType === undefined) {
    collector.add(
      failedFinding(releaseUnsupported, { path: '' }, { version, by: 'content-type' }, collector),
    );
  }
  const lookup = createReleaseLookup(evidence.definitions);
  const tally = lookup === undefined ? undefined : tallyOf(samples, lookup);
  const conflict = tally === undefined ? undefined : conflictOf(tally);
  const found = tally === undefined ? {} : verdictOf(tally);

  if (conflict !== undefined) reportConflict(conflict, told ?? byContentType ?? found.release, collector);
  if (told !== undefined) {
    if (conflict === undefined) reportDifference(told, 'caller', tally, collector);
    return { release: told, releaseBasis: 'caller' };
  }
  if (byContentType !== undefined) {
    if (conflict === undefined) reportDifference(byContentType, 'content-type', tally, collector);
    return { release: byContentType, releaseBasis: 'content-type' };
  }
  // A version that the content type names and is neither release settles it: this is not for us to read.
  if (version !== undefined) return {};
  if (found.release !== undefined || conflict !== undefined) return found;
  return (
    byFhirVersion(samples, collector) ??
    byOnlyDefinitions(evidence) ??
    askForRelease(evidence, tally, lookup, collector)
  );
}

/** Looks at all levels only where the resources themselves say nothing. */
function tallyOf(samples: ReleaseEvidence['samples'], lookup: ReleaseLookup): ReleaseTally {
  const tally = releaseVotes(samples, lookup, 'top');
  const { profile, structure, mixed } = tally;
  const counts = [profile.STU3, profile.R4, structure.STU3, structure.R4];
  const silent = mixed === undefined && counts.every(({ count }) => count === 0);
  return silent ? releaseVotes(samples, lookup, 'all') : tally;
}

/** Votes of one level for each release. */
type Level = Readonly<Record<Release, ReleaseVotes>>;

/** The release to which all votes at the strongest level point. */
function verdictOf({ profile, structure }: ReleaseTally): ReleaseVerdict {
  const release = onlyRelease(profile);
  if (release !== undefined) return { release, releaseBasis: 'profile' };
  if (profile.STU3.count > 0) return {};
  const byStructure = onlyRelease(structure);
  return byStructure === undefined ? {} : { release: byStructure, releaseBasis: 'structure' };
}

function onlyRelease({ STU3, R4 }: Level): Release | undefined {
  if (STU3.count > 0) return R4.count > 0 ? undefined : 'STU3';
  return R4.count > 0 ? 'R4' : undefined;
}

interface ReleaseConflict {
  readonly signs: Readonly<Record<Release, ReleaseSign>>;
  readonly counts: Readonly<Record<Release, number>>;
}

/** Resources that point to different releases; or, when no other tells it, one that points to both. */
function conflictOf({ profile, structure, mixed }: ReleaseTally): ReleaseConflict | undefined {
  const STU3 = profile.STU3.first ?? structure.STU3.first;
  const R4 = profile.R4.first ?? structure.R4.first;
  if (STU3 !== undefined && R4 !== undefined) {
    const count = (release: Release) => profile[release].count + structure[release].count;
    return { signs: { STU3, R4 }, counts: { STU3: count('STU3'), R4: count('R4') } };
  }
  if (STU3 !== undefined || R4 !== undefined || mixed === undefined) return undefined;
  return { signs: { STU3: mixed[0], R4: mixed[1] }, counts: { STU3: 1, R4: 1 } };
}

/** Stands at the first resource that is not of the release that is followed, or else of the fewest. */
function reportConflict(
  { signs, counts }: ReleaseConflict,
  followed: Release | undefined,
  collector: FindingCollector,
): void {
  const fewest = counts.STU3 < counts.R4 ? 'STU3' : 'R4';
  const odd = followed === undefined ? fewest : followed === 'STU3' ? 'R4' : 'STU3';
  const { place } = signs[odd];
  const sides = {
    stu3: signEvidence(signs.STU3),
    stu3Count: counts.STU3,
    r4: signEvidence(signs.R4),
    r4Count: counts.R4,
  };
  collector.add(failedFinding(releaseConflicting, place(), sides, collector));
}

function reportDifference(
  told: Release,
  toldBy: 'caller' | 'content-type',
  tally: ReleaseTally | undefined,
  collector: FindingCollector,
): void {
  if (tally === undefined) return;
  const { release: found } = verdictOf(tally);
  if (found === undefined || found === told) return;
  const sign = tally.profile[found].first ?? tally.structure[found].first;
  if (sign === undefined) return;
  const evidence = { told, toldBy, found, followed: told, sign: signEvidence(sign) };
  collector.add(failedFinding(releaseDiffers, sign.place(), evidence, collector));
}

/** Conformance resources name a version; it need not be that of the resource itself, so it comes last. */
function byFhirVersion(
  samples: ReleaseEvidence['samples'],
  collector: FindingCollector,
): ReleaseVerdict | undefined {
  let first: ReleaseSample | undefined;
  samples((sample) => {
    if (sample.fhirVersion !== undefined) first ??= sample;
  });
  if (first?.fhirVersion === undefined) return undefined;
  const release = releaseOfFhirVersion(first.fhirVersion);
  if (release !== undefined) return { release, releaseBasis: 'fhir-version' };
  const evidence = { version: shownVersion(first.fhirVersion), by: 'fhirVersion' } as const;
  collector.add(failedFinding(releaseUnsupported, first.place(), evidence, collector));
  return {};
}

/** A version number is clear; anything else is what somebody typed. */
function shownVersion(version: string): string {
  return /^[\d.]{1,20}$/.test(version) ? version : shownName(version);
}

/** Who gives the definitions of one release only says by that what the data are to be. */
function byOnlyDefinitions({ definitions }: ReleaseEvidence): ReleaseVerdict | undefined {
  const releases = new Set(definitions.map(({ release }) => release));
  const [release] = releases;
  return release === undefined || releases.size > 1 ? undefined : { release, releaseBasis: 'definitions' };
}

function askForRelease(
  { samples, definitions }: ReleaseEvidence,
  tally: ReleaseTally | undefined,
  lookup: ReleaseLookup | undefined,
  collector: FindingCollector,
): ReleaseVerdict {
  const unknownTypes = tally?.unknownTypes ?? new Map<string, never>();
  for (const [resourceType, place] of unknownTypes) {
    const [nearest] = nearestStrings(resourceType, lookup?.resourceTypes() ?? [], 1);
    const evidence = { resourceType: shownName(resourceType), ...(nearest !== undefined && { nearest }) };
    collector.add(failedFinding(releaseTypeUnknown, place, evidence, collector));
  }
  const types = new Set<string>();
  samples(({ resourceType }) => types.add(shownName(resourceType)));
  if (types.size > unknownTypes.size) {
    const evidence = {
      resourceTypes: [...types].slice(0, maxTypesNamed),
      definitions: releases.filter((release) => definitions.some((set) => set.release === release)),
    };
    collector.add(cantTellFinding(releaseUnknown, 'release-unknown', { path: '' }, evidence, collector));
  }
  return {};
}
