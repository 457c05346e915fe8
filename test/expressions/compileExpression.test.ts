import { describe, expect, it } from 'vitest';
import type { ExpressionEnvironment } from '../../src/definitions/expressions/CompiledExpression.js';
import type { ExpressionTable } from '../../src/definitions/expressions/ExpressionTable.js';
import { ExpressionUndecided } from '../../src/definitions/expressions/ExpressionUndecided.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { buildExpressions } from '../../scripts/expressions/buildExpressions.js';
import { createFhirModel } from '../../scripts/expressions/FhirModel.js';
import { createOracle } from './oracle.js';
import { runGenerated } from './runGenerated.js';
import { profile, structures } from './structures.js';

const patient: FhirResource = {
  resourceType: 'Patient',
  id: 'p1',
  contained: [
    { resourceType: 'Practitioner', id: 'h1', name: [{ family: 'Huisarts' }] },
    { resourceType: 'Practitioner', id: 'h2' },
  ],
  extension: [
    { url: 'urn:a', valueString: 'x' },
    { url: 'urn:b', valueQuantity: { value: 5, system: 'http://unitsofmeasure.org', code: 'mg' } },
  ],
  active: true,
  name: [
    {
      family: 'Voorbeeld',
      given: ['Anna', 'Bea', 'Anna'],
      _given: [null, { extension: [{ url: 'urn:g', valueCode: 'IN' }] }],
    },
    { family: 'Ander', _family: { extension: [{ url: 'urn:f', valueString: 'van' }] } },
  ],
  birthDate: '1970-03-31',
  deceasedDateTime: '2026-01-15T10:00:00+01:00',
  generalPractitioner: [{ reference: '#h1' }, { reference: '#h2' }],
  managingOrganization: { reference: 'Organization/1' },
  contact: [{ relationship: [{ coding: [{ system: 's', code: 'c' }] }], name: { family: 'Contact' } }],
};

