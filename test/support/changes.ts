import type { ElementChange } from '../../src/keten/elements/ElementChange.js';

/** A simple value that is another one. */
export function value(name: string, before: unknown, after: unknown): ElementChange {
  return { of: 'value', path: `X.${name}`, name, before, after };
}

/** A code that is another one. */
export function code(name: string, before: string, after: string, sameMeaning = false): ElementChange {
  return { of: 'code', path: `X.${name}.coding[0].code`, name, before, after, sameMeaning };
}

/** Something that is there on one side only. */
export function presence(name: string, before: unknown, after: unknown, twin = false): ElementChange {
  return { of: 'presence', path: `X.${name}`, name, before, after, twin };
}

/** A reference that leads elsewhere, or nowhere. */
export function reference(leads: 'elsewhere' | 'nowhere'): ElementChange {
  return {
    of: 'reference',
    path: 'X.subject.reference',
    name: 'subject',
    before: 'Patient/1',
    after: 'Patient/2',
    leads,
  };
}
