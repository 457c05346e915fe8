import type { DuplicateGroup, DuplicateKind } from '../duplicates/DuplicateResult.js';
import { subjectOf } from '../taxonomy/subjects.js';
import type { SymptomCode } from '../taxonomy/symptoms.js';
import type { Clue } from './Clue.js';

/** Across what the members of a group of double data are spread. */
export interface DuplicateSpan {
  /** Different zorgaanbieders. */
  readonly sources: number;
  readonly gegevensdiensten: number;
  /** Different moments of retrieval. */
  readonly retrievals: number;
}

/** The symptom of each kind of double data; for kinds that occur anywhere, what it spans decides. */
const symptomsOfKind = {
  'paging-overlap': 'dubbel-exact-in-bron',
  'include-overlap': 'dubbel-exact-in-bron',
  'refetch-accumulated': 'dubbel-na-herhaald-ophalen',
  'admin-repeat': 'by-span',
  'product-repeat': 'by-span',
  'id-regenerated': 'dubbel-na-herhaald-ophalen',
  'no-identifier-copy': 'dubbel-exact-in-bron',
  'two-services-same-source': 'dubbel-tussen-gegevensdiensten',
  'cross-fhir-version': 'dubbel-tussen-gegevensdiensten',
  'version-history': 'by-span',
  'document-reencoded': 'by-span',
  'unit-variant': 'by-span',
  'cross-source-copy': 'dubbel-tussen-bronnen',
  'cross-source-independent': 'dubbel-tussen-bronnen',
  'code-system-variant': 'by-span',
  'recorded-twice': 'dubbel-exact-in-bron',
  'patient-cross-source': 'dubbel-tussen-bronnen',
  'practitioner-cross-source': 'dubbel-tussen-bronnen',
  'organization-cross-source': 'dubbel-tussen-bronnen',
} as const satisfies Record<DuplicateKind, SymptomCode | 'by-span'>;

const carrierKinds: readonly DuplicateKind[] = [
  'admin-repeat',
  'product-repeat',
  'patient-cross-source',
  'practitioner-cross-source',
  'organization-cross-source',
];

/** Two lines of medication that share a product are no double medication. */
const products: readonly string[] = ['Medication'];

/** True for the repetition of persons, organisations and products: they carry facts and are none. */
export function isCarrier(kind: DuplicateKind): boolean {
  return carrierKinds.includes(kind);
}

/** True when sources that hold one fact say otherwise of its state, such as its status or dosage. */
export function contradictsItself({ because }: DuplicateGroup): boolean {
  return because.some(
    (evidence) =>
      evidence.basis === 'field' && evidence.role === 'version' && evidence.outcome === 'different',
  );
}

/** What a group of double data points to. */
export function duplicateClue({ kind, members, score }: DuplicateGroup, span: DuplicateSpan): Clue {
  const symptom = symptomsOfKind[kind];
  const path = members[0]?.resourceType ?? '';
  const subject = isCarrier(kind) || products.includes(path) ? undefined : subjectOf(path);
  return {
    symptom: symptom === 'by-span' ? symptomOfSpan(span) : symptom,
    others: [],
    strength: score,
    cause: { code: `duplicate/${kind}`, path },
    ...(subject !== undefined && { subject }),
    steps: [{ from: 'duplicate', kind }],
  };
}

function symptomOfSpan({ sources, gegevensdiensten, retrievals }: DuplicateSpan): SymptomCode {
  if (sources > 1) return 'dubbel-tussen-bronnen';
  if (gegevensdiensten > 1) return 'dubbel-tussen-gegevensdiensten';
  return retrievals > 1 ? 'dubbel-na-herhaald-ophalen' : 'dubbel-exact-in-bron';
}
