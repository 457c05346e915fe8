import fhirpath from 'fhirpath';
import r4Model from 'fhirpath/fhir-context/r4/index.js';
import stu3Model from 'fhirpath/fhir-context/stu3/index.js';
import { invariant } from '../../foundation/invariant.js';
import type { Release } from '../../fhir/Release.js';
import type { CompiledExpression, ExpressionEnvironment } from '../expressions/CompiledExpression.js';
import type { ExpressionEngine, UnusableExpression } from '../expressions/ExpressionTable.js';
import { ExpressionUndecided } from '../expressions/ExpressionUndecided.js';
import { dataOf, engineFunctions } from './engineFunctions.js';
import { findUnsafePattern } from './findUnsafePattern.js';
import { keptPatterns } from './keptPatterns.js';

/** How much an engine may do and keep. */
export interface ExpressionEngineOptions {
  /** Steps and intermediate items that one evaluation may take; 100,000 unless given. */
  readonly maxSteps?: number;
  /** Expressions that stay compiled; 500 unless given. */
  readonly maxExpressions?: number;
}

type Model = Parameters<typeof fhirpath.compile>[1];

const models: Readonly<Record<Release, unknown>> = { STU3: stu3Model, R4: r4Model };

/** Evaluates on data or on nodes of the package; gives nodes and values of FHIRPath. */
type Evaluate = (input: unknown, variables: Readonly<Record<string, unknown>>) => readonly unknown[];

type MakeEvaluator = (path: string | { base: string; expression: string }) => Evaluate;

/** One evaluation under way. A `conformsTo` in it may start another. */
interface Run {
  readonly environment: ExpressionEnvironment;
  steps: number;
}

/**
 * Makes an engine on the `fhirpath` package, for expressions that are in no table. It never changes its input,
 * prints nothing, asks no server, and gives the same answer to the same question: `now()` and its like are
 * undecided, as is what exceeds its cap. Patterns that can't be tested in bounded time are refused.
 */
export function createExpressionEngine(options: ExpressionEngineOptions = {}): ExpressionEngine {
  const { maxSteps = 100_000, maxExpressions = 500 } = options;
  const compiled = new Map<string, CompiledExpression | UnusableExpression>();
  const patterns = keptPatterns();
  const runs: Run[] = [];
  const releases = {
    STU3: createRelease('STU3'),
    R4: createRelease('R4'),
  };

  return {
    compile: (expression, type, release) => {
      const key = `${release} ${type} ${expression}`;
      const known = compiled.get(key);
      if (known !== undefined) return known;
      const made = compileExpression(expression, type, release);
      const [oldest] = compiled.keys();
      if (compiled.size >= maxExpressions && oldest !== undefined) compiled.delete(oldest);
      compiled.set(key, made);
      return made;
    },
  };

  function compileExpression(
    expression: string,
    type: string,
    release: Release,
  ): CompiledExpression | UnusableExpression {
    let tree: unknown;
    try {
      tree = fhirpath.parse(expression);
    } catch (error) {
      return { unusable: 'does-not-parse', ...placeOf(expression, error) };
    }
    const unsafe = findUnsafePattern(tree, expression, patterns);
    if (unsafe !== undefined) return { unusable: 'pattern-unsafe', ...unsafe };
    const evaluateFocus = focusEvaluator(expression, type, releases[release]);
    return (value, extra, environment) => {
      const { resource, rootResource } = environment;
      runs.push({ environment, steps: 0 });
      try {
        return truthOf(evaluateFocus(value, extra, { resource, rootResource }));
      } catch (error) {
        if (error instanceof ExpressionUndecided) throw error;
        throw new ExpressionUndecided('expression-failed', subjectOf(error));
      } finally {
        runs.pop();
      }
    };
  }

  /** What belongs to a release: its model, and functions whose nodes carry it. */
  function createRelease(release: Release): MakeEvaluator {
    const functions = engineFunctions({
      patterns,
      environment: () => {
        const run = runs.at(-1);
        invariant(run, 'Functions run within an evaluation.');
        return run.environment;
      },
      node: (resource) => itself(resource, {})[0],
    });
    const settings = {
      // Results stay nodes: otherwise each would be marked with its path, in the input.
      resolveInternalTypes: false,
      traceFn: () => undefined,
      debugger: countStep,
      userInvocationTable: functions,
    };
    const evaluator: MakeEvaluator = (path) =>
      fhirpath.compile(path, models[release] as Model, settings) as Evaluate;
    const itself = evaluator('$this');
    return evaluator;
  }

  function countStep(_context: unknown, _input: unknown, result: unknown): void {
    const run = runs.at(-1);
    if (run === undefined) return;
    run.steps += 1 + (Array.isArray(result) ? result.length : 0);
    if (run.steps > maxSteps) throw new ExpressionUndecided('limit-reached');
  }
}

/**
 * Evaluates an expression on a focus in the way that tells the package most of it. A primitive becomes the value of
 * an extension first, so that it has its type, id and extensions; `%context` is that extension when there is
 * nothing but extensions, which the package gives no node of their own.
 */
function focusEvaluator(
  expression: string,
  type: string,
  evaluator: MakeEvaluator,
): (value: unknown, extra: unknown, variables: Readonly<Record<string, unknown>>) => readonly unknown[] {
  const onNode = evaluator(expression);
  const onElement = evaluator({ base: type, expression });
  if (!/^[a-z]/.test(type) || type === 'xhtml') {
    return (value, _, variables) => (isResource(value) ? onNode : onElement)(value, variables);
  }
  const name = `value${type.charAt(0).toUpperCase()}${type.slice(1)}`;
  const valueOf = evaluator({ base: 'Extension', expression: 'value' });
  const onExtension = evaluator({ base: 'Extension', expression: `value.select(\n${expression}\n)` });
  return (value, extra, variables) => {
    if (value === undefined || value === null) return onExtension({ [`_${name}`]: extra }, variables);
    const [node] = valueOf({ [name]: value, [`_${name}`]: extra }, {});
    return onNode(node, variables);
  };
}

function isResource(value: unknown): boolean {
  return typeof value === 'object' && value !== null && 'resourceType' in value;
}

/** The result where a boolean is asked: what is no boolean is true because it is there. */
function truthOf(result: readonly unknown[]): boolean | undefined {
  if (result.length > 1) throw new ExpressionUndecided('expression-failed', 'several items');
  const data = dataOf(result[0]);
  if (data === undefined || data === null) return undefined;
  return typeof data === 'boolean' ? data : true;
}

/** Which function is missing; anything else that the package says may quote the data. */
function subjectOf(error: unknown): string | undefined {
  const message = error instanceof Error ? error.message : String(error);
  return /^Not implemented: (\w{1,40})$/.exec(message)?.[1];
}

/** The package says line (from 1) and column (from 0) of the first mistake. */
function placeOf(expression: string, error: unknown): { position: number; found: string } {
  const message = error instanceof Error ? error.message : String(error);
  const place = /line: (\d+); column: (\d+)/.exec(message);
  const before = expression.split('\n').slice(0, Number(place?.[1] ?? 1) - 1);
  const position = before.reduce((sum, line) => sum + line.length + 1, 0) + Number(place?.[2] ?? 0);
  return { position, found: /^(?:\w+|'[^']*'|\S)/.exec(expression.slice(position))?.[0] ?? '' };
}
