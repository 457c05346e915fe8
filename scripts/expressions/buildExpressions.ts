import { compareStrings } from '../../src/foundation/compareStrings.js';
import type { FhirResource } from '../../src/fhir/FhirResource.js';
import type { Release } from '../../src/fhir/Release.js';
import type { Node } from './Ast.js';
import { compileExpression } from './compileExpression.js';
import { corrections } from './corrections.js';
import { Emitter } from './Emitter.js';
import { ExpressionSyntaxError } from './ExpressionSyntaxError.js';
import type { FhirModel } from './FhirModel.js';
import { createFhirModel } from './FhirModel.js';
import { NotCompilable } from './NotCompilable.js';
import { parseExpression } from './parseExpression.js';
import { publishedExpressions } from './publishedExpressions.js';
import { helperModules } from './helperModules.js';

/** An expression that is in no table, so that an engine must evaluate it. */
export interface LeftOut {
  readonly expression: string;
  readonly type: string;
  readonly reason: string;
}

/** A generated module and what it lacks. */
export interface BuiltExpressions {
  readonly text: string;
  readonly leftOut: readonly LeftOut[];
  /** How many expressions there are, and on how many focus types in all. */
  readonly counts: { readonly expressions: number; readonly focuses: number; readonly functions: number };
}

/** One function of the table with the types that it serves; none means any. */
interface Row {
  readonly expression: string;
  readonly types: readonly string[];
  readonly text: string;
}

/** Compiles every invariant of the structures to the module `tables/<release>.expressions.ts`. */
export function buildExpressions(structures: readonly FhirResource[], release: Release): BuiltExpressions {
  const model = createFhirModel(structures);
  const emitter = new Emitter();
  const published = publishedExpressions(structures, model);
  const rows: Row[] = [];
  const unusable: string[] = [];
  const leftOut: LeftOut[] = [];
  let focuses = 0;
  for (const expression of [...published.keys()].sort(compareStrings)) {
    const types = [...(published.get(expression) ?? [])].sort(compareStrings);
    focuses += types.length;
    try {
      const tree = parseExpression(correctedText(expression, release));
      rows.push(...compileRows(expression, tree, types, { model, emitter, leftOut }));
    } catch (error) {
      unusable.push(unusableRow(expression, error));
    }
  }
  return {
    text: moduleText(release, rows, unusable, emitter),
    leftOut,
    counts: { expressions: published.size, focuses, functions: rows.length },
  };
}

function correctedText(expression: string, release: Release): string {
  const found = corrections.find(
    ({ published, releases }) => published === expression && releases.includes(release),
  );
  return found?.corrected ?? expression;
}

/** One function for any type where the names mean the same on all of them, else one per group of equal code. */
function compileRows(
  expression: string,
  tree: Node,
  types: readonly string[],
  { model, emitter, leftOut }: { model: FhirModel; emitter: Emitter; leftOut: LeftOut[] },
): readonly Row[] {
  const general = attempt(() => compileExpression(tree, model.concreteTypes, { model, emitter }));
  if (!(general instanceof NotCompilable) && general.uniform) {
    return [{ expression, types: [], text: general.text }];
  }
  const typesByText = new Map<string, string[]>();
  for (const type of types) {
    const compiled = attempt(() => compileExpression(tree, new Set([type]), { model, emitter }));
    if (!(compiled instanceof NotCompilable)) {
      const known = typesByText.get(compiled.text) ?? [];
      typesByText.set(compiled.text, [...known, type]);
    } else if (compiled.reason === 'not-supported') {
      leftOut.push({ expression, type, reason: compiled.message });
    } else throw compiled;
  }
  return Array.from(typesByText, ([text, group]) => ({ expression, types: group, text }));
}

function attempt<T>(compile: () => T): T | NotCompilable {
  try {
    return compile();
  } catch (error) {
    if (error instanceof NotCompilable) return error;
    throw error;
  }
}

function unusableRow(expression: string, error: unknown): string {
  if (error instanceof ExpressionSyntaxError) {
    return unusableText(expression, 'does-not-parse', error.position, error.found);
  }
  if (error instanceof NotCompilable)
    return unusableText(expression, error.reason, error.position, error.found);
  throw error;
}

function unusableText(expression: string, unusable: string, position: number, found: string): string {
  return `  [${JSON.stringify(expression)}, ${JSON.stringify({ unusable, position, found })}],`;
}

function moduleText(
  release: Release,
  rows: readonly Row[],
  unusable: readonly string[],
  emitter: Emitter,
): string {
  const typeLists = new Map<string, string>();
  const lines = rows.map(({ expression, types, text }) => {
    const list = types.join(' ');
    let name = JSON.stringify(list);
    if (types.length > 10) typeLists.set(list, (name = typeLists.get(list) ?? `t${typeLists.size}`));
    return `  [${JSON.stringify(expression)}, ${name}, ${text}],`;
  });
  const declarations = emitter.declarationsFor(lines);
  const body = [
    ...Array.from(typeLists, ([list, name]) => `const ${name} = ${JSON.stringify(list)};`),
    ...declarations,
    '',
    `/** The invariants of FHIR ${release} and of the Nictiz and MedMij packages for it, as functions. */`,
    `export const ${release.toLowerCase()}Expressions = /* @__PURE__ */ createExpressionTable('${release}', [`,
    ...lines,
    '], [',
    ...unusable,
    ']);',
    '',
  ].join('\n');
  return [
    '// Generated by `npx tsx scripts/expressions/build.ts ../shared/fhir/packages` from the constraints of the FHIR packages; see NOTICE for their owners.',
    ...importLines(body),
    '',
    body,
  ].join('\n');
}

function importLines(body: string): readonly string[] {
  const types = ['Raw', 'RawEnvironment'].filter((name) => new RegExp(`\\b${name}\\b`).test(body));
  const lines = [
    `import { createExpressionTable } from '../expressions/createExpressionTable.js';`,
    ...(types.length > 0 ? [`import type { ${types.join(', ')} } from '../expressions/Raw.js';`] : []),
    ...(/\bRawNode\b/.test(body) ? [`import type { RawNode } from '../expressions/nodes.js';`] : []),
    ...(/\bMembers\b/.test(body) ? [`import type { Members } from '../expressions/membersOf.js';`] : []),
    ...(/\bTruth\b/.test(body) ? [`import type { Truth } from '../expressions/logic.js';`] : []),
  ];
  for (const [module, helpers] of helperModules) {
    const used = helpers.filter((helper) => new RegExp(`\\b${helper}\\b(?=[(,)])`).test(body));
    if (used.length > 0) lines.push(`import { ${used.join(', ')} } from '${module}';`);
  }
  return lines;
}
