import { compiledDefinitions } from '../../definitions/CompiledDefinitions.js';
import type { DefinitionSet } from '../../definitions/DefinitionSet.js';
import type { Release } from '../../fhir/Release.js';
import type { KnownIn, TypePair } from './TypePair.js';
import { createTypePairs, knownIn } from './TypePair.js';

/** Tells in which releases profiles, extensions and types exist. */
export interface ReleaseLookup {
  /** A profile or extension by canonical. */
  profile(url: string): KnownIn;
  /** A type by name: the release that has it, or the types of both side by side. */
  type(name: string): TypePair | Release | 'neither';
  /** Names of the resource types of both releases. */
  resourceTypes(): readonly string[];
}

/**
 * Makes a lookup over definitions; undefined when they are not of both releases, for then nothing is known to be
 * absent from the other. Answers are kept: a Bundle asks the same for each entry.
 */
export function createReleaseLookup(definitions: readonly DefinitionSet[]): ReleaseLookup | undefined {
  const stu3 = definitions.filter(({ release }) => release === 'STU3').map(compiledDefinitions);
  const r4 = definitions.filter(({ release }) => release === 'R4').map(compiledDefinitions);
  if (stu3.length === 0 || r4.length === 0) return undefined;
  const profiles = new Map<string, KnownIn>();
  const types = new Map<string, TypePair | Release | 'neither'>();
  const pairOf = createTypePairs();
  const findProfile = (url: string): KnownIn => {
    const knows = (set: DefinitionSet) => set.structure(url) !== undefined;
    return knownIn(stu3.some(knows), r4.some(knows));
  };
  const findType = (name: string): TypePair | Release | 'neither' => {
    const typeIn = (sets: typeof stu3) =>
      sets.map((set) => set.type(name)).find((type) => type !== undefined);
    const stu3Type = typeIn(stu3);
    const r4Type = typeIn(r4);
    if (stu3Type !== undefined) return r4Type === undefined ? 'STU3' : pairOf(stu3Type, r4Type);
    return r4Type === undefined ? 'neither' : 'R4';
  };
  return {
    profile: (url) => profiles.get(url) ?? kept(profiles, url, findProfile(url)),
    type: (name) => types.get(name) ?? kept(types, name, findType(name)),
    resourceTypes: () => [...stu3, ...r4].flatMap((set) => set.resourceTypes()),
  };
}

function kept<V>(answers: Map<string, V>, key: string, answer: V): V {
  answers.set(key, answer);
  return answer;
}
