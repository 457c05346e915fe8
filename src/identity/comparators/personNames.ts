import { editDistance } from '../../foundation/editDistance.js';
import type { FieldMatch } from '../FieldComparison.js';
import { compatibleBy, different, equal, equalBy, incomparable } from '../fieldMatches.js';
import type { PersonNameValue } from './readPersonName.js';
import { readPersonName } from './readPersonName.js';
import type { Comparator } from '../ResourceRecord.js';
import type { ValueReader } from '../ValueReader.js';

/** Compares surnames: own and partner's name in any order, prefixes aside, with typing errors. */
export function surname(): Comparator<PersonNameValue> {
  return {
    name: 'surname',
    read: (elements, { values }) => nameIn(elements, values),
    compare: (a, b) => compareSurnames(a, b),
    keys: (value) => value.sounds,
    show: (value) => value.surnames.join(' '),
  };
}

/** Compares given names and initials, as far as both give them. */
export function givenNames(): Comparator<PersonNameValue> {
  return {
    name: 'given names',
    read(elements, { values }) {
      const name = nameIn(elements, values);
      return name === undefined ||
        (name.firstNames.length === 0 && name.callName === undefined && name.initials === '')
        ? undefined
        : name;
    },
    compare: (a, b) => compareGivenNames(a, b),
    keys: ({ firstNames, callName, initials }) => [(firstNames[0] ?? callName ?? initials).charAt(0)],
    show: ({ firstNames, callName, initials }) => [...firstNames, callName ?? '', initials].join(' ').trim(),
  };
}

/** Compares a name as a whole: the surname, and initials that do not contradict. */
export function wholeName(): Comparator<PersonNameValue> {
  return {
    name: 'name',
    read: (elements) => readPersonName(elements),
    compare(a, b) {
      const surnames = compareSurnames(a, b);
      if (surnames.outcome === 'different') return different;
      const given = compareGivenNames(a, b);
      if (given.outcome === 'different') return different;
      if (given.outcome === 'incomparable') return compatibleBy('precision');
      if (surnames.outcome === 'equal' && a.initials === b.initials && a.initials.length >= 2) return equal;
      return surnames.outcome === 'equal' ? given : surnames;
    },
    keys: (value) => value.sounds,
    show: ({ firstNames, initials, surnames }) => [...firstNames, initials, ...surnames].join(' ').trim(),
  };
}

/** Surname and given names are fields of their own, read of one element. */
function nameIn(elements: readonly unknown[], values: ValueReader): PersonNameValue | undefined {
  return values.once(readPersonName, elements, () => readPersonName(elements));
}

/** See {@link surname}. */
export function compareSurnames(a: PersonNameValue, b: PersonNameValue): FieldMatch {
  if (a.surnames.length === 0 || b.surnames.length === 0) return incomparable;
  let near = false;
  for (let i = 0; i < a.surnames.length; i++) {
    for (let j = 0; j < b.surnames.length; j++) {
      const [left = '', right = ''] = [a.surnames[i], b.surnames[j]];
      if (left === right) return equal;
      const longest = Math.max(left.length, right.length);
      const allowed = longest <= 3 ? 0 : longest <= 7 ? 1 : 2;
      if (longest > 3 && a.sounds[i] === b.sounds[j]) near = true;
      else if (editDistance(left, right) <= allowed) near = true;
      // A double surname written as one word.
      else if (
        longest >= 9 &&
        (left.startsWith(right) || right.startsWith(left)) &&
        Math.min(left.length, right.length) >= 5
      )
        near = true;
    }
  }
  return near ? compatibleBy('spelling') : different;
}

/**
 * See {@link givenNames}. All of several names the same is `equal`; the first the same is equal by `spelling`; three
 * initials and more agree by `text`, fewer by `precision`.
 */
export function compareGivenNames(a: PersonNameValue, b: PersonNameValue): FieldMatch {
  const left = fullNames(a);
  const right = fullNames(b);
  if (left.length > 0 && right.length > 0) {
    const [firstLeft = '', firstRight = ''] = [left[0], right[0]];
    // Two given names and more, all the same, say more than one.
    if (left.length > 1 && a.firstNames.length === left.length && sameNames(left, right)) return equal;
    if (firstLeft === firstRight || a.callName === firstRight || b.callName === firstLeft)
      // With the initials of further names beside it, it says as much as those names.
      return a.initials.length > 1 && a.initials === b.initials ? equalBy('text') : equalBy('spelling');
    if (a.callName !== undefined && a.callName === b.callName) return equalBy('spelling');
    if (left.some((one) => right.some((other) => isNear(one, other)))) return compatibleBy('spelling');
    // A call name alone need not look like the name in the passport, but mostly begins as it does.
    const kindsDiffer = (a.firstNames.length === 0) !== (b.firstNames.length === 0);
    if (kindsDiffer)
      return firstLeft.startsWith(firstRight.charAt(0)) ? compatibleBy('precision') : incomparable;
    return different;
  }
  const [one, other] = [a.initials || initialOf(left), b.initials || initialOf(right)];
  if (one === '' || other === '') return incomparable;
  // Three initials and more, all the same, say about as much as a name.
  if (one === other && one.length >= 3) return compatibleBy('text');
  const shortest = Math.min(one.length, other.length);
  return one.slice(0, shortest) === other.slice(0, shortest) ? compatibleBy('precision') : different;
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name, index) => name === b[index]);
}

function fullNames({ firstNames, callName }: PersonNameValue): readonly string[] {
  return callName === undefined ? firstNames : [...firstNames, callName];
}

function initialOf(names: readonly string[]): string {
  return names[0]?.charAt(0) ?? '';
}

/** One letter off, or a short form: `Piet` of `Pieter`. Names of three letters must be the same. */
function isNear(a: string, b: string): boolean {
  if (a === b || withoutDoubles(a) === withoutDoubles(b)) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= 4 && editDistance(a, b) <= 1)
    return a.startsWith(b.charAt(0)) || a.slice(1) === b.slice(1);
  return short.length >= 3 && long.startsWith(short);
}

function withoutDoubles(name: string): string {
  return name.replace(/(.)\1+/g, '$1');
}
