import type { RawEvidence } from '../../finding/createFinding.js';
import type { Evidence } from '../../finding/Finding.js';
import type { RuleMetadata } from '../../finding/RuleMetadata.js';
import type { ReadLimits } from '../ReadLimits.js';
import { shownName } from '../shownName.js';
import { tooDeep, tooManyValues } from '../text/contentFindings.js';
import { loneSurrogate } from '../text/encodingFindings.js';
import type { TextProblem } from '../TextProblem.js';
import { textProblem } from '../TextProblem.js';
import type { TextToken } from '../TextToken.js';
import { codeToken, tokenAt } from '../TextToken.js';
import {
  bareAmpersand,
  documentType,
  duplicateAttribute,
  invalidCharacter,
  malformedXml,
  invalidDeclaration,
  trailingXml,
  truncatedXml,
  unknownEntity,
  unknownPrefix,
} from './syntaxFindings.js';
import { KnownNames } from './KnownNames.js';
import type { XmlAttribute, XmlElement } from './XmlElement.js';
import { namespaces } from './XmlElement.js';
import { createXhtmlCopy } from './XhtmlCopy.js';
import type { XhtmlCopy } from './XhtmlCopy.js';
import type { ReferenceProblem } from './xmlText.js';
import { endOfWord, invalidCharacterFrom, isDeclaration, isXmlName, resolveReferences } from './xmlText.js';
import { isBlank, skipBlanks } from '../text/skipBlanks.js';

/** What came of parsing XML. */
export interface XmlReading {
  /** The outermost element; undefined when there is none that was read whole. */
  readonly root: XmlElement | undefined;
  /** What is wrong, in the order of the text. */
  readonly problems: readonly TextProblem[];
  /** How many more problems there are than were kept. */
  readonly omitted: number;
}

/**
 * Parses XML 1.0 with namespaces, without document types and with no entities but the five of XML, so that
 * nothing can expand or be fetched. The content of XHTML is checked and kept as text.
 */
export function parseXml(text: string, limits: ReadLimits): XmlReading {
  return new XmlParser(text, limits).parse();
}

/** An element under way. */
interface BuiltElement extends XmlElement {
  attributes: readonly XmlAttribute[];
  children: BuiltElement[];
  text: number | undefined;
  xhtml: string | undefined;
}

/** The namespaces that an element declares, by prefix (`''` for the default one), and those around it. */
interface Scope {
  readonly declared: ReadonlyMap<string, string>;
  readonly around: Scope | undefined;
}

/** An attribute whose namespace is not known before all of its tag is read. */
interface BuiltAttribute extends XmlAttribute {
  name: string;
  namespace: string;
}

const space = 0x20;
const ampersand = 0x26;
const slash = 0x2f;
const below = 0x3c;
const above = 0x3e;

// Most elements hold nothing but a value: they share what they lack.
const noAttributes: BuiltAttribute[] = [];
const noChildren: BuiltElement[] = [];

/** With more attributes than this, names are compared through a set. */
const fewAttributes = 8;

/** One parsing under way. */
class XmlParser {
  private at = 0;
  private nodes = 0;
  private omitted = 0;
  private readonly problems: TextProblem[] = [];
  private readonly names = new KnownNames();
  /** The elements whose end tag has not been met: as tags write them, as built (not in XHTML), and their scopes. */
  private readonly openTags: string[] = [];
  private readonly openElements: (BuiltElement | undefined)[] = [];
  private readonly scopes: Scope[] = [outermostScope];
  private root: BuiltElement | undefined;
  /** Copies the XHTML under way; its outermost element is open at depth `xhtmlDepth`. */
  private xhtml: XhtmlCopy | undefined;
  private xhtmlDepth = 0;

  constructor(
    private readonly text: string,
    private readonly limits: ReadLimits,
  ) {}

  parse(): XmlReading {
    this.reportInvalidCharacters();
    const complete = this.readDocument();
    this.problems.sort((a, b) => (a.offset ?? 0) - (b.offset ?? 0));
    return { root: complete ? this.root : undefined, problems: this.problems, omitted: this.omitted };
  }

  /** False when reading stopped before the outermost element was whole. */
  private readDocument(): boolean {
    while (this.at < this.text.length) {
      const bracket = this.text.indexOf('<', this.at);
      const end = bracket < 0 ? this.text.length : bracket;
      if (end > this.at && !this.readText(end)) return this.root !== undefined && this.openTags.length === 0;
      if (bracket < 0) break;
      if (this.root !== undefined && this.openTags.length === 0 && !this.isMiscellaneous()) {
        this.reportTrailing();
        return true;
      }
      if (!this.readMarkup()) return false;
    }
    if (this.root !== undefined && this.openTags.length === 0) return true;
    const name = this.openTags.at(-1);
    const expected = name === undefined ? 'element' : `</${shownName(name)}>`;
    return this.stop([expected]);
  }

