import { isRecord } from '../../foundation/isRecord.js';
import { withoutVersion } from '../../fhir/canonical.js';
import type { CanonicalForm } from './readStructureDefinition.js';
import type { CodeSystemFacts, ValueSetFacts, ValueSetPart } from './ValueSetFacts.js';

type Json = Readonly<Record<string, unknown>>;

/** Looks up a CodeSystem resource by its canonical. */
export type CodeSystemLookup = (url: string) => Json | undefined;

/**
 * Reads a ValueSet into facts. Filters on a complete code system at hand are worked out to codes; other filters
 * stay, as what deciding them would need. Undefined when it has no url, or neither compose nor expansion.
 */
export function readValueSet(
  resource: Json,
  codeSystem: CodeSystemLookup,
  canonical: CanonicalForm = withoutVersion,
): ValueSetFacts | undefined {
  const url = resource['url'];
  if (typeof url !== 'string') return undefined;
  const compose = resource['compose'];
  if (isRecord(compose)) {
    const source = { codeSystem, canonical };
    const exclude = parts(compose['exclude'], source);
    return { url, include: parts(compose['include'], source), ...(exclude.length > 0 && { exclude }) };
  }
  const expansion = resource['expansion'];
  return isRecord(expansion) ? { url, include: expandedParts(expansion) } : undefined;
}

/** Reads a CodeSystem into facts; undefined unless all its codes are in it. */
export function readCodeSystem(resource: Json): CodeSystemFacts | undefined {
  const url = resource['url'];
  if (typeof url !== 'string' || resource['content'] !== 'complete') return undefined;
  const codes = conceptsOf(resource).map(({ code }) => code);
  return { url, codes, ...(resource['caseSensitive'] === false && { caseInsensitive: true as const }) };
}

interface PartSource {
  readonly codeSystem: CodeSystemLookup;
  readonly canonical: CanonicalForm;
}

function parts(value: unknown, { codeSystem, canonical }: PartSource): readonly ValueSetPart[] {
  if (!Array.isArray(value)) return [];
  return value.filter(isRecord).map((part) => {
    const { system } = part;
    const valueSets = strings(part['valueSet']).map(canonical);
    const concepts = Array.isArray(part['concept']) ? part['concept'].filter(isRecord) : undefined;
    const filters = Array.isArray(part['filter']) ? part['filter'].filter(isRecord) : [];
    const held = typeof system === 'string' ? codeSystem(system) : undefined;
    const filtered = filters.length > 0 ? filteredCodes(filters, held) : undefined;
    const codes = concepts?.map(({ code }) => code).filter((code) => typeof code === 'string') ?? filtered;
    return {
      ...(typeof system === 'string' && { system }),
      ...(codes !== undefined && { codes }),
      ...(filters.length > 0 && codes === undefined && { filters: filters.map(filterText) }),
      ...(valueSets.length > 0 && { valueSets }),
    };
  });
}

function expandedParts(expansion: Json): readonly ValueSetPart[] {
  const bySystem = new Map<string | undefined, string[]>();
  const visit = (contains: unknown): void => {
    if (!Array.isArray(contains)) return;
    for (const item of contains.filter(isRecord)) {
      const { system, code } = item;
      if (typeof code === 'string' && item['abstract'] !== true) {
        const key = typeof system === 'string' ? system : undefined;
        bySystem.set(key, [...(bySystem.get(key) ?? []), code]);
      }
      visit(item['contains']);
    }
  };
  visit(expansion['contains']);
  return [...bySystem].map(([system, codes]) => ({ ...(system !== undefined && { system }), codes }));
}

interface Concept {
  readonly code: string;
  /** Codes above it, nearest first. */
  readonly ancestors: readonly string[];
}

/** All concepts of a code system in order, with what stands above each, by nesting and by `subsumedBy`. */
function conceptsOf(codeSystem: Json): readonly Concept[] {
  const result: Concept[] = [];
  const visit = (concepts: unknown, ancestors: readonly string[]): void => {
    if (!Array.isArray(concepts)) return;
    for (const concept of concepts.filter(isRecord)) {
      const { code } = concept;
      if (typeof code !== 'string') continue;
      const above = [...ancestors, ...parentsOf(concept)];
      result.push({ code, ancestors: above });
      visit(concept['concept'], [code, ...above]);
    }
  };
  visit(codeSystem['concept'], []);
  return result;
}

function parentsOf(concept: Json): readonly string[] {
  const properties = concept['property'];
  if (!Array.isArray(properties)) return [];
  return properties
    .filter(isRecord)
    .filter(({ code }) => code === 'subsumedBy' || code === 'parent')
    .map((property) => property['valueCode'])
    .filter((code) => typeof code === 'string');
}

/** The codes that meet all filters, or undefined when a filter or the system can't be worked out here. */
function filteredCodes(
  filters: readonly Json[],
  codeSystem: Json | undefined,
): readonly string[] | undefined {
  if (codeSystem?.['content'] !== 'complete') return undefined;
  const concepts = conceptsOf(codeSystem);
  const parents = new Map(concepts.map(({ code, ancestors }) => [code, ancestors]));
  const isBelow = (code: string, top: string): boolean => {
    const seen = new Set<string>();
    const queue = [...(parents.get(code) ?? [])];
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      if (next === top) return true;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push(...(parents.get(next) ?? []));
    }
    return false;
  };
  let codes = concepts.map(({ code }) => code);
  for (const { property, op, value } of filters) {
    if (property !== 'concept' || typeof value !== 'string') return undefined;
    if (op === 'is-a') codes = codes.filter((code) => code === value || isBelow(code, value));
    else if (op === 'descendent-of') codes = codes.filter((code) => isBelow(code, value));
    else if (op === 'is-not-a') codes = codes.filter((code) => code !== value && !isBelow(code, value));
    else return undefined;
  }
  return codes;
}

function filterText({ property, op, value }: Json): string {
  return `${String(property)} ${String(op)} ${String(value)}`;
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item) => typeof item === 'string') : [];
}
