import { describe, expect, it } from 'vitest';
import type {
  DuplicateKind,
  DuplicateResult,
  DuplicateVerdict,
  Source,
  SourceContext,
} from '../../src/duplicates/DuplicateResult.js';
import { findDuplicates } from '../../src/duplicates/findDuplicates.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import { amlodipine, factsOf } from './support/factsOf.js';

/** One answer; entries without anything beside them are matches at addresses of their own. */
function answer(
  resources: readonly (FhirResource | { readonly resource: FhirResource; readonly mode: string })[],
  context: SourceContext = {},
): Source {
  const { source = 'ziekenhuis' } = context;
  return {
    source,
    gegevensdienst: '48',
    retrievedAt: '2026-03-01T10:00:00+01:00',
    ...context,
    bundle: {
      resourceType: 'Bundle',
      type: 'searchset',
      entry: resources.map((each) => {
        const [resource, mode] =
          'resource' in each ? [each.resource as FhirResource, String(each['mode'])] : [each, 'match'];
        const { resourceType, id } = resource;
        return {
          fullUrl: `https://${source}.example/fhir/${resourceType}/${String(id)}`,
          resource,
          search: { mode },
        };
      }),
    },
  };
}

const later: SourceContext = { retrievedAt: '2026-04-02T10:00:00+02:00' };
const elsewhere: SourceContext = { source: 'huisarts' };
const numbered = { identifier: [{ system: 'https://ziekenhuis.example/nummers', value: 'A-17' }] };
const numberedElsewhere = { identifier: [{ system: 'https://huisarts.example/nummers', value: '99' }] };

function said({ groups }: DuplicateResult): readonly (readonly [DuplicateVerdict, DuplicateKind, string])[] {
  return groups.map(({ verdict, kind, suspect }) => [verdict, kind, suspect]);
}