  /** Comments and processing instructions may follow the outermost element. */
  private isMiscellaneous(): boolean {
    return this.text.startsWith('<!--', this.at) || this.text.startsWith('<?', this.at);
  }

  private reportTrailing(): void {
    const found = tokenAt(this.text, this.at);
    this.report(trailingXml, { found, length: this.text.length - this.at });
  }

  /** Reads text up to an offset; false when it may not stand there. */
  private readText(end: number): boolean {
    const first = skipBlanks(this.text, this.at);
    if (first < end && this.openTags.length === 0) {
      this.at = first;
      if (this.root === undefined) return this.stop(['element']);
      this.reportTrailing();
      return false;
    }
    if (first < end) {
      this.noteText(first);
      const piece = this.text.slice(first, end);
      if (piece.includes('&')) this.resolve(piece, first);
      const closing = piece.indexOf(']]>');
      if (closing >= 0) return this.stopAt(first + closing, ['reference'], ']]>');
    }
    this.at = end;
    return true;
  }

  /** Keeps where text starts that stands in an element directly; in XHTML that is as it should be. */
  private noteText(offset: number): void {
    const within = this.openElements.at(-1);
    if (within !== undefined && this.xhtml === undefined) within.text ??= offset;
  }

  /** Reads whatever starts at `<`; false when reading can't go on. */
  private readMarkup(): boolean {
    switch (this.text.charAt(this.at + 1)) {
      case '/':
        return this.readEndTag();
      case '!':
        return this.readDeclaration();
      case '?':
        return this.readInstruction();
      default:
        return this.readStartTag();
    }
  }

  private readDeclaration(): boolean {
    if (this.text.startsWith('<!--', this.at)) {
      const end = this.text.indexOf('--', this.at + 4);
      if (end >= 0 && this.text.charAt(end + 2) !== '>') return this.stopAt(end, ['-->'], '--');
      return this.skipPast(end, '-->');
    }
    if (this.text.startsWith('<![CDATA[', this.at)) {
      if (this.openTags.length === 0) return this.stop(['element']);
      const end = this.text.indexOf(']]>', this.at + 9);
      if (end > this.at + 9) this.noteText(this.at);
      return this.skipPast(end, ']]>');
    }
    if (/^<!DOCTYPE/i.test(this.text.slice(this.at, this.at + 9))) {
      this.report(documentType, {});
      return false;
    }
    return this.stop(['element']);
  }

  private readInstruction(): boolean {
    const start = this.at;
    const end = this.text.indexOf('?>', start + 2);
    if (end < 0) return this.skipPast(end, '?>');
    const content = this.text.slice(start + 2, end);
    const target = content.slice(0, endOfWord(content, 0));
    if (target.toLowerCase() === 'xml') {
      if (start > 0) this.report(invalidDeclaration, { problem: 'place' });
      else if (!isDeclaration(content)) this.report(invalidDeclaration, { problem: 'form' });
    } else if (!isXmlName(target) || target.includes(':') || !endsTarget(content, target.length)) {
      return this.stopAt(start, ['element'], '<?');
    }
    return this.skipPast(end, '?>');
  }

  /** Goes on behind a sign that was found at an offset, or stops when it was not. */
  private skipPast(found: number, sign: string): boolean {
    if (found < 0) {
      this.at = this.text.length;
      return this.stop([sign]);
    }
    this.at = found + sign.length;
    return true;
  }

  private readEndTag(): boolean {
    const start = this.at;
    this.at = endOfWord(this.text, start + 2);
    const opened = this.openTags.at(-1);
    if (opened === undefined) return this.stopAt(start, ['element'], '</');
    if (this.at !== start + 2 + opened.length || !this.text.startsWith(opened, start + 2)) {
      const expected = `</${shownName(opened)}>`;
      if (this.at >= this.text.length) return this.stop([expected]);
      return this.stopAt(start, [expected], `</${shownName(this.text.slice(start + 2, this.at))}>`);
    }
    this.at = skipBlanks(this.text, this.at);
    if (this.text.charAt(this.at) !== '>') return this.stop(['>']);
    this.at++;
    this.xhtml?.endTag(opened, start);
    this.close();
    return true;
  }

  /** Leaves the innermost open element. */
  private close(): void {
    this.openTags.pop();
    this.scopes.pop();
    const closed = this.openElements.pop();
    if (this.xhtml === undefined || this.openTags.length > this.xhtmlDepth) return;
    if (closed !== undefined) closed.xhtml = this.xhtml.text(this.at);
    this.xhtml = undefined;
  }

