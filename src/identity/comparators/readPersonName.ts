import { isRecord } from '../../foundation/isRecord.js';
import { normaliseText } from '../../foundation/normaliseText.js';

/** A person's name in comparable parts, all in plain lower case. */
export interface PersonNameValue {
  /** Own and partner's surnames, without prefixes, in no order. */
  readonly surnames: readonly string[];
  /** The surnames as they sound, in the same order. */
  readonly sounds: readonly string[];
  /** Given names in full. */
  readonly firstNames: readonly string[];
  /** What the person is called, when it is marked as such. */
  readonly callName: string | undefined;
  /** Initials in order, without points. */
  readonly initials: string;
}

/** Prefixes of Dutch surnames, also as people shorten them, and titles that stray into a name. */
const prefixes: ReadonlySet<string> = new Set([
  'van',
  'de',
  'der',
  'den',
  'het',
  't',
  'ten',
  'ter',
  'te',
  'v',
  'd',
  'vd',
  'vande',
  'vander',
  'vanden',
  'in',
  'op',
  'aan',
  'bij',
  'uit',
  'voor',
  'onder',
  'la',
  'le',
  'du',
  'des',
  'von',
  'zu',
  'el',
  'al',
  'da',
  'dos',
  'di',
  'dela',
  's',
]);

const titles: ReadonlySet<string> = new Set([
  'dr',
  'drs',
  'prof',
  'mr',
  'ir',
  'ing',
  'dhr',
  'mevr',
  'mw',
  'de heer',
  'mevrouw',
  'heer',
  'arts',
  'huisarts',
  'dokter',
  'jr',
  'sr',
]);

/** Reads the first HumanName that says something; an official name before a usual one. */
export function readPersonName(elements: readonly unknown[]): PersonNameValue | undefined {
  const names = elements.filter(isRecord).slice(0, 10);
  const ordered = [
    ...names.filter(({ use }) => use === 'official'),
    ...names.filter(({ use }) => use !== 'official'),
  ];
  for (const name of ordered) {
    const read = readHumanName(name);
    if (read !== undefined) return read;
  }
  return undefined;
}

function readHumanName(name: Readonly<Record<string, unknown>>): PersonNameValue | undefined {
  const { family, given, text } = name;
  const surnames = new Set<string>();
  for (const part of ['humanname-own-name', 'humanname-partner-name']) {
    const value = extensionValue(name['_family'], part);
    if (value !== undefined) addSurnames(surnames, value);
  }
  if (surnames.size === 0 && typeof family === 'string') addSurnames(surnames, family);
  const firstNames = new Set<string>();
  let callName: string | undefined;
  let givenInitials = '';
  let markedInitials = '';
  const qualifiers = Array.isArray(name['_given']) ? (name['_given'] as readonly unknown[]) : [];
  for (const [index, each] of (Array.isArray(given) ? (given as readonly unknown[]) : [])
    .slice(0, 12)
    .entries()) {
    if (typeof each !== 'string') continue;
    const qualifier = extensionValue(qualifiers[index], 'iso21090-EN-qualifier');
    const words = normaliseText(each)
      .split(' ')
      .filter((word) => word !== '');
    if (qualifier === 'IN' || isInitials(each)) {
      const letters = words
        .map((word) =>
          isInitials(each) && !each.includes('.') ? word : word.startsWith('ij') ? 'ij' : word.charAt(0),
        )
        .join('');
      if (qualifier === 'IN') markedInitials += letters;
      else givenInitials += letters;
    } else if (qualifier === 'CL') callName = words[0];
    else {
      for (const word of words) {
        firstNames.add(word);
        givenInitials += word.charAt(0);
      }
    }
  }
  if (surnames.size === 0 && typeof text === 'string') return readNameText(text);
  if (surnames.size === 0 && firstNames.size === 0) return undefined;
  const initials = givenInitials.length >= markedInitials.length ? givenInitials : markedInitials;
  return { ...surnameParts(surnames), firstNames: [...firstNames], callName, initials };
}

/** `J.P. van der Berg`, `Jan de Vries`: what comes last is the surname. */
export function readNameText(text: string): PersonNameValue | undefined {
  const before = text.split(/\|\||,|\(/, 1)[0] ?? '';
  const surnames = new Set<string>();
  const firstNames: string[] = [];
  let initials = '';
  for (const part of before.trim().split(/\s+/).slice(0, 10)) {
    const plain = normaliseText(part);
    if (plain === '' || titles.has(plain)) continue;
    if (isInitials(part)) {
      initials += plain.replaceAll(' ', '');
      continue;
    }
    if (!prefixes.has(plain)) firstNames.push(plain);
  }
  const last = firstNames.pop();
  if (last === undefined) return undefined;
  addSurnames(surnames, last);
  if (initials === '') initials = firstNames.map((name) => name.charAt(0)).join('');
  return { ...surnameParts(surnames), firstNames, callName: undefined, initials };
}

/** `Jansen-de Vries` holds two surnames, in an order that says nothing. */
function addSurnames(surnames: Set<string>, text: string): void {
  for (const half of text.split(/[-–]/)) {
    const words = normaliseText(half)
      .split(' ')
      .filter((word) => word !== '' && !prefixes.has(word) && !titles.has(word));
    if (words.length > 0) surnames.add(words.join(''));
  }
}

function surnameParts(found: ReadonlySet<string>): Pick<PersonNameValue, 'surnames' | 'sounds'> {
  const surnames = [...found].sort();
  return { surnames, sounds: surnames.map(soundOf) };
}

/** A surname as it sounds in Dutch, roughly: enough to let spellings meet. */
function soundOf(surname: string): string {
  return surname
    .replace(/ij|y|ei/g, 'y')
    .replace(/[ao]u/g, 'au')
    .replace(/ck|c|q/g, 'k')
    .replace(/dt|th|d/g, 't')
    .replace(/ph|v/g, 'f')
    .replace(/sch/g, 's')
    .replace(/z/g, 's')
    .replace(/x/g, 'ks')
    .replace(/uu/g, 'u')
    .replace(/(.)\1+/g, '$1');
}

const initialsForm = /^(?:\p{Lu}\p{Ll}?\.\s?){1,8}$|^\p{Lu}{1,4}$/u;

function isInitials(text: string): boolean {
  return text.length < 30 && initialsForm.test(text.trim());
}

function extensionValue(element: unknown, tail: string): string | undefined {
  const extensions = isRecord(element) ? element['extension'] : undefined;
  if (!Array.isArray(extensions)) return undefined;
  for (const extension of extensions as readonly unknown[]) {
    if (!isRecord(extension)) continue;
    const { url } = extension;
    if (typeof url !== 'string' || !url.endsWith(tail)) continue;
    const value = extension['valueString'] ?? extension['valueCode'];
    if (typeof value === 'string' && value.trim() !== '') return value;
  }
  return undefined;
}