const cases: readonly (readonly [expression: string, expected: boolean | undefined])[] = [
  // existence
  ['name.exists()', true],
  ["name.exists(family = 'Ander')", true],
  ["name.exists(family = 'Geen')", false],
  ['name.all(family.exists())', true],
  ['name.all(given.exists())', false],
  ['name.family.count() = 2', true],
  ['name.given.count() = 3', true],
  ['name.given.distinct().count() = 2', true],
  ['name.given.isDistinct()', false],
  ['name.family.isDistinct()', true],
  ['name.isDistinct()', true],
  ["name.given.subsetOf('Anna' | 'Bea' | 'Cor')", true],
  ["('Anna' | 'Bea').supersetOf(name.given)", true],
  ["name.select(family = 'Ander').anyTrue()", true],
  ["name.select(family = 'Ander').allTrue()", false],
  ["name.select(family = 'Geen').allFalse()", true],
  ["name.select(family = 'Ander').anyFalse()", true],
  ['active.hasValue()', true],
  ['name.hasValue()', false],
  ['name.first().family.hasValue()', true],
  // filtering and subsetting
  ["name.where(given.exists()).family = 'Voorbeeld'", true],
  ["name.where($index = 1).family = 'Ander'", true],
  ["name.select(family & '.') = ('Voorbeeld.' | 'Ander.')", true],
  ["name[1].family = 'Ander'", true],
  ['name[5].family.exists()', false],
  ["name.given.first() = 'Anna'", true],
  ["name.family.last() = 'Ander'", true],
  ['name.given.tail().count() = 2', true],
  ['name.given.skip(2).count() = 1', true],
  ['name.given.take(2).count() = 2', true],
  ["name.given.take(2).skip(1) = 'Bea'", true],
  ["contact.single().name.family = 'Contact'", true],
  ["name.family.exclude('Ander') = 'Voorbeeld'", true],
  ["name.given.intersect('Anna' | 'Cor').count() = 1", true],
  ['name.given.combine(name.family).count() = 5', true],
  ['name.given.union(name.family).count() = 4', true],
  ['(name.given | name.family).count() = 4', true],
  ['contact.relationship.coding.intersect(contact.relationship.coding).exists()', true],
  // membership and equality
  ["'Anna' in name.given", true],
  ["name.given contains 'Cor'", false],
  ['name.family contains name.family.first()', true],
  ['name.given = name.given', true],
  ["name.given = 'Anna'", false],
  ["name.given != 'Anna'", true],
  ["contact.name.family = 'Contact'", true],
  ["birthDate = 'x'", false],
  ['active = true', true],
  ["active = 'true'", false],
  ['contact = contact', true],
  ['name[0] = name[1]', false],
  ["{} = 'a'", undefined],
  ["(name.given = 'Anna') = false", true],
  // comparison and arithmetic
  ['name.count() > 1', true],
  ['name.count() + 1 = 3', true],
  ['name.count() * 2 - 1 = 3', true],
  ['birthDate < @1971-01-01', true],
  ['birthDate > @1970', undefined],
  ['birthDate = @1970-03-31', true],
  ['birthDate = @1970-03', undefined],
  ['deceased.ofType(dateTime) > @2026-01-15T08:00:00Z', true],
  ["extension.where(url = 'urn:b').value.ofType(Quantity).value >= 5", true],
  ['-1 < 0', true],
  ["'a' + 'b' = 'ab'", true],
  ["'a' < 'b'", true],
  // logic in three values
  ['active and active.not()', false],
  ['{} or true', true],
  ['{} or false', undefined],
  ['{} and false', false],
  ['{} and true', undefined],
  ['false implies {}', true],
  ['{} implies true', true],
  ['{} implies false', undefined],
  ['true xor active', false],
  ['{} xor true', undefined],
  ['{}.not()', undefined],
  ['birthDate and active', true],
  ['iif(active, true, false)', true],
  ['iif(active.not(), true)', undefined],
  ['name.iif(empty(), false, count() = 2)', true],
  // types and choices
  ['deceased.exists()', true],
  ['deceased is dateTime', true],
  ['deceased is boolean', false],
  ['(deceased as dateTime).exists()', true],
  ['deceased.as(boolean).exists()', false],
  ['deceasedDateTime.exists()', true],
  ['deceased.ofType(FHIR.dateTime).exists()', true],
  ['Patient.active', true],
  ['%resource is Patient', true],
  ['contained.ofType(Practitioner).count() = 2', true],
  ['contained.ofType(Observation).exists()', false],
  ['active is System.Boolean', false],
  ["extension.value.ofType(string) = 'x'", true],
  ["'a' is String", true],
  // FHIR
  ["extension('urn:a').value = 'x'", true],
  ["extension('urn:c').exists()", false],
  ["name.family.extension('urn:f').exists()", true],
  ["name.given.extension('urn:g').value = 'IN'", true],
  ['contact.children().count() = 2', true],
  ["descendants().where(reference = '#h1').exists()", true],
  ['descendants().ofType(code).exists()', true],
  ["descendants().code contains 'c'", true],
  ['generalPractitioner.resolve().count() = 2', true],
  ["generalPractitioner.resolve().name.family = 'Huisarts'", true],
  ['generalPractitioner.first().resolve() is Practitioner', true],
  ['generalPractitioner.reference.select($this.substring(1)).subsetOf(%rootResource.contained.id)', true],
  ["%context.id = 'p1' and %resource.id = %rootResource.id", true],
  ["%ucum = 'http://unitsofmeasure.org' and %sct.exists() and %loinc.exists() and %`vs-x`.exists()", true],
  ["name.trace('n').exists()", true],
  // texts
  ["birthDate.toString().startsWith('1970')", true],
  ["birthDate.toString().endsWith('31')", true],
  ["contact.name.family.contains('tac')", true],
  ["contact.name.family.matches('^C[a-z]+$')", true],
  ["contact.name.family.matches('x')", false],
  ["contact.name.family.replaceMatches('[ac]', '') = 'Contt'", true],
  ["contact.name.family.replace('ta', '$&') = 'Con$&ct'", true],
  ["contact.name.family.substring(3) = 'tact'", true],
  ["contact.name.family.substring(3, 2) = 'ta'", true],
  ['contact.name.family.substring(30).empty()', true],
  ["contact.name.family.indexOf('t') = 3", true],
  ['contact.name.family.length() = 7', true],
  ["contact.name.family.upper() = 'CONTACT' and contact.name.family.lower() = 'contact'", true],
  ["'12'.toInteger() = 12 and 'a'.toInteger().empty() and '1.5'.toDecimal() = 1.5", true],
  ["('a' & {}) = 'a'", true],
  ["('a' + {}).empty()", true],
];

