import { describe, expect, it } from 'vitest';
import { makeFinding, makeGroup, testRules } from '../../test/issues/makeFinding.js';
import { assignIssues } from './assignIssues.js';
import { groupIntoIssues } from './groupIntoIssues.js';

const elements = ['status', 'subject', 'intent', 'authoredOn', 'requester', 'category'];
const types = ['MedicationRequest', 'Condition', 'Procedure', 'AllergyIntolerance', 'Immunization'];

const findings = Array.from({ length: 400 }, (_, entry) =>
  makeFinding({
    code: entry % 2 === 0 ? 'element/required-missing' : 'binding/code-not-in-value-set',
    path: `${types[entry % types.length] ?? ''}.${elements[entry % elements.length] ?? ''}`,
    entry,
  }),
);

describe('assignIssues', () => {
  const issues = groupIntoIssues({
    findings,
    rules: testRules,
    duplicates: [makeGroup({}, 'MedicationRequest'), makeGroup()],
  });
  const assignments = assignIssues(issues);

  it('makes a handful of 400 findings', () => {
    expect(issues.length).toBeGreaterThan(20);
    expect(assignments.map(({ party, symptom, severity }) => [party, symptom, severity])).toEqual([
      ['xis-leverancier', 'dubbel-exact-in-bron', 'hoog'],
      ['xis-leverancier', 'verplicht-veld-ontbreekt', 'middel'],
      ['xis-leverancier', 'onbekende-of-verouderde-code', 'laag'],
    ]);
  });

  it('holds each issue once, the gravest first', () => {
    const held = assignments.flatMap((assignment) => [...assignment.issues]);
    expect(held).toHaveLength(issues.length);
    expect(new Set(held)).toEqual(new Set(issues));
    expect(assignments[0]?.issues.map(({ severity }) => severity)).toEqual(['hoog', 'laag']);
  });

  it('counts what it holds', () => {
    expect(assignments.reduce((sum, assignment) => sum + assignment.findings, 0)).toBe(400);
    expect(assignments[0]).toMatchObject({ findings: 0, duplicates: 2 });
  });

  it('does not depend on the order of the issues', () => {
    expect(assignIssues([...issues].reverse())).toEqual(assignments);
  });
});
