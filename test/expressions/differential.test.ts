import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { compareStrings } from '../../src/foundation/compareStrings.js';
import { deepEqual } from '../../src/foundation/deepEqual.js';
import type { ExpressionEnvironment } from '../../src/definitions/expressions/CompiledExpression.js';
import type { ExpressionTable } from '../../src/definitions/expressions/ExpressionTable.js';
import { ExpressionUndecided } from '../../src/definitions/expressions/ExpressionUndecided.js';
import { r4Expressions } from '../../src/definitions/tables/r4.expressions.js';
import { stu3Expressions } from '../../src/definitions/tables/stu3.expressions.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import { isFhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import { checkNarrative } from '../../src/fhir/narrative/checkNarrative.js';
import { readStructures } from '../../scripts/expressions/buildExpressionTables.js';
import { corrections } from '../../scripts/expressions/corrections.js';
import type { FhirModel } from '../../scripts/expressions/FhirModel.js';
import { createFhirModel } from '../../scripts/expressions/FhirModel.js';
import { parseExpression } from '../../scripts/expressions/parseExpression.js';
import { publishedExpressions } from '../../scripts/expressions/publishedExpressions.js';
import type { Difference } from './differences.js';
import { alwaysHolding } from './alwaysHolding.js';
import { differences, explain } from './differences.js';
import type { Focus } from './foci.js';
import { fociOf } from './foci.js';
import { createFocusGenerator } from './generateFocus.js';
import { mutate, seeded } from './mutate.js';
import type { Surroundings, Verdict } from './oracle.js';
import { createOracle } from './oracle.js';

const shared = new URL('../../../shared/fhir/', import.meta.url).pathname;
/** How many foci of each type an expression is asked of; more is slower, not different. */
const perType = Number(process.env['PGO_KETEN_DIFFERENTIAL'] ?? 12);

describe.skipIf(!existsSync(`${shared}packages`))('compiled invariants against fhirpath', async () => {
  const structures = existsSync(`${shared}packages`) ? await readStructures(`${shared}packages`) : new Map();
  const explained = new Set<Difference>();

  describe.each(['STU3', 'R4'] as const)('%s', (release) => {
    const ofRelease = (structures.get(release) ?? []) as readonly FhirResource[];
    const model = createFhirModel(ofRelease);
    const published = publishedExpressions(ofRelease, model);
    const comparison = createComparison(release, model, explained);

    it('agree on data made for each expression', () => {
      for (const [expression, types] of published) {
        const tree = parsed(correctedText(expression, release));
        if (tree === undefined) continue;
        for (const type of sample([...types].filter((each) => isAsked(model, each)))) {
          const random = seeded(expression.length * 31 + type.length);
          for (const valueless of ['none', 'some'] as const) {
            const generate = createFocusGenerator(tree, type, { model, random, valueless });
            for (let count = 0; count < perType * (valueless === 'none' ? 3 : 1); count++) {
              const focus = generate();
              comparison.compare(expression, focus, structuredClone(focus));
            }
          }
        }
      }
      expect(comparison.unexplained()).toEqual([]);
      expect(comparison.compared).toBeGreaterThan(10_000);
    });

    it('agree on the corpora, and on what breaks in them', () => {
      const byType = new Map<string, string[]>();
      for (const [expression, types] of published) {
        for (const type of types) byType.set(type, [...(byType.get(type) ?? []), expression]);
      }
      const seen = new Map<string, number>();
      for (const [index, resource] of corpus(release).entries()) {
        for (const version of [resource, mutate(resource, index)]) {
          const copies = fociOf(structuredClone(version), model);
          for (const [place, focus] of fociOf(version, model).entries()) {
            const copy = copies[place];
            for (const expression of byType.get(focus.type) ?? []) {
              const key = `${focus.type} ${expression}`;
              const count = seen.get(key) ?? 0;
              if (count >= perType || copy === undefined) continue;
              seen.set(key, count + 1);
              comparison.compare(expression, focus, copy);
            }
          }
        }
      }
      expect(comparison.unexplained()).toEqual([]);
    });

    it('can be violated, all but those that are listed', () => {
      const holding: string[] = [];
      for (const [expression, types] of published) {
        const tree = parsed(correctedText(expression, release));
        const asked = sample([...types].filter((each) => isAsked(model, each)));
        if (tree === undefined || asked.length === 0 || comparison.isViolated(expression)) continue;
        const random = seeded(expression.length);
        const generators = asked.flatMap((type) =>
          (['none', 'some'] as const).map((valueless) =>
            createFocusGenerator(tree, type, { model, random, valueless }),
          ),
        );
        for (let count = 0; count < 5000 && !comparison.isViolated(expression); count++) {
          const focus = generators[count % generators.length]?.();
          if (focus !== undefined) comparison.compareWhenViolated(expression, focus);
        }
        if (!comparison.isViolated(expression)) holding.push(expression);
      }
      expect(comparison.unexplained()).toEqual([]);
      const listed = alwaysHolding.filter(({ releases }) => releases.includes(release));
      expect(holding.sort(compareStrings)).toEqual(
        listed.map((each) => each.expression).sort(compareStrings),
      );
    });
  });

  it('differ in each way that is listed', () => {
    expect(differences.filter((each) => !explained.has(each)).map(({ reason }) => reason)).toEqual([]);
  });
});

