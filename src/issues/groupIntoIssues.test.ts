import { describe, expect, it } from 'vitest';
import { makeFinding, makeGroup, testRules } from '../../test/issues/makeFinding.js';
import type { Finding } from '../finding/Finding.js';
import { severityRank } from '../taxonomy/severityLevels.js';
import type { GroupOptions } from './GroupOptions.js';
import { groupIntoIssues } from './groupIntoIssues.js';

const rules = testRules;

function group(findings: readonly Finding[], options: Partial<GroupOptions> = {}) {
  return groupIntoIssues({ findings, rules, ...options });
}

const missing = (path: string, entry: number, more: Partial<Finding> = {}) =>
  makeFinding({ code: 'element/required-missing', path, entry, ...more });

describe('groupIntoIssues', () => {
  it('makes one issue of one cause, however many resources show it', () => {
    const [issue, ...others] = group(
      Array.from({ length: 400 }, (_, entry) =>
        missing(`MedicationRequest.dosageInstruction[${entry % 3}].text`, entry),
      ),
      { gegevensdienst: 'mp9-3', reporter: 'zorgaanbieder' },
    );
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      category: 'inhoudelijk',
      symptom: 'verplicht-veld-ontbreekt',
      severity: 'middel',
      cause: { code: 'element/required-missing', path: 'MedicationRequest.dosageInstruction.text' },
      gegevensdiensten: ['mp9-3'],
      counts: { findings: 400, duplicates: 0, resources: 400, inputs: 1 },
      reportTo: ['xis-leverancier-servicedesk'],
      why: ['oude-gegevens', 'volle-testdata'],
      when: { drivers: ['leverancierspatch', 'registratieherstel'], confidence: 'uncertain' },
      recurs: true,
    });
    expect(issue?.parties[0]).toMatchObject({
      party: 'xis-leverancier',
      because: expect.arrayContaining([{ reason: 'many-resources', count: 400 }]),
    });
    expect(issue?.places.map(({ entry }) => entry)).toEqual([0, 1, 2, 3, 4]);
  });

  it.each([
    ['path', missing('Condition.code', 1)],
    ['rule', makeFinding({ code: 'binding/code-not-in-value-set', path: 'Condition.onset' })],
    ['profile', missing('Condition.onset', 1, { profile: 'http://example.org/zib' })],
    ['release', missing('Condition.onset', 1, { release: 'R4' })],
  ])('keeps causes of another %s apart', (_, other) => {
    expect(group([missing('Condition.onset', 0), other])).toHaveLength(2);
  });

  it('keeps broken constraints at one place apart by their key', () => {
    const broken = (key: string) =>
      makeFinding({ code: 'invariant/violated', path: 'Condition', evidence: { key } });
    const issues = group([broken('con-3'), broken('con-4'), broken('con-3')]);
    expect(issues.map(({ cause, findings }) => [cause.detail, findings])).toEqual([
      ['con-3', [0, 2]],
      ['con-4', [1]],
    ]);
  });

  it('makes no issue of what could not be decided', () => {
    const undecided = missing('Condition.code', 0, {
      outcome: 'cantTell',
      reason: 'value-set-unknown',
      severity: 'information',
    });
    expect(group([undecided])).toEqual([]);
    expect(group([])).toEqual([]);
  });

  it('orders by severity, another person’s data first', () => {
    const issues = group([
      missing('Condition.code', 0, { severity: 'warning' }),
      makeFinding({ code: 'reference/not-resolved', path: 'MedicationRequest.medication.ofType(Reference)' }),
      makeFinding({
        code: 'primitive/format',
        path: 'Condition.id',
        severity: 'fatal',
        issueType: 'structure',
      }),
      makeFinding({ code: 'dienst/bsn', path: 'Patient.identifier', issueType: 'security' }),
    ]);
    const ranks = issues.map(({ severity }) => severityRank(severity));
    expect([...ranks].sort((a, b) => b - a)).toEqual(ranks);
    expect(issues.map(({ severity }) => severity)).toEqual(['kritiek', 'hoog', 'hoog', 'laag']);
  });

  it('points to the side that deviates from the specification', () => {
    const parties = ['bundle/total-differs', 'request/page-missing'].map((code) => {
      const [issue] = group([makeFinding({ code: code as Finding['code'], path: 'Bundle.total' })]);
      return issue?.parties[0]?.party;
    });
    expect(parties).toEqual(['xis-leverancier', 'pgo']);
  });

  it('asks the source, not the PGO, for a wrong category in a message', () => {
    const [issue] = group([missing('Observation.category', 0)]);
    expect(issue?.symptom).toBe('verkeerde-rubriek');
    expect(issue?.parties[0]?.party).toBe('xis-leverancier');
    expect(issue?.parties[0]?.because).toContainEqual({ reason: 'shift', shift: 'bron-labelt-verkeerd' });
  });
});

