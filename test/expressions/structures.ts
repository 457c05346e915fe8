import type { FhirResource } from '../../src/fhir/FhirResource.js';

/** A small part of R4, enough to compile expressions without the packages; names and types are those of R4. */
export const structures: readonly FhirResource[] = [
  primitive('boolean'),
  primitive('integer'),
  primitive('decimal'),
  primitive('string'),
  primitive('code', 'string'),
  primitive('uri'),
  primitive('canonical', 'uri'),
  primitive('date'),
  primitive('dateTime'),
  primitive('time'),
  primitive('id', 'string'),
  complex('Element', { id: 'string', extension: 'Extension*' }),
  complex('Extension', {
    url: 'uri',
    'value[x]': 'string|boolean|code|integer|dateTime|Coding|Quantity|Period',
  }),
  complex('Coding', { system: 'uri', code: 'code', display: 'string' }),
  complex('CodeableConcept', { coding: 'Coding*', text: 'string' }),
  complex('Quantity', { value: 'decimal', unit: 'string', system: 'uri', code: 'code' }),
  complex('Period', { start: 'dateTime', end: 'dateTime' }),
  complex('Reference', { reference: 'string', display: 'string' }),
  complex('HumanName', { family: 'string', given: 'string*' }),
  resource('Resource', {}),
  resource('DomainResource', { contained: 'Resource*', extension: 'Extension*' }),
  resource('Patient', {
    contained: 'Resource*',
    extension: 'Extension*',
    active: 'boolean',
    name: 'HumanName*',
    birthDate: 'date',
    'deceased[x]': 'boolean|dateTime',
    generalPractitioner: 'Reference*',
    managingOrganization: 'Reference',
    contact: { relationship: 'CodeableConcept*', name: 'HumanName' },
  }),
  resource('Observation', {
    contained: 'Resource*',
    extension: 'Extension*',
    status: 'code',
    category: 'CodeableConcept*',
    code: 'CodeableConcept',
    subject: 'Reference',
    'effective[x]': 'dateTime|Period',
    'value[x]': 'Quantity|CodeableConcept|string|boolean|integer|dateTime',
    component: { code: 'CodeableConcept', 'value[x]': 'Quantity|CodeableConcept|string|boolean|integer' },
  }),
  resource('Practitioner', { name: 'HumanName*' }),
  resource('Questionnaire', {
    contained: 'Resource*',
    item: { linkId: 'string', type: 'code', item: '#Questionnaire.item' },
  }),
];

interface Elements {
  readonly [name: string]: string | Elements;
}

function primitive(name: string, base = 'Element'): FhirResource {
  return structure(name, 'primitive-type', base, { id: 'string', extension: 'Extension*', value: name });
}

function complex(name: string, elements: Elements): FhirResource {
  return structure(name, 'complex-type', name === 'Element' ? undefined : 'Element', {
    id: 'string',
    extension: 'Extension*',
    ...elements,
  });
}

function resource(name: string, elements: Elements): FhirResource {
  const base = name === 'Resource' ? undefined : name === 'DomainResource' ? 'Resource' : 'DomainResource';
  return structure(name, 'resource', base, { id: 'id', ...elements });
}

/** `*` behind a type says that it repeats; backbone elements do. `#` refers to the element that defines it. */
function structure(name: string, kind: string, base: string | undefined, elements: Elements): FhirResource {
  const element: object[] = [{ path: name }];
  const add = (parent: string, children: Elements): void => {
    for (const [child, types] of Object.entries(children)) {
      const path = `${parent}.${child}`;
      if (typeof types !== 'string') {
        element.push({ path, max: '*', type: [{ code: 'BackboneElement' }] });
        add(path, { id: 'string', extension: 'Extension*', ...types });
      } else if (types.startsWith('#')) element.push({ path, max: '*', contentReference: types });
      else {
        const repeats = types.endsWith('*');
        const codes = (repeats ? types.slice(0, -1) : types).split('|');
        element.push({ path, max: repeats ? '*' : '1', type: codes.map((code) => ({ code })) });
      }
    }
  };
  add(name, elements);
  return {
    resourceType: 'StructureDefinition',
    url: `http://hl7.org/fhir/StructureDefinition/${name}`,
    type: name,
    kind,
    abstract: /^(?:Element|Resource|DomainResource)$/.test(name),
    derivation: 'specialization',
    ...(base !== undefined && { baseDefinition: `http://hl7.org/fhir/StructureDefinition/${base}` }),
    snapshot: { element },
  };
}

/** A profile that asks expressions of a path. */
export function profile(type: string, path: string, expressions: readonly string[]): FhirResource {
  const constraint = expressions.map((expression, index) => ({
    key: `c-${index}`,
    severity: 'error',
    expression,
  }));
  return {
    resourceType: 'StructureDefinition',
    url: `http://example.org/StructureDefinition/${path}`,
    type,
    kind: 'resource',
    derivation: 'constraint',
    differential: { element: [{ path, constraint }] },
  };
}
