/**
 * Invariants as compiled functions beside the `fhirpath` package (each expression compiled once, with the model of
 * the release), interleaved in one run.
 *
 *     npx tsx bench/expressions.ts [rounds]
 *
 * The data is made up: laboratory results of nobody.
 */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { ExpressionEnvironment } from '../src/definitions/expressions/CompiledExpression.js';
import { r4Expressions } from '../src/definitions/tables/r4.expressions.js';
import { stu3Expressions } from '../src/definitions/tables/stu3.expressions.js';
import type { FhirResource } from '../src/fhir/FhirResource.js';
import { readStructures } from '../scripts/expressions/buildExpressionTables.js';
import { corrections } from '../scripts/expressions/corrections.js';
import { createFhirModel } from '../scripts/expressions/FhirModel.js';
import { parseExpression } from '../scripts/expressions/parseExpression.js';
import { publishedExpressions } from '../scripts/expressions/publishedExpressions.js';
import { createFocusGenerator } from '../test/expressions/generateFocus.js';
import { seeded } from '../test/expressions/mutate.js';
import { createOracle } from '../test/expressions/oracle.js';

type Evaluate = (data: unknown, variables: object) => unknown;
interface Engine {
  compile(
    expression: string | { base: string; expression: string },
    model: unknown,
    options: object,
  ): Evaluate;
}
const require = createRequire(import.meta.url);
const engine = require('fhirpath') as Engine;
const model: unknown = require('fhirpath/fhir-context/r4');
const silent = { traceFn: () => undefined };

const rounds = Number(process.argv[2] ?? 9);
const observation = {
  resourceType: 'Observation',
  id: 'hb-1',
  meta: { profile: ['http://nictiz.nl/fhir/StructureDefinition/nl-core-LaboratoryTestResult'] },
  text: { status: 'generated', div: '<div xmlns="http://www.w3.org/1999/xhtml">Hb 8,1 mmol/L</div>' },
  status: 'final',
  category: [{ coding: [{ system: 'http://snomed.info/sct', code: '275711006' }] }],
  code: { coding: [{ system: 'http://loinc.org', code: '718-7' }], text: 'Hemoglobine' },
  subject: { reference: 'Patient/p1', display: 'Patient 1' },
  effectiveDateTime: '2026-01-15T10:30:00+01:00',
  valueQuantity: { value: 8.1, unit: 'mmol/L', system: 'http://unitsofmeasure.org', code: 'mmol/L' },
  component: [{ code: { coding: [{ system: 'http://loinc.org', code: '4544-3' }] }, valueInteger: 1 }],
};
const withContained = {
  ...observation,
  contained: [{ resourceType: 'Organization', id: 'lab', name: 'Laboratorium Voorbeeld' }],
  performer: [{ reference: '#lab' }],
};
const bundle = {
  resourceType: 'Bundle',
  type: 'searchset',
  entry: Array.from({ length: 1000 }, (_, index) => ({
    fullUrl: `https://xis.example/fhir/Observation/hb-${index}`,
    resource: { ...observation, id: `hb-${index}`, meta: { versionId: '1' } },
    search: { mode: 'match' },
  })),
};

const surroundings = {
  resolve: () => undefined,
  conformsTo: () => true,
  memberOf: () => true,
};

const dom3 = corrections.find(({ keys }) => keys.includes('dom-3'));
const cases: readonly (readonly [
  key: string,
  type: string,
  expression: string,
  focus: unknown,
  extra?: unknown,
])[] = [
  ['ele-1', 'Quantity', 'hasValue() or (children().count() > id.count())', observation.valueQuantity],
  ['ele-1', 'code', 'hasValue() or (children().count() > id.count())', 'final'],
  ['ext-1', 'Extension', 'extension.exists() != value.exists()', { url: 'urn:x', valueString: 'a' }],
  ['dom-2', 'Observation', 'contained.contained.empty()', observation],
  ['dom-3', 'Observation', dom3?.published ?? '', observation],
  ['dom-3, 1 contained', 'Observation', dom3?.published ?? '', withContained],
  [
    'dom-4',
    'Observation',
    'contained.meta.versionId.empty() and contained.meta.lastUpdated.empty()',
    observation,
  ],
  ['dom-5', 'Observation', 'contained.meta.security.empty()', observation],
  ['dom-6', 'Observation', 'text.`div`.exists()', observation],
  [
    'ref-1',
    'Reference',
    "reference.startsWith('#').not() or (reference.substring(1).trace('url') in %rootResource.contained.id.trace('ids'))",
    observation.subject,
  ],
  [
    'per-1',
    'Period',
    'start.hasValue().not() or end.hasValue().not() or (start <= end)',
    { start: '2026-01-15T10:30:00+01:00', end: '2026-01-16T10:30:00+01:00' },
  ],
  [
    'per-1, other zone',
    'Period',
    'start.hasValue().not() or end.hasValue().not() or (start <= end)',
    { start: '2026-01-15T10:30:00+01:00', end: '2026-01-16T09:30:00Z' },
  ],
  ['qty-3', 'Quantity', 'code.empty() or system.exists()', observation.valueQuantity],
  ['obs-6', 'Observation', 'dataAbsentReason.empty() or value.empty()', observation],
  [
    'obs-7',
    'Observation',
    'value.empty() or component.code.where(coding.intersect(%resource.code.coding).exists()).empty()',
    observation,
  ],
  ['bdl-1', 'Bundle', "total.empty() or (type = 'searchset') or (type = 'history')", bundle],
  [
    'bdl-3, 1,000 entries',
    'Bundle',
    "entry.all(request.exists() = (%resource.type = 'batch' or %resource.type = 'transaction' or %resource.type = 'history'))",
    bundle,
  ],
  [
    'bdl-7, 1,000 entries',
    'Bundle',
    "(type = 'history') or entry.where(fullUrl.exists()).select(fullUrl&resource.meta.versionId).isDistinct()",
    bundle,
  ],
];