describe.each<Release>(['STU3', 'R4'])('the kinds of a MedMij chain, in %s', (release) => {
  const facts = factsOf(release);
  const { result, problem, document, organization, practitioner, patient, product } = facts;
  const find = (...sources: readonly Source[]): DuplicateResult =>
    findDuplicates(sources.map((source) => ({ ...source, release })));

  it('1. the same id twice in one answer', () => {
    expect(said(find(answer([result()]), answer([result()])))).toEqual([
      ['exact', 'paging-overlap', 'xis-leverancier'],
    ]);
    expect(said(find(answer([result(), { resource: result(), mode: 'include' }])))).toEqual([
      ['exact', 'include-overlap', 'xis-leverancier'],
    ]);
  });

  it('2. a record that is fetched again accumulates', () => {
    expect(said(find(answer([result()]), answer([result({ meta: { versionId: '2' } })], later)))).toEqual([
      ['exact', 'refetch-accumulated', 'pgo'],
    ]);
  });

  it('3. another logical id in each answer, the same number', () => {
    expect(said(find(answer([result(numbered)]), answer([result({ id: 'b', ...numbered })], later)))).toEqual(
      [['same-identity', 'id-regenerated', 'xis-leverancier']],
    );
  });

  it('4. another logical id in each answer, and no number', () => {
    expect(said(find(answer([result()]), answer([result({ id: 'b' })], later)))).toEqual([
      ['exact', 'no-identifier-copy', 'xis-leverancier'],
    ]);
  });

  it('5. ids that are row numbers', () => {
    const { groups, signals } = find(
      answer([result()]),
      answer([result({ effectiveDateTime: '2024-05-06T08:00:00+02:00' })], later),
    );
    expect(groups).toEqual([]);
    expect(signals.map(({ kind }) => kind)).toEqual(['id-reused']);
  });

  it('6. two gegevensdiensten that give one fact', () => {
    const other = { gegevensdienst: '49' };
    expect(
      said(
        find(answer([result(numbered)]), answer([result({ id: 'b', status: 'final', ...numbered })], other)),
      ),
    ).toEqual([['same-identity', 'two-services-same-source', 'pgo']]);
    expect(said(find(answer([result()]), answer([result({ id: 'b', ...numbered })], other)))).toEqual([
      ['same-fact', 'two-services-same-source', 'xis-leverancier'],
    ]);
  });

  it('8. a newer state of the record', () => {
    const { groups } = find(
      answer([problem(numbered)]),
      answer([problem({ ...numbered, ...facts.ended })], later),
    );
    expect(said({ groups, signals: [], notCompared: [] })).toEqual([
      ['version-of', 'version-history', 'pgo'],
    ]);
    expect(groups[0]?.latest).toEqual([1]);
  });

  it('8. an old and a new state in one answer', () => {
    expect(
      said(find(answer([problem(numbered), problem({ id: 'b', ...numbered, ...facts.ended })]))),
    ).toEqual([['version-of', 'version-history', 'xis-leverancier']]);
  });

  it('9. a copy at another zorgaanbieder, less precise in time', () => {
    expect(
      said(
        find(
          answer([result(numbered)]),
          answer([result({ id: 'b', effectiveDateTime: '2025-03-04', ...numberedElsewhere })], elsewhere),
        ),
      ),
    ).toEqual([['same-fact', 'cross-source-copy', 'none']]);
  });

  it('10. two zorgaanbieders that record one diagnosis', () => {
    expect(
      said(find(answer([problem()]), answer([problem({ id: 'b', onsetDateTime: '2019' })], elsewhere))),
    ).toEqual([['same-fact', 'cross-source-independent', 'none']]);
  });

  it('11. one concept in other code systems', () => {
    expect(
      said(find(answer([problem()]), answer([problem({ id: 'b', code: facts.diabetesIcpc })], elsewhere))),
    ).toEqual([['same-fact', 'code-system-variant', 'pgo']]);
    const inWords = { text: 'diabetes mellitus type 2' };
    expect(said(find(answer([problem()]), answer([problem({ id: 'b', code: inWords })], elsewhere)))).toEqual(
      [['same-fact', 'cross-source-independent', 'none']],
    );
  });

  it('12. another unit, precision or time zone', () => {
    const inMicromoles = { value: 4100, unit: 'umol/L', system: 'http://unitsofmeasure.org', code: 'umol/L' };
    expect(
      said(find(answer([result()]), answer([result({ id: 'b', valueQuantity: inMicromoles })], elsewhere))),
    ).toEqual([['same-fact', 'unit-variant', 'pgo']]);
    // The same moment in another notation is no variant: it is merely written otherwise.
    const inUtc = { effectiveDateTime: '2025-03-04T08:10:00Z' };
    expect(said(find(answer([result()]), answer([result({ id: 'b', ...inUtc })], elsewhere)))).toEqual([
      ['same-fact', 'cross-source-copy', 'none'],
    ]);
  });

  it('13. a document by two routes, or encoded anew', () => {
    const data = 'JVBERi0xLjcgYnJpZWYgYWFuIGRlIGh1aXNhcnRzLCAxMiBtYWFydA==';
    const broken = data.replace(/(.{20})/g, '$1\r\n');
    expect(
      said(find(answer([document(data)]), answer([document(broken, { id: 'b' })], { gegevensdienst: '51' }))),
    ).toEqual([['same-fact', 'document-reencoded', 'xis-leverancier']]);
    const numberedAnew = (value: string): Readonly<Record<string, unknown>> => ({
      masterIdentifier: { system: 'urn:ietf:rfc:3986', value: `urn:oid:1.2.3.${value}` },
    });
    expect(
      said(
        find(
          answer([document(data, numberedAnew('1'))]),
          answer([document(data, { id: 'b', ...numberedAnew('2') })], later),
        ),
      ),
    ).toEqual([['same-fact', 'document-reencoded', 'xis-leverancier']]);
    expect(said(find(answer([document(data)]), answer([document(broken, { id: 'b' })], elsewhere)))).toEqual([
      ['same-fact', 'document-reencoded', 'pgo'],
    ]);
  });

  it('14. persons, organisations and products that are repeated in every answer', () => {
    expect(said(find(answer([patient()]), answer([patient()], later)))).toEqual([
      ['exact', 'admin-repeat', 'pgo'],
    ]);
    expect(said(find(answer([product()]), answer([product({ id: 'b' })])))).toEqual([
      ['exact', 'product-repeat', 'xis-leverancier'],
    ]);
    const byUzi = {
      identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/uzi-nr-pers', value: '900012345' }],
    };
    expect(
      said(
        find(
          answer([practitioner(byUzi)]),
          answer([practitioner({ id: 'b', name: [{ text: 'dr. K. Ouwehand' }], ...byUzi })], elsewhere),
        ),
      ),
    ).toEqual([['same-identity', 'practitioner-cross-source', 'pgo']]);
    const byUra = { identifier: [{ system: 'http://fhir.nl/fhir/NamingSystem/ura', value: '00012345' }] };
    expect(
      said(
        find(
          answer([organization(byUra)]),
          answer([organization({ id: 'b', name: 'Huisartspraktijk Berkenhof B.V.', ...byUra })], elsewhere),
        ),
      ),
    ).toEqual([['same-identity', 'organization-cross-source', 'pgo']]);
    expect(said(find(answer([patient()]), answer([patient({ id: 'b' })], elsewhere)))).toEqual([
      ['exact', 'patient-cross-source', 'pgo'],
    ]);
  });
});