function createComparison(release: Release, model: FhirModel, explained: Set<Difference>) {
  const table: ExpressionTable = release === 'R4' ? r4Expressions : stu3Expressions;
  const surroundings = createSurroundings();
  const oracle = createOracle(release, model, surroundings);
  const open = new Map<string, unknown>();
  const verdicts = new Map<string, Set<Verdict>>();
  let compared = 0;

  return {
    compare: (expression: string, focus: Focus, copy: Focus): void => {
      const evaluate = table.find(expression, focus.type);
      if (typeof evaluate === 'object') return;
      const before = structuredClone(focus);
      const ours =
        evaluate === undefined
          ? 'missing'
          : ourVerdict(() => evaluate(focus.value, focus.extra, environmentOf(focus, surroundings)));
      if (!deepEqual(before, focus)) open.set(`${expression} changes its input`, focus.value);
      compared++;
      const theirs = oracle(correctedText(expression, release), copy);
      if (ours === 'missing' || ours === 'crash') {
        open.set(`${ours}: ${expression} on ${focus.type}`, focus.value);
        return;
      }
      const known = verdicts.get(expression) ?? new Set();
      verdicts.set(expression, known.add(ours));
      if (ours === theirs) return;
      const difference = explain(expression, focus, ours, theirs);
      if (difference !== undefined) explained.add(difference);
      else open.set(`ours ${ours}, theirs ${theirs}: ${expression}`, focus.value);
    },
    isViolated: (expression: string): boolean => verdicts.get(expression)?.has('false') === true,
    compareWhenViolated(expression: string, focus: Focus): void {
      const evaluate = table.find(expression, focus.type);
      if (typeof evaluate !== 'function') return;
      const ours = ourVerdict(() => evaluate(focus.value, focus.extra, environmentOf(focus, surroundings)));
      if (ours === 'false' || ours === 'crash') this.compare(expression, focus, structuredClone(focus));
    },
    unexplained: () => [...open],
    get compared() {
      return compared;
    },
  };
}

function ourVerdict(evaluate: () => boolean | undefined): Verdict | 'crash' {
  try {
    const result = evaluate();
    return result === undefined ? 'empty' : result ? 'true' : 'false';
  } catch (error) {
    return error instanceof ExpressionUndecided ? 'error' : 'crash';
  }
}

function createSurroundings(): Surroundings {
  return {
    resolve: ({ rootResource }, reference) => {
      const contained: unknown = rootResource['contained'];
      if (!reference.startsWith('#') || !Array.isArray(contained)) return undefined;
      return contained.filter(isFhirResource).find((each) => each['id'] === reference.slice(1));
    },
    conformsTo: (resource, profile) => checksum(profile + JSON.stringify(resource)) % 2 === 0,
    memberOf: (value, valueSet) => checksum(valueSet + JSON.stringify(value)) % 2 === 0,
    htmlChecks: (value) => checkNarrative(String(value)).length === 0,
  };
}

function environmentOf(focus: Focus, surroundings: Surroundings): ExpressionEnvironment {
  return {
    resource: focus.resource,
    rootResource: focus.rootResource,
    resolve: (reference) => surroundings.resolve(focus, reference) as FhirResource | undefined,
    conformsTo: (resource, profile) => surroundings.conformsTo(resource, profile),
    memberOf: (value, valueSet) => surroundings.memberOf(value, valueSet),
  };
}

function correctedText(expression: string, release: Release): string {
  const found = corrections.find((each) => each.published === expression && each.releases.includes(release));
  return found?.corrected ?? expression;
}

function parsed(expression: string): ReturnType<typeof parseExpression> | undefined {
  try {
    return parseExpression(expression);
  } catch {
    return undefined;
  }
}

/** Types that values have: abstract ones and logical models are only asked of in definitions. */
function isAsked(model: FhirModel, type: string): boolean {
  return model.concreteTypes.has(type);
}

/** Ten of many: what is asked of every type is the same function on each. */
function sample(types: readonly string[]): readonly string[] {
  const step = Math.ceil(types.length / 10);
  return types.filter((_, index) => index % step === 0);
}

function corpus(release: Release): readonly FhirResource[] {
  const folder = `${shared}fixtures/`;
  const files = readdirSync(folder).filter(
    (name) => name.startsWith(`${release.toLowerCase()}.`) && name.endsWith('.resources.ndjson.gz'),
  );
  const resources = files.sort(compareStrings).flatMap((name) => readLines(folder + name));
  const cases = readLines(`${shared}hl7-cases/cases.ndjson.gz`) as readonly {
    fhir?: unknown;
    input?: unknown;
  }[];
  const inputs = cases.filter(({ fhir }) => fhir === release).map(({ input }) => input);
  return [...resources, ...inputs].filter(isFhirResource);
}

function readLines(file: string): readonly unknown[] {
  const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n');
  return lines.filter((line) => line !== '').map((line) => JSON.parse(line) as unknown);
}

function checksum(text: string): number {
  let sum = 0;
  for (let index = 0; index < text.length; index++) sum = (sum * 31 + text.charCodeAt(index)) >>> 0;
  return sum;
}