describe('hops and sources', () => {
  const sources = [
    { hop: 'xis', source: 'praktijk-a', systems: { xis: 'Epos' } },
    { hop: 'dva', source: 'praktijk-a', systems: { xis: 'Epos' } },
  ] as const;

  it('gives what shows only after the DVA to the DVA', () => {
    const [issue] = group([missing('Condition.code', 0, { origin: 1 })], { sources });
    expect(issue?.hop).toBe('dva');
    expect(issue?.parties[0]?.party).toBe('dva');
    expect(issue?.parties[0]?.because[0]).toEqual({ reason: 'shift', shift: 'weg-na-dva' });
  });

  it('gives what shows in both to the source, as one issue', () => {
    const issues = group(
      [missing('Condition.code', 0, { origin: 1 }), missing('Condition.code', 0, { origin: 0 })],
      {
        sources,
      },
    );
    expect(issues).toHaveLength(1);
    expect(issues[0]).toMatchObject({ hop: 'xis', counts: { findings: 2, inputs: 2 } });
    expect(issues[0]?.parties[0]?.party).toBe('xis-leverancier');
  });

  it('points to the standard when two vendors have it, each with an issue of its own', () => {
    const issues = group(
      [missing('Condition.code', 0, { origin: 0 }), missing('Condition.code', 0, { origin: 1 })],
      {
        sources: [{ systems: { xis: 'Epos' } }, { systems: { xis: 'Medis' } }],
      },
    );
    expect(issues.map(({ systems }) => systems.xis).sort()).toEqual(['Epos', 'Medis']);
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(2);
    for (const { parties } of issues) {
      expect(parties[0]).toMatchObject({ party: 'nictiz' });
      expect(parties[0]?.because).toContainEqual({ reason: 'several-suppliers', count: 2 });
    }
  });

  it('points to the one care provider whose vendor does well elsewhere', () => {
    const [issue] = group([missing('Condition.code', 0, { origin: 0 })], {
      sources: [
        { source: 'praktijk-a', systems: { xis: 'Epos' } },
        { source: 'praktijk-b', systems: { xis: 'Epos' } },
      ],
    });
    expect(issue?.parties[0]?.party).toBe('zorgaanbieder');
    expect(issue?.parties[0]?.because).toContainEqual({ reason: 'one-provider' });
  });
});

describe('double data', () => {
  it('is an issue per kind and type, with whom the detector suspects', () => {
    const issues = group([], {
      duplicates: [
        makeGroup({}, 'MedicationRequest'),
        makeGroup({ kind: 'admin-repeat', suspect: 'pgo' }, 'Organization'),
        makeGroup({}, 'MedicationRequest'),
      ],
    });
    expect(issues).toMatchObject([
      {
        symptom: 'dubbel-exact-in-bron',
        severity: 'hoog',
        severityBecause: [{ reason: 'symptom-raised' }],
        duplicates: [0, 2],
        counts: { findings: 0, duplicates: 2, resources: 2 },
      },
      { severity: 'laag', severityBecause: [{ reason: 'carrier' }], duplicates: [1] },
    ]);
  });

  it('knows across what it is spread from the sources', () => {
    const across = (
      sources: GroupOptions['sources'],
      kind: 'unit-variant' | 'id-regenerated' = 'unit-variant',
    ) => {
      const members = [
        { origin: 0, entry: 0, resourceType: 'Observation' },
        { origin: 1, entry: 0, resourceType: 'Observation' },
      ];
      const [issue] = group([], {
        duplicates: [makeGroup({ kind, members, suspect: 'none' })],
        ...(sources && { sources }),
      });
      return issue;
    };
    const services = across([
      { source: 'a', gegevensdienst: 'bgz-3' },
      { source: 'a', gegevensdienst: 'lab-1' },
    ]);
    expect(services).toMatchObject({
      symptom: 'dubbel-tussen-gegevensdiensten',
      gegevensdiensten: ['bgz-3', 'lab-1'],
    });
    expect(services?.parties[0]?.because[0]).toEqual({ reason: 'shift', shift: 'identifier-verschilt' });
    expect(across([{ source: 'a' }, { source: 'b' }])?.symptom).toBe('dubbel-tussen-bronnen');
    const again = across([{ retrievedAt: '2024-01-01' }, { retrievedAt: '2024-02-01' }], 'id-regenerated');
    expect(again?.symptom).toBe('dubbel-na-herhaald-ophalen');
    expect(again?.parties[0]?.party).toBe('xis-leverancier');
  });

  it('makes issues of signals that deserve attention', () => {
    const members = [{ origin: 0, entry: 0, resourceType: 'MedicationRequest' }];
    const issues = group([], {
      signals: [
        { kind: 'identifier-shared', members, count: 4, suspect: 'none' },
        { kind: 'contradiction', members, count: 1, suspect: 'zorgaanbieder' },
      ],
    });
    expect(issues).toMatchObject([{ symptom: 'status-onjuist', severity: 'hoog', signals: [1] }]);
  });
});

