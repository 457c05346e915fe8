import type { ParsedRequest } from '../fhir/parseRequest.js';
import type { UrlParameter } from '../fhir/parseRequestUrl.js';
import { alternativesOf } from './alternativesOf.js';
import { controlParameters } from './controlParameters.js';
import type { ValuePattern } from './placeholders.js';
import { matchPattern, parsePattern } from './placeholders.js';
import type { RequestMatch } from './RequestMatch.js';
import type { QueryParameter, Transaction } from './Transaction.js';

/** What of a request tells which transaction it stands for. */
export type AskedQuery = Pick<ParsedRequest, 'method' | 'segments' | 'parameters'>;

/** A transaction as requests are held against it: its patterns taken apart once. */
export interface RequestTemplate {
  readonly transaction: Transaction;
  readonly method: string;
  readonly path: readonly ValuePattern[];
  readonly filters: readonly FilterTemplate[];
}

interface FilterTemplate {
  readonly name: string;
  readonly pattern: ValuePattern;
  /** The values of which one must hold. */
  readonly alternatives: readonly string[];
}

const methods: Readonly<Record<Transaction['interaction'], string>> = {
  search: 'GET',
  operation: 'GET',
  read: 'GET',
  'wado-rs': 'GET',
  update: 'PUT',
  transaction: 'POST',
  batch: 'POST',
};

/** Takes the patterns of a transaction apart. */
export function requestTemplate(transaction: Transaction): RequestTemplate {
  return {
    transaction,
    method: methods[transaction.interaction],
    path: transaction.path
      .split('/')
      .filter((segment) => segment !== '')
      .map(parsePattern),
    filters: transaction.filters.map(({ name, value }) => ({
      name,
      pattern: parsePattern(value),
      alternatives: alternativesOf(value),
    })),
  };
}

/** Holds a request against a transaction; undefined when it does not ask all that the transaction does. */
export function fitRequest(template: RequestTemplate, asked: AskedQuery): RequestMatch | undefined {
  if (template.method !== asked.method) return undefined;
  const inPath = fitPath(template.path, asked.segments);
  if (inPath === undefined) return undefined;
  let values = inPath;
  const left = asked.parameters.filter(({ name }) => !controlParameters.has(name));
  const withoutSystem: string[] = [];
  for (const filter of template.filters) {
    const found = findFilter(left, filter);
    if (found === undefined) return undefined;
    values = { ...values, ...found.values };
    if (!found.exact) withoutSystem.push(filter.name);
    left.splice(found.index, 1);
  }
  const missingIncludes = template.transaction.includes.filter((include) => {
    const index = left.findIndex((parameter) => sameInclude(parameter, include));
    if (index >= 0) left.splice(index, 1);
    return index < 0;
  });
  return { transaction: template.transaction, values, extra: left, missingIncludes, withoutSystem };
}

type Values = Readonly<Record<string, string>>;

/** The path of the transaction is the end of the path of the request; what is before it is the base address. */
function fitPath(path: readonly ValuePattern[], segments: readonly string[]): Values | undefined {
  const base = segments.length - path.length;
  if (base < 0 || isCompartment(segments, base)) return undefined;
  // A Bundle is posted to the base itself: behind it stands no type and no operation.
  if (path.length === 0) return /^(?!Fhir$)(?:[A-Z][a-z]|[$_])/.test(segments.at(-1) ?? '') ? undefined : {};
  let values: Values = {};
  // The last segment tells most transactions apart.
  for (let index = path.length - 1; index >= 0; index--) {
    const pattern = path[index];
    const segment = segments[base + index] ?? '';
    // In the place of an id, `$everything` and `_history` are no ids.
    if (pattern === undefined || (pattern.names.length > 0 && /^[$_]/.test(segment))) return undefined;
    const found = matchPattern(pattern, segment);
    if (found === undefined) return undefined;
    if (pattern.names.length > 0) values = { ...values, ...found };
  }
  return values;
}

/** The types in whose compartment FHIR lets one search: `Patient/1/Condition` asks something else than `Condition`. */
const compartments: ReadonlySet<string> = new Set([
  'Patient',
  'Encounter',
  'RelatedPerson',
  'Practitioner',
  'Device',
]);

function isCompartment(segments: readonly string[], base: number): boolean {
  return base >= 2 && compartments.has(segments[base - 2] ?? '');
}

interface FilterMatch {
  readonly index: number;
  readonly values: Values;
  /** False when a code is asked without its system. */
  readonly exact: boolean;
}

function findFilter(parameters: readonly UrlParameter[], filter: FilterTemplate): FilterMatch | undefined {
  let loose: FilterMatch | undefined;
  for (const [index, { name, value }] of parameters.entries()) {
    if (name !== filter.name) continue;
    const values = matchPattern(filter.pattern, value);
    if (values !== undefined) return { index, values, exact: true };
    const fits = fitAlternatives(value, filter);
    if (fits === 'exact') return { index, values: {}, exact: true };
    if (fits === 'without-system') loose ??= { index, values: {}, exact: false };
  }
  return loose;
}

/** Whether a value asks for the same codes, in whatever order, some of them perhaps without their system. */
function fitAlternatives(
  value: string,
  { pattern, alternatives: wanted }: FilterTemplate,
): 'exact' | 'without-system' | undefined {
  if (pattern.names.length > 0) return undefined;
  const asked = new Set(wanted);
  let bare = false;
  for (const alternative of alternativesOf(value)) {
    const found =
      wanted.find((one) => one === alternative) ?? wanted.find((one) => codeOf(one) === alternative);
    if (found === undefined) return undefined;
    asked.delete(found);
    bare ||= found !== alternative;
  }
  if (asked.size > 0) return undefined;
  return bare ? 'without-system' : 'exact';
}

function codeOf(token: string): string {
  return token.slice(token.indexOf('|') + 1);
}

/** STU3 says `recurse`, R4 `iterate`. */
function sameInclude(parameter: UrlParameter, include: QueryParameter): boolean {
  return (
    parameter.value === include.value &&
    parameter.name.replace(':recurse', ':iterate') === include.name.replace(':recurse', ':iterate')
  );
}
