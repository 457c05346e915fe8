import type { PersonName } from './Fact.js';

/** A person of the account. */
export interface AccountPerson {
  readonly given: readonly string[];
  readonly callName: string;
  readonly initials: string;
  readonly prefix?: string;
  readonly own: string;
  readonly partner?: { readonly prefix?: string; readonly name: string };
  readonly born: string;
  readonly gender: 'female' | 'male';
}

/** The owner, and two children of one birth. */
export const people: Readonly<Record<PersonName, AccountPerson>> = {
  owner: {
    given: ['Froukje', 'Hillegonda'],
    callName: 'Frouk',
    initials: 'F.H.',
    prefix: 'van',
    own: 'Oosterwijk',
    partner: { prefix: 'de', name: 'Groot' },
    born: '1979-03-28',
    gender: 'female',
  },
  /** Of the same initials and surname as her daughter. */
  mother: {
    given: ['Fenna', 'Hiltje'],
    callName: 'Fenna',
    initials: 'F.H.',
    prefix: 'van',
    own: 'Oosterwijk',
    born: '1951-03-28',
    gender: 'female',
  },
  child: {
    given: ['Mila'],
    callName: 'Mila',
    initials: 'M.',
    prefix: 'de',
    own: 'Groot',
    born: '2012-08-04',
    gender: 'female',
  },
  twin: {
    given: ['Noor'],
    callName: 'Noor',
    initials: 'N.',
    prefix: 'de',
    own: 'Groot',
    born: '2012-08-04',
    gender: 'female',
  },
};

export const home = { line: ['Rozenstraat 21'], city: 'Zwolle', postalCode: '8012 EK' };
