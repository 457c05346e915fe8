import { DisjointSets } from '../foundation/DisjointSets.js';
import { compareRecords } from './compareRecords.js';
import type { RecordStore } from './RecordStore.js';
import type { ReferenceNode, ReferenceValue, ResourceRecord, Surroundings } from './ResourceRecord.js';

/** Whether sources that each tell of one person are taken to tell of the same one. */
export type PersonsRule =
  /** One account: they are the same unless names or birth dates contradict. */
  | 'account'
  /** Only who is shown to be the same is the same. */
  | 'apart';

/** Tells which person a record is about, by its number. */
export type PersonOf = (record: number) => number;

interface Person {
  /** A Patient resource, when there is one. */
  readonly record: ResourceRecord | undefined;
  readonly reference: ReferenceValue;
  readonly sources: Set<string>;
  readonly number: number;
}

/**
 * Decides which records are about one person. Patients that were found to be one are one. In an account every source
 * tells of that person, and sometimes of a child or relative, so the persons of two sources are one as long as nothing
 * contradicts it and no other fits as well: a subject is often a reference that leads nowhere.
 */
export function assignPersons(store: RecordStore, surroundings: Surroundings, rule: PersonsRule): PersonOf {
  const persons = collectPersons(store, surroundings);
  const list = [...persons.values()];
  const sets = new DisjointSets(list.length);
  joinByIdentifier(list, sets);
  if (rule === 'account') joinUnlessContradicted(list, sets, surroundings);
  const numbers = new Map([...persons].map(([key, { number }]) => [key, sets.find(number)]));
  const soleOfSource = solePersons(list, sets);
  const all = new Set(numbers.values());
  const [sole = all.size === 0 ? -1 : undefined] = all.size === 1 ? all : [];
  // Among several persons, a record without a subject is about nobody that is known, in its own source.
  const nobodies = new Map<string, number>();
  const nobodyOf = (source: string): number => {
    const known = nobodies.get(source) ?? -2 - nobodies.size;
    nobodies.set(source, known);
    return known;
  };
  const numberOf = (record: ResourceRecord): number => {
    const key = personKey(record, surroundings);
    if (key !== undefined) return numbers.get(key) ?? -1;
    if ((record.comparison?.subject.length ?? 1) === 0) return -1;
    return sole ?? soleOfSource.get(record.context.source) ?? nobodyOf(record.context.source);
  };
  const table = Int32Array.from({ length: store.count }, (_, index) => numberOf(store.record(index)));
  if (nobodies.size > 0) followReferences(store, table);
  return (record) => table[record] ?? -1;
}

/**
 * Gives what has no subject itself the person of what refers to it: a device is that of its user, a specimen that of
 * the result. What two persons refer to stays nobody's.
 */
function followReferences(store: RecordStore, table: Int32Array): void {
  const isNobodys = (record: number): boolean => (table[record] ?? 0) < -1;
  const found = new Map<string, number>();
  for (let index = 0; index < store.count; index++) {
    const person = table[index] ?? -1;
    if (person < 0) continue;
    for (const { target } of store.record(index).references) {
      if (target === undefined || !isNobodys(target)) continue;
      const address = addressOf(store.record(target));
      found.set(address, (found.get(address) ?? person) === person ? person : severals);
    }
  }
  if (found.size === 0) return;
  for (let index = 0; index < store.count; index++) {
    const person = isNobodys(index) ? found.get(addressOf(store.record(index))) : undefined;
    if (person !== undefined && person !== severals) table[index] = person;
  }
}

/** What a reference leads to by: the same for all copies of what stands at one address. */
function addressOf({ base, otherUrl, context, resourceType, id }: ResourceRecord): string {
  return otherUrl ?? `${base ?? context.source} ${resourceType} ${id ?? ''}`;
}

/** Stands for more than one person. */
const severals = -1;

/** What a person is known by: a Patient at hand by its cluster, another by where the reference leads, or by a number or name. */
type PersonKey = number | string | ReferenceNode;

function personKey(record: ResourceRecord, { resolve, entityOf }: Surroundings): PersonKey | undefined {
  const { subject } = record;
  if (subject === undefined) return undefined;
  const target = resolve(subject);
  if (target !== undefined && target.index >= 0) return entityOf(target);
  return subject.identifiers[0] ?? subject.node?.same ?? subject.node ?? subject.display?.key;
}