/** What the oracle says otherwise, and why ours is right. */
const notTheOracle: ReadonlyMap<string, string> = new Map([
  ["contact.name.family.replace('ta', '$&') = 'Con$&ct'", 'the oracle takes the substitution for a pattern'],
  [
    "('Anna' | 'Bea').supersetOf(name.given)",
    'the oracle holds that the longer collection is no subset, whatever is double in it',
  ],
  [
    "%ucum = 'http://unitsofmeasure.org' and %sct.exists() and %loinc.exists() and %`vs-x`.exists()",
    'the oracle knows %ucum only',
  ],
]);

const environment: ExpressionEnvironment = {
  resource: patient,
  rootResource: patient,
  resolve: (reference) => {
    if (!reference.startsWith('#')) return 'out-of-scope';
    return (patient['contained'] as FhirResource[]).find((each) => each['id'] === reference.slice(1));
  },
  conformsTo: (_, canonical) => (canonical === 'urn:unknown' ? undefined : canonical === 'urn:yes'),
  memberOf: (_, canonical) => (canonical === 'urn:unknown' ? undefined : canonical === 'urn:yes'),
};

const model = createFhirModel(structures);
const oracle = createOracle('R4', model, {
  resolve: (_, reference) => {
    const found = environment.resolve(reference);
    return typeof found === 'object' ? found : undefined;
  },
  conformsTo: () => true,
  memberOf: () => true,
  htmlChecks: () => true,
});

function tableOf(type: string, path: string, expressions: readonly string[]): ExpressionTable {
  const { text, leftOut } = buildExpressions([...structures, profile(type, path, expressions)], 'R4');
  expect(leftOut).toEqual([]);
  return runGenerated(text);
}

function evaluator(table: ExpressionTable, expression: string, type = 'Patient') {
  const found = table.find(expression, type);
  if (typeof found !== 'function') throw new Error(`${expression}: ${JSON.stringify(found)}`);
  return found;
}

