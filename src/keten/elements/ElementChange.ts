/** What is known of every change: where it is. */
interface Change {
  /** FHIRPath, with the indexes of the earlier hop; of the later hop for what was added. */
  readonly path: string;
  /** Name of the element, without the type of a choice. */
  readonly name: string;
  readonly before: unknown;
  readonly after: unknown;
}

/** Something of an element is there on one side only. */
interface PresenceChange extends Change {
  readonly of: 'presence';
  /** Whether the list already held what was added, or still holds what was lost. */
  readonly twin: boolean;
}

/** A simple value is another one. */
interface ValueChange extends Change {
  readonly of: 'value';
}

/** A code is another code. */
interface CodeChange extends Change {
  readonly of: 'code';
  /** Whether both codes are known to mean the same, or are called the same. */
  readonly sameMeaning: boolean;
}

/** An amount is in another unit, or in none. */
interface UnitChange extends Change {
  readonly of: 'unit';
}

/** A reference leads elsewhere, or nowhere. */
interface ReferenceChange extends Change {
  readonly of: 'reference';
  readonly leads: 'elsewhere' | 'nowhere';
}

/** The same items, in another order. */
interface OrderChange extends Change {
  readonly of: 'order';
}

/** One difference in meaning between two forms of one fact, before it is judged what kind it is. */
export type ElementChange =
  PresenceChange | ValueChange | CodeChange | UnitChange | ReferenceChange | OrderChange;
