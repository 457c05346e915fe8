import { isRecord } from '../../foundation/isRecord.js';
import type { KeptPatterns } from './keptPatterns.js';

const withPattern: ReadonlySet<string> = new Set(['matches', 'matchesFull', 'replaceMatches']);

/** The first literal pattern in a parsed expression that can't be used in bounded time, with its place. */
export function findUnsafePattern(
  tree: unknown,
  expression: string,
  patterns: KeptPatterns,
): { readonly position: number; readonly found: string } | undefined {
  if (!isRecord(tree)) return undefined;
  const children: readonly unknown[] = Array.isArray(tree['children']) ? (tree['children'] as unknown[]) : [];
  if (tree['type'] === 'FunctionInvocation' && withPattern.has(String(tree['text']))) {
    const [call] = children;
    const literal =
      isRecord(call) && Array.isArray(call['children']) ? literalIn(call['children'][1]) : undefined;
    if (literal !== undefined) {
      const found = unescape(literal.slice(1, -1));
      const pattern = patterns(found);
      if (pattern === undefined || (tree['text'] === 'replaceMatches' && pattern.replace === undefined)) {
        return { position: expression.indexOf(literal, offsetOf(tree['start'], expression)), found };
      }
    }
  }
  for (const child of children) {
    const unsafe = findUnsafePattern(child, expression, patterns);
    if (unsafe !== undefined) return unsafe;
  }
  return undefined;
}

/** The string literal that is the first argument, and nothing else. */
function literalIn(parameters: unknown): string | undefined {
  for (let node = parameters; isRecord(node);) {
    if (node['type'] === 'StringLiteral') return String(node['text']);
    const children: unknown = node['children'];
    if (!Array.isArray(children) || (node['type'] !== 'ParamList' && children.length !== 1)) return undefined;
    node = children[0] as unknown;
  }
  return undefined;
}

/** Line and column, both from 1, as an offset from 0. */
function offsetOf(start: unknown, expression: string): number {
  if (!isRecord(start)) return 0;
  const before = expression.split('\n').slice(0, Number(start['line']) - 1);
  return before.reduce((sum, line) => sum + line.length + 1, 0) + Number(start['column']) - 1;
}

function unescape(text: string): string {
  const controls: Readonly<Record<string, string>> = { f: '\f', n: '\n', r: '\r', t: '\t' };
  return text.replace(/\\(u[0-9a-fA-F]{4}|.)/g, (_, escaped: string) =>
    escaped.length > 1 ? String.fromCharCode(parseInt(escaped.slice(1), 16)) : (controls[escaped] ?? escaped),
  );
}
