import { lazy } from '../foundation/lazy.js';
import { withoutVersion } from '../fhir/canonical.js';
import { compileProfile } from './compile/compileProfile.js';
import type { CompiledProfile } from './compile/CompiledProfile.js';
import { compileType } from './compile/compileType.js';
import type { TypeNode } from './compile/TypeNode.js';
import type { CompiledDefinitions } from './CompiledDefinitions.js';
import type { ExpressionTable } from './expressions/ExpressionTable.js';
import type { FactSource } from './facts/FactSource.js';
import type { StructureFacts } from './facts/StructureFacts.js';
import type { ValueSetFacts } from './facts/ValueSetFacts.js';
import type { CompiledValueSet } from './valueSets/Membership.js';
import { compileValueSet } from './valueSets/compileValueSet.js';

const typeUrlBase = 'http://hl7.org/fhir/StructureDefinition/';

/** Makes a set of definitions of facts; each definition is compiled when first asked for, once. */
export function createDefinitionSet(facts: FactSource, expressions: ExpressionTable): CompiledDefinitions {
  const types = new Map<string, TypeNode | undefined>();
  // By their facts, since a canonical may name one of several versions.
  const profiles = new Map<StructureFacts, CompiledProfile | undefined>();
  const valueSets = new Map<ValueSetFacts, CompiledValueSet>();

  const type = (name: string): TypeNode | undefined => {
    if (types.has(name)) return types.get(name);
    // A type that asks for itself while it is compiled is circular; it finds nothing then.
    types.set(name, undefined);
    const compiled = name.includes('.') ? backbone(name) : specifiedType(name);
    // Names come from data; what is not known is not kept.
    if (compiled === undefined) types.delete(name);
    else types.set(name, compiled);
    return compiled;
  };
  const specifiedType = (name: string): TypeNode | undefined => {
    const found = facts.structure(typeUrlBase + name);
    return found === undefined || found.constraint ? undefined : compileType(found, { type });
  };
  const backbone = (path: string): TypeNode | undefined => {
    const [owner = '', ...names] = path.split('.');
    return names.reduce<TypeNode | undefined>(
      (at, name) => at?.elements.get(name)?.properties[0]?.type(),
      type(owner),
    );
  };
  const profile = (canonical: string): CompiledProfile | undefined => {
    const found = facts.structure(canonical);
    if (found === undefined || profiles.has(found))
      return found === undefined ? undefined : profiles.get(found);
    // A profile that asks for itself while it is compiled is circular; it finds nothing then.
    profiles.set(found, undefined);
    const compiled = found.constraint ? compileConstraint(found) : typeAsProfile(found);
    profiles.set(found, compiled);
    return compiled;
  };
  const compileConstraint = (found: StructureFacts): CompiledProfile => {
    const base = found.base === undefined ? undefined : profile(found.base);
    const compiled = compileProfile(found, base, { release: facts.release, type, profile });
    if (base !== undefined) return compiled;
    const missing = found.base ?? found.url;
    const kind = facts.structure(missing) === undefined ? 'base-unknown' : 'circular';
    const problem = { kind, definition: found.url, at: missing } as const;
    return { ...compiled, problems: () => [...compiled.problems(), problem] };
  };
  /** A type of the specification asks nothing beyond itself. */
  const typeAsProfile = (found: StructureFacts): CompiledProfile => ({
    facts: found,
    type: found.type,
    roots: [],
    problems: () => [],
  });

  const valueSet = (canonical: string): CompiledValueSet | undefined => {
    const found = facts.valueSet(canonical);
    const known = found === undefined ? undefined : valueSets.get(found);
    if (found === undefined || known !== undefined) return known;
    const compiled = compileValueSet(found, { codeSystem: facts.codeSystem, valueSet });
    valueSets.set(found, compiled);
    return compiled;
  };
  const elementNames = (name: string): ReadonlySet<string> | undefined => {
    const node = type(name);
    if (node === undefined) return undefined;
    return new Set([...node.properties.keys()].flatMap((key) => [key, `_${key}`]));
  };
  /** A canonical with all that it derives from; incomplete when one of them is not at hand. */
  const ancestorsOf = (url: string): { readonly urls: ReadonlySet<string>; readonly complete: boolean } => {
    const known = ancestry.get(url);
    if (known !== undefined) return known;
    const urls = new Set<string>();
    let at: string | undefined = url;
    let complete = true;
    while (at !== undefined && complete && !urls.has(withoutVersion(at))) {
      const found = facts.structure(at);
      urls.add(withoutVersion(at));
      complete = found !== undefined;
      at = found?.base;
    }
    const ancestors = { urls, complete };
    // Only canonicals that exist are kept, so that data can't make this grow.
    if (facts.structure(url) !== undefined) ancestry.set(url, ancestors);
    return ancestors;
  };
  const ancestry = new Map<string, { readonly urls: ReadonlySet<string>; readonly complete: boolean }>();
  const namesByType = new Map<string, ReadonlySet<string>>();

  const derivatives = new Map<unknown, unknown>();
  const definitions: CompiledDefinitions = {
    release: facts.release,
    packages: facts.packages,
    facts,
    expressions,
    structure: facts.structure,
    elementNames: (name) => {
      const names = namesByType.get(name) ?? elementNames(name);
      if (names !== undefined) namesByType.set(name, names);
      return names;
    },
    derivesFrom: (url, ancestor) => {
      const ancestors = ancestorsOf(withoutVersion(url));
      return ancestors.urls.has(withoutVersion(ancestor)) ? true : ancestors.complete ? false : undefined;
    },
    type,
    resourceTypes: lazy(() => facts.resourceTypes()),
    profile,
    valueSet,
    derived: <T>(make: (from: CompiledDefinitions) => T) => {
      if (!derivatives.has(make)) derivatives.set(make, make(definitions));
      return derivatives.get(make) as T;
    },
  };
  return definitions;
}
