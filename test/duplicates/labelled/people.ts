import type { SeededRandom } from './SeededRandom.js';

/** A fictitious person, as known to themselves. */
export interface Person {
  readonly key: string;
  readonly given: readonly string[];
  readonly callName: string;
  readonly prefix: string;
  readonly own: string;
  readonly partner: string | undefined;
  readonly born: string;
  readonly gender: 'male' | 'female';
  readonly street: string;
  readonly number: string;
  readonly postalCode: string;
  readonly city: string;
  readonly phone: string;
  readonly email: string;
}

const women = [
  'Anna',
  'Maria',
  'Johanna',
  'Sanne',
  'Fatima',
  'Lotte',
  'Lisa',
  'Emma',
  'Wilhelmina',
  'Catharina',
  'Noor',
  'Yasmin',
  'Petra',
  'Marjolein',
  'Hendrika',
  'Sofie',
];
const men = [
  'Johannes',
  'Pieter',
  'Willem',
  'Cornelis',
  'Hendrik',
  'Daan',
  'Mohammed',
  'Sem',
  'Bram',
  'Adriaan',
  'Gerrit',
  'Thomas',
  'Lucas',
  'Jeroen',
  'Maarten',
  'Ruben',
];
const surnames: readonly (readonly [string, string])[] = [
  ['', 'Zonneveld'],
  ['de', 'Vries'],
  ['van den', 'Berg'],
  ['', 'Jansen'],
  ['', 'Bakker'],
  ['van', 'Dijk'],
  ['', 'Visser'],
  ['', 'Smit'],
  ['de', 'Groot'],
  ['', 'Mulder'],
  ['van der', 'Meer'],
  ['', 'Bouwmeester'],
  ['', 'Kuipers'],
  ['', 'Schouten'],
  ['van', 'Leeuwen'],
  ['', 'Hoekstra'],
  ['', 'Dekker'],
  ['', 'Veenstra'],
  ['el', 'Amrani'],
  ['', 'Yildiz'],
  ['', 'Postma'],
  ['', 'Wijnands'],
  ['ten', 'Brink'],
  ['', 'Kloosterman'],
  ['', 'Oosterhuis'],
  ['', 'Vermeulen'],
  ['', 'Prins'],
  ['', 'Blom'],
];
const streets = [
  'Dorpsstraat',
  'Kerkweg',
  'Lindelaan',
  'Molenpad',
  'Stationsstraat',
  'Beatrixhof',
  'Zandweg',
  'Havenkade',
];
const cities = ['Amersfoort', 'Zwolle', 'Delft', 'Assen', 'Middelburg', 'Venlo', 'Hoorn', 'Tiel'];

/** Makes a person; the key names them in labels. */
export function makePerson(random: SeededRandom, key: string, year = random.between(1935, 2012)): Person {
  const gender = random.chance(0.5) ? 'female' : 'male';
  const given = random.some(gender === 'female' ? women : men, random.between(1, 3));
  const [prefix, own] = random.pick(surnames);
  const [first = 'Anna'] = given;
  return {
    key,
    given,
    callName: random.chance(0.6) ? first : first.slice(0, Math.max(3, first.length - 3)),
    prefix,
    own,
    partner: gender === 'female' && year < 1995 && random.chance(0.4) ? random.pick(surnames)[1] : undefined,
    born: `${year}-${two(random.between(1, 12))}-${two(random.between(1, 28))}`,
    gender,
    street: random.pick(streets),
    number: String(random.between(1, 240)),
    postalCode: `${random.between(1000, 9999)} ${random.pick(['AB', 'CD', 'EF', 'GH', 'JK', 'LM', 'NP', 'RS', 'TV', 'XZ'])}`,
    city: random.pick(cities),
    phone: `06${random.digits(8)}`,
    email: `${own.toLowerCase()}.${random.digits(4)}@voorbeeld.example`,
  };
}

/** How a source happens to know a person. */
export interface PersonStyle {
  readonly initialsOnly?: boolean;
  readonly typingError?: 'surname' | 'given' | 'day-month' | 'year';
  readonly moved?: boolean;
  readonly partnerFirst?: boolean;
  readonly withoutPartner?: boolean;
  readonly nameAsText?: boolean;
  readonly withoutTelecom?: boolean;
  readonly withoutAddress?: boolean;
  readonly structured?: boolean;
  readonly callNameOnly?: boolean;
  readonly birthYearOnly?: boolean;
}

