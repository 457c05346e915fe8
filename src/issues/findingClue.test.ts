import { describe, expect, it } from 'vitest';
import { makeFinding, testRules } from '../../test/issues/makeFinding.js';
import { findingClue } from './findingClue.js';

describe('findingClue', () => {
  it('takes the symptom of the rule, and the cause without indexes', () => {
    const clue = findingClue(
      makeFinding({
        code: 'element/required-missing',
        path: 'MedicationRequest.dosageInstruction[1].text',
        entry: 3,
      }),
      testRules,
    );
    expect(clue).toMatchObject({
      symptom: 'verplicht-veld-ontbreekt',
      subject: 'medicatie',
      cause: { code: 'element/required-missing', path: 'MedicationRequest.dosageInstruction.text' },
      steps: [{ from: 'finding', code: 'element/required-missing' }],
    });
  });

  it('falls back on the issue type, and on the type above it', () => {
    const required = findingClue(makeFinding({ code: 'other/rule', path: 'Patient.name' }), new Map());
    expect(required).toMatchObject({ symptom: 'verplicht-veld-ontbreekt', others: ['verzoek-geweigerd'] });
    const informational = makeFinding({ code: 'other/rule', path: '', issueType: 'informational' });
    expect(findingClue(informational, new Map()).symptom).toBe('profielafwijking');
  });

  it.each([
    [
      'http://nictiz.nl/fhir/StructureDefinition/zib-Problem|1.0',
      'http://nictiz.nl/fhir/StructureDefinition/zib-Problem',
    ],
    ['http://hl7.org/fhir/StructureDefinition/Condition', undefined],
    [
      'http://hl7.org/fhir/StructureDefinition/bodyweight',
      'http://hl7.org/fhir/StructureDefinition/bodyweight',
    ],
  ])('keeps a profile only where it tells more than the path: %s', (profile, kept) => {
    const finding = makeFinding({ code: 'element/required-missing', path: 'Condition.code', profile });
    expect(findingClue(finding, testRules).cause.profile).toBe(kept);
  });

  it('tells causes apart by what their rule says tells them apart, and by nothing else', () => {
    const finding = makeFinding({
      code: 'invariant/violated',
      path: 'Condition',
      evidence: { key: 'con-3', expression: 'x', found: 'Jansen' },
    });
    expect(findingClue(finding, testRules).cause.detail).toBe('con-3');
  });
});

describe('the rule meest-specifiek', () => {
  it.each([
    ['element/required-missing', 'Observation.code', 'uitslag-zonder-context'],
    ['element/required-missing', 'Observation.value.ofType(Quantity).unit', 'uitslag-zonder-context'],
    ['element/required-missing', 'Observation.category.coding.code', 'verplicht-veld-ontbreekt'],
    ['element/required-missing', 'Condition.code', 'verplicht-veld-ontbreekt'],
    ['element/required-missing', 'Procedure.performer', 'herkomst-ontbreekt'],
    ['element/required-missing', 'Observation.category', 'verkeerde-rubriek'],
    ['element/required-missing', 'AllergyIntolerance.category', 'verplicht-veld-ontbreekt'],
    ['element/required-missing', 'DocumentReference.type', 'verkeerde-rubriek'],
  ] as const)('%s at %s is %s', (code, path, symptom) => {
    expect(findingClue(makeFinding({ code, path }), testRules).symptom).toBe(symptom);
  });

  it('looks at the type of a badly written value', () => {
    const parts = {
      code: 'primitive/format',
      path: 'Condition.onset.ofType(dateTime)',
      issueType: 'value',
    } as const;
    const date = findingClue(makeFinding({ ...parts, evidence: { type: 'dateTime' } }), testRules);
    expect(date).toMatchObject({ symptom: 'datum-onjuist', others: ['ongeldige-structuur-of-formaat'] });
    expect(date.steps[1]).toEqual({
      from: 'refinement',
      id: 'datum-verkeerd-geschreven',
      instead: 'ongeldige-structuur-of-formaat',
    });
    const number = findingClue(makeFinding({ ...parts, evidence: { type: 'decimal' } }), testRules);
    expect(number.symptom).toBe('ongeldige-structuur-of-formaat');
  });

  it('looks at status only when a rule about it is broken', () => {
    const parts = { code: 'invariant/violated', path: 'Condition.clinicalStatus' } as const;
    expect(findingClue(makeFinding({ ...parts, issueType: 'invariant' }), testRules).symptom).toBe(
      'status-onjuist',
    );
    expect(findingClue(makeFinding({ ...parts, issueType: 'value' }), testRules).symptom).toBe(
      'profielafwijking',
    );
  });
});
