import { describe, expect, it } from 'vitest';
import type { KnownIssueState } from '../KnownIssueMatch.js';
import { idOfEntry } from './idOfEntry.js';
import type { KnownIssue, KnownIssues, RegistrableIssue } from './KnownIssues.js';
import { emptyRegister } from './KnownIssues.js';
import { matchKnownIssues } from './matchKnownIssues.js';
import { mergeKnownIssues } from './mergeKnownIssues.js';
import { mergeRegisters } from './mergeRegisters.js';
import { recurring } from './recurring.js';
import { splitKnownIssue } from './splitKnownIssue.js';
import { UnknownEntryError } from './UnknownEntryError.js';
import { updateRegister } from './updateRegister.js';

function issue(fingerprint: string, xis = 'HIS A'): RegistrableIssue {
  return {
    fingerprint,
    symptom: 'verplicht-veld-ontbreekt',
    gegevensdiensten: ['huisartsgegevens'],
    cause: { path: 'Encounter.class' },
    systems: { xis },
    parties: [{ party: 'xis-leverancier', confidence: 0.6, because: [] }],
  };
}

function decide(register: KnownIssues, id: string, state: KnownIssueState, at: string): KnownIssues {
  const issues = register.issues.map((entry) =>
    entry.id === id ? { ...entry, decision: { ...entry.decision, state, at } } : entry,
  );
  return { ...register, issues };
}

const one = issue('v1:aa');
const id = idOfEntry('v1:aa');
const january = { now: '2026-01-05T10:00:00Z' };
const march = { now: '2026-03-05T10:00:00Z' };
const registered = updateRegister(emptyRegister, [one], january);

describe('updateRegister', () => {
  it('writes what is new, with the party that acts and the day', () => {
    expect(registered.issues).toMatchObject([
      {
        id,
        path: 'Encounter.class',
        decision: { state: 'nieuw', owner: 'xis-leverancier', fingerprints: ['v1:aa'] },
        seenOn: ['2026-01-05'],
      },
    ]);
  });

  it('adds the day to what is known, and leaves the decision', () => {
    const accepted = decide(registered, id, 'bekend', '2026-02-01T00:00:00Z');
    const [entry] = updateRegister(accepted, [one, one], march).issues;
    expect(entry?.seenOn).toEqual(['2026-01-05', '2026-03-05']);
    expect(entry?.decision).toEqual(accepted.issues[0]?.decision);
  });

  it('reopens what was solved, instead of making it new', () => {
    const solved = decide(registered, id, 'opgelost', '2026-02-01T00:00:00Z');
    const [entry, ...others] = updateRegister(solved, [one], march).issues;
    expect(others).toEqual([]);
    expect(entry?.decision.state).toBe('teruggekeerd');
    expect(entry?.regressions).toEqual(['2026-03-05']);
  });

  it('changes nothing of what it is given', () => {
    const before = JSON.stringify(registered);
    updateRegister(registered, [one, issue('v1:bb')], march);
    expect(JSON.stringify(registered)).toBe(before);
  });
});

describe('matchKnownIssues', () => {
  it('tells new, known and returned apart', () => {
    const states: [KnownIssueState, string][] = [
      ['nieuw', 'known'],
      ['bekend', 'known'],
      ['oplossing-gepland', 'known'],
      ['wordt-niet-opgelost', 'known'],
      ['opgelost', 'returned'],
      ['teruggekeerd', 'returned'],
    ];
    for (const [state, status] of states) {
      const register = decide(registered, id, state, '2026-02-01T00:00:00Z');
      expect(matchKnownIssues([one], register)).toMatchObject([{ status, state, entry: id }]);
    }
    expect(matchKnownIssues([issue('v1:bb')], registered)).toEqual([{ status: 'new' }]);
  });
});

describe('a register of another version of the fingerprints', () => {
  const old: KnownIssues = {
    version: 1,
    issues: registered.issues.map((entry) => ({
      ...entry,
      id: 'known-v0-1',
      decision: { ...entry.decision, state: 'wordt-niet-opgelost', fingerprints: ['v0:1'] },
    })),
  };

  it('knows the issue by what it is about, and says so', () => {
    expect(matchKnownIssues([issue('v1:zz', ' his  a ')], old)).toMatchObject([
      { status: 'known', entry: 'known-v0-1', state: 'wordt-niet-opgelost', by: 'subject' },
    ]);
    expect(matchKnownIssues([issue('v1:zz', 'HIS B')], old)).toEqual([{ status: 'new' }]);
    expect(matchKnownIssues([{ fingerprint: 'v1:zz' }], old)).toEqual([{ status: 'new' }]);
  });

  it('learns the fingerprint of today, and then knows it by that alone', () => {
    const learned = updateRegister(old, [issue('v1:zz')], march);
    expect(learned.issues).toHaveLength(1);
    expect(learned.issues[0]?.decision.fingerprints).toEqual(['v0:1', 'v1:zz']);
    expect(matchKnownIssues([issue('v1:zz')], learned)[0]?.by).toBeUndefined();
    expect(matchKnownIssues([issue('v1:yy')], learned)).toEqual([{ status: 'new' }]);
  });

  it('is not confused by entries of today', () => {
    expect(matchKnownIssues([issue('v1:zz')], registered)).toEqual([{ status: 'new' }]);
  });
});

