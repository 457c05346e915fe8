import { different, equal, incomparable } from '../fieldMatches.js';
import { extensionTarget } from './extensionTarget.js';
import type { Comparator, ReferenceValue } from '../ResourceRecord.js';

type AuthorKind = 'person' | 'professional';

/** A reference that does not say what it leads to, until every resource is read. */
interface PendingAuthor {
  readonly pending: ReferenceValue;
}

/** Compares who reports: the person (or a relative), or a professional. */
export function authorKind(): Comparator<AuthorKind | PendingAuthor> {
  return {
    name: 'role',
    read(elements, reading) {
      for (const element of elements) {
        const reference = reading.reference(element) ?? reading.reference(extensionTarget(element));
        if (reference === undefined) continue;
        return kindOf(reference.node?.type, reference.identifiers) ?? { pending: reference };
      }
      return undefined;
    },
    settle(value, { resolve }) {
      if (typeof value === 'string') return value;
      const target = resolve(value.pending);
      return target === undefined ? undefined : kindOf(target.resourceType, target.identifiers);
    },
    compare(a, b) {
      if (typeof a !== 'string' || typeof b !== 'string') return incomparable;
      return a === b ? equal : different;
    },
    show: (value) => (typeof value === 'string' ? value : ''),
  };
}

/** Numbers that only professionals and organisations have. */
const professionalNumber = /\/NamingSystem\/(?:agb-z|uzi-nr-pers|big|ura)\|/;

function kindOf(type: string | undefined, identifiers: readonly string[]): AuthorKind | undefined {
  if (type === 'Patient' || type === 'RelatedPerson') return 'person';
  if (type !== undefined) return 'professional';
  return identifiers.some((key) => professionalNumber.test(key)) ? 'professional' : undefined;
}
