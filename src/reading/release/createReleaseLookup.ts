import type { DefinitionSet } from '../../definitions/DefinitionSet.js';
import type { Release } from '../../fhir/Release.js';
import { releases } from '../../fhir/Release.js';

/** Which release knows something: one of them, both, or neither. */
export type KnownIn = Release | 'both' | 'neither';

/** Tells in which releases profiles, types and elements exist. */
export interface ReleaseLookup {
  profile(url: string): KnownIn;
  type(name: string): KnownIn;
  /** Tells it of the properties of a type that both releases know. */
  properties(type: string): (name: string) => KnownIn;
}

/** Properties that JSON adds to the elements of a resource. */
const jsonOnly: readonly (readonly [string, KnownIn])[] = [
  ['resourceType', 'both'],
  ['fhir_comments', 'both'],
];

/**
 * Makes a lookup over definitions; undefined when they are not of both releases, for then nothing is known to be
 * absent from the other. Answers are kept: a Bundle asks the same for each entry.
 */
export function createReleaseLookup(definitions: readonly DefinitionSet[]): ReleaseLookup | undefined {
  const setsOf = (release: Release) => definitions.filter((set) => set.release === release);
  if (releases.some((release) => setsOf(release).length === 0)) return undefined;
  const [stu3, r4] = [setsOf('STU3'), setsOf('R4')];
  const knownIn = (knows: (set: DefinitionSet) => boolean): KnownIn => {
    const inStu3 = stu3.some(knows);
    const inR4 = r4.some(knows);
    return inStu3 ? (inR4 ? 'both' : 'STU3') : inR4 ? 'R4' : 'neither';
  };
  const profiles = new Map<string, KnownIn>();
  const types = new Map<string, KnownIn>();
  const properties = new Map<string, (name: string) => KnownIn>();
  const find = (
    answers: Map<string, KnownIn>,
    key: string,
    knows: (set: DefinitionSet) => boolean,
  ): KnownIn => {
    const found = knownIn(knows);
    answers.set(key, found);
    return found;
  };
  return {
    profile: (url) => profiles.get(url) ?? find(profiles, url, (set) => set.structure(url) !== undefined),
    type: (name) => types.get(name) ?? find(types, name, (set) => set.elementNames(name) !== undefined),
    properties: (type) => {
      const known = properties.get(type);
      if (known !== undefined) return known;
      const answers = new Map<string, KnownIn>(jsonOnly);
      const ofType = (name: string): KnownIn =>
        answers.get(name) ?? find(answers, name, (set) => set.elementNames(type)?.has(name) === true);
      properties.set(type, ofType);
      return ofType;
    },
  };
}
