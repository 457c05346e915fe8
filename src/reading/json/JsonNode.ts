import { isBlank } from '../text/skipBlanks.js';
import { char, endOfString, skipComment } from './characters.js';
import { readString } from './readString.js';

/** A value in JSON text that was found to hold what a path leads to; its contents are found when asked for. */
export interface JsonNode {
  /** Offset of its name, or of the value itself when it has none. */
  readonly at: number;
  /** Offset of the value. */
  readonly value: number;
  /** Filled when first looked through. */
  contents: JsonContents | undefined;
}

interface JsonContents {
  /** The last one of each name, as parsers have it. */
  readonly members: Map<string, JsonNode>;
  /** Offsets of the items of an array, and the nodes that were asked for. */
  readonly items: readonly number[];
  readonly itemNodes: Map<number, JsonNode>;
}

/** A node for the value at an offset. */
export function jsonNode(text: string, at: number, value: number): JsonNode {
  return { at, value: skipBlanksAndComments(text, value), contents: undefined };
}

/** The member of an object with a name. */
export function memberOf(text: string, node: JsonNode, name: string): JsonNode | undefined {
  return contentsOf(text, node).members.get(name);
}

/** The names of the members of an object. */
export function memberNames(text: string, node: JsonNode): Iterable<string> {
  return contentsOf(text, node).members.keys();
}

/** The item of an array with an index. */
export function itemOf(text: string, node: JsonNode, index: number): JsonNode | undefined {
  const { items, itemNodes } = contentsOf(text, node);
  const known = itemNodes.get(index);
  const offset = items[index];
  if (known !== undefined || offset === undefined) return known;
  const made = jsonNode(text, offset, offset);
  itemNodes.set(index, made);
  return made;
}

function contentsOf(text: string, node: JsonNode): JsonContents {
  node.contents ??= lookThrough(text, node.value);
  return node.contents;
}

/**
 * Finds the members or items of the object or array at an offset, without reading what is in them. Takes the
 * same liberties as the exact reader, so that places agree with it.
 */
function lookThrough(text: string, start: number): JsonContents {
  const members = new Map<string, JsonNode>();
  const items: number[] = [];
  const contents = { members, items, itemNodes: new Map<number, JsonNode>() };
  const opens = text.charCodeAt(start);
  if (opens !== char.openBrace && opens !== char.openBracket) return contents;
  for (let at = skipBlanksAndComments(text, start + 1); at < text.length;) {
    const code = text.charCodeAt(at);
    if (code === char.closeBrace || code === char.closeBracket) break;
    let value = at;
    if (opens === char.openBrace) {
      const nameEnd = skipValue(text, at);
      const colon = skipBlanksAndComments(text, nameEnd);
      if (text.charCodeAt(colon) !== char.colon) break;
      const node = jsonNode(text, at, colon + 1);
      members.set(nameAt(text, at, nameEnd), node);
      value = node.value;
    } else {
      items.push(at);
    }
    at = skipBlanksAndComments(text, skipValue(text, value));
    if (text.charCodeAt(at) !== char.comma) break;
    at = skipBlanksAndComments(text, at + 1);
  }
  return contents;
}

function nameAt(text: string, start: number, end: number): string {
  const quoted = isQuote(text.charCodeAt(start));
  return quoted ? (readString(text, start).value ?? '') : text.slice(start, end);
}

/** Offset behind the value at an offset: a string, an object or array as a whole, or a bare word. */
function skipValue(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (isQuote(code)) {
      at = endOfString(text, at);
      if (depth === 0) return Math.min(at + 1, text.length);
    } else if (code === char.openBrace || code === char.openBracket) {
      depth++;
    } else if (code === char.closeBrace || code === char.closeBracket) {
      if (depth === 0) return at;
      if (--depth === 0) return at + 1;
    } else if (code === char.slash) {
      const end = skipComment(text, at);
      if (depth === 0 && end > at) return at;
      if (end > at) at = end - 1;
    } else if (depth === 0 && (code === char.comma || code === char.colon || isBlank(code))) {
      return at;
    }
  }
  return text.length;
}

function isQuote(code: number): boolean {
  return code === char.quote || code === char.apostrophe;
}

function skipBlanksAndComments(text: string, start: number): number {
  for (let at = start; ;) {
    while (at < text.length && isBlank(text.charCodeAt(at))) at++;
    const end = skipComment(text, at);
    if (end === at) return at;
    at = end;
  }
}
