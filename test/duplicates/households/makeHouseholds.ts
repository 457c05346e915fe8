import type { LabelledAccount } from '../labelled/makeAccounts.js';
import { SeededRandom } from '../labelled/SeededRandom.js';
import type { Citizen, Home } from './Citizen.js';
import { givenNames, surnames } from './names.js';
import { registers } from './registers.js';

/**
 * Households of a town, registered by seven systems over the years: parents and children, twins, a son of his father's
 * name, foster children, a sister next door. What a register holds is what was so when it was written down: before the
 * wedding or the move, or after. Who lives together looks alike; what is one person is known because it is one citizen.
 */
export function makeHouseholds(seed: number, households: number): LabelledAccount {
  const random = new SeededRandom(seed);
  const citizens = Array.from({ length: households }, (_, at) => household(random, at)).flat();
  const entries = registers.map(
    () => [] as { resource: Record<string, unknown>; fact: string; scenario: string }[],
  );
  for (const citizen of citizens) {
    const knowing = random.some(
      registers.map((_, at) => at),
      random.pick([1, 2, 2, 3, 3, 4]),
    );
    for (const at of knowing) {
      const register = registers[at];
      const list = entries[at];
      if (register === undefined || list === undefined) continue;
      // As it was when this register was written, with the slips of the pen of whoever wrote it.
      const seen = mistaken(random.chance(0.6) ? citizen : earlier(citizen), random);
      list.push({
        resource: { ...register(seen, random), id: `p${list.length}` },
        fact: `person ${citizen.key}`,
        scenario: citizen.role,
      });
    }
  }
  return {
    sources: entries.map((list, at) => ({
      source: `register-${at}`,
      release: at % 2 === 0 ? ('STU3' as const) : ('R4' as const),
      bundle: {
        resourceType: 'Bundle',
        type: 'searchset',
        entry: list.map(({ resource }) => ({
          fullUrl: `https://register-${at}.example/fhir/Patient/${String(resource['id'])}`,
          resource,
        })),
      },
    })),
    labels: entries.map((list) => list.map(({ fact, scenario }) => ({ fact, scenario }))),
  };
}

function household(random: SeededRandom, at: number): readonly Citizen[] {
  const [own, partner, foster] = random.some(surnames, 3);
  if (own === undefined || partner === undefined || foster === undefined) return [];
  const home = homeOf(random);
  const before = random.chance(0.4) ? homeOf(random) : undefined;
  const first = random.between(1955, 1990);
  const people: Citizen[] = [];
  const add = (role: string, more: Partial<Citizen> & Pick<Citizen, 'given' | 'gender'>): Citizen => {
    const citizen: Citizen = {
      key: `${at}-${people.length}`,
      role,
      callName: callNameOf(more.given[0] ?? '', random),
      own,
      born: day(first, random),
      home,
      ...(before !== undefined && { before }),
      mobile: `06${random.digits(8)}`,
      ...more,
    };
    people.push(citizen);
    return citizen;
  };
  const names = (gender: 'male' | 'female'): readonly string[] =>
    random.some(givenNames[own.origin][gender], random.pick([1, 2, 2, 3]));
  const father = add('parent', { given: names('male'), gender: 'male' });
  add('parent', {
    given: random.some(givenNames[partner.origin].female, 2),
    gender: 'female',
    own: partner,
    ...(random.chance(0.6) && { married: own }),
  });
  const year = first + random.between(22, 34);
  const shape = random.between(0, 5);
  if (shape === 0) {
    const born = day(year, random);
    const gender = random.pick(['male', 'female'] as const);
    const [one, other] = random.some(givenNames[own.origin][gender], 2);
    if (one !== undefined && other !== undefined) {
      add('twins', { given: [one], gender, born, mobile: '' });
      add('twins', { given: [other], gender, born, mobile: '' });
    }
  } else if (shape === 1) {
    add('son of one name', { given: father.given, gender: 'male', born: day(year, random) });
  } else if (shape === 2) {
    add('foster child', {
      given: random.some(givenNames[foster.origin].female, 1),
      gender: 'female',
      own: foster,
      born: day(year, random),
      mobile: father.mobile,
    });
    add('child', {
      given: names('female'),
      gender: 'female',
      born: day(year + 2, random),
      mobile: father.mobile,
    });
  } else if (shape === 3) {
    const [one, other] = random.some(givenNames[own.origin].female, 2);
    if (one !== undefined && other !== undefined) {
      add('sisters', { given: [one], gender: 'female', born: day(year, random) });
      add('sisters', { given: [other], gender: 'female', born: day(year + 1, random) });
    }
  }
  return people;
}

/** The person before the last move and the wedding, with the telephone of then. */
function earlier(citizen: Citizen): Citizen {
  const { married: _, before, ...rest } = citizen;
  return { ...rest, home: before ?? citizen.home, mobile: before === undefined ? citizen.mobile : '' };
}

/** One slip in ten: in the date, or in a name. */
function mistaken(citizen: Citizen, random: SeededRandom): Citizen {
  const slip = random.between(0, 49);
  const [year = '', month = '', date = ''] = citizen.born.split('-');
  if (slip === 0 && Number(date) <= 12) return { ...citizen, born: `${year}-${date}-${month}` };
  if (slip === 1) return { ...citizen, born: `${year}-${month}-${two(Math.max(1, Number(date) - 1))}` };
  if (slip === 2) return { ...citizen, born: `${year}-01-01` };
  const name = citizen.own.name;
  if (slip <= 4 && name.length > 5) {
    const at = random.between(1, name.length - 2);
    const changed = random.pick([
      name.slice(0, at) + name.slice(at + 1),
      name.slice(0, at) + (name[at + 1] ?? '') + (name[at] ?? '') + name.slice(at + 2),
      name.slice(0, at) + (name[at] ?? '') + name.slice(at),
    ]);
    return { ...citizen, own: { ...citizen.own, name: changed } };
  }
  return citizen;
}

function homeOf(random: SeededRandom): Home {
  return {
    street: random.pick(['Dorpsstraat', 'Kanaalweg', 'Wilgenlaan', 'Nieuwe Gracht', '2e Hoogstraat']),
    number: random.between(1, 240),
    postalCode: `${random.between(1011, 9999)} ${random.pick(['AA', 'BC', 'EK', 'XZ'])}`,
  };
}

/** What someone is called: mostly the name, or what one makes of it. */
function callNameOf(given: string, random: SeededRandom): string {
  if (random.chance(0.6) || given.length < 5) return given;
  return random.pick([given.slice(0, 4), `${given.slice(0, 3)}je`, given.slice(0, given.length - 2)]);
}

function day(year: number, random: SeededRandom): string {
  return `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`;
}

function two(number: number): string {
  return String(number).padStart(2, '0');
}