console.log(`Node ${process.version}, median of ${rounds} rounds, nanoseconds per evaluation\n`);
console.log(`${'invariant'.padEnd(22)} ${'compiled'.padStart(12)} ${'fhirpath'.padStart(14)}   times`);
for (const [key, type, expression, focus] of cases) {
  const evaluate = r4Expressions.find(expression, type);
  if (typeof evaluate !== 'function') throw new Error(`${key} is not compiled`);
  const resource = (type === 'Bundle' ? bundle : observation) as FhirResource;
  const environment: ExpressionEnvironment = { ...surroundings, resource, rootResource: resource };
  const text = key.startsWith('dom-3') ? (dom3?.corrected ?? '') : expression;
  const interpret = engine.compile(
    /^[A-Z]/.test(type) && type in { Bundle: 1, Observation: 1 } ? text : { base: type, expression: text },
    model,
    silent,
  );
  const copy = structuredClone(focus);
  const variables = { resource: structuredClone(resource), rootResource: structuredClone(resource) };
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    times[0].push(nanoseconds(() => evaluate(focus, undefined, environment)));
    times[1].push(nanoseconds(() => interpret(copy, variables)));
  }
  const [ours, theirs] = times.map(median) as [number, number];
  const ratio = Math.round(theirs / ours).toLocaleString('en');
  console.log(`${key.padEnd(22)} ${format(ours)} ${format(theirs).padStart(14)}   ${ratio}`);
}

const packages = new URL('../../shared/fhir/packages/', import.meta.url).pathname;
if (existsSync(packages)) await measureAll(packages);

/** Every invariant of the packages on data made for it, which holds what it asks about. */
async function measureAll(folder: string): Promise<void> {
  for (const [release, structures] of await readStructures(folder)) {
    const fhirModel = createFhirModel(structures);
    const table = release === 'R4' ? r4Expressions : stu3Expressions;
    const oracle = createOracle(release, fhirModel, { ...surroundings, htmlChecks: () => true });
    const measured: { expression: string; ours: number; theirs: number }[] = [];
    for (const [expression, types] of publishedExpressions(structures, fhirModel)) {
      const type = [...types].find((each) => fhirModel.concreteTypes.has(each));
      const evaluate = type === undefined ? undefined : table.find(expression, type);
      if (type === undefined || typeof evaluate !== 'function') continue;
      const known = corrections.find(
        (each) => each.published === expression && each.releases.includes(release),
      );
      const text = known?.corrected ?? expression;
      const random = seeded(expression.length);
      const generate = createFocusGenerator(parseExpression(text), type, {
        model: fhirModel,
        random,
        valueless: 'none',
      });
      const foci = Array.from({ length: 20 }, generate);
      const copies = structuredClone(foci);
      const asked = foci.map((focus) => ({ focus, environment: { ...surroundings, ...focus } }));
      const ours = nanoseconds(() => {
        for (const { focus, environment } of asked)
          sink(attempt(() => evaluate(focus.value, focus.extra, environment)));
      });
      const theirs = nanoseconds(() => {
        for (const focus of copies) sink(oracle(text, focus));
      });
      measured.push({ expression, ours: ours / foci.length, theirs: theirs / foci.length });
    }
    const times = measured.map(({ theirs, ours }) => theirs / ours);
    console.log(`\n${release}: ${measured.length} invariants, each on 20 foci made for it`);
    console.log(`  compiled   median ${format(median(measured.map(({ ours }) => ours)))} ns`);
    console.log(`  fhirpath   median ${format(median(measured.map(({ theirs }) => theirs)))} ns`);
    console.log(
      `  fhirpath takes ${Math.round(median(times))} times as long (median); least ${Math.round(Math.min(...times))} times`,
    );
    console.log('  the slowest compiled:');
    for (const { expression, ours, theirs } of measured.toSorted((a, b) => b.ours - a.ours).slice(0, 8)) {
      console.log(`  ${format(ours)} ${format(theirs)}   ${expression.slice(0, 90)}`);
    }
  }
}

/**
 * Warms up for five milliseconds, then times some twenty batches of about half a millisecond and takes the one at a
 * quarter from the fastest: other work on the machine makes batches slower, never faster.
 */
function nanoseconds(run: () => unknown): number {
  let count = 0;
  const start = performance.now();
  while (performance.now() - start < 5) {
    sink(run());
    count++;
  }
  const size = Math.max(1, Math.round(count / 10));
  const batches = Array.from({ length: count < 20 ? 3 : 20 }, () => {
    const from = performance.now();
    for (let index = 0; index < size; index++) sink(run());
    return ((performance.now() - from) * 1e6) / size;
  });
  return batches.toSorted((a, b) => a - b)[Math.floor(batches.length / 4)] ?? NaN;
}

/** The result, or nothing where the expression can't be decided. */
function attempt(evaluate: () => unknown): unknown {
  try {
    return evaluate();
  } catch {
    return undefined;
  }
}

/** Results that nobody reads may be left out by the engine that runs this. */
function sink(value: unknown): void {
  if (value === cases) throw new Error('an invariant gave the bench itself');
}

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

function format(value: number): string {
  return (value < 100 ? value.toFixed(1) : Math.round(value).toLocaleString('en')).padStart(12);
}
