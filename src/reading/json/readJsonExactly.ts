import { setMember } from '../../foundation/setMember.js';
import type { RawEvidence } from '../../finding/createFinding.js';
import type { Evidence } from '../../finding/Finding.js';
import { recordValue } from '../../finding/recordValue.js';
import type { RuleMetadata } from '../../finding/RuleMetadata.js';
import type { ReadLimits } from '../ReadLimits.js';
import { shownName } from '../shownName.js';
import { loneSurrogate } from '../text/encodingFindings.js';
import type { TextProblem } from '../TextProblem.js';
import { textProblem } from '../TextProblem.js';
import { isBlank } from '../text/skipBlanks.js';
import { char, skipComment } from './characters.js';
import { numberOutOfRange, numberPrecision, tooDeep, tooManyValues } from '../text/contentFindings.js';
import { countLoneSurrogates } from './hasLoneSurrogate.js';
import type { JsonReading } from './JsonReading.js';
import type { TextToken } from '../TextToken.js';
import { tokenAt } from '../TextToken.js';
import { isPrototypeName } from './keepsAllMembers.js';
import { readNumber } from './readNumber.js';
import { readString } from './readString.js';
import {
  controlCharacter,
  duplicateKey,
  invalidEscape,
  invalidNumber,
  jsonComment,
  malformedJson,
  missingQuotes,
  prototypeKey,
  severalValues,
  trailingComma,
  trailingContent,
  truncatedJson,
} from './syntaxFindings.js';

/** What a reading function gives when reading can't go on. */
const unreadable = Symbol('unreadable');

type Container = unknown[] | Record<string, unknown>;

/**
 * Reads one JSON value and everything that is wrong with it, with its place. Where it is plain what was meant (a
 * comment, missing quotes, a comma too many) the value is read on and complete; elsewhere reading stops.
 */
export function readJsonExactly(text: string, limits: ReadLimits): JsonReading {
  return new ExactReader(text, limits).read();
}

/** One reading under way: where it is, and what it found. */
class ExactReader {
  private at = 0;
  private values = 0;
  private omitted = 0;
  private readonly problems: TextProblem[] = [];
  /** Names and indexes from the root to the value being read, and the containers that they are in. */
  private readonly steps: (string | number)[] = [];
  private readonly open: Container[] = [];

  constructor(
    private readonly text: string,
    private readonly limits: ReadLimits,
  ) {}

  read(): JsonReading {
    this.skipBlanks();
    const value = this.readValue(['value']);
    if (value === unreadable) return this.reading(this.rootSoFar(), false);
    this.skipBlanks();
    if (this.at >= this.text.length) return this.reading(value, true);
    const found = tokenAt(this.text, this.at);
    if (found === '{' || found === '[') {
      this.report(severalValues, {});
      return this.reading(value, false);
    }
    this.report(trailingContent, { found, length: this.text.length - this.at });
    return this.reading(value, true);
  }

  private reading(value: unknown, complete: boolean): JsonReading {
    return { value, complete, problems: this.problems, omitted: this.omitted };
  }

  /** Joins the containers under way, so that the place where reading stopped can be named. */
  private rootSoFar(): unknown {
    for (let level = 1; level < this.open.length; level++) {
      const inner = this.open[level];
      const outer = this.open[level - 1];
      const step = this.steps[level - 1];
      if (Array.isArray(outer)) outer.push(inner);
      else if (outer !== undefined && typeof step === 'string') setMember(outer, step, inner);
    }
    return this.open[0];
  }

  private readValue(expected: readonly TextToken[]): unknown {
    if (++this.values > this.limits.values) return this.stop(tooManyValues, { limit: this.limits.values });
    switch (this.text.charCodeAt(this.at)) {
      case char.openBrace:
        return this.readContainer({}, (object) => this.readMembers(object));
      case char.openBracket:
        return this.readContainer([], (array) => this.readItems(array));
      case char.quote:
      case char.apostrophe:
        return this.readText('value');
      default:
        return this.readBare(expected);
    }
  }

  private readContainer<C extends Container>(container: C, fill: (container: C) => boolean): unknown {
    if (this.open.length >= this.limits.depth) return this.stop(tooDeep, { limit: this.limits.depth });
    this.open.push(container);
    this.at++;
    this.skipBlanks();
    if (!fill(container)) return unreadable;
    this.at++;
    this.open.pop();
    return container;
  }

  /** Reads up to the brace; false when reading can't go on. */
  private readMembers(object: Record<string, unknown>): boolean {
    while (this.text.charCodeAt(this.at) !== char.closeBrace) {
      const start = this.at;
      const name = this.readName();
      if (typeof name !== 'string') return false;
      this.steps.push(name);
      if (Object.hasOwn(object, name)) this.report(duplicateKey, { name: shownName(name) }, start);
      if (isPrototypeName(name)) this.report(prototypeKey, { name }, start);
      this.skipBlanks();
      if (this.text.charCodeAt(this.at) !== char.colon) return this.stopMalformed([':']) !== unreadable;
      this.at++;
      this.skipBlanks();
      const value = this.readValue(['value']);
      if (value === unreadable) return false;
      setMember(object, name, value);
      this.steps.pop();
      if (!this.skipComma('}')) return false;
    }
    return true;
  }

