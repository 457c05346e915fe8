import { describe, expect, it } from 'vitest';
import { causePath, elementsOf, lastElementOf, resourceTypeOf } from './causePath.js';

describe('causePath', () => {
  it.each([
    ['Patient.identifier[1].system', 'Patient.identifier.system'],
    ['Observation.value.ofType(Quantity)', 'Observation.value.ofType(Quantity)'],
    ["Patient.identifier.where(value='123').system", 'Patient.identifier.system'],
    ['Bundle.entry[0].resource/*Observation/f001*/.code.coding[0]', 'Observation.code.coding'],
    ['Bundle.entry[0].resource.ofType(Patient)/*Patient/p1*/.name[2]', 'Patient.name'],
    ['', ''],
  ])('%j becomes %j', (path, cause) => {
    expect(causePath(path)).toBe(cause);
  });
});

describe('parts of a path', () => {
  it.each([
    ['Observation.value.ofType(Quantity).unit', 'Observation', 'valueQuantity.unit', 'unit'],
    ['Observation.effective.ofType(dateTime)', 'Observation', 'effectiveDateTime', 'effectiveDateTime'],
    ['Patient', 'Patient', '', ''],
    ['dosageInstruction', '', 'dosageInstruction', 'dosageInstruction'],
    ['note.text length', '', 'note.text length', 'length'],
  ])('of %j', (path, type, elements, last) => {
    expect([resourceTypeOf(path), elementsOf(path), lastElementOf(path)]).toEqual([type, elements, last]);
  });
});
