import { lazy } from '../../foundation/lazy.js';
import type { CodeSystemFacts, ValueSetFacts, ValueSetPart } from '../facts/ValueSetFacts.js';
import type { CompiledValueSet, Membership } from './Membership.js';

/** What compiling a value set needs of the definitions around it. */
export interface ValueSetSource {
  codeSystem(url: string): CodeSystemFacts | undefined;
  valueSet(url: string): CompiledValueSet | undefined;
}

const member: Membership = { kind: 'member' };
const notMember: Membership = { kind: 'not-member' };
const mostSuggested = 2_000;
/** Answers kept per system, and systems kept; data decide what is asked, so this is bounded. */
const mostKept = 1_000;

/**
 * Systems of which any code is taken, since their codes are a grammar or a register that no package holds:
 * language tags, media types, units, countries, currencies and time zones are decided by their own form.
 */
const grammars: ReadonlyMap<string, RegExp> = new Map([
  ['urn:ietf:bcp:47', /^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,8}$/],
  ['urn:ietf:bcp:13', /^[A-Za-z0-9][\w!#$&^.+-]{0,126}\/[A-Za-z0-9][\w!#$&^.+-]{0,126}(?:;[^\r\n]{0,500})?$/],
  [
    'http://www.rfc-editor.org/bcp/bcp13.txt',
    /^[A-Za-z0-9][\w!#$&^.+-]{0,126}\/[A-Za-z0-9][\w!#$&^.+-]{0,126}(?:;[^\r\n]{0,500})?$/,
  ],
]);

/** Compiles a value set; its parts are worked out at the first question. */
export function compileValueSet(facts: ValueSetFacts, source: ValueSetSource): CompiledValueSet {
  const include = lazy(() => facts.include.map((part) => compilePart(part, source)), []);
  const exclude = lazy(() => (facts.exclude ?? []).map((part) => compilePart(part, source)), []);
  const decided = new Map<string | undefined, Map<string, Membership>>();
  const decide = (system: string | undefined, code: string): Membership => {
    const included = anyOf(include(), system, code);
    if (included.kind === 'not-member' || exclude().length === 0) return included;
    const excluded = anyOf(exclude(), system, code);
    if (excluded.kind === 'member') return notMember;
    return excluded.kind === 'undecided' ? excluded : included;
  };
  return {
    url: facts.url,
    membership(system, code) {
      let bySystem = decided.get(system);
      if (bySystem === undefined) {
        bySystem = new Map();
        if (decided.size < mostKept) decided.set(system, bySystem);
      }
      const known = bySystem.get(code);
      if (known !== undefined) return known;
      const membership = decide(system, code);
      if (bySystem.size < mostKept) bySystem.set(code, membership);
      return membership;
    },
    codes: lazy(() => listed(include(), exclude())),
    hasSystem: (system) => {
      const answers = include().map((part) => part.hasSystem(system));
      return answers.includes(true) ? true : answers.includes(undefined) ? undefined : false;
    },
  };
}

interface CompiledPart {
  membership(system: string | undefined, code: string): Membership;
  readonly codes: ReadonlySet<string> | undefined;
  hasSystem(system: string): boolean | undefined;
}

function compilePart(part: ValueSetPart, source: ValueSetSource): CompiledPart {
  const { system } = part;
  const held = system === undefined ? undefined : source.codeSystem(system);
  const listedCodes = part.codes ?? (part.filters === undefined ? held?.codes : undefined);
  const codes = listedCodes === undefined ? undefined : new Set(listedCodes);
  const folded =
    held?.caseInsensitive === true ? new Set(listedCodes?.map((code) => code.toLowerCase())) : undefined;
  const valueSets = (part.valueSets ?? []).map((url) => ({ url, compiled: source.valueSet(url) }));
  const inSystem = (asked: string | undefined, code: string): Membership => {
    if (system === undefined) return member;
    if (asked !== undefined && asked !== system) return notMember;
    if (codes !== undefined)
      return codes.has(code) || folded?.has(code.toLowerCase()) === true ? member : notMember;
    if (part.filters !== undefined)
      return { kind: 'undecided', needs: `${system} (${part.filters.join(', ')})` };
    const grammar = grammars.get(system);
    if (grammar !== undefined) return grammar.test(code) ? member : notMember;
    // Every code of a system whose codes are not at hand: the system decides, when it is given.
    return asked === undefined ? { kind: 'undecided', needs: system } : member;
  };
  return {
    membership(asked, code) {
      let result = inSystem(asked, code);
      for (const { url, compiled } of valueSets) {
        if (result.kind === 'not-member') return result;
        const inner = compiled?.membership(asked, code) ?? { kind: 'undecided', needs: url };
        if (inner.kind !== 'member') result = inner;
      }
      return result;
    },
    codes: valueSets.length === 0 ? codes : undefined,
    hasSystem: (asked) => {
      if (system !== undefined) return system === asked;
      const answers = valueSets.map(({ compiled }) => compiled?.hasSystem(asked));
      return answers.includes(false) ? false : answers.includes(undefined) ? undefined : true;
    },
  };
}

function anyOf(parts: readonly CompiledPart[], system: string | undefined, code: string): Membership {
  let result: Membership = notMember;
  for (const part of parts) {
    const membership = part.membership(system, code);
    if (membership.kind === 'member') return membership;
    if (membership.kind === 'undecided') result = membership;
  }
  return result;
}

function listed(
  include: readonly CompiledPart[],
  exclude: readonly CompiledPart[],
): readonly string[] | undefined {
  const codes = new Set<string>();
  for (const part of include) {
    if (part.codes === undefined) return undefined;
    for (const code of part.codes) codes.add(code);
    if (codes.size > mostSuggested) return undefined;
  }
  for (const part of exclude) for (const code of part.codes ?? []) codes.delete(code);
  return [...codes];
}
