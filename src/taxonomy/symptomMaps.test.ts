import { describe, expect, it } from 'vitest';
import { findingKindSymptoms } from './findingKindSymptoms.js';
import { httpStatusSymptoms } from './httpStatusSymptoms.js';
import { issueTypeSymptoms } from './issueTypeSymptoms.js';
import { oauthErrorSymptoms } from './oauthErrorSymptoms.js';
import { refinements } from './refinements.js';
import { reporterRoles } from './reporterRoles.js';
import { reportPoints } from './reportPoints.js';
import { situationSymptoms } from './situationSymptoms.js';
import { subjectOf } from './subjects.js';
import { symptoms } from './symptoms.js';

describe('the maps from evidence to symptoms', () => {
  it('cover the HTTP statuses and OAuth errors of the facts', () => {
    expect(httpStatusSymptoms.size).toBe(18);
    expect(httpStatusSymptoms.get(504)).toEqual(['bron-onbereikbaar-of-timeout']);
    expect(oauthErrorSymptoms.size).toBe(10);
    expect(oauthErrorSymptoms.get('access_denied')?.[0]).toBe('beschikbaarheidstoets-negatief');
  });

  it('cover every issue type of FHIR R4, each below one that exists', () => {
    expect(issueTypeSymptoms.size).toBe(32);
    for (const [type, { parent, symptoms: pointed }] of issueTypeSymptoms) {
      if (parent !== undefined) expect(issueTypeSymptoms.has(parent), type).toBe(true);
      expect(pointed.length > 0, type).toBe(type !== 'informational' && type !== 'success');
    }
  });

  it('refine to another symptom, by ids of their own', () => {
    expect(new Set(refinements.map(({ id }) => id)).size).toBe(refinements.length);
    for (const { id, from, to } of refinements) expect(from, id).not.toContain(to);
  });

  it('reach with evidence every symptom that evidence can tell', () => {
    const reached = new Set([
      ...[...httpStatusSymptoms.values(), ...oauthErrorSymptoms.values()].flat(),
      ...[...issueTypeSymptoms.values()].flatMap(({ symptoms: pointed }) => pointed),
      ...Object.values(findingKindSymptoms),
      ...situationSymptoms.map(({ symptom }) => symptom),
      ...refinements.flatMap(({ from, to }) => [...from, to]),
    ]);
    const wordsOnly = symptoms.map(({ code }) => code).filter((code) => !reached.has(code));
    expect(wordsOnly).toEqual(
      [
        // what double data, a comparison of hops or the identity of the person tells
        'dubbel-tussen-bronnen',
        'dubbel-na-herhaald-ophalen',
        'dubbel-tussen-gegevensdiensten',
        'verkeerde-patient',
        'onjuist-gegeven-in-dossier',
        'rubriek-onvindbaar',
        // what only words tell
        'pgo-eigen-storing',
        'vakjargon',
        'overzicht-of-bediening',
        'portaal-verwarring',
      ].sort((a, b) => order(a) - order(b)),
    );
  });
});

function order(code: string): number {
  return symptoms.findIndex((symptom) => symptom.code === code);
}

describe('the report points', () => {
  it('are fifteen, each with someone who can use it', () => {
    expect(Object.keys(reportPoints)).toHaveLength(15);
    for (const { openTo } of Object.values(reportPoints)) expect(openTo.length).toBeGreaterThan(0);
  });

  it('give every reporter an entry that is open to it', () => {
    for (const [role, { actsFor, entry }] of Object.entries(reporterRoles)) {
      const { openTo, owner } = reportPoints[entry];
      const mayFile = actsFor.some(
        (party) => party === owner || (openTo as readonly string[]).includes(party),
      );
      expect(mayFile, role).toBe(true);
    }
  });
});

describe('subjectOf', () => {
  it('tells what a resource is about where severity turns on it', () => {
    expect(subjectOf('MedicationRequest')).toBe('medicatie');
    expect(subjectOf('AllergyIntolerance')).toBe('allergie');
    expect(subjectOf('Organization')).toBeUndefined();
  });
});
