import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../fhir/FhirResource.js';
import { checkPlacement } from './checkPlacement.js';

const received: readonly FhirResource[] = [
  { resourceType: 'Condition', id: 'c', code: { text: 'Hypertensie' } },
  { resourceType: 'AllergyIntolerance', id: 'a', code: { coding: [{ display: 'Penicilline' }] } },
  { resourceType: 'MedicationStatement', id: 'm', medicationReference: { reference: 'Medication/p' } },
  { resourceType: 'Medication', id: 'p', code: { text: 'Paracetamol 500 mg' } },
  { resourceType: 'Practitioner', id: 'd', name: [{ text: 'J. Bakker' }] },
];

const right = [
  { name: 'Klachten en aandoeningen', items: [{ text: 'Hypertensie (2019)' }] },
  { name: 'Allergieën en overgevoeligheden', items: [{ reference: 'AllergyIntolerance/a' }] },
  { name: 'Medicatie', items: [{ text: 'paracetamol 500 mg' }] },
];

describe('checkPlacement', () => {
  it('finds nothing where everything stands once, where it belongs', () => {
    expect(checkPlacement({ sections: right }, received)).toEqual({
      problems: [],
      checked: 3,
      cantTell: { unplaced: 0, nameless: 0, unknownSections: [] },
    });
  });

  it('tells what is missing, in an unexpected place, in two places, or was not received', () => {
    const sections = [
      { name: 'Klachten en aandoeningen', items: [{ text: 'Penicilline' }, { text: 'Astma' }] },
      { name: 'Mijn pillen', category: 'medicatie', items: [{ text: 'Paracetamol 500 mg' }] },
      { name: 'Overzicht', items: [{ text: 'Paracetamol 500 mg' }] },
    ] as const;
    const { problems, cantTell } = checkPlacement({ sections }, received);
    expect(problems).toEqual([
      {
        kind: 'missing',
        received: 0,
        resourceType: 'Condition',
        id: 'c',
        sections: [],
        expected: [{ functiegroep: 'gegevensoverzichten', category: 'problemen' }],
      },
      expect.objectContaining({
        kind: 'unexpected-place',
        received: 1,
        sections: ['Klachten en aandoeningen'],
      }),
      expect.objectContaining({ kind: 'in-two-places', received: 2, sections: ['Mijn pillen', 'Overzicht'] }),
      { kind: 'not-received', sections: ['Klachten en aandoeningen'], expected: [] },
    ]);
    expect(cantTell.unknownSections).toEqual(['Overzicht']);
  });

  it('accepts the place that is left open, and a functiegroep as a whole', () => {
    const plan: FhirResource = { resourceType: 'CarePlan', id: 'z', title: 'Zorgplan diabetes' };
    const at = (name: string): number =>
      checkPlacement({ sections: [{ name, items: [{ text: 'Zorgplan diabetes' }] }] }, [plan]).problems
        .length;
    expect([at('Ziektespecifieke zelfzorg'), at('Gegevensoverzichten'), at('Medicatie')]).toEqual([0, 0, 1]);
  });

  it('deals out texts that several facts share', () => {
    const glucose = (id: string): FhirResource => ({
      resourceType: 'Observation',
      id,
      category: [{ coding: [{ system: 'http://hl7.org/fhir/observation-category', code: 'laboratory' }] }],
      code: { text: 'Glucose' },
    });
    const two = [{ name: 'Uitslagen', items: [{ text: 'Glucose 5,1' }, { text: 'Glucose 6,2' }] }];
    const kinds = (facts: readonly FhirResource[]): readonly string[] =>
      checkPlacement({ sections: two }, facts).problems.map(({ kind }) => kind);
    expect(kinds([glucose('1'), glucose('2')])).toEqual([]);
    expect(kinds([glucose('1'), glucose('2'), glucose('3')])).toEqual(['missing']);
  });

  it('counts what has no name or no place', () => {
    const { cantTell, problems } = checkPlacement({ sections: [] }, [
      { resourceType: 'Condition', id: 'x' },
      { resourceType: 'Basic', id: 'y' },
    ]);
    expect([cantTell.nameless, cantTell.unplaced, problems]).toEqual([1, 1, []]);
  });
});
