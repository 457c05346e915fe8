import { Exhausted } from '../labelled/Account.js';
import type { SeededRandom } from '../labelled/SeededRandom.js';
import type { Moment, Place, Worker } from './Fact.js';

/** What a theme draws its facts from: chance, and who and where there is in this account. */
export class Draw {
  readonly random: SeededRandom;
  readonly #taken = new Set<object>();
  #numbers = 0;

  constructor(random: SeededRandom) {
    this.random = random;
  }

  day(from = 2015, to = 2025): string {
    const { random } = this;
    return `${random.between(from, to)}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
  }

  /** In office hours. */
  moment(from = 2019, to = 2025): Moment {
    // Now and then in the night, when the day in UTC is the one before.
    return {
      day: this.day(from, to),
      minutes: this.random.chance(0.08) ? this.random.between(1, 10) * 5 : this.random.between(96, 204) * 5,
    };
  }

  /** A number that no other fact of the account has. */
  number(): string {
    this.#numbers += 1;
    return `${this.random.digits(6)}${this.#numbers}`;
  }

  pick<T>(list: readonly T[]): T {
    return this.random.pick(list);
  }

  two<T>(list: readonly T[]): readonly [T, T] {
    const [one, other] = this.random.some(list, 2);
    if (one === undefined || other === undefined) throw new Exhausted();
    return [one, other];
  }

  /** Something that no other theme of the account tells of. */
  take<T extends object>(list: readonly T[]): T {
    const left = list.filter((each) => !this.#taken.has(each));
    if (left.length === 0) throw new Exhausted();
    const taken = this.random.pick(left);
    this.#taken.add(taken);
    return taken;
  }

  takeTwo<T extends object>(list: readonly T[]): readonly [T, T] {
    return [this.take(list), this.take(list)];
  }
}

/** Two digits. */
export function two(number: number): string {
  return String(number).padStart(2, '0');
}

/** So many days later. */
export function after(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

export const doctors: readonly Worker[] = [
  {
    agb: '01008811',
    uzi: '900110022',
    initials: 'M.E.',
    prefix: 'van den',
    surname: 'Heuvel',
    specialty: 'huisarts',
  },
  { agb: '01009922', uzi: '900110033', initials: 'S.', surname: 'Yıldız', specialty: 'huisarts' },
  {
    agb: '03014455',
    uzi: '900220044',
    initials: 'A.C.',
    prefix: 'de',
    surname: 'Graaf',
    specialty: 'internist',
  },
  { agb: '03015566', uzi: '900220055', initials: 'H.J.', surname: 'Sietsma', specialty: 'orthopeed' },
  { agb: '03016677', uzi: '900220066', initials: 'P.', surname: 'Ramdin', specialty: 'cardioloog' },
];

/** Two colleagues of one surname. */
export const colleagues: readonly [Worker, Worker] = [
  { agb: '01007001', uzi: '900330077', initials: 'J.W.', surname: 'Postma', specialty: 'huisarts' },
  { agb: '01007002', uzi: '900330088', initials: 'T.', surname: 'Postma', specialty: 'huisarts' },
];

export const practice: Place = {
  agb: '01057011',
  ura: '00011101',
  name: 'Huisartsenpraktijk De Waterlelie',
  kind: 'Z3',
  street: 'Kerkstraat 12',
  postalCode: '8011 AB',
};
export const neighbour: Place = {
  agb: '02004101',
  ura: '00011102',
  name: 'Apotheek De Waterlelie',
  kind: 'J8',
  street: 'Kerkstraat 12',
  postalCode: '8011 AB',
};
export const otherPharmacy: Place = {
  agb: '02004202',
  ura: '00011103',
  name: 'Apotheek Stadshart',
  kind: 'J8',
  street: 'Markt 4',
  postalCode: '8013 ZZ',
};
export const hospital: Place = {
  agb: '06010303',
  ura: '00022201',
  name: 'Medisch Centrum IJsselrand',
  kind: 'V4',
  street: 'Parklaan 1',
  postalCode: '8025 CC',
};
export const department: Place = {
  agb: '06010399',
  ura: '00022299',
  name: 'Medisch Centrum IJsselrand, afdeling Cardiologie',
  kind: 'V4',
  street: 'Parklaan 1',
  postalCode: '8025 CC',
};
export const clinicPlace: Place = {
  agb: '22220404',
  ura: '00022202',
  name: 'Kliniek Zuiderpoort',
  kind: 'V6',
  street: 'Zuiderpoort 88',
  postalCode: '8017 KL',
};
export const insurer: Place = {
  agb: '',
  ura: '',
  name: 'Zorgverzekeraar De Linde',
  kind: 'V6',
  street: 'Lindelaan 2',
  postalCode: '3500 AA',
};