/** A style as sources have them: mostly plain, sometimes with an error. */
export function makeStyle(random: SeededRandom): PersonStyle {
  return {
    initialsOnly: random.chance(0.15),
    ...(random.chance(0.12) && {
      typingError: random.pick(['surname', 'given', 'day-month', 'year'] as const),
    }),
    moved: random.chance(0.15),
    partnerFirst: random.chance(0.4),
    withoutPartner: random.chance(0.3),
    withoutTelecom: random.chance(0.4),
    withoutAddress: random.chance(0.1),
    structured: random.chance(0.6),
    callNameOnly: random.chance(0.15),
  };
}

/** The Patient resource of a person at a source. */
export function patientResource(
  person: Person,
  style: PersonStyle,
  id: string,
  local: { readonly system: string; readonly value: string },
  random: SeededRandom,
): Record<string, unknown> {
  const own = style.typingError === 'surname' ? mistype(person.own, random) : person.own;
  const prefix =
    style.structured === true
      ? person.prefix
      : person.prefix.replace('van den', 'v.d.').replace('van der', 'v.d.');
  const partner = style.withoutPartner === true ? undefined : person.partner;
  const full = [prefix, own].filter((part) => part !== '').join(' ');
  const family =
    partner === undefined ? full : style.partnerFirst === true ? `${partner}-${full}` : `${full}-${partner}`;
  const [first = 'A', ...others] = person.given;
  const given = style.typingError === 'given' ? mistype(first, random) : first;
  const initials = person.given.map((name) => `${name.charAt(0)}.`).join('');
  const name = {
    family,
    ...(style.structured === true && {
      _family: {
        extension: [
          ...(prefix === ''
            ? []
            : [{ url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-prefix', valueString: prefix }]),
          { url: 'http://hl7.org/fhir/StructureDefinition/humanname-own-name', valueString: own },
          ...(partner === undefined
            ? []
            : [
                {
                  url: 'http://hl7.org/fhir/StructureDefinition/humanname-partner-name',
                  valueString: partner,
                },
              ]),
        ],
      },
    }),
    given:
      style.initialsOnly === true
        ? [initials]
        : style.callNameOnly === true
          ? [person.callName]
          : [given, ...others],
    ...(style.structured === true &&
      style.callNameOnly === true &&
      style.initialsOnly !== true && {
        _given: [
          {
            extension: [
              { url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode: 'CL' },
            ],
          },
        ],
      }),
  };
  return {
    resourceType: 'Patient',
    id,
    identifier: [local],
    name: [name],
    gender: person.gender,
    birthDate: bornAs(person.born, style),
    ...(style.withoutAddress !== true && { address: [addressOf(person, style, random)] }),
    ...(style.withoutTelecom !== true && {
      telecom: [
        { system: 'phone', value: random.chance(0.5) ? person.phone : `+31 6 ${person.phone.slice(2)}` },
        ...(random.chance(0.5) ? [{ system: 'email', value: person.email }] : []),
      ],
    }),
  };
}

function addressOf(person: Person, style: PersonStyle, random: SeededRandom): Record<string, unknown> {
  if (style.moved === true) {
    return {
      line: [`Nieuwelaan ${random.between(1, 99)}`],
      postalCode: `${random.between(1000, 9999)}QW`,
      city: person.city,
    };
  }
  const spaced = random.chance(0.5) ? person.postalCode : person.postalCode.replace(' ', '');
  return {
    line: [`${person.street} ${person.number}`],
    ...(style.structured === true && {
      _line: [
        {
          extension: [
            {
              url: 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-streetName',
              valueString: person.street,
            },
            {
              url: 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-houseNumber',
              valueString: person.number,
            },
          ],
        },
      ],
    }),
    postalCode: spaced,
    city: person.city,
  };
}

function bornAs(born: string, style: PersonStyle): string {
  const [year = '', month = '', day = ''] = born.split('-');
  if (style.typingError === 'day-month' && Number(day) <= 12) return `${year}-${day}-${month}`;
  if (style.typingError === 'year')
    return `${year.slice(0, 2)}${year.charAt(3)}${year.charAt(2)}-${month}-${day}`;
  return born;
}

/** One letter doubled, left out or swapped. */
export function mistype(text: string, random: SeededRandom): string {
  if (text.length < 4) return text;
  const at = random.between(1, text.length - 2);
  switch (random.between(0, 2)) {
    case 0:
      return text.slice(0, at) + text.charAt(at) + text.slice(at);
    case 1:
      return text.slice(0, at) + text.slice(at + 1);
    default:
      return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
  }
}

export function two(number: number): string {
  return String(number).padStart(2, '0');
}