  private readStartTag(): boolean {
    const start = this.at;
    this.at++;
    const name = this.readName();
    if (name === undefined)
      return this.stopAt(this.at >= this.text.length ? this.at : start + 1, ['element-name']);
    const attributes = this.readAttributes();
    if (attributes === false) return false;
    const empty = this.text.charCodeAt(this.at) === slash;
    if (empty) this.at++;
    if (this.text.charCodeAt(this.at) !== above) return this.stop(['>']);
    this.at++;
    return this.openElement(name, attributes, start, empty);
  }

  /** Reads up to the sign that ends the tag. */
  private readAttributes(): BuiltAttribute[] | false {
    let attributes = noAttributes;
    let names: Set<string> | undefined;
    for (;;) {
      const start = skipBlanks(this.text, this.at);
      const code = this.text.charCodeAt(start);
      if (code === above || code === slash || start >= this.text.length) {
        this.at = start;
        return attributes;
      }
      if (start === this.at) return this.stop(['>']);
      this.at = start;
      const attribute = this.readAttribute();
      if (attribute === false) return false;
      const { name } = attribute;
      if (attributes.length > fewAttributes) names ??= new Set(attributes.map((other) => other.name));
      if (names?.has(name) ?? attributes.some((other) => other.name === name)) {
        this.report(duplicateAttribute, { name: shownName(name) }, start);
        continue;
      }
      names?.add(name);
      if (attributes === noAttributes) attributes = [attribute];
      else attributes.push(attribute);
    }
  }

  private openElement(tag: string, written: BuiltAttribute[], start: number, empty: boolean): boolean {
    this.nodes += 1 + written.length;
    if (this.nodes > this.limits.values) {
      this.report(tooManyValues, { limit: this.limits.values }, start);
      return false;
    }
    if (this.openTags.length >= this.limits.depth) {
      this.report(tooDeep, { limit: this.limits.depth }, start);
      return false;
    }
    const scope = scopeWithin(this.scopes.at(-1) ?? outermostScope, written);
    const colon = tag.indexOf(':');
    const prefix = colon < 0 ? '' : tag.slice(0, colon);
    const namespace = this.namespaceOf(prefix, scope, start);
    const declaration = prefix === '' ? 'xmlns' : `xmlns:${prefix}`;
    const declared = namespace === namespaces.xhtml && written.some(({ name }) => name === declaration);
    const attributes = this.settleAttributes(written, scope);
    let element: BuiltElement | undefined;
    if (this.xhtml === undefined) {
      const name = colon < 0 ? tag : tag.slice(colon + 1);
      element = {
        name,
        namespace,
        start,
        attributes,
        children: noChildren,
        text: undefined,
        xhtml: undefined,
      };
      this.attach(element);
      if (namespace === namespaces.xhtml) this.startXhtml(start, declared);
    }
    // Nothing can stand in it, so that it need not be opened.
    if (empty && this.xhtml === undefined) return true;
    this.xhtml?.startTag(tag, start);
    this.openTags.push(tag);
    this.openElements.push(element);
    this.scopes.push(scope);
    if (empty) this.close();
    return true;
  }

  private attach(element: BuiltElement): void {
    const outer = this.openElements.at(-1);
    if (outer === undefined) this.root = element;
    else if (outer.children === noChildren) outer.children = [element];
    else outer.children.push(element);
  }

  private startXhtml(start: number, declared: boolean): void {
    this.xhtml = createXhtmlCopy(this.text, start, declared);
    this.xhtmlDepth = this.openTags.length;
  }

  private namespaceOf(prefix: string, scope: Scope, offset: number): string {
    const namespace = namespaceIn(scope, prefix);
    if (namespace === undefined && prefix !== '') {
      this.report(unknownPrefix, { prefix: shownName(prefix) }, offset);
    }
    return namespace ?? '';
  }

  /** Gives attributes their namespace, and leaves out what declares one. */
  private settleAttributes(written: BuiltAttribute[], scope: Scope): readonly XmlAttribute[] {
    let declarations = false;
    for (const attribute of written) {
      const { name, start } = attribute;
      declarations ||= isNamespaceDeclaration(name);
      const colon = name.indexOf(':');
      if (colon < 0 || isNamespaceDeclaration(name)) continue;
      attribute.namespace = this.namespaceOf(name.slice(0, colon), scope, start);
      attribute.name = name.slice(colon + 1);
    }
    return declarations
      ? written.filter(({ name, namespace }) => namespace !== '' || !isNamespaceDeclaration(name))
      : written;
  }

