import type { SeededRandom } from '../labelled/SeededRandom.js';
import type { Voice, Written } from './Voice.js';

/** Resources that tell one fact: the one in question, and those it leads to. */
export interface Told {
  readonly main: Written;
  readonly others?: readonly Written[];
}

/** A change that makes it another fact. */
export interface NearMiss<F> {
  readonly name: string;
  /** Only told by one source: between sources it can't be known. */
  readonly within?: true;
  /** May never be called duplicate. */
  readonly never?: true;
  change(fact: F, random: SeededRandom): F;
}

/** One kind of fact: what it holds, what makes it another, and how a source tells it. */
export interface Family<F> {
  readonly name: string;
  make(random: SeededRandom): F;
  readonly near: readonly NearMiss<F>[];
  /** A later state of the same record. */
  later?(fact: F): F;
  /** How another source comes to know it: less precise, or written down on its own. */
  retell?(fact: F, random: SeededRandom): F;
  tell(fact: F, voice: Voice, number: string | undefined): Told;
  /** Not told by several sources. */
  readonly ownOnly?: true;
  /** Merely repeated by its source, with or without a number. */
  readonly carrier?: true;
}

/** A family whose facts are of no concern to who uses it. */
export interface AnyFamily {
  readonly name: string;
  readonly ownOnly?: true;
  readonly carrier?: true;
  readonly near: readonly { readonly name: string; readonly within?: true; readonly never?: true }[];
  story(random: SeededRandom): Story;
}

/** A fact of some family, ready to be told. */
export interface Story {
  tell(voice: Voice, number: string | undefined): Told;
  later(): Story | undefined;
  retold(random: SeededRandom): Story;
  changed(near: string, random: SeededRandom): Story;
}

/** Hides what a family's facts are. */
export function family<F>(definition: Family<F>): AnyFamily {
  const story = (fact: F): Story => ({
    tell: (voice, number) => definition.tell(fact, voice, number),
    later: () => (definition.later === undefined ? undefined : story(definition.later(fact))),
    retold: (random) => story(definition.retell?.(fact, random) ?? fact),
    changed(name, random) {
      const near = definition.near.find((each) => each.name === name);
      if (near === undefined) throw new Error(`No near miss '${name}'.`);
      return story(near.change(fact, random));
    },
  });
  return { ...definition, story: (random) => story(definition.make(random)) };
}
