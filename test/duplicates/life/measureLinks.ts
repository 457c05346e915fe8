import type {
  DuplicateKind,
  DuplicateResult,
  DuplicateVerdict,
  Source,
} from '../../../src/duplicates/DuplicateResult.js';
import type { Share } from '../labelled/measureVerdicts.js';
import type { Life, Provenance } from './makeLives.js';

/** How links between records of one fact were named, by type. */
export interface LinkQuality {
  readonly verdicts: ReadonlyMap<string, Share>;
  readonly kinds: ReadonlyMap<string, Share>;
  readonly said: ReadonlyMap<string, number>;
}

interface Expected {
  readonly verdicts: readonly DuplicateVerdict[];
  readonly kinds: readonly DuplicateKind[];
}

/** Records that are told of again and again without being facts. */
const carriers: ReadonlySet<string> = new Set([
  'Device',
  'Location',
  'Medication',
  'Organization',
  'Patient',
  'Practitioner',
  'PractitionerRole',
]);

const between: readonly DuplicateKind[] = [
  'cross-source-copy',
  'cross-source-independent',
  'code-system-variant',
  'unit-variant',
  'document-reencoded',
];

/** What two records of one fact may be called, by the ways they came. */
function expectedOf(type: string, a: Provenance, b: Provenance): Expected {
  const numbered = a.numbers.some((number) => b.numbers.includes(number));
  if (a.source !== b.source) {
    // Insurer, policy and kind of cover are a number together.
    if (type === 'Coverage') return { verdicts: ['same-identity'], kinds: ['cross-source-copy'] };
    return numbered
      ? {
          verdicts: ['same-identity', 'version-of'],
          kinds: ['cross-source-copy', 'cross-fhir-version', 'version-history'],
        }
      : { verdicts: ['same-fact', 'exact'], kinds: between };
  }
  const known = numbered || a.id === b.id;
  if (a.state !== b.state) {
    return known
      ? { verdicts: ['version-of'], kinds: ['version-history', 'cross-fhir-version'] }
      : { verdicts: ['same-fact'], kinds: ['no-identifier-copy', 'two-services-same-source'] };
  }
  if (a.release !== b.release)
    return {
      verdicts: numbered ? ['same-identity'] : ['same-fact', 'same-identity'],
      kinds: numbered ? ['cross-fhir-version'] : ['cross-fhir-version', 'two-services-same-source'],
    };
  if (a.service !== b.service)
    return {
      verdicts: numbered
        ? ['same-identity', 'exact']
        : ['exact', 'same-fact', ...(known ? (['same-identity'] as const) : [])],
      kinds: ['two-services-same-source', 'document-reencoded'],
    };
  if (a.at === b.at)
    return {
      verdicts: ['exact'],
      kinds: a.included || b.included ? ['include-overlap'] : ['paging-overlap'],
    };
  if (a.id === b.id) return { verdicts: ['exact'], kinds: ['refetch-accumulated'] };
  return numbered
    ? { verdicts: ['same-identity'], kinds: ['id-regenerated'] }
    : { verdicts: ['exact'], kinds: ['no-identifier-copy'] };
}

/** Holds the verdict and kind of each link against the ways that its two records came; carriers are left out. */
export function measureLinks(
  lives: readonly Life[],
  detect: (sources: readonly Source[]) => DuplicateResult,
): LinkQuality {
  const verdicts = new Map<string, Share>();
  const kinds = new Map<string, Share>();
  const said = new Map<string, number>();
  const count = (shares: Map<string, Share>, name: string, right: boolean): void => {
    const share = shares.get(name) ?? { right: 0, total: 0 };
    shares.set(name, share);
    share.total += 1;
    if (right) share.right += 1;
  };
  for (const { sources, labels } of lives) {
    for (const { members, links } of detect(sources).groups) {
      for (const { between: places, verdict, kind } of links) {
        const [a, b] = places.map((at) => {
          const member = members[at];
          return member === undefined ? undefined : labels[member.origin]?.[member.entry];
        });
        if (a === undefined || a.fact !== b?.fact || !/^\d/.test(a.fact)) continue;
        const type = members[places[0]]?.resourceType ?? '';
        if (carriers.has(type)) continue;
        const expected = expectedOf(type, a, b);
        const [rightVerdict, rightKind] = [
          expected.verdicts.includes(verdict),
          expected.kinds.includes(kind),
        ];
        count(verdicts, type, rightVerdict);
        count(kinds, type, rightKind);
        if (rightVerdict && rightKind) continue;
        const what = `${type}: ${verdict}, ${kind} instead of ${expected.verdicts.join('|')}, ${expected.kinds.join('|')}`;
        said.set(what, (said.get(what) ?? 0) + 1);
      }
    }
  }
  return { verdicts, kinds, said };
}