  /** Reads up to the bracket; false when reading can't go on. */
  private readItems(array: unknown[]): boolean {
    while (this.text.charCodeAt(this.at) !== char.closeBracket) {
      this.steps.push(array.length);
      const value = this.readValue(array.length === 0 ? ['value', ']'] : ['value']);
      if (value === unreadable) return false;
      array.push(value);
      this.steps.pop();
      if (!this.skipComma(']')) return false;
    }
    return true;
  }

  /** Passes the comma to the next member or item, or stays at the sign that closes; false when it is neither. */
  private skipComma(closes: '}' | ']'): boolean {
    this.skipBlanks();
    if (this.text.charAt(this.at) === closes) return true;
    if (this.text.charCodeAt(this.at) !== char.comma) {
      this.stopMalformed([',', closes]);
      return false;
    }
    const comma = this.at++;
    this.skipBlanks();
    if (this.text.charAt(this.at) === closes) this.report(trailingComma, { closes }, comma);
    return true;
  }

  private readName(): unknown {
    const code = this.text.charCodeAt(this.at);
    if (code === char.quote || code === char.apostrophe) return this.readText('name');
    if (tokenAt(this.text, this.at) !== 'word') return this.stopMalformed(['name', '}']);
    this.report(missingQuotes, { of: 'name', quotes: 'none' });
    return this.readWord();
  }

  private readText(of: 'name' | 'value'): unknown {
    const start = this.at;
    const quotes = this.text.charCodeAt(start) === char.quote ? 'double' : 'single';
    if (quotes === 'single') this.report(missingQuotes, { of, quotes });
    const { value, end, control, escape } = readString(this.text, start);
    if (control !== undefined) this.report(controlCharacter, { found: tokenAt(this.text, control) }, control);
    if (escape !== undefined) this.report(invalidEscape, { found: tokenAt(this.text, escape + 1) }, escape);
    this.at = end;
    if (value === undefined) return this.stopMalformed([quotes === 'single' ? "'" : '"']);
    const count = countLoneSurrogates(value);
    if (count > 0) this.report(loneSurrogate, { count }, start);
    return value;
  }

  /** A number, `true`, `false` or `null`; or a word that should have been one of these or a string. */
  private readBare(expected: readonly TextToken[]): unknown {
    const found = tokenAt(this.text, this.at);
    if (found !== 'number' && found !== 'word' && found !== '.') return this.stopMalformed(expected);
    const start = this.at;
    const word = this.readWord();
    if (word === 'true' || word === 'false') return word === 'true';
    if (word === 'null') return null;
    const number = readNumber(word);
    if (number === undefined) {
      // A word at the very end is one that was cut off.
      if (this.at >= this.text.length && this.open.length > 0) return this.stopMalformed(['value']);
      this.report(missingQuotes, { of: 'value', quotes: 'none' }, start);
      return word;
    }
    if (number.form === 'not-json') {
      const named = Number.isFinite(number.value) ? recordValue(word) : word;
      this.report(invalidNumber, { found: named }, start);
    } else if (number.form === 'out-of-range') {
      this.report(numberOutOfRange, { found: recordValue(word) }, start);
    } else if (number.form === 'imprecise') {
      this.report(numberPrecision, { digits: number.digits }, start);
    }
    return Number.isNaN(number.value) ? word : number.value;
  }

  /** Takes what stands up to a blank, a sign of JSON, a quote or a comment. */
  private readWord(): string {
    const start = this.at;
    while (this.at < this.text.length && !endsWord(this.text.charCodeAt(this.at))) this.at++;
    return this.text.slice(start, this.at);
  }

  private skipBlanks(): void {
    for (;;) {
      while (this.at < this.text.length && isBlank(this.text.charCodeAt(this.at))) this.at++;
      const end = skipComment(this.text, this.at);
      if (end === this.at) return;
      this.report(jsonComment, {});
      this.at = end;
    }
  }

  private stopMalformed(expected: readonly TextToken[]): typeof unreadable {
    if (this.at >= this.text.length) return this.stop(truncatedJson, { expected, open: this.open.length });
    return this.stop(malformedJson, { expected, found: tokenAt(this.text, this.at) });
  }

  private stop<E extends Evidence>(rule: RuleMetadata<E>, evidence: RawEvidence<E>): typeof unreadable {
    this.report(rule, evidence);
    return unreadable;
  }

  private report<E extends Evidence>(
    rule: RuleMetadata<E>,
    evidence: RawEvidence<E>,
    offset: number = this.at,
  ): void {
    if (this.problems.length >= this.limits.findings) this.omitted++;
    else this.problems.push(textProblem(rule, evidence, { offset, steps: [...this.steps] }));
  }
}

function endsWord(code: number): boolean {
  switch (code) {
    case char.comma:
    case char.colon:
    case char.openBrace:
    case char.closeBrace:
    case char.openBracket:
    case char.closeBracket:
    case char.quote:
    case char.apostrophe:
    case char.slash:
      return true;
    default:
      return code <= char.space;
  }
}
