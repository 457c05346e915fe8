import { afterEach, describe, expect, it, vi } from 'vitest';
import type { ExpressionEnvironment } from './definitions/expressions/CompiledExpression.js';
import type { FhirResource } from './fhir/FhirResource.js';
import { createExpressionEngine, expressions, ExpressionUndecided } from './fhirpath.js';

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

const observation: FhirResource = frozen({
  resourceType: 'Observation',
  id: 'o1',
  contained: [{ resourceType: 'Practitioner', id: 'p1', name: [{ family: 'Voorbeeld' }] }],
  status: 'final',
  code: { coding: [{ system: 'http://loinc.org', code: '718-7' }] },
  performer: [{ reference: '#p1' }],
  valueQuantity: { value: 8.1, system: 'http://unitsofmeasure.org', code: 'mmol/L' },
  component: [{ code: { text: 'deel' }, valueInteger: 3 }],
});

function environment(changes: Partial<ExpressionEnvironment> = {}): ExpressionEnvironment {
  return {
    resource: observation,
    rootResource: observation,
    resolve: (reference) =>
      reference === '#p1' ? (observation['contained'] as FhirResource[])[0] : 'out-of-scope',
    conformsTo: () => undefined,
    memberOf: () => undefined,
    ...changes,
  };
}

function evaluate(
  expression: string,
  type = 'Observation',
  value: unknown = observation,
  extra?: unknown,
  surroundings = environment(),
): boolean | undefined {
  const compiled = expressions.compile(expression, type, 'R4');
  if (typeof compiled !== 'function') throw new Error(JSON.stringify(compiled));
  return compiled(value, extra, surroundings);
}

function undecided(run: () => unknown): ExpressionUndecided {
  try {
    run();
  } catch (error) {
    if (error instanceof ExpressionUndecided) return error;
    throw error;
  }
  throw new Error('It was decided.');
}

describe('expressions', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each([
    ["status = 'final'", true],
    ["status = 'amended'", false],
    ['note.text = 1', undefined],
    ['value is Quantity', true],
    ["value.ofType(Quantity).code = 'mmol/L'", true],
    ['performer.resolve().name.exists()', true],
    ['performer.resolve() is Practitioner', true],
    ["%resource.id = 'o1' and %rootResource.id = 'o1' and %context.id = 'o1'", true],
    ['component', true],
    ["status.matches('^[a-z]+$')", true],
    ["status.matchesFull('fin')", false],
    ["status.replaceMatches('f', 'F') = 'Final'", true],
  ])('evaluates %s', (expression, expected) => {
    expect(evaluate(expression)).toBe(expected);
  });

  it('evaluates on parts of a resource', () => {
    expect(
      evaluate("value > 2 and code.text = 'deel'", 'Observation.component', {
        code: { text: 'deel' },
        valueInteger: 3,
      }),
    ).toBe(true);
    expect(evaluate("system = 'x'", 'Coding', { system: 'y' })).toBe(false);
  });

  it('knows the extensions of a primitive', () => {
    const extra = { extension: [{ url: 'urn:x', valueCode: 'unknown' }] };
    expect(evaluate("extension('urn:x').exists() and hasValue().not()", 'code', undefined, extra)).toBe(true);
    expect(evaluate("$this = 'a' and extension('urn:x').exists()", 'code', 'a', extra)).toBe(true);
    expect(evaluate('htmlChecks()', 'xhtml', '<div xmlns="http://www.w3.org/1999/xhtml">a</div>')).toBe(true);
  });

  it('leaves its input as it was', () => {
    expect(evaluate("code.coding.where(system = 'http://loinc.org')")).toBe(true);
    expect(Reflect.ownKeys((observation['code'] as { coding: object[] }).coding[0] ?? {})).toEqual([
      'system',
      'code',
    ]);
  });

  it('prints nothing', () => {
    const log = vi.spyOn(console, 'log');
    expect(evaluate("status.trace('s').exists()")).toBe(true);
    expect(log).not.toHaveBeenCalled();
  });

  it('compiles once', () => {
    const engine = createExpressionEngine({ maxExpressions: 2 });
    const compile = (expression: string): unknown => engine.compile(expression, 'Observation', 'R4');
    const first = compile('status.exists()');
    expect(compile('status.exists()')).toBe(first);
    compile('code.exists()');
    compile('subject.exists()');
    expect(compile('status.exists()')).not.toBe(first);
  });

  it.each([
    ["a.intersect({'11','12'})", { unusable: 'does-not-parse', position: 13, found: "'11'" }],
    ['status or', { unusable: 'does-not-parse', position: 9, found: '' }],
    [
      "status.exists() and\n status.matches('^(?=a)')",
      { unusable: 'pattern-unsafe', position: 36, found: '^(?=a)' },
    ],
    ["status.replaceMatches('\\\\s+$', '')", { unusable: 'pattern-unsafe', position: 22, found: '\\s+$' }],
  ])('refuses %s', (expression, expected) => {
    expect(expressions.compile(expression, 'Observation', 'R4')).toEqual(expected);
  });

  it.each([
    ['foo.bar()', 'expression-failed', 'bar'],
    ['now() > today()', 'expression-failed', 'clock'],
    ["status.matches('^(?=' & 'a)')", 'expression-failed', 'pattern'],
    ["'#p2'.resolve().exists()", 'reference-out-of-scope', undefined],
    ["performer.resolve().conformsTo('urn:profile')", 'definition-unknown', 'urn:profile'],
    ["code.memberOf('urn:set')", 'value-set-unknown', 'urn:set'],
    ['component.code | code', 'expression-failed', 'several items'],
    ['status.repeat($this + 1).exists()', 'expression-failed', undefined],
  ])('does not decide %s', (expression, reason, subject) => {
    const error = undecided(() => evaluate(expression));
    expect([error.reason, error.subject]).toEqual([reason, subject]);
  });

  it('stops at its cap of steps', () => {
    const engine = createExpressionEngine({ maxSteps: 200 });
    const compiled = engine.compile(
      'descendants().all(%resource.descendants().exists())',
      'Observation',
      'R4',
    );
    const run = (): unknown =>
      typeof compiled === 'function' && compiled(observation, undefined, environment());
    expect(undecided(run).reason).toBe('limit-reached');
  });

  it('never quotes the record when it fails', () => {
    const error = undecided(() => evaluate('component.code.text.length() + code.coding.code > 1'));
    expect(error.message).toBe('expression-failed');
  });

  it('evaluates within an evaluation', () => {
    const inner = environment({ conformsTo: () => evaluate("status = 'final'") });
    expect(
      evaluate("conformsTo('urn:profile') and status.exists()", 'Observation', observation, undefined, inner),
    ).toBe(true);
  });

  it('tells the releases apart', () => {
    const data = { resourceType: 'Condition', onsetAge: { value: 5 } };
    const compiled = expressions.compile('onset is Age', 'Condition', 'STU3');
    expect(typeof compiled === 'function' && compiled(data, undefined, environment())).toBe(true);
  });
});