function collectPersons(store: RecordStore, surroundings: Surroundings): Map<PersonKey, Person> {
  const persons = new Map<PersonKey, Person>();
  for (let index = 0; index < store.count; index++) {
    const record = store.record(index);
    const { subject } = record;
    const key = personKey(record, surroundings);
    if (key === undefined || subject === undefined) continue;
    const known = persons.get(key);
    if (known === undefined) {
      persons.set(key, {
        record: surroundings.resolve(subject),
        reference: subject,
        sources: new Set([record.context.source]),
        number: persons.size,
      });
    } else known.sources.add(record.context.source);
  }
  return persons;
}

function joinByIdentifier(persons: readonly Person[], sets: DisjointSets): void {
  const byIdentifier = new Map<string, number>();
  for (const { record, reference, number } of persons) {
    for (const key of record?.identifiers ?? reference.identifiers) {
      const other = byIdentifier.get(key);
      if (other === undefined) byIdentifier.set(key, number);
      else sets.join(number, other);
    }
  }
}

/** Beyond this many persons the data is no account of a person and those near to them. */
const accountLimit = 60;

/**
 * Joins the persons of two sources when each is the only one in its source who may be the other. With one person in
 * each source nothing need agree, as long as nothing contradicts; between several, the others must contradict.
 */
function joinUnlessContradicted(
  persons: readonly Person[],
  sets: DisjointSets,
  surroundings: Surroundings,
): void {
  if (persons.length > accountLimit) return;
  const mayBe = (a: Person, b: Person): boolean =>
    sets.find(a.number) === sets.find(b.number) || !contradicts(a, b, surroundings);
  for (const person of persons) {
    for (const other of persons) {
      if (other.number <= person.number || shareSource(person, other) || !mayBe(person, other)) continue;
      const rivals = persons.filter(
        (third) =>
          third !== person &&
          third !== other &&
          ((shareSource(third, other) && mayBe(person, third)) ||
            (shareSource(third, person) && mayBe(other, third))) &&
          sets.find(third.number) !== sets.find(person.number) &&
          sets.find(third.number) !== sets.find(other.number),
      );
      if (rivals.length === 0 && !clustersContradict(person, other, persons, sets, surroundings)) {
        sets.join(person.number, other.number);
      }
    }
  }
}

function shareSource(a: Person, b: Person): boolean {
  for (const source of a.sources) if (b.sources.has(source)) return true;
  return false;
}

/** Whether someone joined with the one is someone else than one joined with the other. */
function clustersContradict(
  a: Person,
  b: Person,
  persons: readonly Person[],
  sets: DisjointSets,
  surroundings: Surroundings,
): boolean {
  const together = (member: Person): readonly Person[] =>
    persons.filter(({ number }) => sets.find(number) === sets.find(member.number));
  const [left, right] = [together(a), together(b)];
  return left.some((one) =>
    right.some(
      (other) => one !== other && (shareSource(one, other) || contradicts(one, other, surroundings)),
    ),
  );
}

function contradicts(a: Person, b: Person, surroundings: Surroundings): boolean {
  if (a.record !== undefined && b.record !== undefined) {
    if (a.record.comparison === undefined || a.record.comparison !== b.record.comparison) return false;
    const matches = compareRecords(a.record, b.record, surroundings);
    const outcomeOf = (name: string): string | undefined =>
      matches[a.record?.comparison?.fields.findIndex((each) => each.name === name) ?? -1]?.outcome;
    if (outcomeOf('birth date') === 'different' || outcomeOf('given names') === 'different') return true;
    return (
      outcomeOf('surname') === 'different' &&
      outcomeOf('address') !== 'equal' &&
      outcomeOf('telecom') !== 'equal'
    );
  }
  const [left, right] = [a.reference.display, b.reference.display];
  return left !== undefined && right !== undefined && displaysContradict(left.words, right.words);
}

/** Two names without a word in common, or with other given names beside a common surname. */
function displaysContradict(a: readonly string[], b: readonly string[]): boolean {
  const isName = (word: string): boolean => word !== 'patient';
  const common = a.filter((word) => word.length > 2 && isName(word) && b.includes(word));
  if (common.length === 0) return true;
  const restOf = (words: readonly string[]): readonly string[] =>
    words.filter((word) => isName(word) && !common.includes(word));
  const [left, right] = [restOf(a), restOf(b)];
  if (left.length === 0 || right.length === 0) return false;
  return !left.some((word) => right.some((other) => other.startsWith(word.charAt(0))));
}

function solePersons(persons: readonly Person[], sets: DisjointSets): ReadonlyMap<string, number> {
  const sole = new Map<string, number>();
  const severals = new Set<string>();
  for (const { sources, number } of persons) {
    const set = sets.find(number);
    for (const source of sources) {
      const known = sole.get(source);
      if (known === undefined || known === set) sole.set(source, set);
      else severals.add(source);
    }
  }
  for (const source of severals) sole.delete(source);
  return sole;
}
