import type { PartyCode } from '../taxonomy/parties.js';
import type {
  DuplicateCertainty,
  DuplicateEvidence,
  DuplicateGroup,
  DuplicateKind,
  DuplicateLink,
  DuplicateMember,
  DuplicateVerdict,
} from './DuplicateResult.js';

/** What of a group is only worked out when it is asked for. */
type LazyPart = 'members' | 'links' | 'because';

/** What is known of a group at once. */
export interface GroupHead extends Omit<DuplicateGroup, LazyPart | 'latest'> {
  readonly latest: readonly number[] | undefined;
}

/** Works out the rest, each time it is asked. */
export interface GroupMaker {
  membersOf(cluster: number): DuplicateGroup['members'];
  linksOf(cluster: number): DuplicateGroup['links'];
  evidenceOf(cluster: number): DuplicateGroup['because'];
}

const partOf = Symbol('part');

/** One getter for all groups, which finds its maker through the object: that may be frozen, or behind a proxy. */
function accessorOf(part: LazyPart): PropertyDescriptor {
  return {
    enumerable: true,
    get(this: { readonly [partOf]: (part: LazyPart) => unknown }) {
      return this[partOf](part);
    },
  };
}

const accessors = {
  members: accessorOf('members'),
  links: accessorOf('links'),
  because: accessorOf('because'),
};

function rememberParts(cluster: number, maker: GroupMaker): (part: LazyPart) => unknown {
  let members: DuplicateGroup['members'] | undefined;
  let links: DuplicateGroup['links'] | undefined;
  let because: DuplicateGroup['because'] | undefined;
  return (part) => {
    if (part === 'members') return (members ??= maker.membersOf(cluster));
    if (part === 'links') return (links ??= maker.linksOf(cluster));
    return (because ??= maker.evidenceOf(cluster));
  };
}

/**
 * A group of which members, links and evidence are worked out when they are first asked for: of a hundred thousand
 * groups few are read whole. To whoever reads, copies, compares or serialises it, it is an object like any other.
 */
export class FoundGroup implements DuplicateGroup {
  declare readonly verdict: DuplicateVerdict;
  declare readonly kind: DuplicateKind;
  declare readonly certainty: DuplicateCertainty;
  declare readonly members: readonly DuplicateMember[];
  declare readonly latest?: readonly number[];
  declare readonly score: number;
  declare readonly links: readonly DuplicateLink[];
  declare readonly because: readonly DuplicateEvidence[];
  declare readonly suspect: PartyCode | 'none';

  /** @param cluster By what the maker knows the group. */
  constructor(
    { verdict, kind, certainty, latest, score, suspect }: GroupHead,
    cluster: number,
    maker: GroupMaker,
  ) {
    Object.defineProperty(this, partOf, { value: rememberParts(cluster, maker) });
    this.verdict = verdict;
    this.kind = kind;
    this.certainty = certainty;
    Object.defineProperty(this, 'members', accessors.members);
    if (latest !== undefined) this.latest = latest;
    this.score = score;
    Object.defineProperty(this, 'links', accessors.links);
    Object.defineProperty(this, 'because', accessors.because);
    this.suspect = suspect;
  }

  /** What Node shows of it: the values instead of the getters. */
  [Symbol.for('nodejs.util.inspect.custom')](): unknown {
    return Object.fromEntries(Object.entries(this));
  }
}