describe('the kinds of a MedMij chain, between releases', () => {
  it('7. STU3 and R4 side by side', () => {
    const [stu3, r4] = [factsOf('STU3'), factsOf('R4')];
    const sources = [
      { ...answer([stu3.agreement(numbered)]), release: 'STU3' as const },
      {
        ...answer([r4.agreement({ id: 'b', ...numbered })], { gegevensdienst: '63' }),
        release: 'R4' as const,
      },
    ];
    expect(said(findDuplicates(sources))).toEqual([['same-identity', 'cross-fhir-version', 'pgo']]);
  });
});

describe.each<Release>(['STU3', 'R4'])('what looks like a duplicate and is none, in %s', (release) => {
  const facts = factsOf(release);
  const { appointment, agreement, aid, contact, cover, directive, episode, pressure } = facts;
  const { problem, procedure, result, supply, vaccination, will } = facts;
  const alike: readonly (readonly [name: string, one: FhirResource, other: FhirResource])[] = [
    ['building blocks of one treatment', agreement(), agreement({ category: facts.dispenseRequest })],
    [
      'successive agreements',
      agreement(),
      agreement({ authoredOn: '2025-04-04T09:00:00+02:00', dosageInstruction: facts.twiceDaily }),
    ],
    ['monthly refills', supply(), supply({ whenHandedOver: '2025-04-03' })],
    ['the same value on another day', result(), result({ effectiveDateTime: '2025-03-05T09:10:00+01:00' })],
    ['the same value at another time', result(), result({ effectiveDateTime: '2025-03-04T15:10:00+01:00' })],
    ['the same value of another specimen', result(facts.ofBlood), result(facts.ofUrine)],
    ['another analyte of the same value', result(), result({ code: facts.sodium })],
    [
      'a blood pressure measured again',
      pressure(),
      pressure({ effectiveDateTime: '2025-03-04T09:16:00+01:00' }),
    ],
    ['left and right', procedure(facts.left), procedure(facts.right)],
    ['aids for both sides', aid(facts.left), aid(facts.right)],
    ['dose 1 and dose 2', vaccination(facts.dose(1)), vaccination(facts.dose(2))],
    [
      'a new episode of a passing problem',
      problem({ code: facts.cystitis, onsetDateTime: '2024-02-01' }),
      problem({ code: facts.cystitis, onsetDateTime: '2024-06-20' }),
    ],
    ['a problem and its episode', problem(), episode()],
    ['planned and performed', procedure({ status: 'preparation' }), procedure()],
    ['a panel and its member', result(facts.ofMembers), result()],
    ['a second visit on one day', contact(), contact({ period: { start: '2025-03-04T14:30:00+01:00' } })],
    ['appointments of every week', appointment(), appointment({ start: '2026-06-09T09:00:00+02:00' })],
    ['basic and supplementary insurance', cover('B'), cover('A')],
    ['two sorts of advance directive', will('NR'), will('VOL')],
    ['a decision and its contrary', directive(true), directive(false)],
    [
      'values under one number of other systems',
      result({ identifier: [{ system: 'https://een.example', value: '1' }] }),
      result({ identifier: [{ system: 'https://ander.example', value: '1' }], code: facts.sodium }),
    ],
  ];

  it.each(alike)('%s', (_, one, other) => {
    for (const context of [{}, elsewhere]) {
      const sources = [answer([one]), answer([{ ...other, id: 'other' }], { ...context })].map((source) => ({
        ...source,
        release,
      }));
      // Between sources a day is all that some give of a result.
      const groups = context === elsewhere && _ === 'the same value at another time' ? 1 : 0;
      expect(findDuplicates(sources).groups).toHaveLength(groups);
    }
  });

  it('one medicine from two prescribers, which is told', () => {
    const { groups, signals } = findDuplicates([
      answer([agreement()]),
      answer([agreement({ id: 'b', ...facts.bySomeoneElse })], elsewhere),
    ]);
    expect(groups).toEqual([]);
    expect(signals.map(({ kind }) => kind)).toEqual(['double-prescription']);
  });

  it('a decision and its contrary, which is told', () => {
    const { signals } = findDuplicates([
      answer([directive(true)]),
      answer([{ ...directive(false), id: 'b' }], elsewhere),
    ]);
    expect(signals.map(({ kind }) => kind)).toEqual(['contradiction']);
  });

  it('twins, parent and child, and colleagues of one surname', () => {
    const { patient, practitioner, organization } = facts;
    const pairs: readonly (readonly [FhirResource, FhirResource])[] = [
      [patient(), patient({ name: [{ family: 'Verzonnen', given: ['Tijn'] }] })],
      [patient(), patient({ birthDate: '1953-04-12' })],
      [practitioner(), practitioner({ name: [{ family: 'Ouwehand', given: ['T.'] }] })],
      [organization(), organization({ name: 'Apotheek Berkenhof' })],
    ];
    for (const [one, other] of pairs) {
      const sources = [answer([one]), answer([{ ...other, id: 'b' }], elsewhere)];
      expect(findDuplicates(sources).groups).toEqual([]);
    }
  });

  it('what two persons have alike', () => {
    const { patient } = facts;
    const child = (id: string, given: string): FhirResource =>
      patient({ id, name: [{ family: 'Verzonnen', given: [given] }], birthDate: '2021-02-03' });
    const shot = (id: string): FhirResource => ({
      ...vaccination(facts.dose(1)),
      id: `shot-of-${id}`,
      patient: { reference: `Patient/${id}` },
    });
    const { groups } = findDuplicates([
      answer([child('a', 'Noor'), shot('a')]),
      answer([child('b', 'Mila'), shot('b')], elsewhere),
    ]);
    expect(groups).toEqual([]);
  });
});

it('knows one product under several codes', () => {
  const { agreement } = factsOf('R4');
  const byPrk = { medicationCodeableConcept: { coding: [amlodipine.prk] } };
  const bySeveral = { medicationCodeableConcept: { coding: [amlodipine.hpk, amlodipine.prk] } };
  const { groups } = findDuplicates([
    answer([agreement(byPrk)]),
    answer([agreement({ id: 'b', ...bySeveral })], elsewhere),
  ]);
  expect(groups.map(({ verdict }) => verdict)).toEqual(['same-fact']);
});
