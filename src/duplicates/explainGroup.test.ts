import { describe, expect, it } from 'vitest';
import type { DuplicateEvidence, DuplicateGroup, FieldEvidence } from './DuplicateResult.js';
import { explainGroup } from './explainGroup.js';

const between = [0, 1] as const;

function fieldEvidence(over: Partial<FieldEvidence>): FieldEvidence {
  const base = { basis: 'field', field: 'value', path: 'Observation.value[x]', role: 'distinct' } as const;
  return { ...base, outcome: 'equal', values: ['#.#', '#.#'], weighs: 'for', links: 1, between, ...over };
}

function group(over: Partial<DuplicateGroup>, members = 2): DuplicateGroup {
  const link = {
    between,
    verdict: 'same-fact',
    kind: 'cross-source-copy',
    certainty: 'certain',
    score: 1,
  } as const;
  return {
    verdict: 'same-fact',
    kind: 'cross-source-copy',
    certainty: 'certain',
    members: Array.from({ length: members }, (_, entry) => ({
      origin: 0,
      entry,
      resourceType: 'Observation',
    })),
    score: 1,
    links: Array.from({ length: members - 1 }, () => link),
    because: [fieldEvidence({})],
    suspect: 'none',
    ...over,
  };
}

describe('explainGroup', () => {
  it('tells in one paragraph what is one, why, how it came about and what may be done', () => {
    expect(explainGroup(group({}), 'nl')).toBe(
      '2 metingen of uitslagen (Observation) zijn zeker hetzelfde feit. Gelijk: waarde. Een andere bron bewaart een kopie van het gegeven. Geen partij heeft hier iets fout gedaan; tonen kan één keer, met alle bronnen erbij.',
    );
    expect(explainGroup(group({}), 'en')).toBe(
      '2 measurements or results (Observation) are certainly the same fact. Equal: value. Another source keeps a copy of the record. No party did anything wrong; it can be shown once, with all sources.',
    );
  });

  it('calls what is told of by its name, and of an unknown type by that', () => {
    const of = (resourceType: string): DuplicateGroup =>
      group({
        members: [0, 1].map((entry) => ({ origin: 0, entry, resourceType })),
      });
    expect(explainGroup(of('Condition'), 'nl')).toMatch(/^2 problemen \(Condition\) zijn zeker/);
    expect(explainGroup(of('Task'), 'en')).toMatch(/^2 resources of type Task are certainly/);
  });

  it('does not tell of fields that only help others along', () => {
    const because = [fieldEvidence({}), fieldEvidence({ field: 'lasting', outcome: 'incomparable' })];
    expect(explainGroup(group({ because }), 'nl')).not.toContain('Niet te vergelijken');
  });

  it('names who can mend it', () => {
    const paging = group({
      verdict: 'exact',
      kind: 'paging-overlap',
      suspect: 'xis-leverancier',
      because: [],
    });
    expect(explainGroup(paging, 'nl')).toContain('De XIS-leverancier kan dit waarschijnlijk verhelpen.');
    expect(explainGroup(paging, 'en')).toContain('The XIS vendor can probably fix this.');
  });

  it('leaves to a person what is only possible, and blames nobody for it', () => {
    const unsure = group({ certainty: 'possible', suspect: 'pgo' });
    expect(explainGroup(unsure, 'nl')).toMatch(/moet een mens beoordelen; toon tot dan alles\.$/);
    expect(explainGroup(unsure, 'en')).not.toContain('PGO vendor');
  });

  it('calls persons, organisations and products what they are', () => {
    const member = { origin: 0, entry: 0, resourceType: 'Organization' };
    expect(explainGroup(group({ members: [member, member] }), 'nl')).toContain('zeker dezelfde organisatie.');
  });

  it('tells each field once, by what asks most attention', () => {
    const because: readonly DuplicateEvidence[] = [
      fieldEvidence({ field: 'address' }),
      fieldEvidence({ field: 'address', outcome: 'different', weighs: 'against' }),
      fieldEvidence({ outcome: 'compatible', means: 'precision' }),
    ];
    expect(explainGroup(group({ because }, 3), 'nl')).toContain(
      'In overeenstemming: waarde (de ene minder precies). Verschillend: adres (bij een deel).',
    );
  });

  it('takes identifiers of several systems together, and never a value of one', () => {
    const numbered = (system: string): DuplicateEvidence => ({
      basis: 'identifier',
      system,
      weighs: 'for',
      links: 1,
      between,
    });
    const because = [numbered('urn:a'), numbered('urn:b')];
    expect(explainGroup(group({ because, verdict: 'same-identity' }), 'nl')).toContain(
      "Ze delen dezelfde identifier van 'urn:a' en 'urn:b'.",
    );
    expect(explainGroup(group({ because, verdict: 'same-identity' }, 3), 'en')).toContain(
      "Among themselves they share the same identifier of 'urn:a' and 'urn:b'.",
    );
  });

  it('does not repeat that equal content is equal', () => {
    const content: DuplicateEvidence = { basis: 'content', weighs: 'for', links: 1, between };
    expect(explainGroup(group({ verdict: 'exact', because: [content] }), 'nl')).not.toContain('Ze delen');
  });

  it('says which version is the newest, counted as people count', () => {
    const versions = group({ verdict: 'version-of', kind: 'version-history', latest: [1] });
    expect(explainGroup(versions, 'nl')).toContain('De nieuwste versie is nummer 2 van deze 2.');
  });
});
