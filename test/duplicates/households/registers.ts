import type { SeededRandom } from '../labelled/SeededRandom.js';
import type { Citizen } from './Citizen.js';
import type { Surname } from './names.js';

type Json = Record<string, unknown>;

/** How a system writes down a person. */
export type Register = (citizen: Citizen, random: SeededRandom) => Json;

const extension = (name: string, valueString: string): Json => ({
  url: `http://hl7.org/fhir/StructureDefinition/humanname-${name}`,
  valueString,
});
const qualified = (valueCode: string): Json => ({
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/iso21090-EN-qualifier', valueCode }],
});

const whole = ({ prefix, name }: Surname): string => (prefix === undefined ? name : `${prefix} ${name}`);
const initialsOf = (given: readonly string[]): string => given.map((name) => `${name.charAt(0)}.`).join('');

/** Letters as a system has them that knows no others than those of English. */
function plain(text: string): string {
  return text
    .replaceAll('ı', 'i')
    .replaceAll('ł', 'l')
    .replaceAll('Ł', 'L')
    .normalize('NFD')
    .replace(/\p{M}/gu, '');
}

function base({ gender, born }: Citizen): Json {
  return { resourceType: 'Patient', gender, birthDate: born };
}

function address({ home }: Citizen): Json {
  return { line: [`${home.street} ${home.number}`], postalCode: home.postalCode, city: 'Verzonnen' };
}

/** Seven registers, each with forms of its own. */
export const registers: readonly Register[] = [
  // A hospital: all parts of the name in extensions, all given names, the mobile number as abroad.
  (citizen) => {
    const { own, married, given, mobile } = citizen;
    const family = married === undefined ? whole(own) : `${whole(married)}-${whole(own)}`;
    return {
      ...base(citizen),
      name: [
        {
          use: 'official',
          family,
          _family: {
            extension: [
              ...(own.prefix === undefined ? [] : [extension('own-prefix', own.prefix)]),
              extension('own-name', own.name),
              ...(married?.prefix === undefined ? [] : [extension('partner-prefix', married.prefix)]),
              ...(married === undefined ? [] : [extension('partner-name', married.name)]),
            ],
          },
          given,
          _given: given.map(() => qualified('BR')),
        },
      ],
      address: [address(citizen)],
      ...(mobile !== '' && { telecom: [{ system: 'phone', value: `+31 6 ${mobile.slice(2)}` }] }),
    };
  },
  // A GP: initials and the call name, the name of the partner first, postal code without space.
  (citizen) => {
    const { own, married, given, callName, mobile, home } = citizen;
    return {
      ...base(citizen),
      name: [
        {
          family: married === undefined ? whole(own) : `${whole(married)} - ${whole(own)}`,
          given: [initialsOf(given), callName],
          _given: [qualified('IN'), qualified('CL')],
        },
      ],
      address: [
        {
          line: [home.street],
          _line: [
            {
              extension: [
                {
                  url: 'http://hl7.org/fhir/StructureDefinition/iso21090-ADXP-houseNumber',
                  valueString: String(home.number),
                },
              ],
            },
          ],
          postalCode: home.postalCode.replace(' ', ''),
        },
      ],
      ...(mobile !== '' && { telecom: [{ system: 'phone', value: `06-${mobile.slice(2)}` }] }),
    };
  },
  // A pharmacy: initials and surname in capitals without accents.
  (citizen) => ({
    ...base(citizen),
    name: [
      {
        family: plain(whole(citizen.married ?? citizen.own)).toUpperCase(),
        given: [initialsOf(citizen.given)],
      },
    ],
    address: [address(citizen)],
  }),
  // Home care: what one is called, and the own name; a telephone in full.
  (citizen) => ({
    ...base(citizen),
    name: [
      {
        text: `${citizen.callName} ${whole(citizen.own)}`,
        family: whole(citizen.own),
        given: [citizen.callName],
      },
    ],
    address: [address(citizen)],
    ...(citizen.mobile !== '' && { telecom: [{ system: 'phone', value: `0031${citizen.mobile.slice(1)}` }] }),
  }),
  // A register of vaccinations: first given name, surname without prefix apart, postal code alone.
  (citizen) => ({
    ...base(citizen),
    name: [
      {
        family: plain(citizen.own.name),
        given: [plain(citizen.given[0] ?? '')],
        ...(citizen.own.prefix !== undefined && { prefix: [citizen.own.prefix] }),
      },
    ],
    address: [{ postalCode: citizen.home.postalCode }],
  }),
  // A clinic from abroad: first names, the married name as the surname, no gender for some.
  (citizen, random) => ({
    ...base(citizen),
    ...(random.chance(0.1) && { gender: 'unknown' }),
    name: [
      {
        family:
          citizen.married === undefined
            ? whole(citizen.own)
            : `${whole(citizen.own)}-${whole(citizen.married)}`,
        given: [citizen.given.join(' ')],
      },
    ],
    ...(citizen.mobile !== '' && {
      telecom: [
        { system: 'phone', value: citizen.mobile },
        { system: 'email', value: `${plain(citizen.callName).toLowerCase()}.${citizen.key}@post.example` },
      ],
    }),
  }),
  // A laboratory: initials and birth name, nothing else.
  (citizen) => ({
    ...base(citizen),
    name: [
      {
        text: `${initialsOf(citizen.given)} ${whole(citizen.own)}`,
        family: whole(citizen.own),
        given: [initialsOf(citizen.given)],
      },
    ],
  }),
];
