import { readdirSync, readFileSync } from 'node:fs';
import { posix, resolve } from 'node:path';
import ts from 'typescript';

/** One import statement of a source file. */
export interface SourceImport {
  /** Path within `src/` for a relative import, else the specifier as written. */
  readonly target: string;
  readonly relative: boolean;
  /** True when nothing of it is left at run time. */
  readonly typeOnly: boolean;
}

/** The imports of each file of `src/`, tests left out, by path within `src/`. */
export function readImportGraph(
  root = resolve(import.meta.dirname, '../../src'),
): ReadonlyMap<string, readonly SourceImport[]> {
  const graph = new Map<string, readonly SourceImport[]>();
  const files = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts') && !file.endsWith('.test-d.ts'))
    .sort();
  for (const file of files) graph.set(file, importsOf(file, readFileSync(resolve(root, file), 'utf8')));
  return graph;
}

/** The cycles among imports that exist at run time or in types, each as the files along it. */
export function findCycles(
  graph: ReadonlyMap<string, readonly SourceImport[]>,
): readonly (readonly string[])[] {
  const cycles: string[][] = [];
  const done = new Set<string>();
  const trail: string[] = [];
  const visit = (file: string): void => {
    const start = trail.indexOf(file);
    if (start !== -1) {
      cycles.push([...trail.slice(start), file]);
      return;
    }
    if (done.has(file)) return;
    trail.push(file);
    for (const { relative, target } of graph.get(file) ?? []) if (relative) visit(target);
    trail.pop();
    done.add(file);
  };
  for (const file of graph.keys()) visit(file);
  return cycles;
}

function importsOf(file: string, text: string): readonly SourceImport[] {
  const imports: SourceImport[] = [];
  const add = (specifier: ts.Expression | undefined, typeOnly: boolean): void => {
    if (specifier === undefined || !ts.isStringLiteral(specifier)) return;
    const relative = specifier.text.startsWith('.');
    const target = relative
      ? posix.join(posix.dirname(file), specifier.text).replace(/\.js$/, '.ts')
      : specifier.text;
    imports.push({ target, relative, typeOnly });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node)) {
      add(node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node.arguments[0], false);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node.argument.literal, true);
    }
    ts.forEachChild(node, visit);
  };
  // Generated tables are one long literal without imports; parsing them would only cost time.
  if (!file.includes('/tables/')) {
    ts.forEachChild(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022), visit);
  }
  return imports;
}
