import type { Surname } from './names.js';

export interface Home {
  readonly street: string;
  readonly number: number;
  readonly postalCode: string;
}

/** Someone, as he or she is now. */
export interface Citizen {
  readonly key: string;
  /** Whom one may be taken for: a twin, a father of one name. */
  readonly role: string;
  readonly given: readonly string[];
  readonly callName: string;
  readonly gender: 'male' | 'female';
  readonly own: Surname;
  readonly married?: Surname;
  readonly born: string;
  readonly home: Home;
  /** Where one lived before the last move. */
  readonly before?: Home;
  /** Empty for who has none. */
  readonly mobile: string;
}
