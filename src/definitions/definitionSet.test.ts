import { describe, expect, it } from 'vitest';
import { compiledDefinitions, ForeignDefinitionSetError } from './CompiledDefinitions.js';
import { extendDefinitions, UnusableDefinitionError } from './extendDefinitions.js';
import { r4 } from './r4.js';
import { stu3 } from './stu3.js';

const core = 'http://hl7.org/fhir/StructureDefinition/';
const nlCorePatient = 'http://fhir.nl/fhir/StructureDefinition/nl-core-patient';

describe('definition sets', () => {
  it('know their release and packages, core first', () => {
    expect(stu3.release).toBe('STU3');
    expect(stu3.packages[0]).toEqual({ name: 'hl7.fhir.r3.core', version: '3.0.2' });
    expect(r4.packages.slice(0, 2).map(({ name }) => name)).toEqual([
      'hl7.fhir.r4.core',
      'nictiz.fhir.nl.r4.zib2020',
    ]);
  });

  it('summarise a structure, whatever version is asked', () => {
    expect(stu3.structure(`${nlCorePatient}|2.1`)).toMatchObject({
      url: nlCorePatient,
      type: 'Patient',
      constraint: true,
      package: { name: 'nictiz.fhir.nl.stu3.zib2017' },
    });
    expect(r4.structure(nlCorePatient)).toBeUndefined();
    expect(r4.structure('constructor')).toBeUndefined();
  });

  it('name the properties of a type in JSON', () => {
    const names = r4.elementNames('Observation');
    expect([
      names?.has('valueQuantity'),
      names?.has('_status'),
      names?.has('value'),
      names?.has('meta'),
    ]).toEqual([true, true, false, true]);
    expect(r4.elementNames('Observatie')).toBeUndefined();
    expect([stu3.elementNames('ProcedureRequest'), r4.elementNames('ProcedureRequest')].map(Boolean)).toEqual(
      [true, false],
    );
  });

  it('tell whether one profile derives from another', () => {
    const labResult = 'http://nictiz.nl/fhir/StructureDefinition/nl-core-LaboratoryTestResult';
    const zib = 'http://nictiz.nl/fhir/StructureDefinition/zib-LaboratoryTestResult';
    expect(r4.derivesFrom(`${labResult}|0.12`, zib)).toBe(true);
    expect(r4.derivesFrom(zib, labResult)).toBe(false);
    expect(r4.derivesFrom(zib, `${core}Observation`)).toBe(true);
    expect(r4.derivesFrom('https://voorbeeld.nl/onbekend', zib)).toBeUndefined();
  });
});

describe('compiled types', () => {
  const compiled = compiledDefinitions(r4);

  it('hold inherited elements, choices, backbones and content references', () => {
    const questionnaire = compiled.type('Questionnaire');
    expect(questionnaire?.elements.get('contained')?.node.definition).toBe(`${core}DomainResource`);
    const item = questionnaire?.elements.get('item')?.properties[0]?.type();
    expect(item?.name).toBe('Questionnaire.item');
    expect(item?.elements.get('item')?.properties[0]?.type()?.name).toBe('Questionnaire.item');
    expect(compiled.type('Observation')?.properties.get('effectivePeriod')).toMatchObject({
      typeCode: 'Period',
    });
    expect(compiled.type('Observation.component')?.required.map(({ node }) => node.name)).toEqual(['code']);
    expect(compiled.type('Patient')?.properties.get('id')?.typeCode).toBe('id');
  });

  it('are made once', () => {
    expect(compiled.type('Patient')).toBe(compiled.type('Patient'));
    expect(compiled.profile('http://nictiz.nl/fhir/StructureDefinition/zib-Patient')).toBe(
      compiled.profile('http://nictiz.nl/fhir/StructureDefinition/zib-Patient|0.12'),
    );
  });

  it('know every type that an element names, in both releases', () => {
    for (const set of [compiledDefinitions(stu3), compiled]) {
      for (const resource of set.resourceTypes()) {
        for (const property of set.type(resource)?.properties.values() ?? []) {
          expect(property.type(), `${resource}.${property.key}`).toBeDefined();
        }
      }
    }
  });
});

describe('extendDefinitions', () => {
  const own = {
    resourceType: 'StructureDefinition',
    url: 'https://voorbeeld.nl/fhir/StructureDefinition/Eigen',
    type: 'Patient',
    kind: 'resource',
    derivation: 'constraint',
    baseDefinition: `${core}Patient`,
    differential: { element: [{ path: 'Patient' }, { path: 'Patient.name', min: 1 }] },
  };

  it('adds to a new set and leaves the old one alone', () => {
    const extended = extendDefinitions(r4, [own], { name: 'eigen', version: '1.0.0' });
    expect(extended.structure(own.url)).toMatchObject({ type: 'Patient', package: { name: 'eigen' } });
    expect(extended.packages[0]).toEqual({ name: 'eigen', version: '1.0.0' });
    expect(r4.structure(own.url)).toBeUndefined();
  });

  it('refuses what it can not use, in one sentence', () => {
    const refuses = (definition: Readonly<Record<string, unknown>>): (() => unknown) => {
      return () => extendDefinitions(r4, [{ ...own, ...definition }]);
    };
    expect(refuses({ url: undefined })).toThrow(UnusableDefinitionError);
    expect(refuses({ fhirVersion: '3.0.2' })).toThrow(
      'it is for FHIR 3.0.2, and these are definitions of R4',
    );
    expect(() => extendDefinitions({ ...r4, facts: undefined } as never, [own])).toThrow();
    expect(() => extendDefinitions({ release: 'R4' } as never, [own])).toThrow(ForeignDefinitionSetError);
  });
});