describe('compiled expressions', () => {
  const table = tableOf(
    'Patient',
    'Patient',
    cases.map(([expression]) => expression),
  );

  it.each(cases)('%s is %s', (expression, expected) => {
    expect(evaluator(table, expression)(patient, undefined, environment)).toBe(expected);
    if (notTheOracle.has(expression)) return;
    const focus = {
      type: 'Patient',
      value: patient,
      extra: undefined,
      resource: patient,
      rootResource: patient,
    };
    const verdict = oracle(expression, structuredClone(focus));
    expect(verdict).toBe(expected === undefined ? 'empty' : String(expected));
  });

  it('repeat over a tree, each item once', () => {
    const expressions = [
      'repeat(item).linkId.isDistinct()',
      'repeat(item).count() = 4',
      'descendants().linkId.isDistinct()',
    ];
    const questionnaires = tableOf('Questionnaire', 'Questionnaire', expressions);
    const tree = (last: string): FhirResource => ({
      resourceType: 'Questionnaire',
      item: [{ linkId: '1', item: [{ linkId: '1.1', item: [{ linkId: '1.1.1' }] }] }, { linkId: last }],
    });
    const verdicts = (last: string): unknown =>
      expressions.map((each) =>
        evaluator(questionnaires, each, 'Questionnaire')(tree(last), undefined, environment),
      );
    expect(verdicts('2')).toEqual([true, true, true]);
    expect(verdicts('1.1')).toEqual([false, true, false]);
  });

  it('serve primitives with their extensions', () => {
    const expressions = [
      "hasValue() or extension('urn:x').exists()",
      'children().count() > id.count()',
      "$this in ('a' | 'b')",
    ];
    const codes = tableOf('Observation', 'Observation.status', expressions);
    const extra = { extension: [{ url: 'urn:x', valueString: 'y' }] };
    const verdicts = (value: unknown, beside: unknown): unknown =>
      expressions.map((each) => evaluator(codes, each, 'code')(value, beside, environment));
    expect(verdicts('a', undefined)).toEqual([true, false, true]);
    expect(verdicts(undefined, extra)).toEqual([true, true, undefined]);
    expect(verdicts('c', { id: 'x' })).toEqual([true, false, false]);
  });

  it('serve the types of a choice, and backbone elements by their path', () => {
    const choice = tableOf('Observation', 'Observation.effective[x]', [
      'start.exists() or $this is dateTime',
    ]);
    expect(choice.find('start.exists() or $this is dateTime', 'Period')).toBeTypeOf('function');
    expect(choice.find('start.exists() or $this is dateTime', 'Quantity')).toBeUndefined();
    const component = tableOf('Observation', 'Observation.component', [
      'value.exists() or code.text.exists()',
    ]);
    expect(component.find('value.exists() or code.text.exists()', 'Observation.component')).toBeTypeOf(
      'function',
    );
  });

  it('serve any type where the names mean the same on all', () => {
    const expression = 'extension.exists() implies id.exists()';
    expect(tableOf('Observation', 'Observation', [expression]).find(expression, 'Coding')).toBeTypeOf(
      'function',
    );
  });
});

describe('what can not be decided', () => {
  const expressions = [
    'managingOrganization.resolve().exists()',
    'managingOrganization.resolve().exists() or active',
    'managingOrganization.resolve().exists() and active.not()',
    'managingOrganization.resolve() is Practitioner',
    'managingOrganization.resolve().ofType(Practitioner).exists()',
    'managingOrganization.resolve().name.exists()',
    'managingOrganization.resolve().iif(empty(), true, is(Practitioner).not())',
    "conformsTo('urn:yes')",
    "conformsTo('urn:no')",
    "conformsTo('urn:unknown')",
    "name.first().family.memberOf('urn:yes')",
    "name.first().family.memberOf('urn:unknown')",
    "name.family.startsWith('V')",
    'contact.single().exists() and name.single().exists()',
    'today() > birthDate',
    "name.family.startsWith('V') or active",
    "name.family.startsWith('V') and active.not()",
  ];
  const table = tableOf('Patient', 'Patient', expressions);
  const verdict = (expression: string, value = patient): unknown => {
    try {
      return evaluator(table, expression)(value, undefined, environment);
    } catch (error) {
      if (error instanceof ExpressionUndecided) return error.reason;
      throw error;
    }
  };

  it.each([
    ['managingOrganization.resolve().exists()', 'reference-out-of-scope'],
    ['managingOrganization.resolve().exists() or active', true],
    ['managingOrganization.resolve().exists() and active.not()', false],
    ['managingOrganization.resolve().name.exists()', 'reference-out-of-scope'],
    ["conformsTo('urn:yes')", true],
    ["conformsTo('urn:no')", false],
    ["conformsTo('urn:unknown')", 'definition-unknown'],
    ["name.first().family.memberOf('urn:yes')", true],
    ["name.first().family.memberOf('urn:unknown')", 'value-set-unknown'],
    ["name.family.startsWith('V')", 'expression-failed'],
    ['contact.single().exists() and name.single().exists()', 'expression-failed'],
    ['today() > birthDate', 'expression-failed'],
    ["name.family.startsWith('V') or active", true],
    ["name.family.startsWith('V') and active.not()", false],
  ])('%s: %s', (expression, expected) => {
    expect(verdict(expression)).toBe(expected);
  });

  it('tells the type of a resource out of scope by its reference', () => {
    const is = 'managingOrganization.resolve() is Practitioner';
    const of = 'managingOrganization.resolve().ofType(Practitioner).exists()';
    const to = (reference: string): FhirResource => ({ ...patient, managingOrganization: { reference } });
    expect(verdict(is, to('Practitioner/1'))).toBe(true);
    expect(verdict(is, to('https://xis.example/fhir/Observation/1/_history/2'))).toBe(false);
    expect(verdict(is, to('urn:uuid:0f9bb8c5-8d3c-4c8f-9d2c-2a1d6a6f3f10'))).toBe('reference-out-of-scope');
    expect(verdict(is, to('https://xis.example/Thing/1'))).toBe('reference-out-of-scope');
    expect(verdict(of, to('Practitioner/1'))).toBe(true);
    expect(verdict(of, to('Patient/1'))).toBe(false);
  });

  it('goes on when both branches agree', () => {
    const expression = 'managingOrganization.resolve().iif(empty(), true, is(Practitioner).not())';
    const to = (reference: string): FhirResource => ({ ...patient, managingOrganization: { reference } });
    expect(verdict(expression, to('Patient/1'))).toBe(true);
    expect(verdict(expression, to('Practitioner/1'))).toBe('reference-out-of-scope');
  });
});

