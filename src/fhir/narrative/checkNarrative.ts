import type { NarrativeProblem } from './NarrativeProblem.js';
import { narrativeAttributes, narrativeElementAttributes, narrativeElements } from './narrativeVocabulary.js';

const xhtmlNamespace = 'http://www.w3.org/1999/xhtml';
const maxProblems = 100;

const reference = /&(?:#\d{1,7};|#x[0-9A-Fa-f]{1,6};|([A-Za-z][A-Za-z0-9]{0,31});)?/g;
const numericReference = /&#(?:x0*([0-9a-f]{1,6})|0*(\d{1,7}));?/gi;
const xmlEntities: ReadonlySet<string> = new Set(['amp', 'apos', 'gt', 'lt', 'quot']);
/** Schemes that make a viewer run what the address holds. */
const activeScheme = /^(?:javascript|vbscript|data:text\/html)/i;

const [exclamation, doubleQuote, singleQuote, slash, equals, above, question] = [33, 34, 39, 47, 61, 62, 63];

/**
 * Checks the `div` of a narrative (`Narrative.div` as JSON holds it): well-formed XML with a `div` in the XHTML
 * namespace as its root, elements and attributes that the specification allows, no scripts, and some content.
 * Problems come in order of place, at most 100. Source: HL7 FHIR, Narrative, txt-1 and txt-2.
 */
export function checkNarrative(text: string): readonly NarrativeProblem[] {
  const problems: NarrativeProblem[] = [];
  /** Names of the open elements, each with its namespace behind it. */
  const open: string[] = [];
  const hasReferences = text.includes('&');
  let hasContent = false;
  let hasRoot = false;

  let position = 0;
  while (position < text.length) {
    const bracket = text.indexOf('<', position);
    const end = bracket < 0 ? text.length : bracket;
    if (end > position) readText(position, end);
    if (bracket < 0) break;
    const after = readMarkup(bracket);
    if (after < 0) {
      report('not-well-formed', '<', bracket);
      return problems;
    }
    position = after;
  }
  finish();
  return problems;

  function finish(): void {
    if (open.length > 0) report('not-well-formed', open.at(-2) ?? '', text.length);
    else if (!hasRoot) report('root-not-div', '', 0);
    if (!hasContent) report('no-content', '', 0);
  }

  function report(kind: NarrativeProblem['kind'], name: string, offset: number): void {
    if (problems.length < maxProblems) problems.push({ kind, name, offset });
  }

  function readText(start: number, end: number): void {
    if (hasReferences) checkReferences(start, end);
    if (hasContent && open.length > 0) return;
    const first = skipBlanks(start);
    if (first >= end) return;
    if (open.length === 0) report('not-well-formed', text.charAt(first), first);
    else hasContent = true;
  }

  function checkReferences(start: number, end: number): void {
    for (const found of text.slice(start, end).matchAll(reference)) {
      const offset = start + found.index;
      if (found[0] === '&') report('not-well-formed', '&', offset);
      else if (found[1] !== undefined && !xmlEntities.has(found[1])) {
        report('entity-not-allowed', found[1], offset);
      }
    }
  }

  /** Whatever starts at `<`; gives where it ends, or -1 when it is not well-formed. */
  function readMarkup(start: number): number {
    const next = text.charCodeAt(start + 1);
    if (next === slash) return readEndTag(start);
    if (next !== exclamation && next !== question) return readStartTag(start);
    if (text.startsWith('<!--', start)) return endOf('-->', start + 4);
    if (text.startsWith('<![CDATA[', start)) {
      const end = endOf(']]>', start + 9);
      if (end < 0 || open.length === 0) return -1;
      hasContent ||= text.slice(start + 9, end - 3).trim() !== '';
      return end;
    }
    report('declaration-not-allowed', text.slice(start, start + 2), start);
    return endOf('>', start);
  }

  function endOf(mark: string, from: number): number {
    const at = text.indexOf(mark, from);
    return at < 0 ? -1 : at + mark.length;
  }

  function readEndTag(start: number): number {
    const nameEnd = skipName(start + 2);
    open.pop();
    const name = open.pop();
    if (name?.length !== nameEnd - start - 2 || !text.startsWith(name, start + 2)) return -1;
    const end = skipBlanks(nameEnd);
    return text.charCodeAt(end) === above ? end + 1 : -1;
  }

  function readStartTag(start: number): number {
    const nameEnd = skipName(start + 1);
    if (nameEnd === start + 1) return -1;
    const name = text.slice(start + 1, nameEnd);
    const outer = open.at(-1);
    let namespace = outer ?? '';
    let seen: Set<string> | undefined;
    let at = nameEnd;
    for (;;) {
      const next = skipBlanks(at);
      const code = text.charCodeAt(next);
      if (code === above || code === slash) {
        at = next;
        break;
      }
      const attributeEnd = skipName(next);
      if (next === at || attributeEnd === next) return -1;
      const attribute = text.slice(next, attributeEnd);
      if (seen?.has(attribute) === true) return -1;
      (seen ??= new Set()).add(attribute);
      const equalsAt = skipBlanks(attributeEnd);
      const quoteAt = skipBlanks(equalsAt + 1);
      const quote = text.charCodeAt(quoteAt);
      if (text.charCodeAt(equalsAt) !== equals || (quote !== doubleQuote && quote !== singleQuote)) return -1;
      const valueEnd = text.indexOf(quote === doubleQuote ? '"' : "'", quoteAt + 1);
      if (valueEnd < 0 || text.slice(quoteAt, valueEnd).includes('<')) return -1;
      if (attribute === 'xmlns') namespace = text.slice(quoteAt + 1, valueEnd);
      else checkAttribute(name, attribute, next, quoteAt + 1, valueEnd);
      at = valueEnd + 1;
    }
    const empty = text.charCodeAt(at) === slash;
    if (empty && text.charCodeAt(++at) !== above) return -1;
    if (outer === undefined) {
      if (hasRoot) return -1;
      hasRoot = true;
      if (name !== 'div') report('root-not-div', name, start);
    }
    if (namespace !== outer && namespace !== xhtmlNamespace) report('wrong-namespace', namespace, start);
    if (!narrativeElements.has(name)) report('element-not-allowed', name, start);
    if (name === 'img') hasContent = true;
    if (!empty) open.push(name, namespace);
    return at + 1;
  }

  function checkAttribute(element: string, attribute: string, at: number, start: number, end: number): void {
    if (hasReferences) checkReferences(start, end);
    if (narrativeAttributes.has(attribute)) return;
    const name = `${element}.${attribute}`;
    if (!narrativeElementAttributes.has(name)) report('attribute-not-allowed', name, at);
    else if ((attribute === 'href' || attribute === 'src') && isActive(text.slice(start, end))) {
      report('active-address', name, at);
    }
  }

  function skipBlanks(from: number): number {
    let at = from;
    for (let code = text.charCodeAt(at); code === 32 || (code >= 9 && code <= 13);)
      code = text.charCodeAt(++at);
    return at;
  }

  /** Past letters, digits, `_`, `-`, `.`, `:` and whatever is not ASCII; names that start otherwise are in no list. */
  function skipName(from: number): number {
    let at = from;
    while (isNameCode(text.charCodeAt(at))) at++;
    return at;
  }
}

function isNameCode(code: number): boolean {
  return (
    (code >= 97 && code <= 122) ||
    (code >= 65 && code <= 90) ||
    (code >= 48 && code <= 58) ||
    code === 45 ||
    code === 46 ||
    code === 95 ||
    code > 127
  );
}

/** Browsers pass over blanks and controls in an address, and undo references before they read it. */
function isActive(address: string): boolean {
  const decoded = address.replace(numericReference, (_, hexadecimal?: string, decimal?: string) => {
    const code = hexadecimal === undefined ? Number(decimal) : parseInt(hexadecimal, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : '';
  });
  return activeScheme.test(decoded.replace(/[\0-\x20]+/g, ''));
}
