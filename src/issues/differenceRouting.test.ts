import { describe, expect, it } from 'vitest';
import type { HopDifference, HopDifferenceReason } from '../keten/HopDifference.js';
import type { HopDifferenceKind } from '../taxonomy/hopDifferenceKinds.js';
import type { Hop } from '../taxonomy/hops.js';
import { hopFacts } from '../taxonomy/hops.js';
import type { PartyCode } from '../taxonomy/parties.js';
import { groupIntoIssues } from './groupIntoIssues.js';

type Told = 'xis' | 'dva' | 'pgo' | 'pgo-shown';
const told: readonly Told[] = ['xis', 'dva', 'pgo', 'pgo-shown'];
const owners = { xis: 'xis-leverancier', dva: 'dva', pgo: 'pgo', 'pgo-shown': 'pgo' } as const;

/** The symptom that names the hop alone. */
const byHop = {
  xis: 'gegeven-ontbreekt-in-bron',
  dva: 'gegevens-kwijt-bij-dva',
  pgo: 'niet-getoond-in-pgo',
  'pgo-shown': 'niet-getoond-in-pgo',
} as const;

interface Row {
  readonly kind: HopDifferenceKind;
  readonly path?: string;
  readonly resourceType?: string;
  /** The symptom wherever it arose; absent when the hop tells. */
  readonly symptom?: string;
  /** Who acts wherever it shows; absent when it is the owner of the hop. */
  readonly party?: PartyCode;
  readonly because?: HopDifferenceReason;
  /** Where it can arise, when not everywhere. */
  readonly at?: readonly Told[];
}

const rows: readonly Row[] = [
  { kind: 'lost' },
  { kind: 'lost', path: 'Observation.code.coding[0].display', symptom: 'code-zonder-omschrijving' },
  {
    kind: 'lost',
    symptom: 'paginering-onvolledig',
    party: 'pgo',
    because: { reason: 'page-not-fetched' },
    at: ['dva', 'pgo'],
  },
  { kind: 'added', symptom: 'dubbel-exact-in-bron' },
  { kind: 'doubled', symptom: 'dubbel-exact-in-bron' },
  { kind: 'changed', path: 'Observation.value.ofType(Quantity).value' },
  { kind: 'unit-changed', path: 'Observation.value.ofType(Quantity)' },
  { kind: 'precision-changed', path: 'Observation.value.ofType(Quantity).value' },
  { kind: 'precision-changed', path: 'Observation.effective.ofType(dateTime)', symptom: 'datum-onjuist' },
  { kind: 'code-replaced', path: 'Observation.code.coding[0].code' },
  { kind: 'code-translated', path: 'Observation.code.coding[0]' },
  { kind: 'text-dropped', path: 'Observation.code.text', symptom: 'code-zonder-omschrijving' },
  { kind: 'date-shifted', path: 'Observation.effective.ofType(dateTime)', symptom: 'datum-onjuist' },
  { kind: 'reference-broken', path: 'Observation.subject.reference', symptom: 'verbroken-referentie' },
  { kind: 'status-changed', path: 'Observation.status', symptom: 'status-onjuist' },
  { kind: 'truncated', path: 'Observation.note[0].text', symptom: 'tekst-opmaak-kapot' },
  { kind: 'truncated', path: 'Binary.data', resourceType: 'Binary', symptom: 'document-niet-te-openen' },
  { kind: 'encoding-damaged', path: 'Observation.note[0].text', symptom: 'tekst-opmaak-kapot' },
  { kind: 'order-changed', path: 'Patient.name[0].given', resourceType: 'Patient' },
  {
    kind: 'delayed',
    symptom: 'vertraagde-vrijgave',
    party: 'zorgaanbieder',
    because: { reason: 'held-back', days: 5 },
  },
  {
    kind: 'filtered',
    symptom: 'niet-getoond-in-pgo',
    party: 'pgo',
    because: { reason: 'query-excludes', parameter: 'date' },
  },
];

const table = rows.flatMap((row) =>
  (row.at ?? told).map((hop) => [row.kind, row.path ?? row.because?.reason ?? '', hop, row] as const),
);

describe('a difference between hops as an issue', () => {
  it.each(table)('%s %s at %s has the right symptom and the right party first', (kind, _, hop, row) => {
    const { path, resourceType = 'Observation', because, party, symptom } = row;
    const difference: HopDifference = {
      kind,
      resourceType,
      ...(path !== undefined && { path }),
      hops: ['screen', ...told] satisfies readonly Hop[],
      firstDeviatingHop: hop,
      party: party ?? hopFacts[hop].owner,
      because: because ?? { reason: 'first-deviating-hop', hop },
    };
    const [issue] = groupIntoIssues({ findings: [], rules: new Map(), differences: [difference] });
    expect(issue?.symptom).toBe(symptom ?? byHop[hop]);
    expect(issue?.parties[0]?.party).toBe(party ?? owners[hop]);
  });
});
