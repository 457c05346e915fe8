import type { DuplicateMember, DuplicateResult, Source } from '../duplicates/DuplicateResult.js';
import { DuplicateSearch } from '../duplicates/DuplicateSearch.js';
import { isBundle } from '../fhir/Bundle.js';
import type { FhirResource } from '../fhir/FhirResource.js';
import type { Release } from '../fhir/Release.js';
import type { Hop } from '../taxonomy/hops.js';
import type { CheckRun } from './CheckRun.js';
import type { OpenedInput } from './openInputs.js';

/** An answer in which doubles are sought, and where it stands among the inputs. */
export interface DuplicateSubject {
  readonly input: Pick<OpenedInput, 'source' | 'retrievedAt' | 'gegevensdienst' | 'hop'>;
  readonly resources: readonly FhirResource[];
  readonly release: Release | undefined;
  readonly origin: number;
  /** Loose resources of the same input that came before these. */
  readonly before?: number;
}

/** Seeks what is double over answers that are given one by one and may be forgotten after that. */
export interface DuplicateFinder {
  add(subject: DuplicateSubject): void;
  /** What is double, with its places by input. */
  finish(): DuplicateResult;
}

/** Where a source of the search stands among the inputs. */
interface SourcePlace {
  readonly origin: number;
  readonly before: number;
}

/** What every hop holds of one record is no duplicate: where inputs tell their hop, each is searched by itself. */
export function createDuplicateFinder({
  dienst,
  evidence,
}: Pick<CheckRun, 'dienst' | 'evidence'>): DuplicateFinder {
  const byHop = new Map<
    Hop | undefined,
    { readonly search: DuplicateSearch; readonly places: SourcePlace[] }
  >();
  const ofHop = (hop: Hop | undefined) => {
    const known = byHop.get(hop);
    if (known !== undefined) return known;
    const made = { search: new DuplicateSearch(evidence === undefined ? {} : { evidence }), places: [] };
    byHop.set(hop, made);
    return made;
  };
  return {
    add({ origin, before = 0, ...subject }) {
      const { search, places } = ofHop(subject.input.hop);
      for (const source of sourcesOf(subject, dienst?.key)) {
        search.add(source);
        places.push({ origin, before: source.bundle === undefined ? before : 0 });
      }
    },
    finish() {
      const found = [...byHop.values()].map(({ search, places }) => byInput(search.finish(), places));
      return {
        groups: found.flatMap(({ groups }) => groups),
        signals: found.flatMap(({ signals }) => signals),
        notCompared: found.flatMap(({ notCompared }) => notCompared),
      };
    },
  };
}

function sourcesOf(
  { input, resources, release }: Omit<DuplicateSubject, 'origin' | 'before'>,
  dienst: string | undefined,
): readonly Source[] {
  const asked = input.gegevensdienst ?? dienst;
  const context = {
    ...(input.source !== undefined && { source: input.source }),
    ...(input.retrievedAt !== undefined && { retrievedAt: input.retrievedAt }),
    ...(release !== undefined && { release }),
    ...(asked !== undefined && { gegevensdienst: asked }),
  };
  const loose = resources.filter((resource) => !isBundle(resource));
  const bundles = resources.filter(isBundle).map((bundle) => ({ ...context, bundle }));
  return loose.length === 0 ? bundles : [...bundles, { ...context, resources: loose }];
}

function byInput(found: DuplicateResult, places: readonly SourcePlace[]): DuplicateResult {
  const placed = (members: readonly DuplicateMember[]): readonly DuplicateMember[] =>
    members.map((member) => {
      const place = places[member.origin];
      if (place === undefined) return member;
      return { ...member, origin: place.origin, entry: member.entry + place.before };
    });
  return {
    groups: found.groups.map((group) => ({ ...group, members: placed(group.members) })),
    signals: found.signals.map((signal) => ({ ...signal, members: placed(signal.members) })),
    notCompared: found.notCompared.map((one) => ({ ...one, first: placed(one.first) })),
  };
}
