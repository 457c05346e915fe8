import { anyCharacter, characterSet, classEscapes, complement } from './characterSets.js';
import type { CharacterSet, Pattern } from './Pattern.js';

const controls: ReadonlyMap<string, number> = new Map([
  ['t', 9],
  ['n', 10],
  ['v', 11],
  ['f', 12],
  ['r', 13],
  ['0', 0],
]);
const bounds = /\{(\d{1,4})(?:(,)(\d{0,4}))?\}/y;
const hexadecimal = /x([0-9a-f]{2})|u([0-9a-f]{4})|u\{([0-9a-f]{1,6})\}/iy;
const maxDepth = 50;

/**
 * Parses what the regular expression dialects of Java, PCRE and JavaScript have in common, as the specifications
 * that FHIR builds on use them. Undefined for what is none or goes further: backreferences, lookaround, word
 * boundaries, Unicode properties, class subtraction.
 */
export function parsePattern(text: string): Pattern | undefined {
  const characters = Array.from(text);
  let next = 0;
  let depth = 0;
  try {
    const pattern = alternatives();
    return next === characters.length ? pattern : undefined;
  } catch (error) {
    if (error instanceof Unsupported) return undefined;
    throw error;
  }

  function accept(char: string): boolean {
    if (characters[next] !== char) return false;
    next++;
    return true;
  }

  function alternatives(): Pattern {
    if (++depth > maxDepth) throw new Unsupported();
    const first = sequence();
    const parts = [first];
    while (accept('|')) parts.push(sequence());
    depth--;
    return parts.length === 1 ? first : { kind: 'alternatives', parts };
  }

  function sequence(): Pattern {
    const parts: Pattern[] = [];
    while (next < characters.length && characters[next] !== '|' && characters[next] !== ')') {
      parts.push(repeated(atom()));
    }
    return { kind: 'sequence', parts };
  }

  function repeated(part: Pattern): Pattern {
    const range = repetition();
    if (range === undefined) return part;
    const [min, max] = range;
    if (max < min || part.kind === 'start' || part.kind === 'end') throw new Unsupported();
    const lazy = accept('?');
    // A second repetition is possessive or an error.
    if (repetition() !== undefined) throw new Unsupported();
    return { kind: 'repeat', part, min, max, lazy };
  }

  function repetition(): readonly [number, number] | undefined {
    if (accept('*')) return [0, Infinity];
    if (accept('+')) return [1, Infinity];
    if (accept('?')) return [0, 1];
    if (characters[next] !== '{') return undefined;
    const rest = characters.slice(next, next + 12).join('');
    bounds.lastIndex = 0;
    const found = bounds.exec(rest);
    if (found === null) throw new Unsupported();
    next += found[0].length;
    const min = Number(found[1]);
    return [min, found[2] === undefined ? min : found[3] === '' ? Infinity : Number(found[3])];
  }

  function atom(): Pattern {
    const char = characters[next++] ?? '';
    switch (char) {
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '.':
        return { kind: 'characters', set: anyCharacter };
      case '[':
        return { kind: 'characters', set: characterClass() };
      case '\\':
        return { kind: 'characters', set: escape() };
      case '(':
        return group();
      case '*':
      case '+':
      case '?':
      case '{':
        throw new Unsupported();
      default:
        // A closing bracket on its own is itself, as Java has it.
        return { kind: 'characters', set: single(char) };
    }
  }

  function group(): Pattern {
    const captures = !accept('?');
    if (!captures && !accept(':')) throw new Unsupported();
    const part = alternatives();
    if (!accept(')')) throw new Unsupported();
    return { kind: 'group', part, captures };
  }

  function characterClass(): CharacterSet {
    const negated = accept('^');
    const ranges: (readonly [number, number])[] = [];
    let first = true;
    while (first || characters[next] !== ']') {
      first = false;
      const start = member();
      const from = start[0]?.[0];
      if (
        characters[next] !== '-' ||
        characters[next + 1] === ']' ||
        !isSingle(start) ||
        from === undefined
      ) {
        ranges.push(...start);
        continue;
      }
      next++;
      const end = member();
      const to = end[0]?.[0];
      if (!isSingle(end) || to === undefined || to < from) throw new Unsupported();
      ranges.push([from, to]);
    }
    next++;
    const set = characterSet(ranges);
    return negated ? complement(set) : set;
  }

  function member(): CharacterSet {
    const char = characters[next++];
    // `[` and `&&` inside a class mean union and intersection in Java.
    if (char === undefined || char === '[' || (char === '&' && characters[next] === '&'))
      throw new Unsupported();
    return char === '\\' ? escape() : single(char);
  }

  function escape(): CharacterSet {
    const char = characters[next++];
    if (char === undefined) throw new Unsupported();
    const known = classEscapes.get(char);
    if (known !== undefined) return known;
    const control = controls.get(char);
    if (control !== undefined) return [[control, control]];
    hexadecimal.lastIndex = 0;
    const code = hexadecimal.exec(characters.slice(next - 1, next + 9).join(''));
    if (code !== null) {
      next += code[0].length - 1;
      const value = parseInt(code[1] ?? code[2] ?? code[3] ?? '', 16);
      return [[value, value]];
    }
    if (/[a-z1-9]/i.test(char)) throw new Unsupported();
    return single(char);
  }
}

/** The pattern goes further than what is parsed here. */
class Unsupported extends Error {}

function single(char: string): CharacterSet {
  const code = char.codePointAt(0) ?? 0;
  return [[code, code]];
}

function isSingle(set: CharacterSet): boolean {
  return set.length === 1 && set[0]?.[0] === set[0]?.[1];
}
