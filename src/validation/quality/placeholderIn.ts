import type { TextKind } from './ResourceContent.js';
import { textSigns } from './textSigns.js';

/** A filler: a text as a whole, or a part of one. */
interface Placeholder {
  readonly found: string;
  readonly whole: boolean;
}

/** Texts that as a whole stand for nothing, in lower case; no names of persons, and no answers such as ‘geen’. */
const fillers: ReadonlySet<string> = new Set([
  '(null)',
  '<null>',
  '[null]',
  '[object object]',
  'asdf',
  'default',
  'description',
  'dit is een test',
  'blabla',
  'display',
  'dummy',
  'foo',
  'foobar',
  'invullen',
  'lorem ipsum',
  'nan',
  'no description',
  'not set',
  'null',
  'null null',
  'nullflavor',
  'omschrijving',
  'placeholder',
  'qwerty',
  'sample text',
  'string',
  'tbd',
  'test',
  'test test',
  'test tekst',
  'test123',
  'testdata',
  'testtekst',
  'testtest',
  'this is a test',
  'todo',
  'undefined',
  'undefined undefined',
  'voorbeeldtekst',
]);

/** Null flavors, which say in a code why there is nothing; as words they say nothing. */
const nullFlavors: ReadonlySet<string> = new Set(['ASKU', 'NASK', 'UNK']);

/** A surname or place may well be one of the others. */
const fillersOfNames: ReadonlySet<string> = new Set([
  '(null)',
  '<null>',
  '[object object]',
  'null',
  'null null',
  'undefined',
  'undefined undefined',
]);

const longest = 24;
const shown = 24;
const longestTemplate = 10_000;

const longestPrompt = 60;

/** What a form or Word shows until something is filled in. */
const prompt =
  /^\s?(?:(?:voer|vul|typ) hier\b.{1,20}\btekst\b.{0,20}|klik (?:hier|of tik)\b.{1,30}\btekst\b.{0,20}|click (?:here|or tap)\b.{1,20}\btext\b.{0,10}|[[<(](?:vul in|(?:nader )?in te vullen|invullen)[\])>])\s?$/i;

/** Only dashes, dots, question marks and the like. */
const signsOnly = /^[-\u2010-\u2015_.?…/\\|#\s]+$/;
const crosses = /^x{3,}$/i;
/** A date of which nothing is known. */
const noDate = /^0{1,4}(?<sign>[-/.])0{1,2}\k<sign>0{1,4}$/;
const template =
  /\$\{[^{}]{0,80}\}|<<[^<>]{1,60}>>|\[\[[^[\]]{1,60}\]\]|(?:^|\s)%[sd](?:\s|$)|\{\{[^{}]{0,80}\}\}|<%=?[^%]{0,80}%>|\[object Object\]|^lorem ipsum\b|^\{\d\}$|#(?:REF|N\/A|VALUE|NAME|DIV\/0)[!?]?$/i;

interface PlaceholderContext {
  readonly kind: TextKind;
  /** Bits of {@link textSigns}. */
  readonly signs: number;
  /** True for the value of a result, of which `-` may be one. */
  readonly answer?: boolean;
}

/** The filler that a text is or holds; undefined when it holds none. */
export function placeholderIn(
  value: string,
  { kind, signs, answer = false }: PlaceholderContext,
): Placeholder | undefined {
  const text = value.length <= longest ? value.trim() : '';
  if (text !== '') {
    const known = kind === 'name' ? fillersOfNames : fillers;
    if (known.has(text.toLowerCase())) return { found: text, whole: true };
    if (!answer && (signs & (textSigns.letter | textSigns.digit)) === 0 && signsOnly.test(text)) {
      return { found: text, whole: true };
    }
    if (kind !== 'name' && (crosses.test(text) || noDate.test(text) || nullFlavors.has(text)))
      return { found: text, whole: true };
  }
  if (value.length <= longestPrompt && kind !== 'name' && prompt.test(value))
    return { found: value, whole: true };
  if (value.length < longestTemplate && hasTemplateMark(value, signs) && template.test(value)) {
    return { found: value.slice(0, shown), whole: false };
  }
  return undefined;
}

function hasTemplateMark(value: string, signs: number): boolean {
  return (signs & (textSigns.templateMark | textSigns.below)) !== 0 || /^lorem/i.test(value);
}
