import type { Label } from './Account.js';
import type { LabelledAccount } from './makeAccounts.js';
import type { Person } from './people.js';
import { makePerson, makeStyle, patientResource } from './people.js';
import { SeededRandom } from './SeededRandom.js';

const sourceNames = ['huisarts', 'ziekenhuis', 'apotheek', 'kliniek', 'thuiszorg'] as const;

/**
 * Persons as five sources know them, without a BSN: most at one to three sources, with typing errors, moves and
 * partner names; among them twins, a parent and child of one name, and namesakes of one birth date. Namesakes, and who
 * they are namesakes of, come with an address and a telephone: without these nobody could say who is who.
 */
export function makePersons(seed: number, count: number): LabelledAccount {
  const random = new SeededRandom(seed);
  const persons: { readonly person: Person; readonly scenario: string; readonly known: boolean }[] = [];
  for (let index = 0; index < count; index++) {
    const person = makePerson(random, `p${index}`);
    const near = nearPerson(person, index, random);
    const known = near?.scenario.startsWith('namesakes') === true;
    persons.push({ person, scenario: 'person', known });
    if (near !== undefined) persons.push({ ...near, known });
  }
  const entries = new Map<string, { resource: Record<string, unknown>; label: Label }[]>();
  for (const { person, scenario, known } of persons) {
    for (const name of random.some(sourceNames, random.between(1, 3))) {
      const id = `${person.key}-${random.hex(4)}`;
      const resource = patientResource(
        person,
        known
          ? { ...makeStyle(random), moved: false, withoutAddress: false, withoutTelecom: false }
          : makeStyle(random),
        id,
        { system: `urn:oid:2.16.840.1.113883.2.4.3.11.999.${name.length}`, value: id },
        random,
      );
      const list = entries.get(name) ?? [];
      list.push({ resource, label: { fact: `person ${person.key}`, scenario } });
      entries.set(name, list);
    }
  }
  return {
    sources: [...entries].map(([source, list]) => ({
      source,
      bundle: {
        resourceType: 'Bundle',
        entry: list.map(({ resource }) => ({
          resource,
          fullUrl: `https://${source}.example/fhir/Patient/${String(resource['id'])}`,
        })),
      },
    })),
    labels: [...entries.values()].map((list) => list.map(({ label }) => label)),
  };
}

function nearPerson(
  person: Person,
  index: number,
  random: SeededRandom,
): { readonly person: Person; readonly scenario: string } | undefined {
  const key = `${person.key}x`;
  const stranger = makePerson(random, key);
  switch (index % 8) {
    case 0: {
      const given = stranger.given.filter((name) => !person.given.includes(name));
      const [first = 'Kees'] = given;
      return {
        person: {
          ...person,
          key,
          given: given.length > 0 ? given : [first],
          callName: first,
          gender: random.chance(0.5) ? person.gender : stranger.gender,
        },
        scenario: 'twins',
      };
    }
    case 1:
      return {
        person: {
          ...person,
          key,
          born: `${Number(person.born.slice(0, 4)) - random.between(22, 38)}${person.born.slice(4)}`,
          email: stranger.email,
        },
        scenario: 'parent and child',
      };
    case 2:
      return {
        person: {
          ...stranger,
          key,
          own: person.own,
          prefix: person.prefix,
          born: person.born,
          given: [`${(person.given[0] ?? 'A').charAt(0)}${(stranger.given[0] ?? 'anna').slice(1)}`],
          gender: person.gender,
        },
        scenario: 'namesakes by initial',
      };
    case 3:
      return {
        person: {
          ...stranger,
          key,
          own: person.own,
          prefix: person.prefix,
          born: person.born,
          given: person.given.slice(0, 1),
          callName: person.callName,
          gender: person.gender,
        },
        scenario: 'namesakes in full',
      };
    default:
      return undefined;
  }
}
