import type {
  DuplicateKind,
  DuplicateResult,
  DuplicateVerdict,
  Source,
} from '../../../src/duplicates/DuplicateResult.js';
import type { Label } from './Account.js';
import type { LabelledAccount } from './makeAccounts.js';
import { scenarios } from './scenarios.js';

/** What may be said of two records of one fact, by how they came to be two. */
export interface Expectation {
  readonly verdicts: readonly DuplicateVerdict[];
  readonly kinds: readonly DuplicateKind[];
}

/** Right ones of how many. */
export interface Share {
  right: number;
  total: number;
}

/** How groups were named, and how clusters came out. */
export interface VerdictQuality {
  readonly verdict: Share;
  readonly kind: Share;
  /** Facts told more than once: found as one group with just their members. */
  readonly facts: Share;
  /** Groups that hold one fact only. */
  readonly groups: Share;
  /** What was said instead of what was expected, by scenario. */
  readonly said: ReadonlyMap<string, number>;
}

/** The verdict that the facts of the field give each kind; some say more than one. */
const verdictsOfKind: ReadonlyMap<DuplicateKind, readonly DuplicateVerdict[]> = new Map<
  DuplicateKind,
  readonly DuplicateVerdict[]
>([
  ['paging-overlap', ['exact']],
  ['include-overlap', ['exact']],
  ['refetch-accumulated', ['exact']],
  ['admin-repeat', ['exact']],
  ['product-repeat', ['exact']],
  ['id-regenerated', ['same-identity']],
  ['no-identifier-copy', ['exact']],
  ['two-services-same-source', ['same-identity', 'same-fact']],
  ['cross-fhir-version', ['same-identity']],
  ['version-history', ['version-of']],
  ['document-reencoded', ['same-fact']],
  ['unit-variant', ['same-fact']],
  // Two sources that happen to write the same give equal content.
  ['cross-source-copy', ['same-fact', 'same-identity', 'exact']],
  ['cross-source-independent', ['same-fact', 'exact']],
  ['code-system-variant', ['same-fact']],
]);

/** Between sources a scenario leaves to chance what differs: the unit, the code system, or nothing. */
const betweenSources: readonly DuplicateKind[] = [
  'unit-variant',
  'cross-source-copy',
  'cross-source-independent',
  'code-system-variant',
];

/** What the facts of the field say of a scenario of the labelled set. */
export function expectedOfScenario(name: string): Expectation | undefined {
  const kind = scenarios.find((scenario) => scenario.name === name)?.kind;
  const verdicts = kind === undefined ? undefined : verdictsOfKind.get(kind);
  if (kind === undefined || verdicts === undefined) return undefined;
  if (!betweenSources.includes(kind)) return { verdicts, kinds: [kind] };
  return { verdicts: ['same-fact', 'same-identity', 'exact'], kinds: betweenSources };
}

/** Holds verdicts, kinds and clusters against the labels. Carriers are left out: they are no facts of a story. */
export function measureVerdicts(
  accounts: readonly LabelledAccount[],
  detect: (sources: readonly Source[]) => DuplicateResult,
  expected: (scenario: string) => Expectation | undefined,
): VerdictQuality {
  const shares = [0, 0, 0, 0].map((): Share => ({ right: 0, total: 0 }));
  const [verdict, kind, facts, groups] = shares as [Share, Share, Share, Share];
  const said = new Map<string, number>();
  const count = (share: Share, right: boolean): void => {
    share.total += 1;
    if (right) share.right += 1;
  };
  for (const { sources, labels } of accounts) {
    const sizes = sizesOf(sources, labels);
    for (const group of detect(sources).groups) {
      const own = group.members.flatMap(({ origin, entry }) => labels[origin]?.[entry] ?? []);
      const type = group.members[0]?.resourceType ?? '';
      const [first] = own;
      if (first === undefined || isCarrier(first)) continue;
      const pure = own.every(({ fact }) => fact === first.fact);
      count(groups, pure);
      if (!pure) continue;
      const size = sizes.get(`${type} ${first.fact}`) ?? 0;
      facts.right += own.length === size ? 1 : 0;
      const expectation = expected(first.scenario);
      if (expectation === undefined) continue;
      const rightVerdict = expectation.verdicts.includes(group.verdict);
      const rightKind = expectation.kinds.includes(group.kind);
      count(verdict, rightVerdict);
      count(kind, rightKind);
      if (rightVerdict && rightKind) continue;
      const what = `${first.scenario}, ${type}: ${group.verdict}, ${group.kind}`;
      said.set(what, (said.get(what) ?? 0) + 1);
    }
    for (const [name, size] of sizes) if (size > 1 && !name.includes(' person')) facts.total += 1;
  }
  return { verdict, kind, facts, groups, said };
}

function isCarrier({ scenario, fact }: Label): boolean {
  return scenario === 'carrier' || scenario === 'admin-repeat' || /^(?:product|person|carrier) /.test(fact);
}

/** How many resources tell each fact of each type. */
function sizesOf(sources: readonly Source[], labels: LabelledAccount['labels']): ReadonlyMap<string, number> {
  const sizes = new Map<string, number>();
  for (const [origin, { bundle }] of sources.entries()) {
    const entries = bundle?.['entry'] as readonly { readonly resource: { readonly resourceType: string } }[];
    for (const [entry, { resource }] of entries.entries()) {
      const label = labels[origin]?.[entry];
      if (label === undefined || isCarrier(label)) continue;
      const name = `${resource.resourceType} ${label.fact}`;
      sizes.set(name, (sizes.get(name) ?? 0) + 1);
    }
  }
  return sizes;
}
