import type { FhirResource } from '../fhir/FhirResource.js';
import { isFhirResource } from '../fhir/FhirResource.js';
import { isRecord } from '../foundation/isRecord.js';
import type { DuplicateGroup, DuplicateMember, Source } from './DuplicateResult.js';
import { helperFields } from './helperFields.js';

/** One member of a group as a PGO has it: its place, and where it came from. */
export interface MergedMember {
  readonly member: DuplicateMember;
  /** The resource as it was given; absent when the sources are not. */
  readonly resource?: FhirResource;
  readonly source?: string;
  readonly gegevensdienst?: string;
  readonly retrievedAt?: string;
}

/** A group as a PGO could show it: one for all, with every source kept. */
export interface MergeView {
  /**
   * `show-once`: one may stand for all. `show-latest`: the newest state stands for those before it. `ask`: it is only
   * possible that they are one; show all, and let the person say.
   */
  readonly advice: 'show-once' | 'show-latest' | 'ask';
  /** What to show: of the newest state, the member that tells most. */
  readonly shown: MergedMember;
  /** All others, to keep beside it. */
  readonly others: readonly MergedMember[];
  /** Fields on which members differ: worth showing for each. */
  readonly differing: readonly string[];
  /** Fields that some members have and others lack: what is shown may lack them. */
  readonly partly: readonly string[];
}

/**
 * Says how a PGO could show a group once. Nothing is merged, left out or changed: each member stays with its source,
 * and what is shown is one of them as it was delivered, never a mixture.
 *
 * @param sources The sources in which the group was found; without them places are given and no resources.
 */
export function mergeView(group: DuplicateGroup, sources: readonly Source[] = []): MergeView {
  const members = group.members.map((member) => mergedMember(member, sources[member.origin]));
  const newest = group.latest ?? members.map((_, index) => index);
  let at = newest[0] ?? 0;
  for (const index of newest) if (fullness(members[index]) > fullness(members[at])) at = index;
  const shown = members[at] ?? { member: group.members[0] ?? { origin: 0, entry: 0, resourceType: '' } };
  const fieldsThat = (...outcomes: readonly string[]): readonly string[] => [
    ...new Set(
      group.because.flatMap((evidence) =>
        evidence.basis === 'field' && outcomes.includes(evidence.outcome) && !helperFields.has(evidence.field)
          ? [evidence.field]
          : [],
      ),
    ),
  ];
  return {
    advice:
      group.certainty === 'possible' ? 'ask' : group.verdict === 'version-of' ? 'show-latest' : 'show-once',
    shown,
    others: members.filter((_, index) => index !== at),
    differing: fieldsThat('different', 'incomparable'),
    partly: fieldsThat('one-sided'),
  };
}

function mergedMember(member: DuplicateMember, from: Source | undefined): MergedMember {
  if (from === undefined) return { member };
  const resource = resourceAt(from, member.entry);
  return {
    member,
    ...(resource !== undefined && { resource }),
    ...(from.source !== undefined && { source: from.source }),
    ...(from.gegevensdienst !== undefined && { gegevensdienst: from.gegevensdienst }),
    ...(from.retrievedAt !== undefined && { retrievedAt: from.retrievedAt }),
  };
}

function resourceAt({ bundle, resources }: Source, entry: number): FhirResource | undefined {
  if (resources !== undefined) return resources[entry];
  const entries = bundle['entry'];
  if (!Array.isArray(entries)) return bundle;
  const found = (entries as readonly unknown[])[entry];
  const resource = isRecord(found) ? found['resource'] : undefined;
  return isFhirResource(resource) ? resource : undefined;
}

const countLimit = 10_000;

/** How much a resource says: its values, counted up to a bound. */
function fullness(member: MergedMember | undefined): number {
  const open: unknown[] = [member?.resource];
  let values = 0;
  for (let step = 0; open.length > 0 && step < countLimit; step++) {
    const value = open.pop();
    if (Array.isArray(value)) for (const each of value as readonly unknown[]) open.push(each);
    else if (isRecord(value)) for (const each of Object.values(value)) open.push(each);
    else if (value !== undefined) values += 1;
  }
  return values;
}