  private readAttribute(): BuiltAttribute | false {
    const start = this.at;
    const name = this.readName();
    if (name === undefined)
      return this.stopAt(this.at >= this.text.length ? this.at : start, ['attribute', '>']);
    this.at = skipBlanks(this.text, this.at);
    if (this.text.charAt(this.at) !== '=') return this.stopAt(this.at, ['=']);
    this.at = skipBlanks(this.text, this.at + 1);
    const quote = this.text.charAt(this.at);
    if (quote !== '"' && quote !== "'") return this.stopAt(this.at, ['quote']);
    const valueStart = this.at + 1;
    const end = this.text.indexOf(quote, valueStart);
    if (end < 0) return this.stopAt(this.text.length, [quote]);
    const value = this.attributeValue(this.text.slice(valueStart, end), valueStart);
    if (value === false) return false;
    this.at = end + 1;
    return { name, namespace: '', value, start };
  }

  private attributeValue(written: string, start: number): string | false {
    const special = specialFrom(written);
    if (special < 0) return written;
    const bracket = written.indexOf('<', special);
    if (bracket >= 0) return this.stopAt(start + bracket, ['quote', '&lt;']);
    const blanks = written.replace(/\r\n|[\t\r\n]/g, ' ');
    return blanks.includes('&') ? this.resolve(blanks, start) : blanks;
  }

  private resolve(piece: string, start: number): string {
    return resolveReferences(piece, (problem) => {
      this.reportReference(problem, start + problem.offset);
    });
  }

  private reportReference(problem: ReferenceProblem, offset: number): void {
    switch (problem.kind) {
      case 'entity':
        this.report(unknownEntity, { name: shownName(problem.name) }, offset);
        break;
      case 'character':
        this.report(invalidCharacter, { found: codeToken(problem.code) }, offset);
        break;
      case 'ampersand':
        this.report(bareAmpersand, {}, offset);
        break;
    }
  }

  private reportInvalidCharacters(): void {
    let at = invalidCharacterFrom(this.text, 0);
    while (at >= 0 && this.problems.length < this.limits.findings) {
      const code = this.text.charCodeAt(at);
      if (code >= 0xd800 && code <= 0xdfff) this.report(loneSurrogate, { count: 1 }, at);
      else this.report(invalidCharacter, { found: codeToken(code) }, at);
      at = invalidCharacterFrom(this.text, at + 1);
    }
  }

  /** Takes a word that is a name; undefined when it is none. */
  private readName(): string | undefined {
    const start = this.at;
    this.at = endOfWord(this.text, start);
    const known = this.names.at(this.text, start, this.at);
    if (known !== undefined) return known;
    const name = this.text.slice(start, this.at);
    if (!isXmlName(name)) return undefined;
    this.names.keep(name);
    return name;
  }

  private stopAt(offset: number, expected: readonly TextToken[], found?: TextToken): false {
    this.at = offset;
    return this.stop(expected, found);
  }

  private stop(expected: readonly TextToken[], found?: TextToken): false {
    if (this.at >= this.text.length) this.report(truncatedXml, { expected, open: this.openTags.length });
    else this.report(malformedXml, { expected, found: found ?? tokenAt(this.text, this.at) });
    return false;
  }

  private report<E extends Evidence>(
    rule: RuleMetadata<E>,
    evidence: RawEvidence<E>,
    offset: number = this.at,
  ): void {
    if (this.problems.length >= this.limits.findings) this.omitted++;
    else this.problems.push(textProblem(rule, evidence, { offset }));
  }
}

const outermostScope: Scope = { declared: new Map([['xml', namespaces.xml]]), around: undefined };

/** Offset of the first character that makes the value of an attribute other than it is written; -1 for none. */
function specialFrom(written: string): number {
  for (let at = 0; at < written.length; at++) {
    const code = written.charCodeAt(at);
    if (code < space || code === ampersand || code === below) return at;
  }
  return -1;
}

/** Whether white space or nothing follows the target of a processing instruction. */
function endsTarget(content: string, end: number): boolean {
  return end === content.length || isBlank(content.charCodeAt(end));
}

function isNamespaceDeclaration(name: string): boolean {
  return name.startsWith('xmlns') && (name.length === 5 || name.charAt(5) === ':');
}

/** The namespaces within an element: a scope of its own when it declares any. */
function scopeWithin(around: Scope, attributes: readonly XmlAttribute[]): Scope {
  let declared: Map<string, string> | undefined;
  for (const { name, value } of attributes) {
    if (!isNamespaceDeclaration(name)) continue;
    declared ??= new Map();
    declared.set(name.slice('xmlns:'.length), value);
  }
  return declared === undefined ? around : { declared, around };
}

function namespaceIn(scope: Scope, prefix: string): string | undefined {
  for (let at: Scope | undefined = scope; at !== undefined; at = at.around) {
    const namespace = at.declared.get(prefix);
    if (namespace !== undefined) return namespace;
  }
  return undefined;
}
