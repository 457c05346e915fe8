import { editDistance } from '../../foundation/editDistance.js';
import { normaliseText } from '../../foundation/normaliseText.js';
import { compatibleBy, different, equal, incomparable } from '../fieldMatches.js';
import type { Comparator } from '../ResourceRecord.js';

interface OrganisationNameValue {
  /** What kind of organisation the name says it is; empty when it does not. */
  readonly kinds: readonly string[];
  /** The rest of its words, sorted. */
  readonly words: readonly string[];
}

const idle: ReadonlySet<string> = new Set([
  'bv',
  'b',
  'v',
  'nv',
  'n',
  'vof',
  'stichting',
  'st',
  'maatschap',
  'de',
  'het',
  'van',
  'en',
  'der',
  'den',
  'te',
  'in',
  'nederland',
  'cooperatie',
  'ua',
  'zorg',
]);

/** Words that say what kind of organisation it is, by the kind. */
const kindOfWord: ReadonlyMap<string, string> = new Map([
  ['huisartsenpraktijk', 'huisarts'],
  ['huisartspraktijk', 'huisarts'],
  ['huisartsen', 'huisarts'],
  ['huisarts', 'huisarts'],
  ['hap', 'huisartsenpost'],
  ['huisartsenpost', 'huisartsenpost'],
  ['apotheek', 'apotheek'],
  ['apotheken', 'apotheek'],
  ['poliklinische', 'poliklinisch'],
  ['ziekenhuis', 'ziekenhuis'],
  ['hospital', 'ziekenhuis'],
  ['umc', 'ziekenhuis'],
  ['kliniek', 'kliniek'],
  ['fysiotherapie', 'fysiotherapie'],
  ['tandarts', 'tandarts'],
  ['tandartspraktijk', 'tandarts'],
  ['tandartsen', 'tandarts'],
  ['laboratorium', 'laboratorium'],
  ['verzekeringen', 'verzekeraar'],
  ['zorgverzekeraar', 'verzekeraar'],
  ['zorgverzekering', 'verzekeraar'],
  ['verpleeghuis', 'verpleeghuis'],
  ['thuiszorg', 'thuiszorg'],
  ['ggz', 'ggz'],
  ['verloskundigenpraktijk', 'verloskunde'],
  ['gezondheidscentrum', 'gezondheidscentrum'],
]);

/** Compares names of organisations: legal forms aside; what kind of organisation it is must agree. */
export function organisationName(): Comparator<OrganisationNameValue> {
  return {
    name: 'organisation name',
    read(elements) {
      const [element] = elements;
      if (typeof element !== 'string') return undefined;
      const kinds = new Set<string>();
      const words = new Set<string>();
      for (const word of normaliseText(element.slice(0, 200)).split(' ')) {
        const kind = kindOfWord.get(word);
        if (kind !== undefined) kinds.add(kind);
        else if (word !== '' && !idle.has(word)) words.add(word);
      }
      if (kinds.size + words.size === 0) return undefined;
      return { kinds: [...kinds].sort(), words: [...words].sort() };
    },
    compare(a, b) {
      if (kindsDiffer(a, b)) return different;
      const sameKinds = a.kinds.join(' ') === b.kinds.join(' ');
      if (a.words.join(' ') === b.words.join(' ')) return sameKinds ? equal : incomparable;
      if (a.words.length !== b.words.length || a.words.length === 0) return different;
      const near = a.words.every((word) =>
        b.words.some((other) => word === other || (word.length > 5 && editDistance(word, other) <= 1)),
      );
      return near && sameKinds ? compatibleBy('spelling') : different;
    },
    keys: ({ words, kinds }) =>
      words.length === 0 ? kinds : words.filter((word) => word.length > 2).map((word) => word.slice(0, 5)),
    show: ({ words, kinds }) => [...words, ...kinds].join(' '),
  };
}

function kindsDiffer(a: OrganisationNameValue, b: OrganisationNameValue): boolean {
  return a.kinds.length > 0 && b.kinds.length > 0 && !a.kinds.some((kind) => b.kinds.includes(kind));
}

/** Words of a part of an organisation: it may carry the number of the whole. */
const partWords: ReadonlySet<string> = new Set([
  'afdeling',
  'afd',
  'poli',
  'polikliniek',
  'poliklinisch',
  'locatie',
  'vestiging',
  'unit',
  'team',
  'spoedeisende',
  'seh',
  'lab',
  'laboratorium',
]);

/**
 * Whether two names of {@link organisationName} may be of one organisation whose number both sources give: as long as
 * they don't name two kinds of organisation, and neither names a part of one.
 */
export function mayBeRenamed(a: unknown, b: unknown): boolean {
  const [left, right] = [a, b] as readonly (OrganisationNameValue | undefined)[];
  if (left === undefined || right === undefined) return true;
  const isPart = ({ words, kinds }: OrganisationNameValue): boolean =>
    [...words, ...kinds].some((word) => partWords.has(word));
  return !kindsDiffer(left, right) && !isPart(left) && !isPart(right);
}