/** A small generator of pseudo-random numbers, so that each run checks the same cases. */
function randomNumbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

function randomFindings(seed: number, count: number): Finding[] {
  const random = randomNumbers(seed);
  const pick = <T>(values: readonly [T, ...T[]]): T => values[random(values.length)] ?? values[0];
  return Array.from({ length: count }, () => ({
    ...makeFinding({
      code: pick([
        'element/required-missing',
        'binding/code-not-in-value-set',
        'primitive/format',
        'unknown/rule',
      ]),
      path: pick([
        'Condition.code',
        'Observation.code',
        'MedicationRequest.status',
        'Bundle.entry[2].fullUrl',
        '',
      ]),
      severity: pick(['error', 'warning', 'information', 'fatal']),
      issueType: pick(['value', 'required', 'structure']),
      entry: random(9),
      origin: random(3),
      evidence: { type: pick(['date', 'string']) },
    }),
    ...(random(4) === 0 && { outcome: 'cantTell' as const, reason: 'value-set-unknown' as const }),
  }));
}

describe.each([1, 2, 3, 4, 5])('any findings (seed %i)', (seed) => {
  const findings = randomFindings(seed, 200);
  const sources = [{ hop: 'xis', systems: { xis: 'Epos' } }, { hop: 'dva' }, { source: 'b' }] as const;
  const issues = group(findings, { sources });

  it('are each in exactly one issue, and only those that failed', () => {
    const failed = findings.flatMap(({ outcome }, index) => (outcome === 'failed' ? [index] : []));
    expect(issues.flatMap((issue) => issue.findings).sort((a, b) => a - b)).toEqual(failed);
  });

  it('give issues with fingerprints of their own', () => {
    expect(new Set(issues.map(({ fingerprint }) => fingerprint)).size).toBe(issues.length);
  });

  it('give the same issues in any order', () => {
    const random = randomNumbers(seed + 100);
    const shuffled = findings
      .map((finding) => ({ finding, at: random(1_000_000) }))
      .sort((a, b) => a.at - b.at)
      .map(({ finding }) => finding);
    const again = group(shuffled, { sources });
    const unindexed = (list: typeof issues) => list.map(({ findings: _, ...issue }) => issue);
    expect(unindexed(again)).toEqual(unindexed(issues));
    const membersOf = (list: typeof issues, from: readonly Finding[]) =>
      list.map((issue) => new Set(issue.findings.map((index) => from[index])));
    expect(membersOf(again, shuffled)).toEqual(membersOf(issues, findings));
  });

  it('give fingerprints that no index, entry, id, date or value changes', () => {
    const moved = findings.map((finding) => ({
      ...finding,
      path: finding.path.replace(/\[\d+\]/g, '[7]').replace('Condition.code', 'Condition.code[3]'),
      entry: (finding.entry ?? 0) + 50,
      fullUrl: `urn:uuid:${finding.entry ?? 0}`,
      line: 12,
      evidence: { ...finding.evidence, found: 'Jansen 2001-01-01' },
    }));
    const fingerprints = (list: typeof issues) => list.map(({ fingerprint }) => fingerprint).sort();
    expect(fingerprints(group(moved, { sources }))).toEqual(fingerprints(issues));
  });

  it('are left as they were', () => {
    const frozen = findings.map((finding) => Object.freeze({ ...finding }));
    expect(() => group(Object.freeze(frozen), { sources })).not.toThrow();
  });
});
