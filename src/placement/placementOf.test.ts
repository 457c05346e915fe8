import { describe, expect, it } from 'vitest';
import type { FhirResource } from '../fhir/FhirResource.js';
import { gegevensdiensten } from '../gegevensdiensten/catalogue.js';
import { functiegroepen } from '../taxonomy/functiegroepen.js';
import { categoryOfProfile, placementOf } from './placementOf.js';
import { placementCategories } from './placementCategories.js';
import { supportingTypes } from './supportingTypes.js';

const nictiz = 'http://nictiz.nl/fhir/StructureDefinition/';

function placeOf(resource: FhirResource): unknown {
  const placement = placementOf(resource);
  return placement.kind === 'placed'
    ? [
        placement.category,
        placement.because.at(-1)?.basis,
        placement.alternatives.map(({ category }) => category),
      ]
    : placement.kind;
}

describe('placementOf', () => {
  it('goes by profile, then code, then category, then type', () => {
    const profiled = { meta: { profile: [`${nictiz}zib-TobaccoUse`] } };
    const category = [
      { coding: [{ system: 'http://hl7.org/fhir/observation-category', code: 'laboratory' }] },
    ];
    const code = { coding: [{ system: 'http://snomed.info/sct', code: '228273003' }] };
    expect(placeOf({ resourceType: 'Observation', ...profiled, category })).toEqual([
      'leefstijl',
      'profile',
      [],
    ]);
    expect(placeOf({ resourceType: 'Observation', code, category })).toEqual(['leefstijl', 'code', []]);
    expect(placeOf({ resourceType: 'Observation', category })).toEqual([
      'uitslagen',
      'observation-category',
      [],
    ]);
    expect(placeOf({ resourceType: 'Condition' })).toEqual(['problemen', 'resource-type', []]);
  });

  it.each([
    ['zib-Pregnancy-Parity', 'zwangerschap-en-geboorte'],
    ['nl-core-Pregnancy.Parity', 'zwangerschap-en-geboorte'],
    ['zib-LaboratoryTestResult-Observation', 'uitslagen'],
    ['nl-core-Mobility.Walking', 'functioneren'],
    ['nl-core-HearingFunction.HearingAid', 'hulpmiddelen'],
    ['mp-MedicationAgreement|2.0.0', 'medicatie'],
  ])('knows %s of either release', (profile, category) => {
    expect(categoryOfProfile(nictiz + profile)?.category).toBe(category);
  });

  it('tells self-measurements by who measured, and says so when nobody is named', () => {
    const weight = { resourceType: 'Observation', meta: { profile: [`${nictiz}zib-BodyWeight`] } };
    expect(placeOf({ ...weight, performer: [{ reference: 'Patient/1' }] })).toEqual([
      'zelfmetingen',
      'circumstance',
      [],
    ]);
    expect(placeOf({ ...weight, performer: [{ reference: 'Practitioner/1' }] })).toEqual([
      'metingen',
      'profile',
      [],
    ]);
    expect(placeOf(weight)).toEqual(['metingen', 'profile', ['zelfmetingen']]);
  });

  it('takes a planned contact for an appointment, and leaves plans and reports with images open', () => {
    expect(placeOf({ resourceType: 'Encounter', status: 'planned' })).toEqual([
      'afspraken',
      'circumstance',
      [],
    ]);
    expect(placeOf({ resourceType: 'Encounter', status: 'finished' })).toEqual([
      'contacten',
      'resource-type',
      [],
    ]);
    expect(placeOf({ resourceType: 'CarePlan' })).toEqual(['plannen', 'resource-type', ['zorgplan']]);
    expect(placeOf({ resourceType: 'DiagnosticReport', media: [{}] })).toEqual([
      'uitslagen',
      'resource-type',
      ['beelden'],
    ]);
  });

  it('leaves open what an Observation is of which nothing more is known', () => {
    expect(placeOf({ resourceType: 'Observation', code: { text: 'Kalium' } })).toEqual([
      'uitslagen',
      'resource-type',
      ['metingen'],
    ]);
  });

  it('places nothing that only goes with others, and says what it does not know', () => {
    expect(placeOf({ resourceType: 'Practitioner' })).toBe('with-others');
    expect(placeOf({ resourceType: 'toString', meta: 3 })).toBe('unknown');
    for (const value of [null, 5, {}]) expect(placeOf(value as never)).toBe('unknown');
  });

  it('names its sources', () => {
    const placement = placementOf({ resourceType: 'Condition', meta: { profile: [`${nictiz}zib-Problem`] } });
    expect(placement).toMatchObject({ because: [{ basis: 'profile', sources: ['catalogue', 'mgo'] }] });
  });

  it('places every profile that a gegevensdienst expects, in the functiegroep of a transaction or one that it leaves open', () => {
    const placed = gegevensdiensten.flatMap(({ transactions }) =>
      transactions.flatMap(({ expectedProfiles, resourceType, functiegroep }) =>
        expectedProfiles.map((profile) => ({ profile, resourceType: resourceType ?? '', functiegroep })),
      ),
    );
    expect(placed.length).toBeGreaterThan(200);
    for (const { profile, resourceType } of placed) {
      const placement = placementOf({ resourceType, meta: { profile: [profile] } });
      // A profile of any observation says nothing of what it is about.
      if (profile.endsWith('/nl-core-observation')) continue;
      const expected = supportingTypes.has(resourceType) ? ['with-others', 'placed'] : ['placed'];
      expect(expected, `${resourceType} ${profile}`).toContain(placement.kind);
    }
  });

  it('has categories in all functiegroepen, each profile in one', () => {
    const groups = new Set(placementCategories.map(({ functiegroep }) => functiegroep));
    expect([...groups].sort()).toEqual(Object.keys(functiegroepen).sort());
    const names = placementCategories.flatMap(({ profiles }): readonly string[] => profiles);
    expect(new Set(names).size).toBe(names.length);
  });
});