describe('mergeKnownIssues and splitKnownIssue', () => {
  const two = updateRegister(registered, [issue('v1:bb', 'HIS B')], march);
  const other = idOfEntry('v1:bb');
  const joined = mergeKnownIssues(two, id, [other], march);

  it('lets both fingerprints lead to the one entry', () => {
    const matches = matchKnownIssues([one, issue('v1:bb')], joined);
    expect(matches.map(({ entry }) => entry)).toEqual([id, id]);
  });

  it('holds when merged with a register that has them apart', () => {
    const again = mergeRegisters(two, joined);
    expect(matchKnownIssues([issue('v1:bb')], again)).toMatchObject([{ entry: id }]);
  });

  it('is undone by splitting', () => {
    const april = { now: '2026-04-01T00:00:00Z' };
    const apart = mergeRegisters(joined, splitKnownIssue(joined, id, ['v1:bb'], april));
    expect(matchKnownIssues([one, issue('v1:bb')], apart).map(({ entry }) => entry)).toEqual([id, other]);
    expect(splitKnownIssue(apart, id, ['v1:aa'], april)).toBe(apart);
  });

  it('refuses an entry that is not there', () => {
    expect(() => mergeKnownIssues(two, 'known-x', [id], march)).toThrow(UnknownEntryError);
    expect(() => splitKnownIssue(joined, other, ['v1:bb'], march)).toThrow(UnknownEntryError);
  });

  it('does not run in circles on a register that someone broke', () => {
    const circular = two.issues.map((entry): KnownIssue => ({
      ...entry,
      decision: { ...entry.decision, mergedInto: entry.id === id ? other : id },
    }));
    expect(matchKnownIssues([one], { version: 1, issues: circular })).toHaveLength(1);
  });
});

describe('mergeRegisters', () => {
  const random = (seed: number) => () => {
    seed = (seed * 1103515245 + 12345) % 2147483648;
    return seed / 2147483648;
  };
  const pick = <T>(next: () => number, from: readonly T[]): T => from[Math.floor(next() * from.length)] as T;
  const registerFrom = (seed: number): KnownIssues => {
    const next = random(seed);
    let register = emptyRegister;
    for (let step = 0; step < 8; step++) {
      const fingerprint = pick(next, ['v1:1', 'v1:2', 'v1:3']);
      const now = `2026-0${pick(next, [1, 2, 3])}-0${pick(next, [1, 2])}T00:00:00${pick(next, ['Z', '+01:00'])}`;
      register = updateRegister(register, [issue(fingerprint, pick(next, ['A', 'B']))], { now });
      const state = pick(next, ['bekend', 'opgelost', 'oplossing-gepland'] as const);
      if (next() < 0.5) register = decide(register, idOfEntry(fingerprint), state, now);
      const [into, other] = register.issues.filter(({ decision }) => decision.mergedInto === undefined);
      if (into === undefined || other === undefined) continue;
      if (next() < 0.2) register = mergeKnownIssues(register, into.id, [other.id], { now });
      else if (next() < 0.2)
        register = splitKnownIssue(register, into.id, into.decision.fingerprints.slice(1), { now });
    }
    return register;
  };
  const seeds = Array.from({ length: 100 }, (_, index) => index + 1);

  it.each(seeds)('is commutative, associative and idempotent (%i)', (seed) => {
    const [a, b, c] = [registerFrom(seed), registerFrom(seed + 1000), registerFrom(seed + 2000)];
    expect(mergeRegisters(a, b)).toEqual(mergeRegisters(b, a));
    expect(mergeRegisters(mergeRegisters(a, b), c)).toEqual(mergeRegisters(a, mergeRegisters(b, c)));
    expect(mergeRegisters(a, a)).toEqual(a);
    expect(mergeRegisters(a, emptyRegister)).toEqual(a);
    expect(mergeRegisters(mergeRegisters(a, b), b)).toEqual(mergeRegisters(a, b));
  });

  it('makes one of an entry that someone copied within a register', () => {
    const [entry] = registered.issues;
    if (entry === undefined) expect.unreachable();
    const copied = { version: 1, issues: [entry, { ...entry, seenOn: ['2026-02-02'] }] } as const;
    expect(mergeRegisters(copied, emptyRegister).issues).toMatchObject([
      { seenOn: ['2026-01-05', '2026-02-02'] },
    ]);
  });

  it('joins what was seen and keeps the later decision', () => {
    const later = decide(updateRegister(registered, [one], march), id, 'opgelost', march.now);
    const [entry] = mergeRegisters(later, registered).issues;
    expect(entry?.decision.state).toBe('opgelost');
    expect(entry?.seenOn).toEqual(['2026-01-05', '2026-03-05']);
  });
});

describe('recurring', () => {
  it('finds what returned after it was solved, and how long it was open', () => {
    const solved = decide(registered, id, 'opgelost', '2026-02-01T00:00:00Z');
    const [found] = recurring([updateRegister(solved, [one], march)], { now: '2026-04-05T00:00:00Z' });
    expect(found).toMatchObject({
      regressions: 1,
      firstSeen: '2026-01-05',
      lastSeen: '2026-03-05',
      openDays: 90,
      pointsTo: 'vendor',
    });
  });

  it('points to the standard when several vendors have it', () => {
    const region = updateRegister(emptyRegister, [issue('v1:bb', 'HIS B')], march);
    const found = recurring([registered, region], { now: march.now });
    expect(found).toMatchObject([
      { registers: 2, systems: { xis: ['HIS A', 'HIS B'] }, pointsTo: 'standard' },
    ]);
  });

  it('leaves out what was seen at one place and stays open', () => {
    expect(recurring([registered], march)).toEqual([]);
    expect(recurring([], march)).toEqual([]);
  });
});
