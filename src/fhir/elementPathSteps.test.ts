import { describe, expect, it } from 'vitest';
import { elementPathSteps } from './elementPathSteps.js';

describe('elementPathSteps', () => {
  it('tells elements, repetitions and types apart', () => {
    expect(elementPathSteps('Observation.component[2].value.ofType(Quantity)')).toEqual([
      { kind: 'element', name: 'Observation' },
      { kind: 'element', name: 'component' },
      { kind: 'index', index: 2 },
      { kind: 'element', name: 'value' },
      { kind: 'type', type: 'Quantity' },
    ]);
  });

  it('reads names in backticks', () => {
    expect(elementPathSteps('Patient.`foo bar\\``')).toEqual([
      { kind: 'element', name: 'Patient' },
      { kind: 'element', name: 'foo bar`' },
    ]);
  });

  it('ends before an expression that is no place', () => {
    expect(elementPathSteps("Patient.extension.where(url = 'x').value")).toEqual([
      { kind: 'element', name: 'Patient' },
      { kind: 'element', name: 'extension' },
    ]);
    expect(elementPathSteps('')).toEqual([]);
  });
});