describe('what can not be used', () => {
  it.each([
    ['active or', { unusable: 'does-not-parse', position: 9, found: '' }],
    ['name.foo()', { unusable: 'unknown-function', position: 5, found: 'foo' }],
    ["name.family.matches('\\\\bx')", { unusable: 'pattern-unsafe', position: 20, found: '\\bx' }],
  ])('%s', (expression, expected) => {
    expect(tableOf('Patient', 'Patient', [expression]).find(expression, 'Patient')).toEqual(expected);
  });

  it('leaves to an engine what it does not know', () => {
    const { text, leftOut } = buildExpressions(
      [...structures, profile('Patient', 'Patient', ['name.given.join() = active'])],
      'R4',
    );
    expect(leftOut).toEqual([
      { expression: 'name.given.join() = active', type: 'Patient', reason: "not-supported: 'join' at 11" },
    ]);
    expect(runGenerated(text).find('name.given.join() = active', 'Patient')).toBeUndefined();
  });
});

describe('malformed data', () => {
  const table = tableOf(
    'Patient',
    'Patient',
    cases.map(([expression]) => expression),
  );

  it.each([
    [
      'texts for elements',
      {
        resourceType: 'Patient',
        name: 'x',
        contact: 'y',
        deceasedDateTime: {},
        extension: 'z',
        contained: 'c',
        active: 'true',
      },
    ],
    [
      'nulls',
      {
        resourceType: 'Patient',
        name: [null, { given: [null] }],
        contact: [null],
        extension: [null],
        contained: [null],
        generalPractitioner: [null],
      },
    ],
    [
      'numbers',
      {
        resourceType: 'Patient',
        name: 1,
        contact: [2],
        birthDate: 3,
        generalPractitioner: [{ reference: 4 }],
      },
    ],
    [
      'arrays for single elements',
      { resourceType: 'Patient', birthDate: ['1970'], active: [true], managingOrganization: [{}] },
    ],
    [
      'single elements for arrays',
      { resourceType: 'Patient', name: { given: 'x' }, contact: { name: [] }, extension: { url: 'urn:a' } },
    ],
    ['nothing', null],
    ['no object', 'Patient'],
  ])('%s: no expression throws anything but ExpressionUndecided', (_, value) => {
    const resource = patient;
    for (const [expression] of cases) {
      try {
        evaluator(table, expression)(value, undefined, {
          ...environment,
          resource,
          rootResource: value as FhirResource,
        });
      } catch (error) {
        expect(error).toBeInstanceOf(ExpressionUndecided);
      }
    }
  });
});
